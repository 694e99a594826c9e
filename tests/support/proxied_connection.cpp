#include "support/proxied_connection.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr char kHeadEnd[] = "\r\n\r\n";
constexpr qsizetype kHeadEndBytes = 4;

QByteArray header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

std::optional<qint64> requestIdOf(const QJsonObject &message)
{
    const QJsonValue id = message[u"requestId"];
    return id.isDouble() ? std::optional(id.toInteger()) : std::nullopt;
}

QByteArray bodyFor(int status)
{
    // A hosted deployment's edge answers 429 in words and 5xx with its usual object.
    return status == 429 ? "Too many requests"_ba : R"({"code":"ServiceUnavailable","message":"The proxy was told to fail"})"_ba;
}

} // namespace

ProxiedConnection::ProxiedConnection(std::unique_ptr<QTcpSocket> client, const QUrl &target, FaultRules &rules, QObject *parent)
    : QObject(parent), m_client(std::move(client)), m_server(std::make_unique<QTcpSocket>()), m_rules(rules), m_frozen(rules.frozen)
{
    connect(m_client.get(), &QTcpSocket::readyRead, this, &ProxiedConnection::pump);
    connect(m_client.get(), &QTcpSocket::disconnected, this, &ProxiedConnection::pump);
    connect(m_server.get(), &QTcpSocket::connected, this, [this] { m_server->write(std::exchange(m_toServer, {})); });
    connect(m_server.get(), &QTcpSocket::readyRead, this, &ProxiedConnection::pump);
    connect(m_server.get(), &QTcpSocket::disconnected, this, &ProxiedConnection::pump);
    connect(m_server.get(), &QTcpSocket::errorOccurred, this, &ProxiedConnection::pump);
    m_server->connectToHost(target.host(), static_cast<quint16>(target.port()));
}

ProxiedConnection::~ProxiedConnection()
{
    for (const auto &socket : {m_client.get(), m_server.get()}) {
        if (socket != nullptr) {
            socket->disconnect(this);
        }
    }
}

void ProxiedConnection::thaw()
{
    m_frozen = false;
    QMetaObject::invokeMethod(this, &ProxiedConnection::pump, Qt::QueuedConnection);
}

void ProxiedConnection::cut()
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    m_client->abort();
    m_server->abort();
    Q_EMIT ended(this);
}

/** Lives on until what was written to it has left. */
void ProxiedConnection::endLater(std::unique_ptr<QTcpSocket> owned)
{
    QTcpSocket *socket = owned.release();
    socket->disconnect(this);
    socket->setParent(parent());
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState) {
        socket->deleteLater();
    }
}

void ProxiedConnection::closeGently()
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    endLater(std::move(m_client));
    endLater(std::move(m_server));
    Q_EMIT ended(this);
}

void ProxiedConnection::pump()
{
    if (m_frozen || m_ended) {
        return;
    }
    readClient();
    readServer();
    if (m_ended) {
        return;
    }
    const bool clientGone = m_client->state() == QAbstractSocket::UnconnectedState;
    const bool serverGone = m_server->state() == QAbstractSocket::UnconnectedState;
    if (clientGone || serverGone) {
        closeGently();
    }
}

void ProxiedConnection::readClient()
{
    m_fromClient += m_client->readAll();
    while (!m_ended && m_kind == Kind::Http && takeHttpRequest()) {
    }
    if (!m_ended && m_kind == Kind::WebSocket) {
        readClientFrames();
    }
    if (!m_ended && m_server->state() == QAbstractSocket::ConnectedState) {
        m_server->write(std::exchange(m_toServer, {}));
    }
}

bool ProxiedConnection::takeHttpRequest()
{
    const qsizetype end = m_fromClient.indexOf(kHeadEnd);
    if (end < 0) {
        return false;
    }
    const QByteArray head = m_fromClient.first(end + kHeadEndBytes);
    if (header(head, "upgrade").toLower() == "websocket") {
        ++m_rules.upgradesSeen;
        if (m_rules.upgrades != UpgradeRefusal::None) {
            ++m_rules.refused;
            m_rules.upgrades == UpgradeRefusal::Forbidden ? answerAndEnd(403) : cut();
            return false;
        }
        m_kind = Kind::WebSocket;
        m_toServer += head;
        m_fromClient.remove(0, head.size());
        return true;
    }
    const qsizetype whole = head.size() + header(head, "content-length").toLongLong();
    if (m_fromClient.size() < whole) {
        return false;
    }
    ++m_rules.httpSeen;
    if (m_rules.httpLeft > 0) {
        --m_rules.httpLeft;
        ++m_rules.refused;
        answerAndEnd(m_rules.httpStatus);
        return false;
    }
    m_toServer += m_fromClient.first(whole);
    m_fromClient.remove(0, whole);
    return true;
}

void ProxiedConnection::readClientFrames()
{
    m_clientFrames.feed(std::exchange(m_fromClient, {}));
    while (const auto piece = m_clientFrames.next()) {
        if (piece->message && isCutAt(*piece->message)) {
            if (m_rules.messageFault->when == MessageFault::When::Instead) {
                ++m_rules.messageCuts;
                cut();
                return;
            }
            m_withheldRequest = requestIdOf(QJsonDocument::fromJson(*piece->message).object());
        }
        m_toServer += piece->raw;
    }
}

void ProxiedConnection::readServer()
{
    if (m_ended || m_server->bytesAvailable() == 0) {
        return;
    }
    if (m_kind == Kind::Http) {
        m_client->write(m_server->readAll());
        return;
    }
    QByteArray bytes = m_server->readAll();
    if (!m_serverHeadDone) {
        m_serverHead += bytes;
        const qsizetype end = m_serverHead.indexOf(kHeadEnd);
        if (end < 0) {
            return;
        }
        m_serverHeadDone = true;
        m_client->write(m_serverHead.first(end + kHeadEndBytes));
        bytes = m_serverHead.mid(end + kHeadEndBytes);
    }
    m_serverFrames.feed(bytes);
    while (const auto piece = m_serverFrames.next()) {
        if (piece->message && isWithheld(*piece->message)) {
            ++m_rules.messageCuts;
            cut();
            return;
        }
        m_client->write(piece->raw);
    }
}

bool ProxiedConnection::isCutAt(const QByteArray &message)
{
    auto &fault = m_rules.messageFault;
    return fault && fault->nth > 0 && message.contains(fault->text) && --fault->nth == 0;
}

bool ProxiedConnection::isWithheld(const QByteArray &message)
{
    if (!m_withheldRequest || !m_rules.messageFault || !message.contains("MutationResponse")) {
        return false;
    }
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    return object[u"type"].toString() == u"MutationResponse" && requestIdOf(object) == m_withheldRequest;
}

void ProxiedConnection::answerAndEnd(int status)
{
    const QByteArray body = bodyFor(status);
    m_client->write("HTTP/1.1 " + QByteArray::number(status) + " Fault\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    closeGently();
}

} // namespace oco::test_support
