#include "support/scripted_http.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

QByteArray reason(int status)
{
    return status < 300 ? "OK" : "Refused";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray headerValue(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

} // namespace

void ScriptedHttpRequest::answer(int status, const QByteArray &json, const QByteArray &headers) const
{
    if (!socket.isNull()) {
        socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: application/json\r\n" + headers +
                      "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        if (lastOfConnection) { // as the real one: a moment later, and its answer does not say so
            QTimer::singleShot(20, socket.data(), &QTcpSocket::disconnectFromHost);
        }
    }
}

ScriptedHttp::ScriptedHttp(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedHttp::accept);
}

ScriptedHttp::~ScriptedHttp()
{
    close();
}

bool ScriptedHttp::listen()
{
    const bool listening = m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = listening ? m_server.serverPort() : m_port;
    return listening;
}

void ScriptedHttp::close()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_buffers.keys();
    m_buffers.clear();
    m_streams.clear();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

quint16 ScriptedHttp::port() const
{
    return m_port;
}

void ScriptedHttp::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            m_streams.removeIf([socket](const Stream &stream) { return stream.socket == socket; });
            socket->deleteLater();
        });
    }
}

void ScriptedHttp::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket)) {
        QByteArray &buffer = m_buffers[socket];
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0) {
            return;
        }
        QList<QByteArray> lines = buffer.left(headEnd).replace('\r', "").split('\n');
        const QList<QByteArray> first = lines.takeFirst().split(' ');
        const qsizetype length = headerValue(lines, "Content-Length").toLongLong();
        if (buffer.size() < headEnd + 4 + length || first.size() < 2) {
            return;
        }
        auto request = std::make_shared<ScriptedHttpRequest>();
        request->method = first[0];
        request->url = QUrl::fromEncoded(first[1]);
        request->authorization = headerValue(lines, "Authorization");
        request->body = QJsonDocument::fromJson(buffer.mid(headEnd + 4, length)).object();
        request->socket = socket;
        request->lastOfConnection = headerValue(lines, "Connection").compare("close", Qt::CaseInsensitive) == 0;
        buffer.remove(0, headEnd + 4 + length);
        if (socket->property("closing").toBool()) {
            return; // the real one does not look at what comes after it, either
        }
        socket->setProperty("closing", request->lastOfConnection);
        Q_EMIT received(request);
    }
}

void ScriptedHttp::openStream(const ScriptedHttpRequest &request, const QString &directory)
{
    if (!request.socket.isNull()) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        m_streams += Stream{request.socket, directory};
    }
}

void ScriptedHttp::sendConnected(const ScriptedHttpRequest &request, const QString &id)
{
    if (!request.socket.isNull()) {
        const QJsonObject event{{u"id"_s, id}, {u"type"_s, u"server.connected"_s}, {u"properties"_s, QJsonObject()}};
        request.socket->write(chunk("data: " + QJsonDocument(event).toJson(QJsonDocument::Compact) + "\n\n"));
    }
}

void ScriptedHttp::sendEvent(const QString &directory, const QJsonObject &event)
{
    const QByteArray bytes = chunk("data: " + QJsonDocument(event).toJson(QJsonDocument::Compact) + "\n\n");
    for (const Stream &stream : std::as_const(m_streams)) {
        if (!stream.socket.isNull() && stream.directory == directory) {
            stream.socket->write(bytes);
        }
    }
}

void ScriptedHttp::dropStreams()
{
    const QList<Stream> streams = std::exchange(m_streams, {});
    for (const Stream &stream : streams) {
        if (!stream.socket.isNull()) {
            stream.socket->flush(); // what was sent before the cut arrives
            stream.socket->disconnectFromHost();
        }
    }
}

int ScriptedHttp::openStreams() const
{
    return static_cast<int>(m_streams.size());
}

} // namespace oco::test_support
