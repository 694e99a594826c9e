#include "convex/sync_client.h"
#include "scripted_deployment.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::convex;
using oco::test::ScriptedDeployment;

namespace
{

/** Notes the pauses of a client. */
struct Watched {
    explicit Watched(const SyncOptions &options) : client(options)
    {
        QObject::connect(&client, &SyncClient::retryPlanned, [this](std::chrono::milliseconds pause) { pauses.append(pause.count()); });
    }

    SyncClient client;
    QList<qint64> pauses;
};

SyncOptions withoutJitter(const QUrl &deployment, std::chrono::milliseconds base)
{
    SyncOptions options;
    options.deployment = deployment;
    options.backoffBase = base;
    options.random = [] { return 0.5; };
    return options;
}

/** A deployment with any number of clients, which can go away and come back. */
class Crowded
{
public:
    Crowded() { listen(); }

    void listen()
    {
        server = std::make_unique<QWebSocketServer>(u"deployment"_s, QWebSocketServer::NonSecureMode);
        QObject::connect(server.get(), &QWebSocketServer::newConnection, server.get(), [this] {
            while (auto *socket = server->nextPendingConnection()) {
                ++accepted;
                socket->setParent(server.get());
            }
        });
        server->setMaxPendingConnections(1000);
        if (!server->listen(QHostAddress::LocalHost, port)) {
            qFatal("no port");
        }
        port = server->serverPort();
    }

    std::unique_ptr<QWebSocketServer> server;
    quint16 port = 0;
    int accepted = 0;
};

} // namespace

class ReconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedConnections()
    {
        ScriptedDeployment server;
        server.stopListening();
        Watched watched(withoutJitter(server.url(), 4ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 7);
        QCOMPARE(watched.pauses.first(7), (QList<qint64>{4, 8, 16, 32, 64, 64, 64}));
    }

    void connectionsThatAreClosedAtOnce()
    {
        QTcpServer server;
        int connections = 0;
        QObject::connect(&server, &QTcpServer::newConnection, [&] {
            ++connections;
            server.nextPendingConnection()->abort();
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Watched watched(withoutJitter(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), 4ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 7);
        QCOMPARE(watched.pauses.first(7), (QList<qint64>{4, 8, 16, 32, 64, 64, 64}));
        QVERIFY(connections <= watched.pauses.size() + 1);
    }

    void socketsThatAreClosedAtOnce()
    {
        ScriptedDeployment server;
        server.closesOnConnect = u"InternalServerError"_s;
        Watched watched(withoutJitter(server.url(), 4ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 7);
        QCOMPARE(watched.pauses.first(7), (QList<qint64>{4, 8, 16, 32, 64, 64, 64}));
        QVERIFY(server.sockets <= watched.pauses.size() + 1);
    }

    void socketsThatAreClosedAfterTheirFirstTransition()
    {
        ScriptedDeployment server;
        QObject::connect(&server, &ScriptedDeployment::messageReceived, [&] {
            if (!server.ofType(u"ModifyQuerySet"_s).isEmpty()) {
                server.close(1011, u"InternalServerError"_s);
            }
        });
        Watched watched(withoutJitter(server.url(), 300ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 4);
        QCOMPARE(watched.pauses.first(4), (QList<qint64>{300, 600, 1200, 2400}));
        QVERIFY(server.sockets <= watched.pauses.size() + 1);
    }

    void deploymentsThatTalkNonsenseAfterTheirFirstTransition()
    {
        ScriptedDeployment server;
        QObject::connect(&server, &ScriptedDeployment::messageReceived, [&] {
            if (!server.ofType(u"ModifyQuerySet"_s).isEmpty()) {
                server.sendRaw("nonsense");
            }
        });
        Watched watched(withoutJitter(server.url(), 300ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 5);
        QCOMPARE(watched.pauses.first(5), (QList<qint64>{30, 60, 120, 240, 480})); // our own decision: a tenth, but growing
    }

    void aSocketThatLastedBeginsAnew()
    {
        ScriptedDeployment server;
        server.stopListening();
        Watched watched(withoutJitter(server.url(), 4ms));
        watched.client.start();
        QTRY_VERIFY(watched.pauses.size() >= 5);
        server.listenAgain();
        QTRY_COMPARE(watched.client.state(), SyncClient::State::Connected);
        QVERIFY(QTest::qWaitFor([&] { return !server.ofType(u"ModifyQuerySet"_s).isEmpty(); }));
        QElapsedTimer lasted;
        lasted.start();
        QTRY_VERIFY(lasted.hasExpired(300)); // longer than the longest pause
        const auto before = watched.pauses.size();
        server.drop();
        QTRY_VERIFY(watched.pauses.size() > before);
        QCOMPARE(watched.pauses.at(before), 4);
    }

    void fiftyClientsComeBackOneAfterTheOther()
    {
        constexpr int kClients = 50;
        Crowded deployment;
        std::vector<std::unique_ptr<Watched>> clients;
        for (int i = 0; i < kClients; ++i) {
            SyncOptions options;
            options.deployment = QUrl(u"http://127.0.0.1:%1"_s.arg(deployment.port));
            clients.push_back(std::make_unique<Watched>(options));
            clients.back()->client.start();
        }
        const auto allConnected = [&] {
            return std::all_of(clients.begin(), clients.end(),
                               [](const auto &one) { return one->client.state() == SyncClient::State::Connected; });
        };
        QTRY_VERIFY(allConnected());
        QCOMPARE(deployment.accepted, kClients);

        deployment.server.reset(); // goes away for all at the same moment
        QTRY_VERIFY(std::all_of(clients.begin(), clients.end(), [](const auto &one) { return one->pauses.size() >= 2; }));
        for (const int attempt : {0, 1}) {
            QList<qint64> pauses;
            for (const auto &one : clients) {
                pauses.append(one->pauses.at(attempt));
            }
            std::sort(pauses.begin(), pauses.end());
            const qint64 base = 1'000LL << attempt;
            QVERIFY(pauses.first() >= base / 2 && pauses.last() < base * 3 / 2);
            QVERIFY2(pauses.last() - pauses.first() > base / 2, "they come in a crowd");
            for (qint64 from = base / 2; from < base * 3 / 2; from += base / 10) {
                const auto crowd = std::count_if(pauses.begin(), pauses.end(), [&](qint64 p) { return p >= from && p < from + base / 10; });
                QVERIFY2(crowd <= kClients * 2 / 5, "too many in a tenth of the time");
            }
        }

        deployment.accepted = 0;
        deployment.listen();
        QTRY_VERIFY_WITH_TIMEOUT(allConnected(), 30'000);
        QCOMPARE(deployment.accepted, kClients); // one attempt each
    }
};

QTEST_GUILESS_MAIN(ReconnectTest)
#include "reconnect_test.moc"
