#include "local/record_writer.h"

using namespace Qt::StringLiterals;

namespace oco::local
{

void optionalField(JsonWriter &out, QLatin1StringView name, const std::optional<QString> &value)
{
    if (value) {
        textField(out, name, *value);
    }
}

void optionalField(JsonWriter &out, QLatin1StringView name, const std::optional<qint64> &value)
{
    if (value) {
        numberField(out, name, *value);
    }
}

void textField(JsonWriter &out, QLatin1StringView name, const QString &value)
{
    out.key(name);
    out.string(value);
}

void numberField(JsonWriter &out, QLatin1StringView name, qint64 value)
{
    out.key(name);
    out.number(value);
}

void boolField(JsonWriter &out, QLatin1StringView name, bool value)
{
    out.key(name);
    out.boolean(value);
}

void writeWorker(JsonWriter &out, const WorkerRow &worker)
{
    out.beginObject();
    textField(out, "workerId"_L1, worker.workerId);
    textField(out, "machineId"_L1, worker.machineId);
    optionalField(out, "name"_L1, worker.name);
    textField(out, "approvalStatus"_L1, worker.approvalStatus);
    textField(out, "status"_L1, worker.status);
    numberField(out, "createdAt"_L1, worker.createdAt);
    optionalField(out, "approvedAt"_L1, worker.approvedAt);
    optionalField(out, "lastHeartbeat"_L1, worker.lastHeartbeat);
    optionalField(out, "connectRequestedAt"_L1, worker.connectRequestedAt);
    optionalField(out, "connectedAt"_L1, worker.connectedAt);
    optionalField(out, "workingDirectory"_L1, worker.workingDirectory);
    optionalField(out, "username"_L1, worker.username);
    out.endObject();
}

void writeChat(JsonWriter &out, const ChatRow &chat)
{
    out.beginObject();
    textField(out, "chatSessionId"_L1, chat.chatSessionId);
    optionalField(out, "opencodeSessionId"_L1, chat.opencodeSessionId);
    textField(out, "workerId"_L1, chat.workerId);
    optionalField(out, "model"_L1, chat.model);
    textField(out, "status"_L1, chat.status);
    numberField(out, "createdAt"_L1, chat.createdAt);
    numberField(out, "lastActivity"_L1, chat.lastActivity);
    optionalField(out, "name"_L1, chat.name);
    optionalField(out, "lastSyncedNameAt"_L1, chat.lastSyncedNameAt);
    if (chat.deletedInOpencode) {
        boolField(out, "deletedInOpencode"_L1, *chat.deletedInOpencode != 0);
    }
    out.endObject();
}

void writeSuccess(JsonWriter &out)
{
    out.beginObject();
    boolField(out, "success"_L1, true);
    out.endObject();
}

} // namespace oco::local
