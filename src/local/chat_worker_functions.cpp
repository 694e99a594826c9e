#include "local/access.h"
#include "local/function_table.h"
#include "local/message_rows.h"
#include "local/record_writer.h"

#include <cmath>

using namespace Qt::StringLiterals;

// chat:*, what the worker asks and says about sessions.
namespace oco::local
{

namespace
{

base::Result<void> subscribeToWorkerSessions(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    out.beginArray();
    for (const ChatRow &chat : activeChats(transaction, arguments.string("workerId"_L1))) {
        out.beginObject();
        textField(out, "sessionId"_L1, chat.chatSessionId);
        textField(out, "workerId"_L1, chat.workerId);
        optionalField(out, "model"_L1, chat.model);
        textField(out, "status"_L1, chat.status);
        numberField(out, "createdAt"_L1, chat.createdAt);
        numberField(out, "lastActivity"_L1, chat.lastActivity);
        out.endObject();
    }
    out.endArray();
    return {};
}

base::Result<void> subscribeToWorkerMessages(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    writeMessagesOfWorker(transaction, arguments.string("workerId"_L1), out);
    return {};
}

base::Result<void> getActiveSessions(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    out.beginArray();
    for (const ChatRow &chat : activeChats(transaction, arguments.string("workerId"_L1))) {
        writeChat(out, chat);
    }
    out.endArray();
    return {};
}

base::Result<void> sessionReady(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = requireChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    if (const auto opencodeSessionId = arguments.optionalString("opencodeSessionId"_L1)) {
        chat->opencodeSessionId = opencodeSessionId;
    }
    chat->lastActivity = transaction.now();
    updateChat(transaction, *chat);
    out.null();
    return {};
}

base::Result<void> getSessionName(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    const std::optional<ChatRow> chat = findChat(transaction, arguments.string("chatSessionId"_L1));
    if (chat && chat->workerId == arguments.string("workerId"_L1) && chat->name) {
        out.string(*chat->name);
    } else {
        out.null();
    }
    return {};
}

base::Result<void> updateSessionName(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = requireChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    const QString name = arguments.string("name"_L1);
    if (auto fits = requireFits(name.toUtf8().size()); !fits) {
        return fits;
    }
    const bool changed = chat->name != name;
    if (changed) {
        chat->name = name;
        chat->lastSyncedNameAt = transaction.now();
        updateChat(transaction, *chat);
    }
    out.boolean(changed);
    return {};
}

base::Result<void> createSyncedSession(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = requireWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    const QString opencodeSessionId = arguments.string("opencodeSessionId"_L1);
    if (const auto known = findChatByOpencodeSession(transaction, worker->workerId, opencodeSessionId)) {
        out.string(known->chatSessionId);
        return {};
    }
    ChatRow chat = newChat(transaction, worker->workerId);
    chat.opencodeSessionId = opencodeSessionId;
    chat.model = arguments.string("model"_L1);
    chat.name = arguments.optionalString("name"_L1);
    insertChat(transaction, chat);
    out.string(chat.chatSessionId);
    return {};
}

base::Result<void> markSessionDeletedInOpencode(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto chat = requireChat(transaction, arguments);
    if (!chat) {
        return tl::unexpected(chat.error());
    }
    chat->deletedInOpencode = 1;
    updateChat(transaction, *chat);
    out.null();
    return {};
}

base::Result<void> getLastSyncTimestamp(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    const QString workerId = arguments.string("workerId"_L1);
    transaction.read(u"syncTime:"_s + workerId);
    std::optional<double> timestamp;
    transaction.each(u"SELECT timestamp FROM sync_times WHERE worker_id = ?"_s, {workerId},
                     [&timestamp](const QSqlQuery &row) { timestamp = row.value(0).toDouble(); });
    if (timestamp) {
        out.number(*timestamp);
    } else {
        out.null();
    }
    return {};
}

base::Result<void> updateLastSyncTimestamp(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = requireWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    const double timestamp = arguments.number("timestamp"_L1);
    if (!std::isfinite(timestamp)) {
        return thrown(u"A timestamp is a finite number."_s);
    }
    transaction.wrote(u"syncTime:"_s + worker->workerId);
    transaction.change(u"INSERT INTO sync_times (worker_id, timestamp) VALUES (?, ?)"
                       " ON CONFLICT (worker_id) DO UPDATE SET timestamp = excluded.timestamp"_s,
                       {worker->workerId, timestamp});
    out.null();
    return {};
}

} // namespace

std::vector<Function> chatWorkerFunctions()
{
    const ArgumentValidator ofWorker{{"workerId"_L1}};
    return {
        {u"chat:subscribeToWorkerSessions"_s, FunctionKind::Query, ofWorker, subscribeToWorkerSessions},
        {u"chat:subscribeToWorkerMessages"_s, FunctionKind::Query, ofWorker, subscribeToWorkerMessages},
        {u"chat:getActiveSessions"_s, FunctionKind::Query, ofWorker, getActiveSessions},
        {u"chat:sessionReady"_s,
         FunctionKind::Mutation,
         {{"chatSessionId"_L1}, {"opencodeSessionId"_L1, ArgumentType::OptionalString}},
         sessionReady},
        {u"chat:getSessionName"_s, FunctionKind::Query, {{"chatSessionId"_L1}, {"workerId"_L1}}, getSessionName},
        {u"chat:updateSessionName"_s, FunctionKind::Mutation, {{"chatSessionId"_L1}, {"name"_L1}}, updateSessionName},
        {u"chat:createSyncedSession"_s,
         FunctionKind::Mutation,
         {{"opencodeSessionId"_L1}, {"workerId"_L1}, {"model"_L1}, {"name"_L1, ArgumentType::OptionalString}},
         createSyncedSession},
        {u"chat:markSessionDeletedInOpencode"_s, FunctionKind::Mutation, {{"chatSessionId"_L1}}, markSessionDeletedInOpencode},
        {u"chat:getLastSyncTimestamp"_s, FunctionKind::Query, ofWorker, getLastSyncTimestamp},
        {u"chat:updateLastSyncTimestamp"_s,
         FunctionKind::Mutation,
         {{"workerId"_L1}, {"timestamp"_L1, ArgumentType::Number}},
         updateLastSyncTimestamp},
    };
}

} // namespace oco::local
