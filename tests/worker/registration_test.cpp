#include "convex/api_client.h"
#include "support/loopback_server.h"
#include "worker/registration.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::LoopbackRequest;
using oco::test_support::LoopbackServer;
using oco::worker::Registration;

namespace
{

constexpr auto kBase = 20ms;

/** What n attempts take at least: the pauses between them with the smallest jitter (timers may be 5 % early). */
qint64 shortestTimeOf(int attempts)
{
    return ((1LL << (attempts - 1)) - 1) * kBase.count() * 45 / 100;
}

} // namespace

class RegistrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTriedForEverButNotInAHurry_data()
    {
        QTest::addColumn<QString>("behaviour");
        QTest::newRow("closes at once") << u"close"_s;
        QTest::newRow("busy") << u"429"_s;
        QTest::newRow("broken") << u"500"_s;
        QTest::newRow("unavailable") << u"503"_s;
        QTest::newRow("something else") << u"200"_s;
    }

    void isTriedForEverButNotInAHurry()
    {
        QFETCH(QString, behaviour);
        LoopbackServer server;
        QVERIFY(server.listen());
        int requests = 0;
        QObject::connect(&server, &LoopbackServer::request, [&](const LoopbackRequest &request) {
            ++requests;
            if (behaviour == u"close") {
                request.socket->abort();
            } else {
                LoopbackServer::respond(request.socket, behaviour.toInt(), "text/html", "<h1>hi</h1>");
            }
        });
        tryTimes(server.url(), 6);
        QVERIFY(requests >= 6);
    }

    void aServerThatIsNotThere()
    {
        LoopbackServer server;
        QVERIFY(server.listen());
        const QUrl url = server.url();
        server.close();
        tryTimes(url, 6);
    }

    void aWrongSecretIsAskedThreeTimes()
    {
        LoopbackServer server;
        QVERIFY(server.listen());
        int registers = 0;
        QObject::connect(&server, &LoopbackServer::request, [&](const LoopbackRequest &request) {
            const bool isRegister = request.body.contains("workers:register");
            registers += isRegister ? 1 : 0;
            LoopbackServer::respond(request.socket, 200, "application/json",
                                    isRegister
                                        ? R"({"status":"error","errorMessage":"[Request ID: 1] Server Error"})"
                                        : R"({"status":"success","value":{"approvalStatus":"approved","status":"offline","name":"w"}})");
        });
        oco::convex::ApiClient api(server.url());
        Registration registration({{u"m"_s, u"w"_s, u"s"_s}, u"/"_s, u"u"_s, 40ms, kBase}, &api);
        QSignalSpy failed(&registration, &Registration::failed);
        QElapsedTimer time;
        time.start();
        registration.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(registers, 3);
        QVERIFY(time.elapsed() >= 2 * 40 * 95 / 100); // the jitter makes it longer only
    }

private:
    static void tryTimes(const QUrl &url, int attempts)
    {
        oco::convex::ApiClient api(url);
        Registration registration({{u"m"_s, u"w"_s, u"s"_s}, u"/"_s, u"u"_s, 40ms, kBase}, &api);
        QSignalSpy trying(&registration, &Registration::trying);
        QSignalSpy failed(&registration, &Registration::failed);
        QElapsedTimer time;
        time.start();
        registration.start();
        QTRY_VERIFY_WITH_TIMEOUT(trying.size() >= attempts, 20'000);
        QVERIFY2(time.elapsed() >= shortestTimeOf(attempts), "a hot loop");
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "registration_test.moc"
