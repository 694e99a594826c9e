#include "local/http_frontend.h"

#include "local/http_checks.h"
#include "local/logging.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerRouterRule>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

HttpRequest requestOf(const QHttpServerRequest &request)
{
    HttpRequest converted;
    converted.method = methodName(request.method());
    converted.path = request.url().path();
    converted.query = request.query();
    for (const auto &[name, value] : request.headers()) {
        converted.headers.insert(name.toLower(), value.trimmed());
    }
    converted.body = request.body();
    return converted;
}

HttpRequest requestOf(const QWebSocket &socket)
{
    HttpRequest converted;
    converted.method = "GET";
    converted.path = socket.requestUrl().path();
    const QNetworkRequest request = socket.request();
    for (const QByteArray &name : request.rawHeaderList()) {
        converted.headers.insert(name.toLower(), request.rawHeader(name));
    }
    return converted;
}

void write(QHttpServerResponder &&responder, const HttpResponse &response)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    if (!response.contentType.isEmpty()) {
        responder.writeHeader("Content-Type", response.contentType);
    }
    for (const auto &[name, value] : response.headers) {
        responder.writeHeader(name, value);
    }
    responder.writeHeader("Content-Length", QByteArray::number(response.body.size()));
    responder.writeBody(response.body);
}

/**
 * QHttpServer hands an upgrade on when a route for it exists. This one exists for the upgrades that we want; what it
 * does not match is answered like any other request.
 */
class UpgradeRule : public QHttpServerRouterRule
{
public:
    using QHttpServerRouterRule::QHttpServerRouterRule;

protected:
    bool matches(const QHttpServerRequest &request, QRegularExpressionMatch *) const override
    {
        const HttpRequest converted = requestOf(request);
        return converted.header("upgrade").toLower() == "websocket" && isSyncPath(converted.path) && !originRefusal(converted) &&
               syncClient(converted).has_value();
    }
};

} // namespace

HttpFrontend::HttpFrontend(Engine &engine, int pingMilliseconds, QObject *parent)
    : QObject(parent), m_engine(engine), m_api(engine), m_pingMilliseconds(pingMilliseconds)
{
    // The handler must not answer: the socket goes on as a WebSocket.
    m_server.route<UpgradeRule>(u"/api/sync"_s, [](QHttpServerResponder &&) {});
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        write(std::move(responder), m_api.respond(requestOf(request)));
    });
    connect(&m_server, &QHttpServer::newWebSocketConnection, this, &HttpFrontend::onWebSocket);
}

base::Result<quint16> HttpFrontend::listen(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port)) {
        return base::fail(base::ErrorCode::PermissionDenied,
                          u"Port %1 of 127.0.0.1 cannot be used for the embedded deployment."_s.arg(port),
                          u"Stop the program that uses this port, or give the embedded deployment another one."_s, server->errorString());
    }
    const quint16 listening = server->serverPort();
    m_server.bind(server.release()); // takes the ownership
    return listening;
}

void HttpFrontend::onWebSocket()
{
    while (m_server.hasPendingWebSocketConnections()) {
        std::unique_ptr<QWebSocket> socket = m_server.nextPendingWebSocketConnection();
        const auto client = syncClient(requestOf(*socket));
        const SyncSessionOptions options{client && client->takesChunks(), m_pingMilliseconds};
        auto *session = new SyncSession(std::move(socket), m_engine, options, this);
        connect(session, &SyncSession::finished, session, &QObject::deleteLater);
        m_sessions.removeIf([](const QPointer<SyncSession> &old) { return old.isNull(); });
        m_sessions.append(session);
        qCDebug(lcLocal) << "sync socket opened, now" << m_sessions.size();
    }
}

void HttpFrontend::dropSockets()
{
    for (const auto sessions = m_sessions; const QPointer<SyncSession> &session : sessions) {
        if (session) {
            session->drop();
        }
    }
}

} // namespace oco::local
