#include "local/access.h"
#include "local/function_table.h"
#include "local/message_rows.h"
#include "local/record_writer.h"

using namespace Qt::StringLiterals;

// chat:*, the part that the web UI calls.
namespace oco::local
{

namespace
{

constexpr qsizetype kNameLength = 50; // characters, not UTF-16 units

/** The name that a session gets from its first message. */
QString nameFrom(const QString &content)
{
    const QString folded = content.simplified();
    qsizetype end = 0;
    for (qsizetype count = 0; count < kNameLength && end < folded.size(); ++count) {
        end += folded.at(end).isHighSurrogate() && end + 1 < folded.size() ? 2 : 1;
    }
    return folded.first(end);
}

base::Result<void> startSession(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = ownWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    if (worker->status != "online"_L1) {
        return thrown(u"The worker is offline."_s);
    }
    const ChatRow chat = newChat(transaction, worker->workerId);
    insertChat(transaction, chat);
    out.string(chat.chatSessionId);
    return {};
}

base::Result<void> endSession(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = ownChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    chat->status = u"inactive"_s;
    updateChat(transaction, *chat);
    out.null();
    return {};
}

void activate(Transaction &transaction, ChatRow &chat)
{
    if (chat.status == "active"_L1) {
        return;
    }
    for (ChatRow &other : activeChats(transaction, chat.workerId)) {
        other.status = u"inactive"_s;
        updateChat(transaction, other);
    }
    chat.status = u"active"_s;
}

base::Result<void> sendMessage(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = ownChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    const QString content = arguments.string("content"_L1);
    if (auto fits = requireFits(content.toUtf8().size()); !fits) {
        return fits;
    }
    activate(transaction, *chat);
    chat->lastActivity = transaction.now();
    chat->model = arguments.string("model"_L1);
    if (const QString name = nameFrom(content); !chat->name && !name.isEmpty() && !hasMessages(transaction, chat->chatSessionId)) {
        chat->name = name;
    }
    updateChat(transaction, *chat);

    NewMessage message;
    message.chatSessionId = chat->chatSessionId;
    message.workerId = chat->workerId;
    message.model = *chat->model;
    message.role = u"user"_s;
    message.content = content;
    message.timestamp = transaction.now();
    message.completed = true;
    static_cast<void>(insertMessage(transaction, message));
    message.role = u"assistant"_s;
    message.content.clear();
    message.timestamp += 1;
    message.completed = false;
    out.string(insertMessage(transaction, message));
    return {};
}

base::Result<void> listSessions(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = ownWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    out.beginArray();
    for (const ChatRow &chat : chatsOfWorker(transaction, worker->workerId)) {
        writeChat(out, chat);
    }
    out.endArray();
    return {};
}

base::Result<void> getMessages(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = ownChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    writeMessagesOfChat(transaction, chat->chatSessionId, out);
    return {};
}

base::Result<void> subscribeToChunks(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = ownChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    writeChunks(transaction, chat->chatSessionId, arguments.string("messageId"_L1), out);
    return {};
}

} // namespace

std::vector<Function> chatWebFunctions()
{
    const ArgumentValidator ofWorker{{"sessionId"_L1}, {"workerId"_L1}};
    const ArgumentValidator ofChat{{"sessionId"_L1}, {"chatSessionId"_L1}};
    return {
        {u"chat:startSession"_s, FunctionKind::Mutation, ofWorker, startSession},
        {u"chat:endSession"_s, FunctionKind::Mutation, ofChat, endSession},
        {u"chat:sendMessage"_s,
         FunctionKind::Mutation,
         {{"sessionId"_L1}, {"chatSessionId"_L1}, {"content"_L1}, {"model"_L1}},
         sendMessage},
        {u"chat:listSessions"_s, FunctionKind::Query, ofWorker, listSessions},
        {u"chat:getMessages"_s, FunctionKind::Query, ofChat, getMessages},
        {u"chat:subscribeToMessages"_s, FunctionKind::Query, ofChat, getMessages},
        {u"chat:subscribeToChunks"_s, FunctionKind::Query, {{"sessionId"_L1}, {"chatSessionId"_L1}, {"messageId"_L1}}, subscribeToChunks},
    };
}

} // namespace oco::local
