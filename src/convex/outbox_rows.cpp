#include "convex/outbox_rows.h"

#include "sql/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::convex::outbox_rows
{

QStringList tables()
{
    return {
        u"CREATE TABLE outbox (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, lane TEXT NOT NULL, path TEXT NOT NULL,"
        " arguments BLOB NOT NULL)"_s,
        // Apart from the rows themselves: noting a sending must not write a large row again.
        u"CREATE TABLE outbox_sent (id INTEGER PRIMARY KEY, session TEXT, request INTEGER, first_sent INTEGER NOT NULL)"_s,
        u"CREATE TABLE lanes_without_chunks (lane TEXT PRIMARY KEY) WITHOUT ROWID"_s,
    };
}

QList<StoredRow> all(sql::Database &database)
{
    QList<StoredRow> rows;
    (void)database.select(
        u"SELECT o.id, o.kind, o.lane, s.session, s.request, s.first_sent FROM outbox o LEFT JOIN outbox_sent s ON s.id = o.id"
        " ORDER BY o.id"_s,
        {}, [&rows](const QSqlQuery &row) {
            StoredRow stored{.id = row.value(0).toLongLong(),
                             .kind = static_cast<RowKind>(row.value(1).toInt()),
                             .lane = row.value(2).toString(),
                             .session = QUuid::fromString(row.value(3).toString()),
                             .requestId = row.value(4).toUInt(),
                             .firstSent = {}};
            if (!row.isNull(5)) {
                stored.firstSent = row.value(5).toLongLong();
            }
            rows.append(stored);
        });
    return rows;
}

std::optional<FunctionCall> call(sql::Database &database, qint64 id)
{
    std::optional<FunctionCall> call;
    (void)database.select(u"SELECT path, arguments FROM outbox WHERE id = ?"_s, {id}, [&call](const QSqlQuery &row) {
        const QJsonDocument arguments = QJsonDocument::fromJson(row.value(1).toByteArray());
        if (arguments.isObject()) {
            call = FunctionCall{row.value(0).toString(), arguments.object()};
        }
    });
    return call;
}

QStringList closedLanes(sql::Database &database)
{
    QStringList lanes;
    (void)database.select(u"SELECT lane FROM lanes_without_chunks"_s, {},
                          [&lanes](const QSqlQuery &row) { lanes.append(row.value(0).toString()); });
    return lanes;
}

qint64 lastId(sql::Database &database)
{
    qint64 last = 0;
    (void)database.select(u"SELECT MAX(id) FROM outbox"_s, {}, [&last](const QSqlQuery &row) { last = row.value(0).toLongLong(); });
    return last;
}

void insert(sql::Database &database, qint64 id, const OutboxRow &row)
{
    database.change(
        u"INSERT INTO outbox (id, kind, lane, path, arguments) VALUES (?, ?, ?, ?, ?)"_s,
        {id, static_cast<int>(row.kind), row.lane, row.call.path, QJsonDocument(row.call.arguments).toJson(QJsonDocument::Compact)});
}

void markSent(sql::Database &database, qint64 id, const QUuid &session, quint32 requestId, qint64 now)
{
    const bool socket = !session.isNull();
    database.change(
        u"INSERT INTO outbox_sent (id, session, request, first_sent) SELECT id, ?, ?, ? FROM outbox WHERE id = ?"
        " ON CONFLICT (id) DO UPDATE SET session = excluded.session, request = excluded.request"_s,
        {socket ? QVariant(session.toString(QUuid::WithoutBraces)) : QVariant(), socket ? QVariant(requestId) : QVariant(), now, id});
}

void remove(sql::Database &database, qint64 id)
{
    database.change(u"DELETE FROM outbox WHERE id = ?"_s, {id});
    database.change(u"DELETE FROM outbox_sent WHERE id = ?"_s, {id});
}

void closeToChunks(sql::Database &database, const QString &lane)
{
    const QVariantList chunks{lane, static_cast<int>(RowKind::Chunk)};
    database.change(u"DELETE FROM outbox_sent WHERE id IN (SELECT id FROM outbox WHERE lane = ? AND kind = ?)"_s, chunks);
    database.change(u"DELETE FROM outbox WHERE lane = ? AND kind = ?"_s, chunks);
    database.change(u"INSERT OR IGNORE INTO lanes_without_chunks (lane) VALUES (?)"_s, {lane});
}

void reopen(sql::Database &database, const QString &lane)
{
    database.change(u"DELETE FROM lanes_without_chunks WHERE lane = ?"_s, {lane});
}

} // namespace oco::convex::outbox_rows
