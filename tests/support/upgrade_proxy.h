#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace oco::test_support
{

/**
 * A proxy on 127.0.0.1 in front of a server, as a company has one: HTTP goes through, and WebSockets too until the test
 * says otherwise. Counts what it saw.
 */
class UpgradeProxy : public QObject
{
    Q_OBJECT

public:
    explicit UpgradeProxy(const QUrl &target, QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;

    /** From now on upgrades are answered with 403, and the sockets that are open are cut. */
    void refuseUpgrades();
    void allowUpgrades();
    /** What is connected now stays so, and nothing comes through any more: as after sleep or a changed network. */
    void freeze();
    /** Every new connection is ended at once, and the present ones are. */
    void breakDown();
    void repair();

    /** The next request with this in its body is carried out, and its answer lost. */
    void loseAnswerTo(const QByteArray &bodyPart);

    /** HTTP requests to this path that went through. */
    [[nodiscard]] qsizetype countOf(const QByteArray &path) const;

    int connections = 0;
    int upgrades = 0; // asked for
    int lostAnswers = 0;
    QList<QByteArray> bodies; // of the HTTP requests, behind their first lines

private:
    void accept();
    void read(QTcpSocket *client);
    void forward(QTcpSocket *client, const QByteArray &head);

    QUrl m_target;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_webSockets;
    QByteArray m_loses;
    bool m_refuses = false;
    bool m_broken = false;
};

} // namespace oco::test_support
