#include "convex/deployment_contract.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace oco::convex::calls
{

namespace
{

QJsonObject identity(const WorkerCredentials &who)
{
    return {{u"machineId"_s, who.machineId}, {u"workerId"_s, who.workerId}, {u"secret"_s, who.secret}};
}

QJsonObject place(const QString &chatSessionId, const QString &messageId)
{
    return {{u"chatSessionId"_s, chatSessionId}, {u"messageId"_s, messageId}};
}

/** An optional argument is left out, never null: a validator rejects null. */
void insertUnlessEmpty(QJsonObject &arguments, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        arguments.insert(name, value);
    }
}

} // namespace

FunctionCall registerWorker(const WorkerCredentials &who, const QString &workingDirectory, const QString &username)
{
    auto arguments = identity(who);
    arguments.insert(u"workingDirectory"_s, workingDirectory);
    arguments.insert(u"username"_s, username);
    return {u"workers:register"_s, arguments};
}

FunctionCall heartbeat(const WorkerCredentials &who)
{
    return {u"workers:heartbeat"_s, identity(who)};
}

FunctionCall setOffline(const WorkerCredentials &who)
{
    return {u"workers:setOffline"_s, identity(who)};
}

FunctionCall markConnected(const WorkerCredentials &who)
{
    return {u"workers:markConnected"_s, identity(who)};
}

FunctionCall getByMachineAndWorker(const WorkerCredentials &who)
{
    return {u"workers:getByMachineAndWorker"_s, {{u"machineId"_s, who.machineId}, {u"workerId"_s, who.workerId}}};
}

FunctionCall updateModels(const QString &workerId, const QList<PublishedModel> &models)
{
    QJsonArray list;
    for (const auto &model : models) {
        list.append(QJsonObject{{u"id"_s, model.id}, {u"name"_s, model.name}, {u"provider"_s, model.provider}});
    }
    return {u"workerModels:updateModels"_s, {{u"workerId"_s, workerId}, {u"models"_s, list}}};
}

FunctionCall subscribeToWorkerSessions(const QString &workerId)
{
    return {u"chat:subscribeToWorkerSessions"_s, {{u"workerId"_s, workerId}}};
}

FunctionCall subscribeToWorkerMessages(const QString &workerId)
{
    return {u"chat:subscribeToWorkerMessages"_s, {{u"workerId"_s, workerId}}};
}

FunctionCall sessionReady(const QString &chatSessionId, const QString &opencodeSessionId)
{
    QJsonObject arguments{{u"chatSessionId"_s, chatSessionId}};
    insertUnlessEmpty(arguments, u"opencodeSessionId"_s, opencodeSessionId);
    return {u"chat:sessionReady"_s, arguments};
}

FunctionCall updateSessionName(const QString &chatSessionId, const QString &name)
{
    return {u"chat:updateSessionName"_s, {{u"chatSessionId"_s, chatSessionId}, {u"name"_s, name}}};
}

FunctionCall writeChunk(const QString &chatSessionId, const QString &messageId, const QString &chunk, int sequence)
{
    auto arguments = place(chatSessionId, messageId);
    arguments.insert(u"chunk"_s, chunk);
    arguments.insert(u"sequence"_s, sequence);
    return {u"chat:writeChunk"_s, arguments};
}

FunctionCall completeStructuredMessage(const QString &chatSessionId, const QString &messageId, const StructuredAnswer &answer)
{
    auto arguments = place(chatSessionId, messageId);
    arguments.insert(u"content"_s, answer.content);
    insertUnlessEmpty(arguments, u"reasoning"_s, answer.reasoning);
    insertUnlessEmpty(arguments, u"otherParts"_s, answer.otherParts);
    return {u"chat:completeStructuredMessage"_s, arguments};
}

FunctionCall completeMessage(const QString &chatSessionId, const QString &messageId, const QString &content)
{
    auto arguments = place(chatSessionId, messageId);
    arguments.insert(u"content"_s, content);
    return {u"chat:completeMessage"_s, arguments};
}

} // namespace oco::convex::calls
