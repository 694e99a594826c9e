#pragma once

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <QWebSocketProtocol>

#include <memory>

class QWebSocket;
class QWebSocketServer;

namespace oco::test
{

/**
 * The deployment's side of the sync protocol, as strict as the real one: a message that the real one would answer
 * with a FatalError or a close is a violation, which the test looks for at its end. What it answers, the test says.
 */
class ScriptedDeployment : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedDeployment(QObject *parent = nullptr);
    ~ScriptedDeployment() override;

    [[nodiscard]] QUrl url() const;

    /** What the client sent on its newest socket, and on all of them. */
    QList<QJsonObject> received;
    QList<QJsonObject> everything;
    QStringList violations;
    int sockets = 0;

    // What happens by itself.
    bool answersQueries = true;   // a Transition after each ModifyQuerySet
    bool answersMutations = true; // a MutationResponse and a Transition after each Mutation
    bool chunksTransitions = false;
    QHash<QString, QByteArray> results; // JSON by function path; null where there is none
    QString closesOnConnect;            // close at each Connect, with this reason
    int closeCode = 1011;

    [[nodiscard]] QList<QJsonObject> ofType(const QString &type) const;
    [[nodiscard]] QList<int> mutationIds() const;
    [[nodiscard]] QList<int> appliedMutations() const { return m_appliedOrder; }
    [[nodiscard]] QHash<int, QString> querySet() const { return m_queries; }
    [[nodiscard]] quint64 now() const { return m_timestamp; }

    void sendRaw(const QByteArray &text);
    /** A Transition with these modifications (JSON objects, comma separated). */
    void sendTransition(const QByteArray &modifications = {});
    void sendResult(int queryId, const QByteArray &value, const QByteArray &journal = "null");
    /** Answers a mutation: applies it if it is new, and repeats the first answer if it is not. */
    void answerMutation(int requestId);
    void refuseMutation(int requestId, const QByteArray &message);
    void drop();
    void close(int code, const QString &reason);
    void stopListening();
    void listenAgain();

Q_SIGNALS:
    void messageReceived();

private:
    void accept();
    void take(const QByteArray &text);
    void takeConnect(const QJsonObject &message);
    void takeQuerySet(const QJsonObject &message);
    void takeMutation(const QJsonObject &message);
    void violation(const QString &text);
    [[nodiscard]] QByteArray versions();

    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_socket = nullptr;
    quint16 m_port = 0;

    // of the newest socket
    bool m_connected = false;
    qint64 m_querySetVersion = 0;
    qint64 m_sentQuerySet = 0;
    quint64 m_sentTimestamp = 0;
    qint64 m_lastRequestId = -1;
    QHash<int, QString> m_queries;

    // of the deployment
    quint64 m_timestamp = 1755800000000000000;
    QString m_sessionId;
    QHash<int, QByteArray> m_mutationTexts;
    QHash<int, quint64> m_applied; // commit time by request id
    QList<int> m_appliedOrder;
};

} // namespace oco::test
