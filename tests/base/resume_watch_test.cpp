#include "base/resume_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using oco::base::ResumeWatch;

namespace
{
constexpr qint64 kHour = 3'600'000;
}

class ResumeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSleepFromClocks_data()
    {
        QTest::addColumn<qint64>("boot");
        QTest::addColumn<qint64>("wall");
        QTest::addColumn<qint64>("away");
        QTest::addColumn<qint64>("setBack");
        QTest::newRow("an interval") << qint64{10'000} << qint64{10'000} << qint64{0} << qint64{0};
        QTest::newRow("a late look") << qint64{20'000} << qint64{20'000} << qint64{0} << qint64{0};
        QTest::newRow("a short sleep") << qint64{20'001} << qint64{20'001} << qint64{20'001} << qint64{0};
        QTest::newRow("an hour") << kHour << kHour << kHour << qint64{0};
        QTest::newRow("an hour, clock not set yet") << kHour << qint64{10'000} << kHour << kHour - 10'000;
        QTest::newRow("a frozen machine") << qint64{10'000} << kHour << kHour << qint64{0};
        QTest::newRow("set back three hours") << qint64{10'000} << -3 * kHour << qint64{0} << 3 * kHour + 10'000;
        QTest::newRow("set back a little") << qint64{10'000} << qint64{5'000} << qint64{0} << qint64{0};
    }

    void tellsSleepFromClocks()
    {
        QFETCH(qint64, boot);
        QFETCH(qint64, wall);
        QFETCH(qint64, away);
        QFETCH(qint64, setBack);
        const auto gap = ResumeWatch::between({1'000, 5'000'000'000}, {1'000 + boot, 5'000'000'000 + wall}, 10s);
        QCOMPARE(gap.away.count(), away);
        QCOMPARE(gap.setBack.count(), setBack);
    }

    void tellsOnce()
    {
        qint64 boot = 7;
        qint64 wall = 1'700'000'000'000;
        ResumeWatch watch({.interval = 10ms, .boot = [&] { return boot; }, .wall = [&] { return wall; }});
        QSignalSpy resumed(&watch, &ResumeWatch::resumed);
        QSignalSpy setBack(&watch, &ResumeWatch::clockSetBack);
        watch.start();
        boot += kHour;
        wall += kHour;
        QTRY_COMPARE(resumed.size(), 1);
        QCOMPARE(resumed.first().first().value<std::chrono::milliseconds>().count(), kHour);
        wall -= 3 * kHour;
        QTRY_COMPARE(setBack.size(), 1);
        QCOMPARE(resumed.size(), 1);
    }

    void theBootClockGoesOn()
    {
        const auto clock = oco::base::bootClock();
        const qint64 before = clock();
        QTRY_VERIFY(clock() > before);
    }
};

QTEST_GUILESS_MAIN(ResumeWatchTest)
#include "resume_watch_test.moc"
