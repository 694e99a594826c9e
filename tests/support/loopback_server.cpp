#include "support/loopback_server.h"

using namespace Qt::StringLiterals;

namespace oco::test_support
{

LoopbackServer::LoopbackServer(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
}

LoopbackServer::~LoopbackServer()
{
    close();
}

bool LoopbackServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0);
}

QUrl LoopbackServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void LoopbackServer::close()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_incoming.keys();
    m_incoming.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_incoming.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_incoming.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    QByteArray &incoming = m_incoming[socket];
    incoming += socket->readAll();
    const qsizetype headEnd = incoming.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    LoopbackRequest parsed;
    const QList<QByteArray> lines = incoming.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    parsed.method = first.value(0);
    parsed.path = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        parsed.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = parsed.headers.value("content-length").toLongLong();
    const qsizetype bodyStart = headEnd + 4;
    if (incoming.size() - bodyStart < length) {
        return;
    }
    parsed.body = incoming.mid(bodyStart, length);
    parsed.socket = socket;
    incoming.clear();
    Q_EMIT request(parsed);
}

void LoopbackServer::respond(QTcpSocket *socket, int status, const QByteArray &contentType, const QByteArray &body)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Stub\r\nContent-Type: " + contentType +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace oco::test_support
