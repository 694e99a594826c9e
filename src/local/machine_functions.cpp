#include "local/access.h"
#include "local/function_table.h"
#include "local/record_writer.h"
#include "local/token_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// machines:*
namespace oco::local
{

namespace
{

base::Result<void> create(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    if (auto login = requireLogin(transaction, arguments); !login) {
        return login;
    }
    const QString machineId = arguments.string("machineId"_L1);
    if (!isTokenPart(machineId)) {
        return thrown(u"A machine id consists of letters, digits, _ and -."_s);
    }
    if (findMachine(transaction, machineId)) {
        return thrown(u"There is already a machine with this id."_s);
    }
    insertMachine(transaction, {machineId, arguments.string("name"_L1), transaction.now()});
    out.beginObject();
    textField(out, "machineId"_L1, machineId);
    out.endObject();
    return {};
}

void writeMachine(Transaction &transaction, const MachineRow &machine, JsonWriter &out)
{
    qint64 lastSeen = machine.createdAt;
    qint64 approved = 0;
    qint64 online = 0;
    qint64 pending = 0;
    for (const WorkerRow &worker : workersOfMachine(transaction, machine.machineId)) {
        lastSeen = std::max(lastSeen, worker.lastHeartbeat.value_or(0));
        approved += worker.approved() ? 1 : 0;
        online += worker.approved() && worker.status == "online"_L1 ? 1 : 0;
        pending += worker.approvalStatus == "pending"_L1 ? 1 : 0;
    }
    out.beginObject();
    textField(out, "machineId"_L1, machine.machineId);
    textField(out, "name"_L1, machine.name);
    textField(out, "status"_L1, online > 0 ? u"online"_s : u"offline"_s);
    numberField(out, "lastSeen"_L1, lastSeen);
    numberField(out, "assistantCount"_L1, approved);
    out.key("workerCounts"_L1);
    out.beginObject();
    numberField(out, "online"_L1, online);
    numberField(out, "offline"_L1, approved - online);
    numberField(out, "pending"_L1, pending);
    out.endObject();
    out.endObject();
}

base::Result<void> list(Transaction &transaction, const Arguments &arguments, JsonWriter &out)
{
    if (auto login = requireLogin(transaction, arguments); !login) {
        return login;
    }
    out.beginArray();
    for (const MachineRow &machine : allMachines(transaction)) {
        writeMachine(transaction, machine, out);
    }
    out.endArray();
    return {};
}

} // namespace

std::vector<Function> machineFunctions()
{
    return {
        {u"machines:create"_s, FunctionKind::Mutation, {{"sessionId"_L1}, {"machineId"_L1}, {"name"_L1}}, create},
        {u"machines:list"_s, FunctionKind::Query, {{"sessionId"_L1}}, list},
    };
}

} // namespace oco::local
