#include "scripted_deployment.h"

#include "convex/function_path.h"
#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>
#include <QWebSocket>
#include <QWebSocketServer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::test
{

namespace
{
QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}
} // namespace

ScriptedDeployment::ScriptedDeployment(QObject *parent) : QObject(parent)
{
    listenAgain();
}

ScriptedDeployment::~ScriptedDeployment() = default;

QUrl ScriptedDeployment::url() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_port));
}

void ScriptedDeployment::listenAgain()
{
    m_server = std::make_unique<QWebSocketServer>(u"deployment"_s, QWebSocketServer::NonSecureMode);
    connect(m_server.get(), &QWebSocketServer::newConnection, this, &ScriptedDeployment::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port)) {
        qFatal("no port");
    }
    m_port = m_server->serverPort();
}

void ScriptedDeployment::stopListening()
{
    drop();
    m_server.reset();
}

void ScriptedDeployment::accept()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
    m_socket = m_server->nextPendingConnection();
    m_socket->setParent(this);
    ++sockets;
    received.clear();
    m_connected = false;
    m_querySetVersion = 0;
    m_sentQuerySet = 0;
    m_sentTimestamp = 0;
    m_lastRequestId = -1;
    m_queries.clear();
    if (m_socket->requestUrl().path() != u"/api/sync") {
        violation(u"path "_s + m_socket->requestUrl().path());
    }
    if (!m_socket->request().rawHeader("Convex-Client").startsWith("opencode-orchestrator-")) {
        violation(u"no Convex-Client"_s);
    }
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { take(text.toUtf8()); });
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { violation(u"binary message"_s); });
}

void ScriptedDeployment::take(const QByteArray &text)
{
    const auto message = QJsonDocument::fromJson(text).object();
    received.append(message);
    everything.append(message);
    const auto type = message.value(u"type"_s).toString();
    if (type == u"Connect") {
        takeConnect(message);
    } else if (!m_connected) {
        violation(u"%1 before Connect"_s.arg(type));
    } else if (type == u"ModifyQuerySet") {
        takeQuerySet(message);
    } else if (type == u"Mutation") {
        const auto id = message.value(u"requestId"_s).toInt(-1);
        if (m_mutationTexts.contains(id) && m_mutationTexts.value(id) != text) {
            violation(u"request id %1 used for something else"_s.arg(id));
        }
        m_mutationTexts.insert(id, text);
        takeMutation(message);
    } else {
        violation(u"unexpected "_s + type);
    }
    Q_EMIT messageReceived();
}

void ScriptedDeployment::takeConnect(const QJsonObject &message)
{
    const auto session = message.value(u"sessionId"_s).toString();
    if (std::exchange(m_connected, true) || QUuid::fromString(session).isNull() || session.startsWith(u'{') ||
        (!m_sessionId.isEmpty() && m_sessionId != session)) {
        violation(u"bad Connect"_s);
    }
    m_sessionId = session;
    if (message.value(u"connectionCount"_s).toInt(-1) != sockets - 1) {
        violation(u"connectionCount %1 on socket %2"_s.arg(message.value(u"connectionCount"_s).toInt(-1)).arg(sockets));
    }
    if (const auto observed = message.value(u"maxObservedTimestamp"_s); !observed.isUndefined()) {
        const auto timestamp = convex::decodeTimestamp(observed.toString().toUtf8());
        if (!timestamp) {
            violation(u"bad maxObservedTimestamp"_s);
        } else if (*timestamp > m_timestamp) {
            close(1011, u"InternalServerError"_s);
            return;
        }
    }
    if (!closesOnConnect.isEmpty()) {
        close(closeCode, closesOnConnect);
    }
}

void ScriptedDeployment::takeQuerySet(const QJsonObject &message)
{
    const auto base = message.value(u"baseVersion"_s).toInteger(-1);
    const auto version = message.value(u"newVersion"_s).toInteger(-1);
    if (base != m_querySetVersion || version != base + 1) {
        violation(u"query set %1 to %2 where %3 was right"_s.arg(base).arg(version).arg(m_querySetVersion));
    }
    m_querySetVersion = version;
    QByteArray updates;
    const auto modifications = message.value(u"modifications"_s).toArray();
    for (const auto &entry : modifications) {
        const auto change = entry.toObject();
        const auto id = change.value(u"queryId"_s).toInt(-1);
        if (change.value(u"type"_s) == u"Add"_s) {
            const auto path = change.value(u"udfPath"_s).toString();
            const auto args = change.value(u"args"_s);
            if (m_queries.contains(id) || !convex::canonicalPath(path) || !args.isArray() || args.toArray().size() != 1 ||
                !args.toArray().first().isObject()) {
                violation(u"bad Add of query %1"_s.arg(id));
            }
            m_queries.insert(id, path);
            updates += (updates.isEmpty() ? "" : ",") + QByteArray(R"({"type":"QueryUpdated","queryId":)") + number(id) + R"(,"value":)" +
                       results.value(path, "null") + R"(,"logLines":[],"journal":null})";
        } else if (!m_queries.remove(id)) {
            violation(u"Remove of unknown query %1"_s.arg(id));
        }
    }
    if (answersQueries) {
        sendTransition(updates);
    }
}

