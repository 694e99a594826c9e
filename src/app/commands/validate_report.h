#pragma once

#include "app/commands/online_check.h"
#include "config/workers_file.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace oco::app
{

/** Everything that `validate` has found out of a workers.json, and how it is printed. Pure. */
struct ValidateReport {
    QString file;
    config::WorkersFileContent content;
    std::optional<QList<OnlineResult>> online; // with --online

    /** A file that cannot be read at all: its problem is the only diagnostic. */
    [[nodiscard]] static ValidateReport unreadable(const QString &file, const base::Error &error);

    [[nodiscard]] bool ok() const;
    [[nodiscard]] int exitStatus() const;
    /** A line for each diagnostic and each worker asked about online, and a last one with the numbers. */
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace oco::app
