#include "convex/deployment_contract.h"
#include "convex/padded_json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

namespace od = simdjson::ondemand;

/** Where reading stands, for the error. */
struct Position {
    QString function = {};
    std::string field = "value";

    bool at(std::string_view key, std::string_view name)
    {
        if (key != name) {
            return false;
        }
        field = name;
        return true;
    }

    void require(bool present, std::string_view name)
    {
        if (!present) {
            field = name;
            throw simdjson::simdjson_error(simdjson::NO_SUCH_FIELD);
        }
    }
};

base::Error unreadable(const Position &position, const QString &cause)
{
    return {base::ErrorCode::Protocol,
            u"The answer of %1 cannot be read (at '%2')."_s.arg(position.function, QString::fromStdString(position.field)),
            u"The deployment and this program do not fit; update the older one."_s, cause};
}

/** Runs read(document, position) and turns what simdjson throws into an error. */
template <typename T, typename Read> base::Result<T> readJson(const QString &function, const QByteArray &text, Read read)
{
    Position position{.function = function};
    try {
        const PaddedJson json(text);
        od::parser parser;
        od::document document = parser.iterate(json.view());
        return read(document, position);
    } catch (const simdjson::simdjson_error &error) {
        return base::fail(unreadable(position, QString::fromLatin1(error.what())));
    }
}

std::optional<Approval> approvalNamed(std::string_view name)
{
    if (name == "pending") {
        return Approval::Pending;
    }
    if (name == "approved") {
        return Approval::Approved;
    }
    if (name == "revoked") {
        return Approval::Revoked;
    }
    return std::nullopt;
}

/** Absent and null mean the same to a reader. */
QString optionalText(od::value value)
{
    return value.is_null() ? QString() : textOf(value);
}

std::optional<double> optionalNumber(od::value value)
{
    return value.is_null() ? std::nullopt : std::optional<double>(value.get_double());
}

WorkerRecord readRecord(od::object object, Position &position)
{
    WorkerRecord record;
    std::optional<Approval> approval;
    for (auto entry : object) {
        const std::string_view key = entry.unescaped_key();
        if (position.at(key, "approvalStatus")) {
            approval = approvalNamed(entry.value().get_string());
        } else if (position.at(key, "status")) {
            record.status = optionalText(entry.value());
        } else if (position.at(key, "name")) {
            record.name = optionalText(entry.value());
        } else if (position.at(key, "connectRequestedAt")) {
            record.connectRequestedAt = optionalNumber(entry.value());
        } else if (position.at(key, "connectedAt")) {
            record.connectedAt = optionalNumber(entry.value());
        }
    }
    position.require(approval.has_value(), "approvalStatus");
    record.approval = *approval;
    return record;
}

ChatSession readSession(od::object object, Position &position)
{
    ChatSession session;
    for (auto entry : object) {
        const std::string_view key = entry.unescaped_key();
        if (position.at(key, "sessionId")) {
            session.sessionId = textOf(entry.value());
        } else if (position.at(key, "model")) {
            session.model = optionalText(entry.value());
        }
    }
    position.require(!session.sessionId.isEmpty(), "sessionId");
    return session;
}

std::optional<Role> roleNamed(std::string_view name)
{
    if (name == "user") {
        return Role::User;
    }
    if (name == "assistant") {
        return Role::Assistant;
    }
    if (name == "system") {
        return Role::System;
    }
    return std::nullopt;
}

/** Nothing for a role that the contract does not know. */
std::optional<ChatMessage> readMessage(od::object object, Position &position)
{
    ChatMessage message;
    message.completed = true; // where nothing says so, nothing is waiting for an answer
    std::optional<Role> role;
    bool hasRole = false;
    bool hasTimestamp = false;
    for (auto entry : object) {
        const std::string_view key = entry.unescaped_key();
        if (position.at(key, "id")) {
            message.id = textOf(entry.value());
        } else if (position.at(key, "sessionId")) {
            message.sessionId = textOf(entry.value());
        } else if (position.at(key, "role")) {
            role = roleNamed(entry.value().get_string());
            hasRole = true;
        } else if (position.at(key, "content")) {
            od::value content = entry.value();
            if (!hasRole || role == Role::User) {
                message.content = optionalText(content);
            }
        } else if (position.at(key, "timestamp")) {
            message.timestamp = entry.value().get_double();
            hasTimestamp = true;
        } else if (position.at(key, "completed")) {
            od::value completed = entry.value();
            if (!completed.is_null()) {
                message.completed = completed.get_bool();
            }
        } else if (position.at(key, "model")) {
            message.model = optionalText(entry.value());
        }
    }
    position.require(hasRole, "role");
    if (!role) {
        return std::nullopt;
    }
    position.require(!message.id.isEmpty(), "id");
    position.require(!message.sessionId.isEmpty(), "sessionId");
    position.require(hasTimestamp, "timestamp");
    message.role = *role;
    if (message.role != Role::User) {
        message.content.clear();
    }
    return message;
}

} // namespace

bool WorkerRecord::wantsConnect() const
{
    return connectRequestedAt && (!connectedAt || *connectRequestedAt > *connectedAt);
}

base::Result<Registration> readRegistration(const QJsonValue &value)
{
    const auto approval = approvalNamed(value[u"approvalStatus"].toString().toStdString());
    if (!approval) {
        return base::fail(unreadable({.function = u"workers:register"_s, .field = "approvalStatus"}, {}));
    }
    return Registration{*approval, value[u"name"].toString()};
}

base::Result<std::optional<WorkerRecord>> readWorkerRecord(const QByteArray &json)
{
    return readJson<std::optional<WorkerRecord>>(u"workers:getByMachineAndWorker"_s, json,
                                                 [](od::document &document, Position &position) -> std::optional<WorkerRecord> {
                                                     if (document.is_null()) {
                                                         return std::nullopt;
                                                     }
                                                     return readRecord(document.get_object(), position);
                                                 });
}

base::Result<std::optional<WorkerRecord>> readWorkerAnswer(const QJsonValue &value)
{
    return readWorkerRecord(value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArrayLiteral("null"));
}

base::Result<QList<ChatSession>> readSessions(const QByteArray &json)
{
    return readJson<QList<ChatSession>>(u"chat:subscribeToWorkerSessions"_s, json, [](od::document &document, Position &position) {
        QList<ChatSession> sessions;
        for (auto item : document.get_array()) {
            sessions.append(readSession(item.get_object(), position));
        }
        return sessions;
    });
}

base::Result<QList<ChatMessage>> readMessages(const QByteArray &json)
{
    return readJson<QList<ChatMessage>>(u"chat:subscribeToWorkerMessages"_s, json, [](od::document &document, Position &position) {
        QList<ChatMessage> messages;
        for (auto item : document.get_array()) {
            if (auto message = readMessage(item.get_object(), position)) {
                messages.append(*std::move(message));
            }
        }
        return messages;
    });
}

} // namespace oco::convex
