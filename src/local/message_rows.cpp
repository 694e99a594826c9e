#include "local/message_rows.h"

#include "local/worker_rows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void wroteMessage(Transaction &transaction, const QString &chatSessionId, const QString &workerId)
{
    transaction.wrote(u"messages:"_s + chatSessionId);
    transaction.wrote(u"workerMessages:"_s + workerId);
}

void field(JsonWriter &out, QLatin1StringView name, const QVariant &utf8)
{
    if (!utf8.isNull()) {
        out.key(name);
        out.string(QByteArrayView(utf8.toByteArray()));
    }
}

// Texts are read as blobs: UTF-8 as stored, without the way over UTF-16. (A cast of the empty text gives NULL through
// QtSql: an empty blob has no data.)
void writeMessages(Transaction &transaction, const QString &condition, const QString &id, JsonWriter &out)
{
    out.beginArray();
    transaction.each(u"SELECT message_id, chat_session_id, role, timestamp, completed, CAST(model AS BLOB), CAST(content AS BLOB),"
                     " reasoning IS NULL, CAST(reasoning AS BLOB), other_parts IS NULL, CAST(other_parts AS BLOB)"
                     " FROM messages WHERE %1 = ? ORDER BY timestamp, id"_s.arg(condition),
                     {id}, [&out](const QSqlQuery &row) {
                         int column = 0;
                         out.beginObject();
                         out.key("id"_L1);
                         out.string(row.value(column++).toString());
                         out.key("sessionId"_L1);
                         out.string(row.value(column++).toString());
                         out.key("role"_L1);
                         out.string(row.value(column++).toString());
                         out.key("timestamp"_L1);
                         out.number(row.value(column++).toLongLong());
                         out.key("completed"_L1);
                         out.boolean(row.value(column++).toBool());
                         field(out, "model"_L1, row.value(column++));
                         out.key("content"_L1);
                         out.string(QByteArrayView(row.value(column++).toByteArray()));
                         for (const QLatin1StringView name : {"reasoning"_L1, "otherParts"_L1}) {
                             const bool absent = row.value(column++).toBool();
                             const QByteArray text = row.value(column++).toByteArray();
                             if (!absent) {
                                 out.key(name);
                                 out.string(QByteArrayView(text));
                             }
                         }
                         out.endObject();
                     });
    out.endArray();
}

} // namespace

std::optional<MessageSlot> findMessage(Transaction &transaction, const QString &messageId)
{
    std::optional<MessageSlot> found;
    transaction.each(u"SELECT chat_session_id, worker_id, role, length(CAST(coalesce(reasoning, '') AS BLOB)) +"
                     " length(CAST(coalesce(other_parts, '') AS BLOB)) FROM messages WHERE message_id = ?"_s,
                     {messageId}, [&found, &messageId](const QSqlQuery &row) {
                         found = MessageSlot{messageId, row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                             row.value(3).toLongLong()};
                     });
    if (found) {
        transaction.read(u"messages:"_s + found->chatSessionId);
    }
    return found;
}

bool hasMessages(Transaction &transaction, const QString &chatSessionId)
{
    transaction.read(u"messages:"_s + chatSessionId);
    bool found = false;
    transaction.each(u"SELECT 1 FROM messages WHERE chat_session_id = ? LIMIT 1"_s, {chatSessionId},
                     [&found](const QSqlQuery &) { found = true; });
    return found;
}

QString insertMessage(Transaction &transaction, const NewMessage &message)
{
    QString id = newId();
    wroteMessage(transaction, message.chatSessionId, message.workerId);
    transaction.change(
        u"INSERT INTO messages (message_id, chat_session_id, worker_id, role, timestamp, completed, model, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, message.chatSessionId, message.workerId, message.role, message.timestamp, message.completed, message.model, message.content});
    return id;
}

void completeStructured(Transaction &transaction, const MessageSlot &slot, const Completion &completion)
{
    wroteMessage(transaction, slot.chatSessionId, slot.workerId);
    transaction.change(u"UPDATE messages SET content = ?, reasoning = ?, other_parts = ?, completed = 1 WHERE message_id = ?"_s,
                       {completion.content, toSql(completion.reasoning), toSql(completion.otherParts), slot.messageId});
}

void completeContent(Transaction &transaction, const MessageSlot &slot, const QString &content)
{
    wroteMessage(transaction, slot.chatSessionId, slot.workerId);
    transaction.change(u"UPDATE messages SET content = ?, completed = 1 WHERE message_id = ?"_s, {content, slot.messageId});
}

void writeMessagesOfWorker(Transaction &transaction, const QString &workerId, JsonWriter &out)
{
    transaction.read(u"workerMessages:"_s + workerId);
    writeMessages(transaction, u"worker_id"_s, workerId, out);
}

void writeMessagesOfChat(Transaction &transaction, const QString &chatSessionId, JsonWriter &out)
{
    transaction.read(u"messages:"_s + chatSessionId);
    writeMessages(transaction, u"chat_session_id"_s, chatSessionId, out);
}

void insertChunk(Transaction &transaction, const MessageSlot &slot, const QString &chunk, double sequence)
{
    transaction.wrote(u"chunks:"_s + slot.messageId);
    transaction.change(
        u"INSERT INTO chunks (chunk_id, chat_session_id, message_id, chunk, sequence, timestamp) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {newId(), slot.chatSessionId, slot.messageId, chunk, sequence, transaction.now()});
}

void writeChunks(Transaction &transaction, const QString &chatSessionId, const QString &messageId, JsonWriter &out)
{
    transaction.read(u"chunks:"_s + messageId);
    out.beginArray();
    transaction.each(u"SELECT chunk_id, CAST(chunk AS BLOB), sequence, timestamp FROM chunks WHERE message_id = ? AND chat_session_id = ?"
                     " ORDER BY sequence, id"_s,
                     {messageId, chatSessionId}, [&](const QSqlQuery &row) {
                         out.beginObject();
                         out.key("chunkId"_L1);
                         out.string(row.value(0).toString());
                         out.key("messageId"_L1);
                         out.string(messageId);
                         out.key("sessionId"_L1);
                         out.string(chatSessionId);
                         out.key("chunk"_L1);
                         out.string(QByteArrayView(row.value(1).toByteArray()));
                         out.key("sequence"_L1);
                         out.number(row.value(2).toDouble());
                         out.key("timestamp"_L1);
                         out.number(row.value(3).toLongLong());
                         out.endObject();
                     });
    out.endArray();
}

} // namespace oco::local
