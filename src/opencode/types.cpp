#include "opencode/types.h"

using namespace Qt::StringLiterals;

namespace oco::opencode
{

base::Result<ModelRef> ModelRef::parse(const QString &id)
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash < 1 || slash + 1 == id.size()) {
        return base::fail(base::ErrorCode::InvalidInput, u"\"%1\" is not a model of the form provider/model."_s.arg(id),
                          u"Choose one of the models that the worker offers."_s);
    }
    return ModelRef{id.left(slash), id.mid(slash + 1)};
}

Part Part::fromJson(const QJsonObject &json)
{
    return {json.value(u"id").toString(),   json.value(u"messageID").toString(), json.value(u"sessionID").toString(),
            json.value(u"type").toString(), json.value(u"text").toString(),      json};
}

std::optional<MessageError> MessageError::fromJson(const QJsonValue &json)
{
    if (!json.isObject()) {
        return std::nullopt;
    }
    const QJsonObject error = json.toObject();
    MessageError result{error.value(u"name").toString(), error.value(u"data").toObject().value(u"message").toString()};
    if (result.message.isEmpty()) {
        result.message = error.value(u"message").toString();
    }
    return result;
}

MessageInfo MessageInfo::fromJson(const QJsonObject &json)
{
    const QJsonObject time = json.value(u"time").toObject();
    MessageInfo info;
    info.id = json.value(u"id").toString();
    info.sessionId = json.value(u"sessionID").toString();
    info.parentId = json.value(u"parentID").toString();
    info.role = json.value(u"role").toString() == u"assistant" ? MessageRole::Assistant : MessageRole::User;
    info.createdAt = time.value(u"created").toInteger();
    info.completedAt = time.value(u"completed").toInteger();
    info.finish = json.value(u"finish").toString();
    info.error = MessageError::fromJson(json.value(u"error"));
    return info;
}

SessionStatus SessionStatus::fromJson(const QJsonObject &json)
{
    const QString type = json.value(u"type").toString();
    SessionStatus status;
    if (type == u"retry") {
        status.activity = Activity::Retry;
        status.attempt = json.value(u"attempt").toInt();
        status.message = json.value(u"message").toString();
        status.next = json.value(u"next").toInteger();
    } else if (type != u"idle") {
        status.activity = Activity::Busy; // a kind that we do not know is something that goes on
    }
    return status;
}

PermissionRequest PermissionRequest::fromJson(const QJsonObject &json)
{
    PermissionRequest request{json.value(u"id").toString(), json.value(u"sessionID").toString(), json.value(u"permission").toString(), {}};
    const QJsonArray patterns = json.value(u"patterns").toArray();
    for (const auto pattern : patterns) {
        request.patterns += pattern.toString();
    }
    return request;
}

QuestionRequest QuestionRequest::fromJson(const QJsonObject &json)
{
    QuestionRequest request{json.value(u"id").toString(), json.value(u"sessionID").toString(), {}};
    const QJsonArray questions = json.value(u"questions").toArray();
    for (const auto question : questions) {
        request.questions += question.toObject().value(u"question").toString();
    }
    return request;
}

} // namespace oco::opencode
