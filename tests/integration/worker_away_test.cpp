#include "support/upgrade_proxy.h"
#include "worker_fixture.h"

#include <QElapsedTimer>
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

constexpr qint64 kHour = 3'600'000;

/** A worker with clocks of the test's, and a line that can die without a word. */
struct AwayFixture : WorkerFixture {
    AwayFixture() : proxy(deployment->url())
    {
        settings.config.convexUrl = proxy.url();
        settings.heartbeatInterval = 1h;
        settings.resume = {.interval = 20ms, .boot = [this] { return boot; }, .wall = [this] { return wall; }};
    }

    void sleepAnHour()
    {
        proxy.freeze();
        boot += kHour;
        wall += kHour;
    }

    [[nodiscard]] qsizetype heartbeats() const
    {
        return std::count_if(proxy.bodies.begin(), proxy.bodies.end(),
                             [](const QByteArray &body) { return body.contains("workers:heartbeat"); });
    }

    qint64 boot = 1'000;
    qint64 wall = 1'700'000'000'000;
    UpgradeProxy proxy;
};

} // namespace

/** What happens around a worker while nobody is there: sleep, a long outage, a clock that is set. */
class WorkerAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourAsleep()
    {
        AwayFixture fixture;
        QVERIFY(fixture.startReady());
        QCOMPARE(fixture.proxy.upgrades, 1);
        QCOMPARE(fixture.heartbeats(), 0);
        const auto streams = fixture.opencode.callsTo(u"/event"_s).size();
        fixture.sleepAnHour();
        // Without noticing it, the silent socket would be given up only after its 60 s.
        QCOMPARE(fixture.ask(u"good morning"_s).content(), u"echo: good morning"_s);
        QCOMPARE(fixture.proxy.upgrades, 2);
        QCOMPARE(fixture.heartbeats(), 1);
        QCOMPARE(fixture.opencode.callsTo(u"/event"_s).size(), streams + 1);
        QCOMPARE(fixture.worker->status().state, State::Ready);
        QVERIFY(!fixture.worker->status().problem);
    }

    void asleepInTheMiddleOfAnAnswer()
    {
        AwayFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.sleepAnHour();
        QTRY_COMPARE(fixture.proxy.upgrades, 2);
        fixture.opencode.resume();
        const auto answer = fixture.answer(session, message);
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 0);
    }

    void aClockSetBackBreaksNothing()
    {
        AwayFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.wall -= 5 * kHour;
        QCOMPARE(fixture.ask(u"hello"_s).content(), u"echo: hello"_s);
        QCOMPARE(fixture.proxy.upgrades, 1); // no reason to connect anew
    }

    void aLongOutage()
    {
        AwayFixture fixture;
        fixture.settings.retryBase = 1ms; // a thousand times as fast: 40 minutes are 150 attempts 16 s apart
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.proxy.breakDown();
        fixture.proxy.connections = 0;
        QElapsedTimer time;
        time.start();
        fixture.opencode.resume();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.proxy.connections >= 300, 120'000); // each with a look whether HTTP works
        QVERIFY2(time.elapsed() >= 140 * 8, "a hot loop");                   // half of 16 ms is the shortest of the long pauses
        QCOMPARE(fixture.worker->status().state, State::Ready);
        fixture.proxy.repair();
        const auto answer = fixture.answer(session, message);
        QCOMPARE(answer.content(), u"one\n\ntwo"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(WorkerAwayTest)
#include "worker_away_test.moc"
