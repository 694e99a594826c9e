#pragma once

#include "config/jsonc_layout.h"
#include "config/splice.h"

#include <QByteArrayView>

#include <cstddef>

namespace oco::config
{

/** What to splice so that an entry is gone with its comments and one comma; all other comments stay. */
[[nodiscard]] QList<Splice> removalOf(QByteArrayView text, const ContainerLayout &container, std::size_t index);

} // namespace oco::config
