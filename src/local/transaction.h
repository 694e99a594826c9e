#pragma once

#include "sql/database.h"

#include <QSet>
#include <QString>

namespace oco::local
{

/**
 * One run of a function over the database. Notes which keys it read and wrote: a commit invalidates exactly the
 * query results that read a key it wrote. Keys are table names with the id that selects the rows, as `chunks:<message>`.
 */
class Transaction
{
public:
    Transaction(sql::Database &database, QString loginSessionId, qint64 nowMilliseconds)
        : m_database(database), m_loginSessionId(std::move(loginSessionId)), m_now(nowMilliseconds)
    {
    }

    /** Milliseconds since the epoch; the same during the whole run. */
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] QString loginSessionId() const { return m_loginSessionId; }

    void read(const QString &key) { m_reads.insert(key); }
    void wrote(const QString &key) { m_writes.insert(key); }
    [[nodiscard]] const QSet<QString> &reads() const { return m_reads; }
    [[nodiscard]] const QSet<QString> &writes() const { return m_writes; }

    void each(const QString &sql, const QVariantList &values, const sql::Database::Visitor &visit) { m_database.each(sql, values, visit); }
    void change(const QString &sql, const QVariantList &values) { m_database.change(sql, values); }

private:
    sql::Database &m_database;
    QString m_loginSessionId;
    qint64 m_now;
    QSet<QString> m_reads;
    QSet<QString> m_writes;
};

} // namespace oco::local
