#include "local/settings.h"

#include "sql/database.h"

using namespace Qt::StringLiterals;

namespace oco::local
{

QString setting(sql::Database &database, const QString &name)
{
    QString value;
    database.each(u"SELECT value FROM settings WHERE name = ?"_s, {name},
                  [&value](const QSqlQuery &row) { value = row.value(0).toString(); });
    return value;
}

void setSetting(sql::Database &database, const QString &name, const QString &value)
{
    database.change(u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                    {name, value});
}

} // namespace oco::local
