#include "local/sync_message.h"

#include "local/arguments.h"
#include "local/function_path.h"
#include "local/strict_json.h"
#include "local/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

using Parsed = tl::expected<ClientMessage, QString>;

tl::unexpected<QString> bad(const QString &why)
{
    return tl::unexpected(why);
}

std::optional<quint32> u32(const QJsonObject &object, QLatin1StringView name)
{
    const qint64 value = object.value(name).toInteger(-1);
    return value >= 0 && value <= std::numeric_limits<quint32>::max() ? std::optional(static_cast<quint32>(value)) : std::nullopt;
}

bool absent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

tl::unexpected<QString> badField(QLatin1StringView name)
{
    return bad(u"missing or wrong field `%1`"_s.arg(name));
}

std::optional<QString> path(const QJsonObject &object)
{
    const QJsonValue value = object.value("udfPath"_L1);
    return value.isString() ? canonicalFunctionPath(value.toString()) : std::nullopt;
}

Parsed parseConnect(const QJsonObject &object)
{
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"_s);
    ConnectMessage message;
    message.sessionId = object.value("sessionId"_L1).toString().toLower();
    if (!uuid.match(message.sessionId).hasMatch()) {
        return bad(u"`sessionId` is not a UUID"_s);
    }
    if (!u32(object, "connectionCount"_L1)) {
        return badField("connectionCount"_L1);
    }
    const QJsonValue reason = object.value("lastCloseReason"_L1);
    if (!absent(reason) && !reason.isString()) {
        return badField("lastCloseReason"_L1);
    }
    if (const QJsonValue observed = object.value("maxObservedTimestamp"_L1); !absent(observed)) {
        message.maxObservedTimestamp = decodeTimestamp(observed.toString().toLatin1());
        if (!message.maxObservedTimestamp) {
            return badField("maxObservedTimestamp"_L1);
        }
    }
    if (const QJsonValue clock = object.value("clientTs"_L1); !absent(clock)) {
        if (!clock.isDouble()) {
            return badField("clientTs"_L1);
        }
        message.clientTs = clock.toInteger();
    }
    return message;
}

tl::expected<QuerySetChange, QString> parseChange(const QJsonObject &object)
{
    QuerySetChange change;
    const auto id = u32(object, "queryId"_L1);
    if (!id) {
        return badField("queryId"_L1);
    }
    change.queryId = *id;
    const QString type = object.value("type"_L1).toString();
    if (type == "Remove"_L1) {
        change.kind = QuerySetChange::Kind::Remove;
        return change;
    }
    if (type != "Add"_L1) {
        return bad(u"unknown modification `%1`"_s.arg(type));
    }
    const auto canonical = path(object);
    if (!canonical) {
        return badField("udfPath"_L1);
    }
    change.path = *canonical;
    change.arguments = object.value("args"_L1);
    if (change.arguments.isUndefined()) {
        return badField("args"_L1);
    }
    const QJsonValue journal = object.value("journal"_L1);
    if (!absent(journal) && !journal.isString()) {
        return badField("journal"_L1);
    }
    return change;
}

Parsed parseModifyQuerySet(const QJsonObject &object)
{
    ModifyQuerySetMessage message;
    const auto base = u32(object, "baseVersion"_L1);
    const auto next = u32(object, "newVersion"_L1);
    const QJsonValue modifications = object.value("modifications"_L1);
    if (!base || !next || !modifications.isArray()) {
        return bad(u"ModifyQuerySet needs `baseVersion`, `newVersion` and `modifications`"_s);
    }
    message.baseVersion = *base;
    message.newVersion = *next;
    for (const QJsonArray list = modifications.toArray(); const auto &value : list) {
        auto change = parseChange(value.toObject());
        if (!change) {
            return bad(change.error());
        }
        message.changes.append(*std::move(change));
    }
    return message;
}

Parsed parseCall(const QJsonObject &object, CallMessage::Kind kind)
{
    CallMessage message;
    message.kind = kind;
    const auto id = u32(object, "requestId"_L1);
    if (!id) {
        return badField("requestId"_L1);
    }
    message.requestId = *id;
    const auto canonical = path(object);
    if (!canonical) {
        return badField("udfPath"_L1);
    }
    message.path = *canonical;
    message.arguments = object.value("args"_L1);
    if (message.arguments.isUndefined()) {
        return badField("args"_L1);
    }
    return message;
}

Parsed parseAuthenticate(const QJsonObject &object)
{
    const auto base = u32(object, "baseVersion"_L1);
    if (!base) {
        return badField("baseVersion"_L1);
    }
    const QString type = object.value("tokenType"_L1).toString();
    if (type != "None"_L1 && ((type != "User"_L1 && type != "Admin"_L1) || !object.value("value"_L1).isString())) {
        return badField("tokenType"_L1);
    }
    return AuthenticateMessage{*base, type == "Admin"_L1};
}

} // namespace

tl::expected<ClientMessage, QString> parseClientMessage(const QByteArray &json)
{
    const auto object = parseStrictObject(json);
    if (!object) {
        return bad(object.error());
    }
    const QString type = object->value("type"_L1).toString();
    if (type == "Connect"_L1) {
        return parseConnect(*object);
    }
    if (type == "ModifyQuerySet"_L1) {
        return parseModifyQuerySet(*object);
    }
    if (type == "Mutation"_L1) {
        return parseCall(*object, CallMessage::Kind::Mutation);
    }
    if (type == "Action"_L1) {
        return parseCall(*object, CallMessage::Kind::Action);
    }
    if (type == "Authenticate"_L1) {
        return parseAuthenticate(*object);
    }
    if (type == "Event"_L1) {
        return EventMessage{};
    }
    return bad(u"unknown variant `%1`"_s.arg(type));
}

tl::expected<QJsonObject, QString> socketArguments(const QJsonValue &arguments)
{
    const QJsonArray array = arguments.toArray();
    if (array.size() != 1 || !array.first().isObject()) {
        return bad(u"Invalid arguments: expected an array of one object."_s);
    }
    if (const auto objection = encodingObjection(array.first())) {
        return bad(u"Invalid arguments: %1"_s.arg(*objection));
    }
    return array.first().toObject();
}

} // namespace oco::local
