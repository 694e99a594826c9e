#pragma once

#include "app/single_instance.h"
#include "config/paths.h"

#include <QString>

namespace oco::app
{

/** Where the local deployment keeps its things. */
struct LocalFiles {
    QString folder;
    QString database;
    QString description; // url, login and workers, for its owner

    [[nodiscard]] static LocalFiles in(const config::Paths &paths);

    /** The right to serve this deployment. */
    [[nodiscard]] SingleInstance instance() const;
};

} // namespace oco::app
