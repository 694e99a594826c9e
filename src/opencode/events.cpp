#include "opencode/event_stream.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{

using Reader = std::function<std::optional<Event>(const QJsonObject &properties)>;

/** Before 1.0, events about a session or message named no session beside it. */
QString sessionOf(const QJsonObject &properties, const QJsonObject &inner)
{
    const QString id = properties.value(u"sessionID").toString();
    return id.isEmpty() ? inner.value(u"sessionID").toString() : id;
}

std::optional<Event> readMessageUpdated(const QJsonObject &properties)
{
    const QJsonObject json = properties.value(u"info").toObject();
    MessageInfo info = MessageInfo::fromJson(json);
    info.sessionId = sessionOf(properties, json);
    if (info.id.isEmpty() || info.sessionId.isEmpty()) {
        return std::nullopt;
    }
    return MessageUpdated{std::move(info)};
}

std::optional<Event> readPartUpdated(const QJsonObject &properties)
{
    const QJsonObject json = properties.value(u"part").toObject();
    Part part = Part::fromJson(json);
    part.sessionId = sessionOf(properties, json);
    if (part.id.isEmpty() || part.messageId.isEmpty() || part.sessionId.isEmpty()) {
        return std::nullopt;
    }
    return PartUpdated{std::move(part), properties.value(u"delta").toString()};
}

std::optional<Event> readPartDelta(const QJsonObject &properties)
{
    PartDelta delta{properties.value(u"sessionID").toString(), properties.value(u"messageID").toString(),
                    properties.value(u"partID").toString(), properties.value(u"field").toString(), properties.value(u"delta").toString()};
    if (delta.sessionId.isEmpty() || delta.messageId.isEmpty() || delta.partId.isEmpty()) {
        return std::nullopt;
    }
    return delta;
}

std::optional<Event> readStatus(const QJsonObject &properties)
{
    const QString id = properties.value(u"sessionID").toString();
    const QJsonValue status = properties.value(u"status");
    if (id.isEmpty() || !status.isObject()) {
        return std::nullopt;
    }
    return StatusChanged{id, SessionStatus::fromJson(status.toObject())};
}

std::optional<Event> readIdle(const QJsonObject &properties)
{
    const QString id = properties.value(u"sessionID").toString();
    return id.isEmpty() ? std::nullopt : std::optional<Event>(SessionIdle{id});
}

std::optional<Event> readSessionError(const QJsonObject &properties)
{
    const auto error = MessageError::fromJson(properties.value(u"error"));
    if (!error) {
        return std::nullopt;
    }
    return SessionFailed{properties.value(u"sessionID").toString(), *error};
}

std::optional<Event> readSessionUpdated(const QJsonObject &properties)
{
    const QJsonObject info = properties.value(u"info").toObject();
    Session session{info.value(u"id").toString(), info.value(u"title").toString(), info.value(u"directory").toString(),
                    info.value(u"parentID").toString(), info.value(u"time").toObject().value(u"updated").toInteger()};
    return session.id.isEmpty() ? std::nullopt : std::optional<Event>(SessionUpdated{std::move(session)});
}

std::optional<Event> readPermission(const QJsonObject &properties)
{
    PermissionRequest request = PermissionRequest::fromJson(properties);
    if (request.id.isEmpty() || request.sessionId.isEmpty()) {
        return std::nullopt;
    }
    return PermissionAsked{std::move(request)};
}

std::optional<Event> readQuestion(const QJsonObject &properties)
{
    QuestionRequest request = QuestionRequest::fromJson(properties);
    if (request.id.isEmpty() || request.sessionId.isEmpty()) {
        return std::nullopt;
    }
    return QuestionAsked{std::move(request)};
}

} // namespace

std::optional<Event> readEvent(const QByteArray &json)
{
    static const QHash<QString, Reader> readers{
        {u"message.updated"_s, readMessageUpdated},
        {u"message.part.updated"_s, readPartUpdated},
        {u"message.part.delta"_s, readPartDelta},
        {u"session.status"_s, readStatus},
        {u"session.idle"_s, readIdle},
        {u"session.error"_s, readSessionError},
        {u"session.created"_s, readSessionUpdated},
        {u"session.updated"_s, readSessionUpdated},
        {u"permission.asked"_s, readPermission},
        {u"question.asked"_s, readQuestion},
    };
    const QJsonObject event = QJsonDocument::fromJson(json).object();
    const auto reader = readers.constFind(event.value(u"type").toString());
    return reader == readers.constEnd() ? std::nullopt : (*reader)(event.value(u"properties").toObject());
}

QString sessionOf(const Event &event)
{
    return std::visit(
        [](const auto &kind) {
            using Kind = std::decay_t<decltype(kind)>;
            if constexpr (std::is_same_v<Kind, MessageUpdated>) {
                return kind.info.sessionId;
            } else if constexpr (std::is_same_v<Kind, PartUpdated>) {
                return kind.part.sessionId;
            } else if constexpr (std::is_same_v<Kind, SessionUpdated>) {
                return kind.session.id;
            } else if constexpr (requires { kind.sessionId; }) {
                return kind.sessionId;
            } else {
                return QString();
            }
        },
        event);
}

} // namespace oco::opencode
