#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace oco::test_support
{

/** What a call over HTTP gave. */
struct ProbeResult {
    bool ok = false;
    QJsonValue value;
    QString error; // what the function, the server or the network said
    int httpStatus = 0;
};

/** What was seen while an answer was written. */
struct ObservedAnswer {
    bool completed = false;
    QJsonObject message; // as chat:getMessages has it
    QJsonArray chunks;   // as chat:subscribeToChunks has them, after the completion
    qsizetype chunksBeforeCompletion = 0;

    [[nodiscard]] QString content() const { return message[u"content"].toString(); }
    [[nodiscard]] QString joinedChunks() const;
    /** Numbers are 0…n, each once, in this order. */
    [[nodiscard]] bool sequenceIsWhole() const;
    /** One line for a failed check. */
    [[nodiscard]] QString toString() const;
};

/** A minimal web UI: plain Convex HTTP calls with a login, waiting for each answer. For tests only. */
class DeploymentProbe
{
public:
    DeploymentProbe(QUrl url, QString loginSessionId);

    /** With the login in the arguments. */
    [[nodiscard]] ProbeResult query(const QString &path, const QJsonObject &arguments = {});
    ProbeResult mutation(const QString &path, const QJsonObject &arguments = {});
    /** Any endpoint, any body: POST to url + path. */
    ProbeResult post(const QString &path, const QJsonObject &body);
    /** GET of url + path, which may have a query. */
    [[nodiscard]] ProbeResult get(const QString &path);

    /** The id of the new chat session, empty on failure (lastError() then says why). */
    [[nodiscard]] QString startSession(const QString &workerId);
    /** The id of the assistant message that will hold the answer, empty on failure. */
    [[nodiscard]] QString sendMessage(const QString &chatSession, const QString &content,
                                      const QString &model = QStringLiteral("stub/stub"));
    [[nodiscard]] QJsonArray chunks(const QString &chatSession, const QString &messageId);
    [[nodiscard]] QJsonObject message(const QString &chatSession, const QString &messageId);

    /** Follows several answers at the same time until each is completed or the limit is over. */
    struct Pending {
        QString chatSession;
        QString messageId;
    };
    [[nodiscard]] QList<ObservedAnswer> observe(const QList<Pending> &pending, std::chrono::milliseconds limit);
    [[nodiscard]] ObservedAnswer waitCompleted(const QString &chatSession, const QString &messageId, std::chrono::milliseconds limit);

    /** The worker's record from workers:list; empty when it is not there. */
    [[nodiscard]] QJsonObject worker(const QString &machineId, const QString &workerId);
    /** Online, and its models are published. */
    [[nodiscard]] bool waitReady(const QString &machineId, const QString &workerId, std::chrono::milliseconds limit);

    [[nodiscard]] QString lastError() const { return m_lastError; }

private:
    [[nodiscard]] static ProbeResult waitAnswer(QNetworkReply &reply);
    ProbeResult call(const QString &kind, const QString &path, QJsonObject arguments);

    QNetworkAccessManager m_network;
    QUrl m_url;
    QString m_login;
    QString m_lastError;
};

} // namespace oco::test_support
