#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

class QLockFile;

namespace oco::local
{

/**
 * The SQLite file of the embedded deployment: opened by one process at a time (a lock file lies beside it), readable
 * by its owner only, WAL with synchronous=NORMAL (a commit survives kill -9). Used on the thread that opened it.
 *
 * A failed statement is remembered until the next begin(), so that a transaction of many statements asks once.
 */
class Database
{
public:
    using Visitor = std::function<void(const QSqlQuery &row)>;

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;

    /** Makes the file, its folder and its tables where they are missing. Errors: Io. */
    [[nodiscard]] base::Result<void> open(const QString &file);
    void close();

    /** Runs a SELECT; the visitor must not run the same statement again. */
    void each(const QString &sql, const QVariantList &values, const Visitor &visit);
    /** Runs any other statement. */
    void change(const QString &sql, const QVariantList &values = {});

    void begin();
    /** True when every statement since begin() worked and the commit did; otherwise everything is undone. */
    [[nodiscard]] bool commit();
    void rollback();
    [[nodiscard]] bool failed() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    /** A kept setting; empty where it is not set. */
    [[nodiscard]] QString setting(const QString &name);
    void setSetting(const QString &name, const QString &value);

private:
    [[nodiscard]] base::Result<void> prepareSchema();
    std::shared_ptr<QSqlQuery> run(const QString &sql, const QVariantList &values);

    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<QLockFile> m_lock;
    QString m_error;
};

} // namespace oco::local
