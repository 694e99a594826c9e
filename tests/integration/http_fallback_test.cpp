#include "support/upgrade_proxy.h"
#include "worker_fixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::ScriptedTurn;
using oco::test_support::UpgradeProxy;
using oco::test_support::WorkerFixture;
using oco::worker::State;

namespace
{

/** A worker that reaches its deployment through a proxy which can refuse WebSockets. */
struct ProxiedWorker : WorkerFixture {
    ProxiedWorker() : proxy(deployment->url())
    {
        settings.config.convexUrl = proxy.url();
        settings.pollInterval = 50ms;
    }

    [[nodiscard]] bool isNoted() const { return !worker->status().notes.isEmpty(); }

    [[nodiscard]] double connectedAt() { return web->worker(deployment->machineId(), registered.workerId)[u"connectedAt"].toDouble(); }

    [[nodiscard]] bool requestConnect()
    {
        const QJsonObject arguments{{u"workerId"_s, registered.workerId}};
        return web->post(u"/api/mutation"_s, {{u"path"_s, u"workers:requestConnect"_s}, {u"args"_s, arguments}}).ok;
    }

    [[nodiscard]] QString storedOpencodeSession()
    {
        return web->query(u"chat:listSessions"_s, {{u"workerId"_s, registered.workerId}}).value[0][u"opencodeSessionId"].toString();
    }

    [[nodiscard]] qsizetype marks() const
    {
        return std::count_if(proxy.bodies.begin(), proxy.bodies.end(),
                             [](const QByteArray &body) { return body.contains("workers:markConnected"); });
    }

    UpgradeProxy proxy;
};

} // namespace

/** Delivery rule 9: HTTP stands in while the socket is refused. */
class HttpFallbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAndAnswersWithoutASocket()
    {
        ProxiedWorker fixture;
        fixture.proxy.refuseUpgrades();
        QVERIFY(fixture.startReady());
        QVERIFY(fixture.proxy.upgrades >= 3);
        QCOMPARE(fixture.worker->status().notes.size(), 1);
        QVERIFY(fixture.worker->status().notes.first().contains(u"over HTTP"));
        QVERIFY(!fixture.worker->status().problem);
        QCOMPARE(fixture.marks(), 1);

        const QString session = fixture.startSession();
        const QString message = fixture.send(session, u"hello"_s);
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"echo: hello"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.sequenceIsWhole());
        QVERIFY(fixture.isNoted());

        fixture.proxy.allowUpgrades();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.isNoted(), 20'000);
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
        QCOMPARE(fixture.marks(), 1); // nothing of it is left over for the socket
        const auto polls = fixture.proxy.countOf("/api/query_batch");
        QCOMPARE(fixture.ask(u"again"_s).content(), u"echo: again"_s);
        QCOMPARE(fixture.proxy.countOf("/api/query_batch"), polls);
    }

    void aSocketThatIsCutInTheMiddleLosesNothing()
    {
        ProxiedWorker fixture;
        QVERIFY(fixture.startReady());
        QVERIFY(!fixture.isNoted());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.proxy.refuseUpgrades();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isNoted(), 20'000);
        const QString other = fixture.startSession();
        const QString second = fixture.send(other, u"meanwhile"_s);
        QTRY_COMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 2);
        fixture.opencode.resume();
        fixture.proxy.allowUpgrades();
        const auto answer = fixture.answer(session, message);
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(fixture.answer(other, second).content(), u"echo: meanwhile"_s);
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 2);
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 0);
    }

    void aMarkingWhoseAnswerIsLostAbortsNothing()
    {
        ProxiedWorker fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.proxy.refuseUpgrades();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isNoted(), 20'000);

        const double before = fixture.connectedAt();
        fixture.proxy.loseAnswerTo("workers:markConnected");
        QVERIFY(fixture.requestConnect());
        QTRY_COMPARE(fixture.proxy.lostAnswers, 1);
        QTRY_COMPARE(fixture.marks(), 2); // it is asked again, as nobody knows
        QVERIFY(fixture.connectedAt() > before);
        const auto polls = fixture.proxy.countOf("/api/query_batch");
        QTRY_VERIFY(fixture.proxy.countOf("/api/query_batch") >= polls + 3); // the session's leaving is seen
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 0);

        fixture.opencode.resume();
        fixture.proxy.allowUpgrades();
        QCOMPARE(fixture.answer(session, message).content(), u"one\n\ntwo"_s);
        QTRY_VERIFY(!fixture.storedOpencodeSession().isEmpty()); // and put back
        QCOMPARE(fixture.marks(), 2);                            // also though the record was an old one for a while
    }

    void anEndedSessionIsSeenOverHttp()
    {
        ProxiedWorker fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        fixture.proxy.refuseUpgrades();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isNoted(), 20'000);
        QVERIFY(fixture.web->mutation(u"chat:endSession"_s, {{u"chatSessionId"_s, session}}).ok);
        QTRY_COMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 1);
        fixture.proxy.allowUpgrades();
        QVERIFY(fixture.answer(session, message).content().startsWith(u"begun"));
    }
};

QTEST_GUILESS_MAIN(HttpFallbackTest)
#include "http_fallback_test.moc"
