#include "local/deployment.h"
#include "sync_client.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::local;

/** Raw frames on the sync socket. */
class SyncTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QByteArray login() const { return json({{u"sessionId"_s, m_deployment->loginSessionId()}}); }
    [[nodiscard]] QByteArray machine(const QString &id) const
    {
        return json({{u"sessionId"_s, m_deployment->loginSessionId()}, {u"machineId"_s, id}, {u"name"_s, u"n"_s}});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Deployment> m_deployment;

private Q_SLOTS:
    void initTestCase()
    {
        DeploymentOptions options;
        options.databaseFile = m_folder.filePath(u"sub/local.sqlite"_s);
        options.pingMilliseconds = 300;
        m_deployment = std::make_unique<Deployment>(options);
        QVERIFY(m_deployment->start().has_value());
    }

    void endsOnMistakes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("fatal"); // else 1011
        QTest::newRow("no JSON") << QByteArray("{nope") << true;
        QTest::newRow("base version") << QByteArray(R"({"type":"ModifyQuerySet","baseVersion":7,"newVersion":8,"modifications":[]})")
                                      << true;
        QTest::newRow("not newer") << QByteArray(R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":0,"modifications":[]})") << false;
        QTest::newRow("unknown query")
            << QByteArray(R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Remove","queryId":3}]})")
            << false;
        QTest::newRow("twice the same query")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Add","queryId":3,"udfPath":"a:b","args":[{}]},{"type":"Add","queryId":3,"udfPath":"a:b","args":[{}]}]})")
            << false;
        QTest::newRow("identity") << QByteArray(R"({"type":"Authenticate","tokenType":"None","baseVersion":5})") << false;
        QTest::newRow("future")
            << QByteArray(
                   R"({"type":"Connect","sessionId":"3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13","connectionCount":1,"maxObservedTimestamp":"AAAAAAAAAH8="})")
            << false;
        QTest::newRow("binary") << QByteArray() << false;
    }
    void endsOnMistakes()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, fatal);
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        if (text.isEmpty()) {
            client.socket.sendBinaryMessage("x");
        } else {
            client.send(text);
        }
        QTRY_VERIFY(client.closed);
        QCOMPARE(client.ofType(u"FatalError"_s).size(), fatal ? 1 : 0);
        QCOMPARE(static_cast<int>(client.socket.closeCode()), fatal ? 1000 : 1011);
    }

    void refusesUpgrades_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << u"/api/sync"_s << QByteArray() << true;
        QTest::newRow("npm") << u"/api/1.48.0/sync"_s << QByteArray() << true;
        QTest::newRow("own page") << u"/api/sync"_s << QByteArray("http://localhost:5173") << true;
        QTest::newRow("too old") << u"/api/0.19.1/sync"_s << QByteArray() << false;
        QTest::newRow("no version") << u"/api/x/sync"_s << QByteArray() << false;
        QTest::newRow("other path") << u"/sync"_s << QByteArray() << false;
        QTest::newRow("foreign page") << u"/api/sync"_s << QByteArray("https://evil.example") << false;
    }
    void refusesUpgrades()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, origin);
        QFETCH(bool, accepted);
        SyncClient client(m_deployment->url(), path, origin);
        QTRY_VERIFY(client.closed || client.socket.state() == QAbstractSocket::ConnectedState);
        QCOMPARE(client.socket.state() == QAbstractSocket::ConnectedState, accepted);
    }

    void answersAndUpdates()
    {
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.connectSession();
        client.subscribe(0, 0, "machines:list", login());
        QTRY_COMPARE(client.modifications().size(), 1);
        const QJsonObject first = client.ofType(u"Transition"_s).constFirst();
        QCOMPARE(first["startVersion"_L1]["ts"_L1].toString(), u"AAAAAAAAAAA="_s);
        QCOMPARE(first["endVersion"_L1]["querySet"_L1].toInt(), 1);

        client.mutate(0, "machines:create", machine(u"updates"_s));
        QTRY_COMPARE(client.modifications().size(), 2);
        const QJsonObject response = client.ofType(u"MutationResponse"_s).constFirst();
        QVERIFY(response["success"_L1].toBool());
        const QJsonObject second = client.ofType(u"Transition"_s).constLast();
        QCOMPARE(second["startVersion"_L1], first["endVersion"_L1]);
        QCOMPARE(second["endVersion"_L1]["ts"_L1], response["ts"_L1]);
        QCOMPARE(client.modifications().constLast()["value"_L1].toArray().size(), 2);

        // a failure is answered, leads to a Transition, and changes nothing
        client.mutate(1, "machines:create", machine(u"updates"_s));
        QTRY_COMPARE(client.ofType(u"Transition"_s).size(), 3);
        QCOMPARE(client.ofType(u"MutationResponse"_s).constLast()["success"_L1].toBool(), false);
        QVERIFY(client.ofType(u"MutationResponse"_s).constLast()["ts"_L1].isNull());
        QCOMPARE(client.modifications().size(), 2);

        client.send(R"({"type":"ModifyQuerySet","baseVersion":1,"newVersion":2,"modifications":[{"type":"Remove","queryId":0}]})");
        QTRY_COMPARE(client.modifications().size(), 3);
        QCOMPARE(client.modifications().constLast()["type"_L1].toString(), u"QueryRemoved"_s);
    }

    void gathersManyMutationsIntoFewTransitions()
    {
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.connectSession("00000000-0000-4000-8000-000000000001");
        constexpr int count = 50;
        for (int i = 0; i < count; ++i) {
            client.mutate(i, "machines:create", machine(u"many-%1"_s.arg(i)));
        }
        QTRY_COMPARE(client.ofType(u"MutationResponse"_s).size(), count);
        const auto responses = client.ofType(u"MutationResponse"_s);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(responses[i]["requestId"_L1].toInt(), i);
        }
        QTRY_VERIFY(!client.ofType(u"Transition"_s).isEmpty());
        QTRY_COMPARE(client.ofType(u"Transition"_s).constLast()["endVersion"_L1]["ts"_L1], responses.constLast()["ts"_L1]);
        QVERIFY(client.ofType(u"Transition"_s).size() < count);
    }

    void tellsOnlyWhatChanged()
    {
        SyncClient watcher(m_deployment->url());
        SyncClient other(m_deployment->url());
        QTRY_COMPARE(watcher.socket.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(other.socket.state(), QAbstractSocket::ConnectedState);
        watcher.subscribe(0, 0, "workerModels:getModels", R"({"workerId":"w"})");
        watcher.subscribe(1, 1, "machines:list", R"({"sessionId":"nobody"})");
        QTRY_COMPARE(watcher.modifications().size(), 2);
        QCOMPARE(watcher.modifications().constLast()["type"_L1].toString(), u"QueryFailed"_s);
        other.mutate(0, "machines:create", machine(u"unseen"_s));
        QTRY_COMPARE(other.ofType(u"Transition"_s).size(), 1);
        QTRY_VERIFY(!watcher.ofType(u"Ping"_s).isEmpty()); // silence until here
        QCOMPARE(watcher.modifications().size(), 2);
    }

    void appliesARequestOnce()
    {
        const QByteArray session = "00000000-0000-4000-8000-000000000002";
        QJsonObject original;
        for (int round = 0; round < 2; ++round) {
            SyncClient client(m_deployment->url());
            QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
            client.connectSession(session);
            client.mutate(4, "machines:create", machine(u"once"_s));
            QTRY_COMPARE(client.ofType(u"MutationResponse"_s).size(), 1);
            const QJsonObject response = client.ofType(u"MutationResponse"_s).constFirst();
            QVERIFY(response["success"_L1].toBool());
            if (round == 0) {
                original = response;
            }
            QCOMPARE(response, original);
        }
        // without a session, and with another request id, it is run and fails
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.mutate(4, "machines:create", machine(u"once"_s));
        client.connectSession(session);
        client.mutate(5, "machines:create", machine(u"once"_s));
        QTRY_COMPARE(client.ofType(u"MutationResponse"_s).size(), 2);
        QVERIFY(!client.ofType(u"MutationResponse"_s)[0]["success"_L1].toBool());
        QVERIFY(!client.ofType(u"MutationResponse"_s)[1]["success"_L1].toBool());
    }

    void failsOneCallForBareArguments()
    {
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.send(R"({"type":"Mutation","requestId":0,"udfPath":"machines:create","args":{}})");
        client.send(R"({"type":"Action","requestId":1,"udfPath":"machines:create","args":[{}]})");
        client.send(R"({"type":"Authenticate","tokenType":"User","value":"x","baseVersion":0})");
        client.send(R"({"type":"Event","eventType":"Anything","event":{}})");
        QTRY_COMPARE(client.ofType(u"ActionResponse"_s).size(), 1);
        QCOMPARE(client.ofType(u"MutationResponse"_s).constFirst()["success"_L1].toBool(), false);
        QCOMPARE(client.ofType(u"ActionResponse"_s).constFirst()["success"_L1].toBool(), false);
        QTRY_COMPARE(client.ofType(u"Transition"_s).constLast()["endVersion"_L1]["identity"_L1].toInt(), 1);
        QVERIFY(!client.closed);
    }

    void dropsSockets()
    {
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        m_deployment->dropSockets();
        QTRY_VERIFY(client.closed);
    }

    void closesSocketsWhenItStops()
    {
        SyncClient client(m_deployment->url());
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        client.subscribe(0, 0, "machines:list", login());
        QTRY_COMPARE(client.modifications().size(), 1);
        m_deployment->stop();
        QTRY_VERIFY(client.closed);
        QVERIFY(m_deployment->url().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