void ScriptedDeployment::takeMutation(const QJsonObject &message)
{
    const auto id = message.value(u"requestId"_s).toInt(-1);
    if (id <= m_lastRequestId) {
        violation(u"request id %1 after %2"_s.arg(id).arg(m_lastRequestId));
    }
    m_lastRequestId = id;
    if (answersMutations) {
        answerMutation(id);
        sendTransition();
    }
}

void ScriptedDeployment::answerMutation(int requestId)
{
    if (!m_applied.contains(requestId)) {
        m_applied.insert(requestId, ++m_timestamp);
        m_appliedOrder.append(requestId);
    }
    sendRaw(R"({"type":"MutationResponse","requestId":)" + number(requestId) + R"(,"success":true,"result":"r)" + number(requestId) +
            R"(","ts":")" + convex::encodeTimestamp(m_applied.value(requestId)) + R"(","logLines":[]})");
}

void ScriptedDeployment::refuseMutation(int requestId, const QByteArray &message)
{
    sendRaw(R"({"type":"MutationResponse","requestId":)" + number(requestId) + R"(,"success":false,"result":")" + message +
            R"(","ts":null,"logLines":[]})");
}

QByteArray ScriptedDeployment::versions()
{
    const auto version = [](qint64 querySet, quint64 timestamp) {
        return R"({"querySet":)" + number(querySet) + R"(,"identity":0,"ts":")" + convex::encodeTimestamp(timestamp) + R"("})";
    };
    const auto start = version(m_sentQuerySet, m_sentTimestamp);
    m_sentQuerySet = m_querySetVersion;
    m_sentTimestamp = m_timestamp;
    return R"("startVersion":)" + start + R"(,"endVersion":)" + version(m_sentQuerySet, m_sentTimestamp);
}

void ScriptedDeployment::sendTransition(const QByteArray &modifications)
{
    ++m_timestamp;
    const QByteArray text = R"({"type":"Transition",)" + versions() + R"(,"modifications":[)" + modifications +
                            R"(],"clientClockSkew":null,"serverTs":1755800000100000000})";
    if (!chunksTransitions) {
        sendRaw(text);
        return;
    }
    constexpr qsizetype kPiece = 40;
    const auto parts = (text.size() + kPiece - 1) / kPiece;
    for (qsizetype part = 0; part < parts; ++part) {
        const QJsonObject chunk{{u"type"_s, u"TransitionChunk"_s},
                                {u"chunk"_s, QString::fromUtf8(text.mid(part * kPiece, kPiece))},
                                {u"partNumber"_s, part},
                                {u"totalParts"_s, parts},
                                {u"transitionId"_s, QString::number(text.size())}};
        sendRaw(QJsonDocument(chunk).toJson(QJsonDocument::Compact));
        if (part == 0) {
            sendRaw(R"({"type":"Ping"})"); // may come between
        }
    }
}

void ScriptedDeployment::sendResult(int queryId, const QByteArray &value, const QByteArray &journal)
{
    sendTransition(R"({"type":"QueryUpdated","queryId":)" + number(queryId) + R"(,"value":)" + value + R"(,"logLines":[],"journal":)" +
                   journal + "}");
}

void ScriptedDeployment::sendRaw(const QByteArray &text)
{
    if (m_socket != nullptr) {
        m_socket->sendTextMessage(QString::fromUtf8(text));
    }
}

void ScriptedDeployment::drop()
{
    if (auto *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void ScriptedDeployment::close(int code, const QString &reason)
{
    if (m_socket != nullptr) {
        m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
    }
}

QList<QJsonObject> ScriptedDeployment::ofType(const QString &type) const
{
    QList<QJsonObject> found;
    for (const auto &message : received) {
        if (message.value(u"type"_s) == type) {
            found.append(message);
        }
    }
    return found;
}

QList<int> ScriptedDeployment::mutationIds() const
{
    QList<int> ids;
    const auto mutations = ofType(u"Mutation"_s);
    for (const auto &message : mutations) {
        ids.append(message.value(u"requestId"_s).toInt());
    }
    return ids;
}

void ScriptedDeployment::violation(const QString &text)
{
    violations.append(text);
}

} // namespace oco::test
