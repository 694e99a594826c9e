#pragma once

#include <QStringList>

namespace oco::local
{

/** The version that createStatements() makes; kept in SQLite's user_version. */
constexpr int kSchemaVersion = 1;

[[nodiscard]] QStringList createStatements();

} // namespace oco::local
