#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <cstdint>
#include <functional>
#include <memory>

namespace oco::base
{
class ProcessLock;
}

namespace oco::sql
{

/** What a database file is made with; the version is kept in SQLite's user_version. */
struct Schema {
    int version = 1;
    QStringList statements;
};

/** Why a statement failed, as far as somebody has to decide on it. */
enum class Failure : std::uint8_t { None, Full, Damaged, Other };

/**
 * An SQLite file: opened by one process at a time (a lock file lies beside it), readable by its owner only, WAL with
 * synchronous=NORMAL (a commit survives kill -9). Used on the thread that opened it.
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

    /** Makes the file, its folder and its tables where they are missing. Errors: Io, Locked; failure() tells more. */
    [[nodiscard]] base::Result<void> open(const QString &file, const Schema &schema);
    void close();

    /** Runs a SELECT; the visitor must not run the same statement again. */
    void each(const QString &sql, const QVariantList &values, const Visitor &visit);
    /** The same outside of a transaction: what failed before does not matter. False where the reading failed. */
    [[nodiscard]] bool select(const QString &sql, const QVariantList &values, const Visitor &visit);
    /** Runs any other statement. */
    void change(const QString &sql, const QVariantList &values = {});

    void begin();
    /** True when every statement since begin() worked and the commit did; otherwise everything is undone. */
    [[nodiscard]] bool commit();
    void rollback();
    [[nodiscard]] bool failed() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    /** Of the last statement that failed; of open() as well. */
    [[nodiscard]] Failure failure() const { return m_failure; }
    /** Reads the whole file and compares its structure. False only where that shows damage. */
    [[nodiscard]] bool isSound();

private:
    [[nodiscard]] base::Result<void> prepare(const Schema &schema);
    void noteError(const QSqlError &error, const QString &sql);
    std::shared_ptr<QSqlQuery> run(const QString &sql, const QVariantList &values);

    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<base::ProcessLock> m_lock;
    QString m_error;
    Failure m_failure = Failure::None;
};

} // namespace oco::sql
