#include "convex/sync_socket.h"

#include "base/version.h"

#include <QAbstractSocket>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

/**
 * Each message leaves in one frame: Qt cuts between bytes, and a Qt on the other side (6.4) decodes every frame for itself,
 * so a character that was cut ends the connection. Larger than any message of ours.
 */
constexpr quint64 kOutgoingFrameBytes = 32ULL * 1024 * 1024;
constexpr quint64 kMaxIncomingBytes = 256ULL * 1024 * 1024;
// Far above what protocol pings bring in the same time; less is not a message on its way.
constexpr qint64 kProgressBytes = 1024;

} // namespace

QUrl syncUrl(const QUrl &deployment)
{
    QUrl url = deployment;
    url.setScheme(deployment.scheme() == u"https" ? u"wss"_s : u"ws"_s);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/api/sync"_s);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

void SyncSocket::Later::operator()(SyncSocket *socket) const
{
    socket->disconnect();
    socket->m_finished = true;
    socket->m_handshake.stop();
    socket->m_inactivity.stop();
    socket->m_socket.disconnect(socket);
    if (socket->m_isOpen) {
        socket->m_socket.close(); // so that the other side need not find out by silence
    } else {
        socket->m_socket.abort();
    }
    socket->deleteLater();
}

SyncSocket::SyncSocket(const SyncOptions &options) : m_options(options)
{
    m_socket.setOutgoingFrameSize(kOutgoingFrameBytes);
    m_socket.setMaxAllowedIncomingFrameSize(kMaxIncomingBytes);
    m_socket.setMaxAllowedIncomingMessageSize(kMaxIncomingBytes);
    m_handshake.setSingleShot(true);
    m_inactivity.setSingleShot(true);
    connect(&m_socket, &QWebSocket::connected, this, &SyncSocket::handshakeDone);
    connect(&m_socket, &QWebSocket::disconnected, this, &SyncSocket::socketFailed);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &SyncSocket::socketFailed);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_inactivity.start(m_options.inactivityLimit);
        m_seenUnderWay = 0;
        Q_EMIT received(text.toUtf8());
    });
    connect(&m_handshake, &QTimer::timeout, this, [this] { giveUp(u"HandshakeTimeout"_s, CloseCause::Ordinary); });
    connect(&m_inactivity, &QTimer::timeout, this, &SyncSocket::limitReached);
}

void SyncSocket::open()
{
    QNetworkRequest request(syncUrl(m_options.deployment));
    request.setRawHeader("Convex-Client", QByteArray("opencode-orchestrator-") + base::kVersion);
    m_handshake.start(m_options.handshakeLimit); // QWebSocket has no limit of its own
    m_inactivity.start(m_options.inactivityLimit);
    m_socket.open(request);
}

void SyncSocket::send(const QByteArray &message)
{
    m_socket.sendTextMessage(QString::fromUtf8(message));
}

void SyncSocket::handshakeDone()
{
    m_isOpen = true;
    m_handshake.stop();
    m_inactivity.start(m_options.inactivityLimit);
    Q_EMIT opened();
}

void SyncSocket::socketFailed()
{
    // disconnected() and error() both come, in either order; the first one counts.
    const auto code = static_cast<int>(m_socket.closeCode());
    const auto reason = m_isOpen ? m_socket.closeReason() : m_socket.errorString();
    const auto cause = m_isOpen ? closeCause(code, reason) : CloseCause::Ordinary;
    m_isOpen = false;
    finish(code, reason, cause);
}

void SyncSocket::limitReached()
{
    // A large message on a slow line shows as growing input long before it is complete.
    const auto underWay = bytesUnderWay();
    if (m_isOpen && underWay >= m_seenUnderWay + kProgressBytes) {
        m_seenUnderWay = underWay;
        m_inactivity.start(m_options.inactivityLimit);
        return;
    }
    giveUp(u"InactiveServer"_s, CloseCause::OwnDecision);
}

void SyncSocket::giveUp(const QString &reason, CloseCause cause)
{
    m_socket.disconnect(this);
    m_socket.abort();
    m_isOpen = false;
    finish(0, reason, cause);
}

void SyncSocket::finish(int code, const QString &reason, CloseCause cause)
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_handshake.stop();
    m_inactivity.stop();
    Q_EMIT closed(code, reason, cause);
}

qint64 SyncSocket::bytesUnderWay() const
{
    const auto *transport = m_socket.findChild<QAbstractSocket *>();
    return transport == nullptr ? 0 : transport->bytesAvailable();
}

} // namespace oco::convex
