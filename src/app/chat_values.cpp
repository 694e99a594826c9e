#include "app/chat_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** QJsonDocument takes arrays and objects only; a result may be null or a plain value. */
base::Result<QJsonValue> parse(const QByteArray &json, const QString &function)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        return base::fail(base::ErrorCode::Protocol, u"The result of %1 cannot be read."_s.arg(function), {}, error.errorString());
    }
    return document.array().first();
}

/** A failed turn is completed with a part {"type": "error", "message": …}. */
std::optional<QString> errorIn(const QString &otherParts)
{
    const QJsonArray parts = QJsonDocument::fromJson(otherParts.toUtf8()).array();
    for (const auto &part : parts) {
        if (part[u"type"].toString() == u"error") {
            return part[u"message"].toString();
        }
    }
    return std::nullopt;
}

} // namespace

base::Result<bool> readOnline(const QByteArray &json)
{
    return parse(json, u"workers:getByMachineAndWorker"_s).map([](const QJsonValue &value) {
        return value[u"status"].toString() == u"online";
    });
}

base::Result<QStringList> readModelIds(const QByteArray &json)
{
    return parse(json, u"workerModels:getModels"_s).map([](const QJsonValue &value) {
        QStringList ids;
        const QJsonArray models = value[u"models"].toArray();
        for (const auto &model : models) {
            ids.append(model[u"id"].toString());
        }
        return ids;
    });
}

base::Result<QList<AnswerChunk>> readChunks(const QByteArray &json)
{
    return parse(json, u"chat:subscribeToChunks"_s).map([](const QJsonValue &value) {
        QList<AnswerChunk> chunks;
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            chunks.append({item[u"sequence"].toInt(-1), item[u"chunk"].toString()});
        }
        return chunks;
    });
}

base::Result<std::optional<AnswerMessage>> readAnswer(const QByteArray &json, const QString &messageId)
{
    return parse(json, u"chat:subscribeToMessages"_s).map([&messageId](const QJsonValue &value) -> std::optional<AnswerMessage> {
        const QJsonArray items = value.toArray();
        for (const auto &item : items) {
            if (item[u"id"].toString() == messageId) {
                return AnswerMessage{item[u"completed"].toBool(), item[u"content"].toString(), errorIn(item[u"otherParts"].toString())};
            }
        }
        return std::nullopt;
    });
}

QStringList readSessionIds(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray sessions = value.toArray();
    for (const auto &session : sessions) {
        ids.append(session[u"chatSessionId"].toString());
    }
    return ids;
}

} // namespace oco::app
