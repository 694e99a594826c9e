#include "local/access.h"
#include "local/function_table.h"
#include "local/record_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// workers:*, the part that the worker calls.
namespace oco::local
{

namespace
{

base::Result<void> registerWorker(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = authenticate(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    if (worker->approvalStatus == "revoked"_L1) {
        return thrown(u"The approval of this worker was withdrawn."_s);
    }
    worker->workingDirectory = arguments.string("workingDirectory"_L1);
    worker->username = arguments.string("username"_L1);
    if (worker->approved()) {
        worker->status = u"online"_s;
        worker->lastHeartbeat = transaction.now();
    }
    updateWorker(transaction, *worker);
    out.beginObject();
    textField(out, "approvalStatus"_L1, worker->approvalStatus);
    textField(out, "status"_L1, worker->status);
    boolField(out, "approved"_L1, worker->approved());
    textField(out, "workerId"_L1, worker->workerId);
    optionalField(out, "name"_L1, worker->name);
    out.endObject();
    return {};
}

base::Result<void> heartbeat(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = authenticate(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    if (worker->approved()) {
        worker->status = u"online"_s;
        worker->lastHeartbeat = transaction.now();
        updateWorker(transaction, *worker);
    }
    out.null();
    return {};
}

base::Result<void> setOffline(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = authenticate(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    worker->status = u"offline"_s;
    updateWorker(transaction, *worker);
    QList<ChatRow> chats = activeChats(transaction, worker->workerId);
    for (ChatRow &chat : chats) {
        chat.status = u"inactive"_s;
        updateChat(transaction, chat);
    }
    out.beginObject();
    numberField(out, "sessionsInactivated"_L1, chats.size());
    out.endObject();
    return {};
}

base::Result<void> markConnected(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = authenticate(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    if (!worker->approved()) {
        return thrown(u"This worker is not approved."_s);
    }
    // A request may carry a time just ahead of the clock (see requestConnect); it must not stay open for that.
    worker->connectedAt = std::max(transaction.now(), worker->connectRequestedAt.value_or(0));
    updateWorker(transaction, *worker);
    QList<ChatRow> chats = activeChats(transaction, worker->workerId);
    for (ChatRow &chat : chats) {
        chat.status = u"inactive"_s;
        chat.opencodeSessionId.reset();
        updateChat(transaction, chat);
    }
    out.beginObject();
    boolField(out, "success"_L1, true);
    numberField(out, "sessionsInvalidated"_L1, chats.size());
    out.endObject();
    return {};
}

base::Result<void> getByMachineAndWorker(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    const std::optional<WorkerRow> worker = findWorker(transaction, arguments.string("workerId"_L1));
    if (worker && worker->machineId == arguments.string("machineId"_L1)) {
        writeWorker(out, *worker);
    } else {
        out.null();
    }
    return {};
}

} // namespace

std::vector<Function> workerFunctions()
{
    const ArgumentValidator token{{"machineId"_L1}, {"workerId"_L1}, {"secret"_L1}};
    return {
        {u"workers:register"_s,
         FunctionKind::Mutation,
         {{"machineId"_L1}, {"workerId"_L1}, {"secret"_L1}, {"workingDirectory"_L1}, {"username"_L1}},
         registerWorker},
        {u"workers:heartbeat"_s, FunctionKind::Mutation, token, heartbeat},
        {u"workers:setOffline"_s, FunctionKind::Mutation, token, setOffline},
        {u"workers:markConnected"_s, FunctionKind::Mutation, token, markConnected},
        {u"workers:getByMachineAndWorker"_s, FunctionKind::Query, {{"machineId"_L1}, {"workerId"_L1}}, getByMachineAndWorker},
    };
}

} // namespace oco::local
