#include "sql/database.h"

#include "base/atomic_file.h"
#include "base/process_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;

namespace oco::sql
{

namespace
{

Q_LOGGING_CATEGORY(lcSql, "oco.sql")

Failure failureOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) { // the low byte is SQLite's primary result code
    case 0:
        return Failure::None;
    case 13: // SQLITE_FULL
        return Failure::Full;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Failure::Damaged;
    default:
        return Failure::Other;
    }
}

} // namespace

Database::Database() = default;

Database::~Database()
{
    close();
}

base::Result<void> Database::open(const QString &file, const Schema &schema)
{
    if (auto folder = base::makePrivateFolder(QFileInfo(file).absolutePath()); !folder) {
        return folder;
    }
    m_lock = std::make_unique<base::ProcessLock>(file + u".lock"_s);
    if (!m_lock->tryLock()) {
        const bool held = m_lock->error() == QLockFile::LockFailedError;
        m_lock.reset();
        return held ? base::fail(ErrorCode::Locked, u"The database %1 is in use by another process."_s.arg(file),
                                 u"Stop the other program."_s)
                    : base::fail(ErrorCode::Io, u"The lock file of the database %1 cannot be written."_s.arg(file),
                                 u"Check the permissions of its folder, and whether the disk is full."_s);
    }
    // SQLite gives its side files the mode of the database file: make that first, for its owner only.
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite) || !made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const QString cause = made.errorString();
        close();
        return base::fail(ErrorCode::Io, u"The database %1 cannot be written."_s.arg(file), u"Check the permissions of its folder."_s,
                          cause);
    }
    made.close();

    m_connection = u"oco-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open()) {
        const QString cause = m_database.lastError().text();
        m_failure = failureOf(m_database.lastError());
        close();
        return base::fail(ErrorCode::Io, u"The database %1 cannot be opened."_s.arg(file), {}, cause);
    }
    if (auto prepared = prepare(schema); !prepared) {
        auto error = prepared.error();
        error.message = u"The database %1 cannot be used: %2"_s.arg(file, error.message);
        close();
        return base::fail(error);
    }
    return {};
}

base::Result<void> Database::prepare(const Schema &schema)
{
    m_error.clear();
    m_failure = Failure::None;
    each(u"PRAGMA journal_mode=WAL"_s, {}, [](const QSqlQuery &) {});
    change(u"PRAGMA synchronous=NORMAL"_s);
    int version = 0;
    each(u"PRAGMA user_version"_s, {}, [&version](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (failed()) {
        return m_failure == Failure::Damaged
                   ? base::fail(ErrorCode::Io, u"it is damaged or not a database."_s,
                                u"Move it away; a new one is made at the next start."_s, m_error)
                   : base::fail(ErrorCode::Io, u"it cannot be read and written."_s,
                                u"Check the free space of the disk and the permissions of its folder."_s, m_error);
    }
    if (version > schema.version) {
        return base::fail(ErrorCode::Io, u"it was made by a newer version of this program."_s, u"Update this program."_s);
    }
    if (version == schema.version) {
        return {};
    }
    begin();
    for (const QString &statement : schema.statements) {
        change(statement);
    }
    change(u"PRAGMA user_version=%1"_s.arg(schema.version));
    if (!commit()) {
        return base::fail(ErrorCode::Io, u"its tables cannot be made."_s, u"Check the free space of the disk."_s, m_error);
    }
    return {};
}

void Database::close()
{
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_lock.reset();
}

void Database::noteError(const QSqlError &error, const QString &sql)
{
    m_error = error.text();
    m_failure = failureOf(error);
    qCWarning(lcSql).noquote() << "statement failed:" << m_error << sql;
}

std::shared_ptr<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    if (failed()) {
        return nullptr; // after a failed BEGIN or statement nothing may be executed on its own
    }
    std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            noteError(query->lastError(), sql);
            return nullptr;
        }
        m_statements.insert(sql, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        // QtSql takes a null QString for NULL; in our rows it is the empty text, and NULL is an invalid QVariant.
        const bool emptyText = values[i].typeId() == QMetaType::QString && values[i].toString().isEmpty();
        query->bindValue(static_cast<int>(i), emptyText ? QVariant(u""_s) : values[i]);
    }
    if (!query->exec()) {
        noteError(query->lastError(), sql);
        query->finish();
        return nullptr;
    }
    return query;
}

void Database::each(const QString &sql, const QVariantList &values, const Visitor &visit)
{
    if (const auto query = run(sql, values)) {
        while (query->next()) {
            visit(*query);
        }
        if (query->lastError().isValid()) {
            noteError(query->lastError(), sql); // a damaged page may show only here
        }
        query->finish();
    }
}

bool Database::select(const QString &sql, const QVariantList &values, const Visitor &visit)
{
    const QString error = std::exchange(m_error, {});
    each(sql, values, visit);
    const bool works = m_error.isEmpty();
    if (works) {
        m_error = error;
    }
    return works;
}

void Database::change(const QString &sql, const QVariantList &values)
{
    if (const auto query = run(sql, values)) {
        query->finish();
    }
}

void Database::begin()
{
    m_error.clear();
    change(u"BEGIN IMMEDIATE"_s);
}

bool Database::commit()
{
    if (!failed()) {
        change(u"COMMIT"_s);
    }
    if (failed()) {
        rollback();
        return false;
    }
    return true;
}

void Database::rollback()
{
    QSqlQuery(u"ROLLBACK"_s, m_database); // fails where SQLite has undone the transaction by itself
}

bool Database::isSound()
{
    bool sound = true;
    const bool works = select(u"PRAGMA quick_check(1)"_s, {}, [&sound](const QSqlQuery &row) { sound = row.value(0).toString() == u"ok"; });
    return works ? sound : m_failure != Failure::Damaged;
}

} // namespace oco::sql
