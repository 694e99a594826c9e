#include "net/backoff.h"

#include <QTest>

using namespace std::chrono_literals;
using oco::net::Backoff;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheCap()
    {
        Backoff backoff(100ms, 1000ms, [] { return 0.5; });
        for (const auto expected : {100ms, 200ms, 400ms, 800ms, 1000ms, 1000ms}) {
            QCOMPARE(backoff.next().count(), expected.count());
        }
        QCOMPARE(backoff.attempts(), 6);
    }

    void jitterIsBetweenHalfAndOneAndAHalf()
    {
        Backoff low(100ms, 1000ms, [] { return 0.0; });
        QCOMPARE(low.next().count(), 50);
        Backoff high(100ms, 1000ms, [] { return 0.99; });
        QCOMPARE(high.next().count(), 149);
        Backoff real(1000ms);
        const auto delay = real.next().count();
        QVERIFY(delay >= 500 && delay < 1500);
    }

    void theCauseDecidesTheBase()
    {
        Backoff backoff(1000ms, 16s, [] { return 0.5; });
        QCOMPARE(backoff.next(100ms).count(), 100);
        QCOMPARE(backoff.next(3000ms).count(), 6000);
        QCOMPARE(backoff.next().count(), 4000);
    }

    void resetBeginsAgain()
    {
        Backoff backoff(100ms, 16s, [] { return 0.5; });
        (void)backoff.next();
        (void)backoff.next();
        backoff.reset();
        QCOMPARE(backoff.attempts(), 0);
        QCOMPARE(backoff.next().count(), 100);
    }

    void manyThatBeginTogetherDoNotGoOnTogether()
    {
        QCOMPARE(oco::net::firstOfMany(30s, [] { return 0.0; }).count(), 15'000);
        QCOMPARE(oco::net::firstOfMany(30s, [] { return 0.5; }).count(), 22'500);
        QSet<qint64> seen;
        for (int i = 0; i < 50; ++i) {
            const auto first = oco::net::firstOfMany(30s);
            QVERIFY(first >= 15s && first <= 30s);
            seen.insert(first.count());
        }
        QVERIFY(seen.size() > 40);
    }

    void neverOverflows()
    {
        Backoff backoff(1000ms, 16s, [] { return 0.5; });
        for (int i = 0; i < 200; ++i) {
            (void)backoff.next();
        }
        QCOMPARE(backoff.next().count(), 16000);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "backoff_test.moc"
