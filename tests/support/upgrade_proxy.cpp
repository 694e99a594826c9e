#include "support/upgrade_proxy.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

UpgradeProxy::UpgradeProxy(const QUrl &target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &UpgradeProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port");
    }
}

QUrl UpgradeProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void UpgradeProxy::refuseUpgrades()
{
    m_refuses = true;
    const auto sockets = std::exchange(m_webSockets, {});
    for (const auto &socket : sockets) {
        if (socket != nullptr) {
            socket->abort();
        }
    }
}

void UpgradeProxy::allowUpgrades()
{
    m_refuses = false;
}

void UpgradeProxy::freeze()
{
    const auto sockets = std::exchange(m_webSockets, {});
    for (const auto &client : sockets) {
        if (client != nullptr) {
            auto *server = client->findChild<QTcpSocket *>();
            client->disconnect(server);
            server->disconnect(client);
        }
    }
}

void UpgradeProxy::breakDown()
{
    m_broken = true;
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets) {
        socket->abort();
    }
}

void UpgradeProxy::repair()
{
    m_broken = false;
}

void UpgradeProxy::loseAnswerTo(const QByteArray &bodyPart)
{
    m_loses = bodyPart;
}

qsizetype UpgradeProxy::countOf(const QByteArray &path) const
{
    return std::count_if(bodies.begin(), bodies.end(), [&](const QByteArray &request) { return request.contains(' ' + path + ' '); });
}

void UpgradeProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++connections;
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        if (m_broken) {
            client->abort();
            continue;
        }
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
    }
}

void UpgradeProxy::read(QTcpSocket *client)
{
    const QByteArray seen = client->peek(client->bytesAvailable());
    const qsizetype headEnd = seen.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    const QByteArray head = seen.first(headEnd).toLower();
    const bool upgrade = head.contains("upgrade: websocket");
    if (!upgrade) {
        const qsizetype at = head.indexOf("content-length:");
        const auto length = at < 0 ? 0 : head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (seen.size() < headEnd + 4 + length) {
            return; // the whole request, so that its body can be looked at
        }
    }
    client->disconnect(this);
    if (!upgrade) {
        bodies.append(seen.first(seen.indexOf('\r')) + '\n' + seen.sliced(headEnd + 4));
    } else {
        ++upgrades;
        if (m_refuses) {
            client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        m_webSockets.append(client);
    }
    forward(client, client->readAll());
}

void UpgradeProxy::forward(QTcpSocket *client, const QByteArray &head)
{
    auto *server = new QTcpSocket(client);
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    if (!m_loses.isEmpty() && head.contains(m_loses)) {
        m_loses.clear();
        ++lostAnswers;
        connect(server, &QTcpSocket::readyRead, client, [client] { client->abort(); });
    } else {
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    }
    connect(server, &QTcpSocket::disconnected, client, [client, server] {
        client->write(server->readAll());
        client->disconnectFromHost();
    });
    connect(server, &QTcpSocket::errorOccurred, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(m_target.host(), static_cast<quint16>(m_target.port()));
    server->write(head);
}

} // namespace oco::test_support
