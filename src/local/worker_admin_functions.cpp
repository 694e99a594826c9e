#include "local/access.h"
#include "local/function_table.h"
#include "local/record_writer.h"
#include "local/token_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// workers:*, the part that the web UI calls.
namespace oco::local
{

namespace
{

void writeToken(JsonWriter &out, const WorkerRow &worker)
{
    out.beginObject();
    textField(out, "workerId"_L1, worker.workerId);
    textField(out, "token"_L1, worker.token());
    out.endObject();
}

base::Result<void> create(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto machine = ownMachine(transaction, arguments);
    if (!machine) {
        return tl::unexpected(machine.error());
    }
    const QString workerId = arguments.string("workerId"_L1);
    if (!isTokenPart(workerId)) {
        return thrown(u"A worker id consists of letters, digits, _ and -."_s);
    }
    if (findWorker(transaction, workerId)) {
        return thrown(u"There is already a worker with this id."_s);
    }
    writeToken(out, insertWorker(transaction, machine->machineId, workerId, arguments.optionalString("name"_L1)));
    return {};
}

base::Result<void> writeList(Transaction &transaction, const Arguments &arguments, JsonWriter &out, bool pendingOnly)
{
    auto machine = ownMachine(transaction, arguments);
    if (!machine) {
        return tl::unexpected(machine.error());
    }
    out.beginArray();
    for (const WorkerRow &worker : workersOfMachine(transaction, machine->machineId)) {
        if (!pendingOnly || worker.approvalStatus == "pending"_L1) {
            writeWorker(out, worker);
        }
    }
    out.endArray();
    return {};
}

base::Result<void> list(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    return writeList(transaction, arguments, out, false);
}

base::Result<void> listPending(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    return writeList(transaction, arguments, out, true);
}

base::Result<void> approve(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = ownWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    worker->approvalStatus = u"approved"_s;
    worker->approvedAt = transaction.now();
    updateWorker(transaction, *worker);
    writeSuccess(out);
    return {};
}

// Its chats stay, so that a running answer can still be completed.
base::Result<void> erase(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = ownWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    deleteWorker(transaction, *worker);
    writeSuccess(out);
    return {};
}

base::Result<void> getToken(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = ownWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    writeToken(out, *worker);
    return {};
}

base::Result<void> requestConnect(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    auto worker = requireWorker(transaction, arguments);
    if (!worker) {
        return tl::unexpected(worker.error());
    }
    if (worker->status != "online"_L1) {
        out.beginObject();
        boolField(out, "success"_L1, false);
        textField(out, "error"_L1, u"WORKER_OFFLINE"_s);
        out.endObject();
        return {};
    }
    // Later than connectedAt also when both happen within one millisecond.
    worker->connectRequestedAt = std::max(transaction.now(), worker->connectedAt.value_or(0) + 1);
    updateWorker(transaction, *worker);
    writeSuccess(out);
    return {};
}

} // namespace

std::vector<Function> workerAdminFunctions()
{
    const ArgumentValidator ofMachine{{"sessionId"_L1}, {"machineId"_L1}};
    const ArgumentValidator ofWorker{{"sessionId"_L1}, {"workerId"_L1}};
    return {
        {u"workers:create"_s,
         FunctionKind::Mutation,
         {{"sessionId"_L1}, {"machineId"_L1}, {"workerId"_L1}, {"name"_L1, ArgumentType::OptionalString}},
         create},
        {u"workers:list"_s, FunctionKind::Query, ofMachine, list},
        {u"workers:listPending"_s, FunctionKind::Query, ofMachine, listPending},
        {u"workers:approve"_s, FunctionKind::Mutation, ofWorker, approve},
        {u"workers:reject"_s, FunctionKind::Mutation, ofWorker, erase},
        {u"workers:remove"_s, FunctionKind::Mutation, ofWorker, erase},
        {u"workers:getToken"_s, FunctionKind::Query, ofWorker, getToken},
        {u"workers:requestConnect"_s, FunctionKind::Mutation, {{"workerId"_L1}}, requestConnect},
    };
}

} // namespace oco::local
