#include "worker/session_watch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Set = QSet<QString>;

class SessionWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDepartureIsThePersons()
    {
        oco::worker::SessionWatch watch;
        QCOMPARE(watch.apply(1, Set{u"a"_s, u"b"_s}), Set{});
        QCOMPARE(watch.apply(2, Set{u"b"_s}), Set{u"a"_s});
        QCOMPARE(watch.apply(3, std::nullopt), Set{});
    }

    void displacedIsNotEnded()
    {
        oco::worker::SessionWatch watch;
        QCOMPARE(watch.apply(1, Set{u"a"_s}), Set{});
        QCOMPARE(watch.apply(2, Set{u"b"_s}), Set{});
        QCOMPARE(watch.apply(3, Set{}), Set{u"b"_s});
    }

    void departuresBetweenMarkingAndItsTransitionAreOurs()
    {
        oco::worker::SessionWatch watch;
        QCOMPARE(watch.apply(1, Set{u"a"_s, u"b"_s}), Set{});
        watch.departureBegins();
        watch.departureAnswered(10);
        QCOMPARE(watch.apply(9, Set{u"a"_s}), Set{});
        QCOMPARE(watch.apply(10, Set{}), Set{}); // the Transition that shows it
        QCOMPARE(watch.apply(11, Set{u"c"_s}), Set{});
        QCOMPARE(watch.apply(12, Set{}), Set{u"c"_s});
    }

    void theTransitionMayComeBeforeTheAnswer()
    {
        oco::worker::SessionWatch watch;
        QCOMPARE(watch.apply(1, Set{u"a"_s}), Set{});
        watch.departureBegins();
        QCOMPARE(watch.apply(10, Set{}), Set{});
        watch.departureAnswered(10);
        QCOMPARE(watch.apply(11, Set{u"c"_s}), Set{});
        QCOMPARE(watch.apply(12, Set{}), Set{u"c"_s});
    }

    void aRefusedMarkingOpensNothing()
    {
        oco::worker::SessionWatch watch;
        QCOMPARE(watch.apply(1, Set{u"a"_s}), Set{});
        watch.departureBegins();
        watch.departureAnswered(std::nullopt);
        QCOMPARE(watch.apply(2, Set{}), Set{u"a"_s});
    }
};

QTEST_APPLESS_MAIN(SessionWatchTest)
#include "session_watch_test.moc"
