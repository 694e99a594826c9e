#include "worker/worker_state.h"

#include "convex/outbox_rows.h"
#include "worker/journal.h"
#include "worker/session_map.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr int kVersion = 1;
constexpr qsizetype kHashDigits = 12;

sql::Schema schema()
{
    return {kVersion, QStringList{u"CREATE TABLE facts (name TEXT PRIMARY KEY) WITHOUT ROWID"_s} + convex::outbox_rows::tables() +
                          Journal::tables() + SessionMap::tables()};
}

} // namespace

QString stateFile(const QString &folder, const config::WorkerConfig &worker)
{
    const QString identity = worker.convexUrl.toString() + u'\n' + worker.token.key();
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().first(kHashDigits);
    return folder + u'/' + worker.token.workerId().left(64) + u'-' + QString::fromLatin1(hash) + u".sqlite"_s;
}

WorkerState::WorkerState(QString file, std::chrono::milliseconds retryBase) : m_file(std::move(file)), m_writer(&m_database, retryBase) {}

base::Result<QString> WorkerState::open()
{
    QString aside;
    base::Result<void> result = m_database.open(m_file, schema());
    const bool damaged = result ? !m_database.isSound() : m_database.failure() == sql::Failure::Damaged;
    if (damaged) {
        m_database.close();
        auto moved = setAside();
        if (!moved) {
            return moved;
        }
        aside = *moved;
        result = m_database.open(m_file, schema());
    }
    if (!result) {
        return base::fail(result.error());
    }
    return aside;
}

bool WorkerState::isNew()
{
    bool complete = false;
    const bool works =
        m_database.select(u"SELECT 1 FROM facts WHERE name = 'complete'"_s, {}, [&complete](const QSqlQuery &) { complete = true; });
    return works && !complete;
}

void WorkerState::distrustAfterReboot(const QByteArray &bootId)
{
    const QString boot = u"boot:"_s + QString::fromLatin1(bootId);
    bool same = false;
    bool any = false;
    (void)m_database.select(u"SELECT name FROM facts WHERE name LIKE 'boot:%'"_s, {}, [&](const QSqlQuery &row) {
        any = true;
        same = same || row.value(0).toString() == boot;
    });
    if (bootId.isEmpty() || same) {
        return;
    }
    m_writer.write([boot, any](sql::Database &database) {
        if (any) {
            database.change(u"INSERT OR IGNORE INTO lanes_without_chunks (lane) SELECT placeholder FROM turns WHERE closed_at IS NULL"_s);
            database.change(u"DELETE FROM outbox WHERE kind = ?"_s, {static_cast<int>(convex::RowKind::Chunk)});
            database.change(u"DELETE FROM outbox_sent WHERE id NOT IN (SELECT id FROM outbox)"_s);
            database.change(u"DELETE FROM turns WHERE closed_at IS NULL AND runs = 0"_s);
            database.change(u"DELETE FROM facts WHERE name LIKE 'boot:%'"_s);
        }
        database.change(u"INSERT INTO facts (name) VALUES (?)"_s, {boot});
    });
}

void WorkerState::noteComplete()
{
    m_writer.write([](sql::Database &database) { database.change(u"INSERT OR IGNORE INTO facts (name) VALUES ('complete')"_s); });
}

base::Result<QString> WorkerState::setAside()
{
    const QString target = m_file + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_file, target)) {
        return base::fail(base::ErrorCode::Io, u"The worker's state in %1 is damaged and cannot be moved away."_s.arg(m_file),
                          u"Check the permissions of its folder, or move the file away yourself."_s);
    }
    for (const QString &side : {u"-wal"_s, u"-shm"_s}) { // else SQLite would take them for the new file's
        QFile::rename(m_file + side, target + side);
    }
    return target;
}

} // namespace oco::worker
