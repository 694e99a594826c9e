#pragma once

#include "convex/function_call.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace oco::sql
{
class Database;
}

namespace oco::convex
{

/** What a mutation is beside its call: decides on age, refusals and the way it may take. */
enum class RowKind : std::uint8_t {
    Chunk,      // not idempotent: the same call twice stores the text twice
    Completion, // idempotent, and never given up
    Note,       // idempotent, for the web UI only: session ids and names
};

/** A mutation for the outbox. Those of one lane leave strictly one after the other, lanes side by side. */
struct OutboxRow {
    RowKind kind = RowKind::Note;
    QString lane; // the placeholder of a turn; of notes the chat session
    FunctionCall call;
};

/** A row as it is stored. */
struct StoredRow {
    qint64 id = 0;
    RowKind kind = RowKind::Note;
    QString lane;
    QUuid session;                   // the sync session it was sent under; null: never sent on a socket
    quint32 requestId = 0;           // valid where there is a session
    std::optional<qint64> firstSent; // ms since the epoch, on whichever line
};

// The outbox's part of a worker's state database.
namespace outbox_rows
{

[[nodiscard]] QStringList tables();

// Reading, outside of transactions.

/** In the order in which they were stored. */
[[nodiscard]] QList<StoredRow> all(sql::Database &database);
/** Nothing where the row is gone or cannot be read. */
[[nodiscard]] std::optional<FunctionCall> call(sql::Database &database, qint64 id);
[[nodiscard]] QStringList closedLanes(sql::Database &database);
[[nodiscard]] qint64 lastId(sql::Database &database);

// Parts of a transaction that somebody else begins and commits.

void insert(sql::Database &database, qint64 id, const OutboxRow &row);
/** Before it is sent; a null session stands for plain HTTP. A first time that is known is kept. */
void markSent(sql::Database &database, qint64 id, const QUuid &session, quint32 requestId, qint64 now);
void remove(sql::Database &database, qint64 id);
/** No chunk of this lane may follow; those that wait are dropped. */
void closeToChunks(sql::Database &database, const QString &lane);
void reopen(sql::Database &database, const QString &lane);

} // namespace outbox_rows

} // namespace oco::convex
