#include "worker/journal.h"

#include "base/fail_point.h"
#include "sql/database.h"
#include "sql/transaction_queue.h"

#include <QObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr qint64 kKept = 30LL * 24 * 3600 * 1000;

} // namespace

Journal::Journal(sql::Database *database, sql::TransactionQueue *writer, base::Clock clock)
    : m_database(database), m_writer(writer), m_clock(std::move(clock))
{
}

QStringList Journal::tables()
{
    return {
        u"CREATE TABLE turns (placeholder TEXT PRIMARY KEY, chat_session TEXT NOT NULL, opencode_session TEXT NOT NULL,"
        " message_id TEXT NOT NULL, part_id TEXT NOT NULL, next_sequence INTEGER NOT NULL, runs INTEGER NOT NULL, tool TEXT NOT NULL,"
        " end_sentence TEXT NOT NULL, closed_at INTEGER, content TEXT, reasoning TEXT, other_parts TEXT) WITHOUT ROWID"_s,
        u"CREATE INDEX turns_by_end ON turns (closed_at)"_s,
        u"CREATE INDEX turns_by_session ON turns (opencode_session, message_id)"_s,
        // What the chunks showed; the consumed length of each part of the answer follows from it.
        u"CREATE TABLE turn_text (placeholder TEXT NOT NULL, sequence INTEGER NOT NULL, run INTEGER NOT NULL, shown TEXT NOT NULL,"
        " PRIMARY KEY (placeholder, sequence)) WITHOUT ROWID"_s,
    };
}

base::Result<std::optional<TurnRecord>> Journal::find(const QString &placeholderId)
{
    std::optional<TurnRecord> found;
    const bool works = m_database->select(
        u"SELECT chat_session, opencode_session, message_id, part_id, next_sequence, runs, tool, end_sentence, closed_at, content,"
        " reasoning, other_parts FROM turns WHERE placeholder = ?"_s,
        {placeholderId}, [&](const QSqlQuery &row) {
            found = TurnRecord{.placeholderId = placeholderId,
                               .chatSessionId = row.value(0).toString(),
                               .opencodeSession = row.value(1).toString(),
                               .messageId = row.value(2).toString(),
                               .partId = row.value(3).toString(),
                               .nextSequence = row.value(4).toInt(),
                               .runs = row.value(5).toInt(),
                               .tool = row.value(6).toString(),
                               .endSentence = row.value(7).toString(),
                               .closed = !row.isNull(8),
                               .answer = {row.value(9).toString(), row.value(10).toString(), row.value(11).toString()}};
        });
    if (!works) {
        return base::fail(base::ErrorCode::Io, u"The worker's journal cannot be read."_s, {}, m_database->error());
    }
    return found;
}

QString Journal::shownText(const QString &placeholderId, int run)
{
    QString shown;
    (void)m_database->select(u"SELECT shown FROM turn_text WHERE placeholder = ? AND run = ? ORDER BY sequence"_s, {placeholderId, run},
                             [&shown](const QSqlQuery &row) { shown += row.value(0).toString(); });
    return shown;
}

bool Journal::hasLaterPrompt(const QString &opencodeSession, const QString &messageId)
{
    bool later = false;
    (void)m_database->select(u"SELECT 1 FROM turns WHERE opencode_session = ? AND (message_id > ? OR closed_at > ?) LIMIT 1"_s,
                             {opencodeSession, messageId, m_clock()}, [&later](const QSqlQuery &) { later = true; });
    return later;
}

void Journal::open(const TurnRecord &record, QObject *context, Done done)
{
    m_writer->write(
        [record](sql::Database &database) {
            database.change(u"INSERT OR IGNORE INTO turns (placeholder, chat_session, opencode_session, message_id, part_id, next_sequence,"
                            " runs, tool, end_sentence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {record.placeholderId, record.chatSessionId, record.opencodeSession, record.messageId, record.partId,
                             record.nextSequence, record.runs, record.tool, record.endSentence});
        },
        context,
        [done = std::move(done)] {
            base::failPoint("turn-opened");
            done();
        });
}

