#include "worker/session_map.h"

#include "sql/database.h"
#include "sql/transaction_queue.h"

using namespace Qt::StringLiterals;

namespace oco::worker
{

SessionMap::SessionMap(sql::Database *database, sql::TransactionQueue *writer, base::Clock clock)
    : m_database(database), m_writer(writer), m_clock(std::move(clock))
{
}

QStringList SessionMap::tables()
{
    return {u"CREATE TABLE sessions (chat TEXT PRIMARY KEY, opencode TEXT NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID"_s};
}

void SessionMap::load()
{
    m_byChat.clear();
    m_byOpencode.clear();
    (void)m_database->select(u"SELECT chat, opencode FROM sessions"_s, {}, [this](const QSqlQuery &row) {
        m_byChat.insert(row.value(0).toString(), row.value(1).toString());
        m_byOpencode.insert(row.value(1).toString(), row.value(0).toString());
    });
}

std::function<void(sql::Database &)> SessionMap::insert(const QString &chatSessionId, const QString &opencodeSessionId)
{
    forget(chatSessionId);
    m_byChat.insert(chatSessionId, opencodeSessionId);
    m_byOpencode.insert(opencodeSessionId, chatSessionId);
    return [=, now = m_clock()](sql::Database &database) {
        database.change(u"INSERT INTO sessions (chat, opencode, used_at) VALUES (?, ?, ?)"
                        " ON CONFLICT (chat) DO UPDATE SET opencode = excluded.opencode, used_at = excluded.used_at"_s,
                        {chatSessionId, opencodeSessionId, now});
    };
}

void SessionMap::removeChat(const QString &chatSessionId)
{
    forget(chatSessionId);
    m_writer->write([=](sql::Database &database) { database.change(u"DELETE FROM sessions WHERE chat = ?"_s, {chatSessionId}); });
}

void SessionMap::forget(const QString &chatSessionId)
{
    m_byOpencode.remove(m_byChat.take(chatSessionId));
}

QString SessionMap::opencodeSession(const QString &chatSessionId) const
{
    return m_byChat.value(chatSessionId);
}

QString SessionMap::chatSession(const QString &opencodeSessionId) const
{
    return m_byOpencode.value(opencodeSessionId);
}

QList<std::pair<QString, QString>> SessionMap::recent(int limit)
{
    QList<std::pair<QString, QString>> pairs;
    (void)m_database->select(u"SELECT chat, opencode FROM sessions ORDER BY used_at DESC LIMIT ?"_s, {limit}, [&](const QSqlQuery &row) {
        pairs.append({row.value(0).toString(), row.value(1).toString()});
    });
    return pairs;
}

} // namespace oco::worker
