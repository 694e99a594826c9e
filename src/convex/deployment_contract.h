#pragma once

#include "base/result.h"
#include "convex/function_call.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::convex
{

/** What a worker shows of its token: the three parts travel as separate arguments, never the token. */
struct WorkerCredentials {
    QString machineId;
    QString workerId;
    QString secret;
};

enum class Approval : std::uint8_t { Pending, Approved, Revoked };

/** Result of workers:register. */
struct Registration {
    Approval approval = Approval::Pending;
    QString name;
};

/** workers:getByMachineAndWorker; no record means that the worker was removed. Times: ms since the epoch. */
struct WorkerRecord {
    Approval approval = Approval::Pending;
    QString status;
    QString name;
    std::optional<double> connectRequestedAt;
    std::optional<double> connectedAt;

    /** connectRequestedAt is set and later than connectedAt (or connectedAt is absent). */
    [[nodiscard]] bool wantsConnect() const;

    bool operator==(const WorkerRecord &) const = default;
};

struct PublishedModel {
    QString id; // provider/model
    QString name;
    QString provider;

    bool operator==(const PublishedModel &) const = default;
};

/** An active session, from chat:subscribeToWorkerSessions. */
struct ChatSession {
    QString sessionId;
    QString model;
};

enum class Role : std::uint8_t { User, Assistant, System };

/** From chat:subscribeToWorkerMessages. */
struct ChatMessage {
    QString id;
    QString sessionId;
    Role role = Role::User;
    QString content;      // read for user messages only: answers are ours already, and large
    double timestamp = 0; // ms since the epoch
    bool completed = false;
    QString model;
};

/** A final answer: chat:completeStructuredMessage. */
struct StructuredAnswer {
    QString content;
    QString reasoning;  // empty: left out
    QString otherParts; // a JSON array as text; empty: left out
};

// Calls of the deployment contract. Optional arguments that are empty are left out, never null.
namespace calls
{

[[nodiscard]] FunctionCall registerWorker(const WorkerCredentials &who, const QString &workingDirectory, const QString &username);
[[nodiscard]] FunctionCall heartbeat(const WorkerCredentials &who);
[[nodiscard]] FunctionCall setOffline(const WorkerCredentials &who);
[[nodiscard]] FunctionCall markConnected(const WorkerCredentials &who);
[[nodiscard]] FunctionCall getByMachineAndWorker(const WorkerCredentials &who);
[[nodiscard]] FunctionCall updateModels(const QString &workerId, const QList<PublishedModel> &models);
[[nodiscard]] FunctionCall subscribeToWorkerSessions(const QString &workerId);
[[nodiscard]] FunctionCall subscribeToWorkerMessages(const QString &workerId);
[[nodiscard]] FunctionCall sessionReady(const QString &chatSessionId, const QString &opencodeSessionId);
[[nodiscard]] FunctionCall updateSessionName(const QString &chatSessionId, const QString &name);
[[nodiscard]] FunctionCall writeChunk(const QString &chatSessionId, const QString &messageId, const QString &chunk, int sequence);
[[nodiscard]] FunctionCall completeStructuredMessage(const QString &chatSessionId, const QString &messageId,
                                                     const StructuredAnswer &answer);
[[nodiscard]] FunctionCall completeMessage(const QString &chatSessionId, const QString &messageId, const QString &content);

} // namespace calls

// Readers of results. Errors: Protocol, naming the field. Unknown extra fields are ignored.
[[nodiscard]] base::Result<Registration> readRegistration(const QJsonValue &value);
[[nodiscard]] base::Result<std::optional<WorkerRecord>> readWorkerRecord(const QByteArray &json);
/** The same of an answer over HTTP. */
[[nodiscard]] base::Result<std::optional<WorkerRecord>> readWorkerAnswer(const QJsonValue &value);
[[nodiscard]] base::Result<QList<ChatSession>> readSessions(const QByteArray &json);
/** Tens of megabytes on an old worker: read with simdjson, field by field. */
[[nodiscard]] base::Result<QList<ChatMessage>> readMessages(const QByteArray &json);

} // namespace oco::convex
