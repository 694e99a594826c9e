#pragma once

#include "convex/close_cause.h"
#include "convex/sync_client.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace oco::convex
{

/** ws:// or wss:// of the deployment's sync endpoint; a path prefix is kept. */
[[nodiscard]] QUrl syncUrl(const QUrl &deployment);

/**
 * One attempt to have a WebSocket: the handshake timer, the inactivity timer, and exactly one closed() at the end,
 * however Qt reports it. Used once (a QWebSocket is of no use after abort()).
 */
class SyncSocket : public QObject
{
    Q_OBJECT

public:
    /** Deletes later: the end of a socket is usually noticed inside one of its signals. */
    struct Later {
        void operator()(SyncSocket *socket) const;
    };
    using Pointer = std::unique_ptr<SyncSocket, Later>;

    explicit SyncSocket(const SyncOptions &options);

    void open();
    void send(const QByteArray &message);

Q_SIGNALS:
    void opened();
    void received(const QByteArray &text);
    /** No signal follows. */
    void closed(int code, const QString &reason, oco::convex::CloseCause cause);

private:
    void handshakeDone();
    void socketFailed();
    void limitReached();
    void giveUp(const QString &reason, CloseCause cause);
    void finish(int code, const QString &reason, CloseCause cause);
    [[nodiscard]] qint64 bytesUnderWay() const;

    SyncOptions m_options;
    QWebSocket m_socket;
    QTimer m_handshake;
    QTimer m_inactivity;
    qint64 m_seenUnderWay = 0;
    bool m_isOpen = false;
    bool m_finished = false;
};

} // namespace oco::convex
