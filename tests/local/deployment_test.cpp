#include "local/deployment.h"
#include "sync_client.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::local;

/** What is kept over a restart, who may open it, and the HTTP front. */
class DeploymentTest : public QObject
{
    Q_OBJECT

private:
    struct Answer {
        int status = 0;
        QJsonObject body;
        QByteArray text;
        QByteArray allowedOrigin;
    };

    Answer ask(const QByteArray &verb, const QUrl &base, const QString &path, const QByteArray &body = {},
               const QList<std::pair<QByteArray, QByteArray>> &headers = {{"Content-Type", "application/json"}})
    {
        QUrl url = base;
        url.setPath(path);
        QNetworkRequest request(url);
        for (const auto &[name, value] : headers) {
            request.setRawHeader(name, value);
        }
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 10'000)) {
            return {};
        }
        const QByteArray text = reply->readAll();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(text).object(), text,
                reply->rawHeader("Access-Control-Allow-Origin")};
    }

    [[nodiscard]] DeploymentOptions options() const
    {
        DeploymentOptions options;
        options.databaseFile = m_folder.filePath(u"state/local.sqlite"_s);
        return options;
    }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_network;

private Q_SLOTS:
    void keepsEverythingOverARestart()
    {
        const QByteArray session = "00000000-0000-4000-8000-00000000000a";
        QUrl url;
        QString login;
        QString machine;
        Deployment::LocalWorker worker;
        QJsonObject response;
        for (int round = 0; round < 2; ++round) {
            Deployment deployment(options());
            QVERIFY(deployment.start().has_value());
            const auto made = deployment.workerFor(m_folder.path());
            QVERIFY(made.has_value());
            SyncClient client(deployment.url());
            QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
            client.connectSession(session);
            client.mutate(1, "machines:create",
                          json({{u"machineId"_s, u"kept"_s}, {u"name"_s, u"n"_s}, {u"sessionId"_s, deployment.loginSessionId()}}));
            QTRY_COMPARE(client.ofType(u"MutationResponse"_s).size(), 1);
            const QJsonObject got = client.ofType(u"MutationResponse"_s).constFirst();
            QVERIFY(got["success"_L1].toBool());
            if (round == 0) {
                url = deployment.url();
                login = deployment.loginSessionId();
                machine = deployment.machineId();
                worker = *made;
                response = got;
                QCOMPARE(worker.workingDirectory, QFileInfo(m_folder.path()).canonicalFilePath());
                QVERIFY(worker.token.startsWith(u"machine_%1:worker_%2:secret_"_s.arg(machine, worker.workerId)));
            }
            QCOMPARE(deployment.url(), url);
            QCOMPARE(deployment.loginSessionId(), login);
            QCOMPARE(deployment.machineId(), machine);
            QCOMPARE(made->token, worker.token);
            QCOMPARE(got, response); // also the timestamp: not run again
            QCOMPARE(deployment.workers()->size(), 1);
        }
        const QFileInfo file(options().databaseFile);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }

    void opensOneAtATime()
    {
        Deployment first(options());
        QVERIFY(first.start().has_value());
        Deployment second(options());
        const auto refused = second.start();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, oco::base::ErrorCode::Locked);
        first.stop();
        QVERIFY(second.start().has_value());
    }

    void namesAPortInUse()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        DeploymentOptions wanted;
        wanted.databaseFile = m_folder.filePath(u"port.sqlite"_s);
        wanted.port = taken.serverPort();
        Deployment deployment(wanted);
        const auto refused = deployment.start();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, oco::base::ErrorCode::PermissionDenied);
        QVERIFY(refused.error().message.contains(QString::number(taken.serverPort())));
        QVERIFY(!refused.error().remedy.isEmpty());
    }

    void refusesWhatIsNotADatabase()
    {
        QFile file(m_folder.filePath(u"broken.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        DeploymentOptions wanted;
        wanted.databaseFile = file.fileName();
        Deployment deployment(wanted);
        QCOMPARE(deployment.start().error().code, oco::base::ErrorCode::Io);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(4096, 'x'));
    }

    void makesAWorkerForEachFolder()
    {
        Deployment deployment(options());
        QVERIFY(deployment.start().has_value());
        const QTemporaryDir other;
        const auto one = deployment.workerFor(m_folder.path());
        const auto same = deployment.workerFor(m_folder.path() + u"/./"_s);
        const auto two = deployment.workerFor(other.path());
        QCOMPARE(one->workerId, same->workerId);
        QVERIFY(two->madeNow);
        QVERIFY(!same->madeNow);
        QVERIFY(one->workerId != two->workerId);
        QCOMPARE(deployment.workerFor(u"/does/not/exist"_s).error().code, oco::base::ErrorCode::NotFound);

        const QJsonObject arguments{{u"workerId"_s, two->workerId}, {u"sessionId"_s, deployment.loginSessionId()}};
        const QByteArray removal = json({{u"path"_s, u"workers:remove"_s}, {u"args"_s, arguments}});
        QCOMPARE(ask("POST", deployment.url(), u"/api/mutation"_s, removal).body["status"_L1].toString(), u"success"_s);
        const auto three = deployment.workerFor(other.path());
        QVERIFY(three->workerId != two->workerId);
        QVERIFY(three->madeNow);

        QCOMPARE(deployment.workers()->size(), 2);
        QVERIFY(deployment.removeWorker(three->workerId).has_value());
        QVERIFY(deployment.removeWorker(three->workerId).has_value());
        QCOMPARE(deployment.workers()->size(), 1);
        QCOMPARE(deployment.workers()->constFirst().workerId, one->workerId);
    }

    void answersHttp_data()
    {
        using Headers = QList<std::pair<QByteArray, QByteArray>>;
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code"); // or the status of the call
        const Headers json{{"Content-Type", "application/json; charset=utf-8"}};
        const QByteArray call = R"({"path":"workerModels:getModels","args":{"workerId":"w"}})";
        const auto with = [&json](const QByteArray &name, const QByteArray &value) {
            Headers headers = json;
            headers.emplaceBack(name, value);
            return headers;
        };
        QTest::newRow("query") << QByteArray("POST") << u"/api/query"_s << call << json << 200 << u"success"_s;
        QTest::newRow("+json") << QByteArray("POST") << u"/api/query"_s << call << Headers{{"Content-Type", "application/x+json"}} << 200
                               << u"success"_s;
        QTest::newRow("no content type") << QByteArray("POST") << u"/api/query"_s << call << Headers{{"Content-Type", "text/plain"}} << 400
                                         << u"BadJsonBody"_s;
        QTest::newRow("no JSON") << QByteArray("POST") << u"/api/query"_s << QByteArray("{") << json << 400 << u"BadJsonBody"_s;
        QTest::newRow("no path") << QByteArray("POST") << u"/api/query"_s << QByteArray(R"({"args":{}})") << json << 400
                                 << u"BadJsonBody"_s;
        QTest::newRow("no arguments") << QByteArray("POST") << u"/api/query"_s << QByteArray(R"({"path":"a:b"})") << json << 400
                                      << u"BadJsonBody"_s;
        QTest::newRow("bad path") << QByteArray("POST") << u"/api/query"_s << QByteArray(R"({"path":"a-b:c","args":{}})") << json << 400
                                  << u"BadConvexFunctionIdentifier"_s;
        QTest::newRow("lone surrogate") << QByteArray("POST") << u"/api/query"_s << QByteArray(R"({"path":"a:b","args":{"x":"\udc00"}})")
                                        << json << 400 << u"BadJsonBody"_s;
        QTest::newRow("encoded") << QByteArray("POST") << u"/api/query"_s
                                 << QByteArray(
                                        R"({"path":"workerModels:getModels","args":[{"workerId":"w"}],"format":"convex_encoded_json"})")
                                 << json << 200 << u"success"_s;
        QTest::newRow("bad format") << QByteArray("POST") << u"/api/query"_s
                                    << QByteArray(R"({"path":"workerModels:getModels","args":{"workerId":"w"},"format":"xml"})") << json
                                    << 400 << u"BadFormat"_s;
        QTest::newRow("unknown function") << QByteArray("POST") << u"/api/query"_s << QByteArray(R"({"path":"a:b","args":{}})") << json
                                          << 200 << u"error"_s;
        QTest::newRow("wrong kind") << QByteArray("POST") << u"/api/mutation"_s << call << json << 200 << u"error"_s;
        QTest::newRow("action") << QByteArray("POST") << u"/api/action"_s << call << json << 200 << u"error"_s;
        QTest::newRow("run") << QByteArray("POST") << u"/api/run/workerModels/getModels"_s << QByteArray(R"({"args":{"workerId":"w"}})")
                             << json << 200 << u"success"_s;
        QTest::newRow("no login") << QByteArray("POST") << u"/api/mutation"_s << QByteArray(R"({"path":"login:anonymous","args":{}})")
                                  << json << 200 << u"error"_s;
        QTest::newRow("client") << QByteArray("POST") << u"/api/query"_s << call << with("Convex-Client", "oco-0.1.0") << 200
                                << u"success"_s;
        QTest::newRow("client without dash") << QByteArray("POST") << u"/api/query"_s << call << with("Convex-Client", "oco") << 400
                                             << u"InvalidClientVersion"_s;
        QTest::newRow("client too old") << QByteArray("POST") << u"/api/query"_s << call << with("Convex-Client", "npm-0.19.1") << 400
                                        << u"ClientVersionUnsupported"_s;
        QTest::newRow("bearer") << QByteArray("POST") << u"/api/query"_s << call << with("Authorization", "Bearer x") << 200
                                << u"success"_s;
        QTest::newRow("basic") << QByteArray("POST") << u"/api/query"_s << call << with("Authorization", "Basic eDp5") << 400
                               << u"InvalidAdminKey"_s;
        QTest::newRow("foreign host") << QByteArray("POST") << u"/api/query"_s << call << with("Host", "evil.example") << 403
                                      << u"HostNotAllowed"_s;
        QTest::newRow("foreign page") << QByteArray("POST") << u"/api/query"_s << call << with("Origin", "https://evil.example") << 403
                                      << u"OriginNotAllowed"_s;
        QTest::newRow("wrong method") << QByteArray("GET") << u"/api/mutation"_s << QByteArray() << json << 405 << QString();
        QTest::newRow("unknown route") << QByteArray("POST") << u"/api/nothing"_s << call << json << 404 << QString();
        QTest::newRow("no upgrade") << QByteArray("GET") << u"/api/sync"_s << QByteArray() << json << 400 << u"InvalidConnectionHeader"_s;
        QTest::newRow("old path") << QByteArray("GET") << u"/api/0.1.0/sync"_s << QByteArray() << json << 400
                                  << u"ClientVersionUnsupported"_s;
        QTest::newRow("version") << QByteArray("GET") << u"/version"_s << QByteArray() << json << 200 << QString();
    }
    void answersHttp()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        using Headers = QList<std::pair<QByteArray, QByteArray>>;
        QFETCH(Headers, headers);
        Deployment deployment(options());
        QVERIFY(deployment.start().has_value());
        const Answer answer = ask(verb, deployment.url(), path, body, headers);
        QTEST(answer.status, "status");
        QTEST(answer.body[answer.body.contains("code"_L1) ? "code"_L1 : "status"_L1].toString(), "code");
    }

    void servesPagesOfThisComputer()
    {
        Deployment deployment(options());
        QVERIFY(deployment.start().has_value());
        const QByteArray origin = "http://localhost:5173";
        const Answer preflight =
            ask("OPTIONS", deployment.url(), u"/api/query"_s, {}, {{"Origin", origin}, {"Access-Control-Request-Method", "POST"}});
        QCOMPARE(preflight.status, 200);
        QCOMPARE(preflight.allowedOrigin, origin);
        const Answer timestamp = ask("POST", deployment.url(), u"/api/query_ts"_s, {}, {{"Origin", origin}, {"Content-Type", "x/y"}});
        QCOMPARE(timestamp.allowedOrigin, origin);
        QCOMPARE(QByteArray::fromBase64(timestamp.body["ts"_L1].toString().toLatin1()).size(), 8);
    }
};

QTEST_GUILESS_MAIN(DeploymentTest)
#include "deployment_test.moc"
