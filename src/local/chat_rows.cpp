#include "local/chat_rows.h"

#include "local/worker_rows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

QString chatColumns()
{
    return u"chat_session_id, worker_id, status, created_at, last_activity, model, opencode_session_id, name,"
           " last_synced_name_at, deleted_in_opencode"_s;
}

ChatRow chatOf(const QSqlQuery &row)
{
    ChatRow chat;
    int column = 0;
    chat.chatSessionId = row.value(column++).toString();
    chat.workerId = row.value(column++).toString();
    chat.status = row.value(column++).toString();
    chat.createdAt = row.value(column++).toLongLong();
    chat.lastActivity = row.value(column++).toLongLong();
    chat.model = optionalText(row.value(column++));
    chat.opencodeSessionId = optionalText(row.value(column++));
    chat.name = optionalText(row.value(column++));
    chat.lastSyncedNameAt = optionalNumber(row.value(column++));
    chat.deletedInOpencode = optionalNumber(row.value(column++));
    return chat;
}

QList<ChatRow> select(Transaction &transaction, const QString &condition, const QVariantList &values)
{
    QList<ChatRow> chats;
    transaction.each(u"SELECT %1 FROM chat_sessions WHERE %2"_s.arg(chatColumns(), condition), values,
                     [&chats](const QSqlQuery &row) { chats.append(chatOf(row)); });
    return chats;
}

void wroteChat(Transaction &transaction, const ChatRow &chat)
{
    transaction.wrote(u"chat:"_s + chat.chatSessionId);
    transaction.wrote(u"chats:"_s + chat.workerId);
}

} // namespace

std::optional<ChatRow> findChat(Transaction &transaction, const QString &chatSessionId)
{
    transaction.read(u"chat:"_s + chatSessionId);
    const QList<ChatRow> found = select(transaction, u"chat_session_id = ?"_s, {chatSessionId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<ChatRow> findChatByOpencodeSession(Transaction &transaction, const QString &workerId, const QString &opencodeSessionId)
{
    transaction.read(u"chats:"_s + workerId);
    const QList<ChatRow> found =
        select(transaction, u"opencode_session_id = ? AND worker_id = ? ORDER BY id"_s, {opencodeSessionId, workerId});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<ChatRow> activeChats(Transaction &transaction, const QString &workerId)
{
    transaction.read(u"chats:"_s + workerId);
    return select(transaction, u"worker_id = ? AND status = 'active' ORDER BY id"_s, {workerId});
}

QList<ChatRow> chatsOfWorker(Transaction &transaction, const QString &workerId)
{
    transaction.read(u"chats:"_s + workerId);
    return select(transaction, u"worker_id = ? ORDER BY last_activity DESC, id"_s, {workerId});
}

ChatRow newChat(const Transaction &transaction, const QString &workerId)
{
    ChatRow chat;
    chat.chatSessionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    chat.workerId = workerId;
    chat.status = u"active"_s;
    chat.createdAt = transaction.now();
    chat.lastActivity = transaction.now();
    return chat;
}

void insertChat(Transaction &transaction, const ChatRow &chat)
{
    wroteChat(transaction, chat);
    transaction.change(u"INSERT INTO chat_sessions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(chatColumns()),
                       {chat.chatSessionId, chat.workerId, chat.status, chat.createdAt, chat.lastActivity, toSql(chat.model),
                        toSql(chat.opencodeSessionId), toSql(chat.name), toSql(chat.lastSyncedNameAt), toSql(chat.deletedInOpencode)});
}

void updateChat(Transaction &transaction, const ChatRow &chat)
{
    wroteChat(transaction, chat);
    transaction.change(u"UPDATE chat_sessions SET status = ?, last_activity = ?, model = ?, opencode_session_id = ?, name = ?,"
                       " last_synced_name_at = ?, deleted_in_opencode = ? WHERE chat_session_id = ?"_s,
                       {chat.status, chat.lastActivity, toSql(chat.model), toSql(chat.opencodeSessionId), toSql(chat.name),
                        toSql(chat.lastSyncedNameAt), toSql(chat.deletedInOpencode), chat.chatSessionId});
}

} // namespace oco::local
