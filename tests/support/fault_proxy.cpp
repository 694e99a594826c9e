#include "support/fault_proxy.h"

#include "support/proxied_connection.h"

#include <QTcpSocket>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

FaultProxy::FaultProxy(QUrl target, QObject *parent) : QObject(parent), m_target(std::move(target))
{
    m_refusal.setSingleShot(true);
    connect(&m_refusal, &QTimer::timeout, this, [this] { m_rules.refusing = false; });
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy()
{
    cutAll();
}

bool FaultProxy::listen()
{
    const bool listening = m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = listening ? m_server.serverPort() : m_port;
    return listening;
}

QUrl FaultProxy::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void FaultProxy::cutAll()
{
    for (ProxiedConnection *connection : std::exchange(m_connections, {})) {
        connection->cut();
    }
}

void FaultProxy::goDown()
{
    m_server.close();
    m_portHolder.bind(QHostAddress::LocalHost, m_port, QAbstractSocket::ReuseAddressHint);
    cutAll();
}

void FaultProxy::refuseFor(std::chrono::milliseconds time)
{
    refuse();
    m_refusal.start(time);
}

void FaultProxy::freeze()
{
    m_rules.frozen = true;
    freezePresent();
}

void FaultProxy::freezePresent()
{
    for (ProxiedConnection *connection : std::as_const(m_connections)) {
        connection->freeze();
    }
}

void FaultProxy::answerHttpWith(int status, int count)
{
    m_rules.httpStatus = status;
    m_rules.httpLeft = count;
}

void FaultProxy::cutAt(const MessageFault &fault)
{
    m_rules.messageFault = fault;
}

void FaultProxy::heal()
{
    m_refusal.stop();
    m_rules.refusing = false;
    m_rules.frozen = false;
    m_rules.upgrades = UpgradeRefusal::None;
    m_rules.httpLeft = 0;
    m_rules.messageFault.reset();
    m_portHolder.abort();
    if (!listen()) {
        qFatal("the port of the fault proxy was taken by somebody else");
    }
    for (ProxiedConnection *connection : std::as_const(m_connections)) {
        connection->thaw();
    }
}

void FaultProxy::accept()
{
    while (auto client = std::unique_ptr<QTcpSocket>(m_server.nextPendingConnection())) {
        client->setParent(nullptr);
        ++m_rules.connections;
        if (m_rules.refusing) {
            ++m_rules.refused;
            client->abort();
            continue;
        }
        auto *connection = new ProxiedConnection(std::move(client), m_target, m_rules, this);
        m_connections.append(connection);
        connect(connection, &ProxiedConnection::ended, this, [this](ProxiedConnection *ended) {
            m_connections.removeOne(ended);
            ended->deleteLater();
        });
    }
}

} // namespace oco::test_support