void Journal::promptLeaves(const QString &placeholderId, const QString &opencodeSession, int run, QObject *context, Done done)
{
    m_writer->write(
        [=, now = m_clock()](sql::Database &database) {
            database.change(u"UPDATE turns SET opencode_session = ?, runs = ? WHERE placeholder = ?"_s,
                            {opencodeSession, run, placeholderId});
            database.change(u"UPDATE sessions SET used_at = ? WHERE opencode = ?"_s, {now, opencodeSession});
        },
        context,
        [done = std::move(done)] {
            base::failPoint("prompt-journaled");
            done();
        });
}

void Journal::noteTool(const QString &placeholderId, const QString &tool)
{
    m_writer->write(
        [=](sql::Database &database) {
            database.change(u"UPDATE turns SET tool = ? WHERE placeholder = ? AND tool = ''"_s, {tool, placeholderId});
        },
        nullptr, [] { base::failPoint("tool-noted"); });
}

void Journal::noteEnd(const QString &placeholderId, const QString &sentence)
{
    m_writer->write([=](sql::Database &database) {
        database.change(u"UPDATE turns SET end_sentence = ? WHERE placeholder = ?"_s, {sentence, placeholderId});
    });
}

void Journal::settle(const QString &placeholderId)
{
    m_writer->write([=, now = m_clock()](sql::Database &database) {
        database.change(u"UPDATE turns SET closed_at = ? WHERE placeholder = ? AND closed_at IS NULL"_s, {now, placeholderId});
        database.change(u"DELETE FROM turn_text WHERE placeholder = ?"_s, {placeholderId});
    });
}

void Journal::settleAllBut(const QSet<QString> &openPlaceholders)
{
    QStringList settled;
    (void)m_database->select(u"SELECT placeholder FROM turns WHERE closed_at IS NULL"_s, {}, [&](const QSqlQuery &row) {
        if (const QString placeholder = row.value(0).toString(); !openPlaceholders.contains(placeholder)) {
            settled.append(placeholder);
        }
    });
    for (const QString &placeholder : std::as_const(settled)) {
        settle(placeholder);
    }
}

int Journal::completedSince(qint64 then)
{
    int count = 0;
    (void)m_database->select(u"SELECT count(*) FROM turns WHERE closed_at >= ? AND (content <> '' OR other_parts <> '')"_s, {then},
                             [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return count;
}

void Journal::purge()
{
    m_writer->write(
        [before = m_clock() - kKept](sql::Database &database) { database.change(u"DELETE FROM turns WHERE closed_at < ?"_s, {before}); });
}

std::function<void(sql::Database &)> Journal::chunk(const QString &placeholderId, int sequence, int run, const QString &shown)
{
    return [=](sql::Database &database) {
        database.change(u"UPDATE turns SET next_sequence = ? WHERE placeholder = ?"_s, {sequence + 1, placeholderId});
        if (!shown.isEmpty()) {
            database.change(u"INSERT INTO turn_text (placeholder, sequence, run, shown) VALUES (?, ?, ?, ?)"_s,
                            {placeholderId, sequence, run, shown});
        }
    };
}

std::function<void(sql::Database &)> Journal::close(const QString &placeholderId, const convex::StructuredAnswer &answer) const
{
    return [=, now = m_clock()](sql::Database &database) {
        database.change(u"UPDATE turns SET closed_at = ?, content = ?, reasoning = ?, other_parts = ? WHERE placeholder = ?"_s,
                        {now, answer.content, answer.reasoning, answer.otherParts, placeholderId});
        database.change(u"DELETE FROM turn_text WHERE placeholder = ?"_s, {placeholderId});
    };
}

} // namespace oco::worker
