#pragma once

#include "local/engine.h"
#include "local/sync_message.h"

#include <QMap>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace oco::local
{

struct SyncSessionOptions {
    bool takesChunks = false;
    int pingMilliseconds = 15'000;
};

/**
 * The server's end of one sync socket: its query set, its mutations in the order of their arrival, and Transitions
 * that gather everything of one event-loop turn. A client that reads slowly gets fewer, not more, Transitions.
 */
class SyncSession : public QObject
{
    Q_OBJECT

public:
    SyncSession(std::unique_ptr<QWebSocket> socket, Engine &engine, const SyncSessionOptions &options, QObject *parent = nullptr);
    ~SyncSession() override;

    /** Ends the connection as a lost network does: without a close frame. */
    void drop();

Q_SIGNALS:
    /** Once; the session can be deleted (later). */
    void finished();

private:
    struct Subscription {
        QString path;
        tl::expected<QJsonObject, QString> arguments;
        Engine::SharedOutcome current; // null: has to be run
        Engine::SharedOutcome sent;
    };
    struct Version {
        quint32 querySet = 0;
        quint32 identity = 0;
        quint64 timestamp = 0;
    };

    void onText(const QString &text);
    void onMessage(const ConnectMessage &message);
    void onMessage(const ModifyQuerySetMessage &message);
    void onMessage(const CallMessage &message);
    void onMessage(const AuthenticateMessage &message);
    void onMessage(const EventMessage &message);
    void onCommitted(const QSet<QString> &keys);
    void checkPeer();

    void scheduleUpdate();
    void update();
    [[nodiscard]] QByteArray takeModifications();
    void sendTransition(const QByteArray &modifications);
    void send(const QByteArray &json);
    void fatal(const QString &why);
    void close(int code, const QString &reason);

    Engine &m_engine;
    std::unique_ptr<QWebSocket> m_socket;
    SyncSessionOptions m_options;
    QTimer m_ping;
    QTimer m_watch;
    qint64 m_lastReceived = 0;
    QString m_sessionId;
    std::optional<qint64> m_clockSkew; // ms, client minus server
    QMap<quint32, Subscription> m_subscriptions;
    QList<quint32> m_removed;
    Version m_received; // what the client told; its timestamp is not used
    Version m_sent;     // what the client was told
    bool m_updateScheduled = false;
    bool m_closed = false;
};

} // namespace oco::local
