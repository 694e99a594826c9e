#pragma once

#include "support/fault_rules.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace oco::test_support
{

class ProxiedConnection;

/**
 * A TCP proxy on 127.0.0.1 between a program and a deployment, which breaks what it is told to break. It understands
 * as much of HTTP (Content-Length only) and of WebSocket as that needs; everything else passes as it is. Lives in the
 * test's thread and works while its event loop runs.
 */
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    explicit FaultProxy(QUrl target, QObject *parent = nullptr);
    ~FaultProxy() override;

    [[nodiscard]] bool listen();
    /** Where the program finds the deployment; stays the same as long as the proxy lives. */
    [[nodiscard]] QUrl url() const;

    /** Ends every connection now, on both sides. */
    void cutAll();
    /** Nobody listens on the port any more, and every connection is cut; attempts cannot be counted. */
    void goDown();
    /** Takes new connections and closes them at once; those that exist go on. */
    void refuse() { m_rules.refusing = true; }
    /** The same for a time. */
    void refuseFor(std::chrono::milliseconds time);
    /** Half-open: what exists and what comes stays connected, and nothing passes in either direction. */
    void freeze();
    /** Only what exists now, as where a router forgot its connections; new ones work. */
    void freezePresent();
    /** The next `count` HTTP requests (not upgrades) are answered with this status and go nowhere. */
    void answerHttpWith(int status, int count);
    /** WebSockets are not let through, plain HTTP is. */
    void refuseUpgrades(UpgradeRefusal how) { m_rules.upgrades = how; }
    /** One fault at the n-th message of the client from now on that contains the text. */
    void cutAt(const MessageFault &fault);
    /** Ends all of the above; frozen connections go on where they stopped. */
    void heal();

    /** How many there have been since the proxy was made. */
    [[nodiscard]] int connections() const { return m_rules.connections; }
    [[nodiscard]] int upgrades() const { return m_rules.upgradesSeen; }
    [[nodiscard]] int httpRequests() const { return m_rules.httpSeen; }
    /** Attempts of either kind that a fault refused, closed or answered. */
    [[nodiscard]] int refused() const { return m_rules.refused; }
    /** How many faults of cutAt() have happened. */
    [[nodiscard]] int messageCuts() const { return m_rules.messageCuts; }
    [[nodiscard]] qsizetype openConnections() const { return m_connections.size(); }

private:
    void accept();

    QUrl m_target;
    QTcpServer m_server;
    QTcpSocket m_portHolder; // while nobody listens on it
    quint16 m_port = 0;
    QTimer m_refusal;
    FaultRules m_rules;
    QList<ProxiedConnection *> m_connections;
};

} // namespace oco::test_support
