#include "support/deployment_probe.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr int kCallLimit = 30'000;
constexpr int kPollPause = 40;

} // namespace

QString ObservedAnswer::joinedChunks() const
{
    QString text;
    for (const QJsonValue chunk : chunks) {
        text += chunk[u"chunk"].toString();
    }
    return text;
}

bool ObservedAnswer::sequenceIsWhole() const
{
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (chunks[i][u"sequence"].toInt(-1) != i) {
            return false;
        }
    }
    return true;
}

QString ObservedAnswer::toString() const
{
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"completed"_s, completed}, {u"message"_s, message}, {u"chunks"_s, chunks}}).toJson());
}

DeploymentProbe::DeploymentProbe(QUrl url, QString loginSessionId) : m_url(std::move(url)), m_login(std::move(loginSessionId))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

ProbeResult DeploymentProbe::query(const QString &path, const QJsonObject &arguments)
{
    return call(u"query"_s, path, arguments);
}

ProbeResult DeploymentProbe::mutation(const QString &path, const QJsonObject &arguments)
{
    return call(u"mutation"_s, path, arguments);
}

ProbeResult DeploymentProbe::call(const QString &kind, const QString &path, QJsonObject arguments)
{
    // validators refuse what they do not know, and these two take no login
    if (path != u"workers:requestConnect" && path != u"workerModels:getModels") {
        arguments[u"sessionId"] = m_login;
    }
    ProbeResult result = post(u"/api/"_s + kind, {{u"path"_s, path}, {u"args"_s, arguments}, {u"format"_s, u"json"_s}});
    const QJsonValue answer = result.value;
    if (answer[u"status"].toString() == u"success") {
        result.ok = true;
        result.value = answer[u"value"];
    } else {
        result.ok = false;
        result.error = answer[u"errorMessage"].toString(answer[u"message"].toString(result.error));
        result.value = QJsonValue::Undefined;
        m_lastError = path + u": "_s + result.error;
    }
    return result;
}

ProbeResult DeploymentProbe::post(const QString &path, const QJsonObject &body)
{
    QUrl url = m_url;
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setRawHeader("Convex-Client", "oco-test-0.1.0");
    request.setTransferTimeout(kCallLimit);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    return waitAnswer(*reply);
}

ProbeResult DeploymentProbe::get(const QString &path)
{
    QNetworkRequest request(m_url.resolved(QUrl(path)));
    request.setTransferTimeout(kCallLimit);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    return waitAnswer(*reply);
}

ProbeResult DeploymentProbe::waitAnswer(QNetworkReply &reply)
{
    ProbeResult result;
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, kCallLimit)) {
        result.error = u"no answer in time"_s;
        return result;
    }
    result.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.ok = reply.error() == QNetworkReply::NoError;
    result.error = result.ok ? QString() : reply.errorString();
    const QJsonDocument answer = QJsonDocument::fromJson(reply.readAll());
    result.value = answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
    return result;
}

QString DeploymentProbe::startSession(const QString &workerId)
{
    return mutation(u"chat:startSession"_s, {{u"workerId"_s, workerId}}).value.toString();
}

QString DeploymentProbe::sendMessage(const QString &chatSession, const QString &content, const QString &model)
{
    return mutation(u"chat:sendMessage"_s, {{u"chatSessionId"_s, chatSession}, {u"content"_s, content}, {u"model"_s, model}})
        .value.toString();
}

QJsonArray DeploymentProbe::chunks(const QString &chatSession, const QString &messageId)
{
    return query(u"chat:subscribeToChunks"_s, {{u"chatSessionId"_s, chatSession}, {u"messageId"_s, messageId}}).value.toArray();
}

QJsonObject DeploymentProbe::message(const QString &chatSession, const QString &messageId)
{
    const QJsonArray messages = query(u"chat:getMessages"_s, {{u"chatSessionId"_s, chatSession}}).value.toArray();
    const auto found = std::ranges::find_if(messages, [&](const QJsonValue &m) { return m[u"id"].toString() == messageId; });
    return found == messages.end() ? QJsonObject() : (*found).toObject();
}

QList<ObservedAnswer> DeploymentProbe::observe(const QList<Pending> &pending, std::chrono::milliseconds limit)
{
    QList<ObservedAnswer> answers(pending.size());
    QElapsedTimer elapsed;
    elapsed.start();
    const auto allCompleted = [&] { return std::ranges::all_of(answers, &ObservedAnswer::completed); };
    while (!allCompleted() && !elapsed.hasExpired(limit.count())) {
        for (qsizetype i = 0; i < pending.size(); ++i) {
            ObservedAnswer &answer = answers[i];
            if (answer.completed) {
                continue;
            }
            // the message is read after the chunks: these were there while it was not completed
            const qsizetype seen = chunks(pending[i].chatSession, pending[i].messageId).size();
            answer.message = message(pending[i].chatSession, pending[i].messageId);
            answer.completed = answer.message[u"completed"].toBool();
            if (!answer.completed) {
                answer.chunksBeforeCompletion = seen;
            }
        }
        QTest::qWait(kPollPause);
    }
    for (qsizetype i = 0; i < pending.size(); ++i) {
        answers[i].chunks = chunks(pending[i].chatSession, pending[i].messageId);
    }
    return answers;
}

ObservedAnswer DeploymentProbe::waitCompleted(const QString &chatSession, const QString &messageId, std::chrono::milliseconds limit)
{
    return observe({{chatSession, messageId}}, limit).first();
}

QJsonObject DeploymentProbe::worker(const QString &machineId, const QString &workerId)
{
    const QJsonArray workers = query(u"workers:list"_s, {{u"machineId"_s, machineId}}).value.toArray();
    const auto found = std::ranges::find_if(workers, [&](const QJsonValue &w) { return w[u"workerId"].toString() == workerId; });
    return found == workers.end() ? QJsonObject() : (*found).toObject();
}

bool DeploymentProbe::waitReady(const QString &machineId, const QString &workerId, std::chrono::milliseconds limit)
{
    return QTest::qWaitFor(
        [&] {
            return worker(machineId, workerId)[u"status"].toString() == u"online" &&
                   query(u"workerModels:getModels"_s, {{u"workerId"_s, workerId}}).value.isObject() &&
                   worker(machineId, workerId)[u"connectedAt"].toDouble() > 0;
        },
        static_cast<int>(limit.count()));
}

} // namespace oco::test_support
