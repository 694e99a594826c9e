#pragma once

#include <QString>

namespace oco::sql
{
class Database;
}

namespace oco::local
{

/** A kept setting; empty where it is not set. */
[[nodiscard]] QString setting(sql::Database &database, const QString &name);
void setSetting(sql::Database &database, const QString &name, const QString &value);

} // namespace oco::local
