#include "recovery_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::RecoveryFixture;
using oco::test_support::ScriptedTurn;
using oco::test_support::WorkerFixture;

/** What would never end by itself, ends with a sentence that says why; and what waits is not forgotten over it. */
class StuckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProviderThatAsksToWaitForADay()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().retries(1, u"Go limit reached"_s, 24h).staysBusy());
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"takes nothing before"_s) && answer.content().contains(u"Go limit reached"_s),
                 qPrintable(answer.content()));
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 1);
    }

    void aProviderThatAsksToWaitForAMoment()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().retries(1, u"overloaded"_s, 1min).text({u"after all"_s}));
        QCOMPARE(fixture.ask(u"x"_s).content(), u"after all"_s);
    }

    void messagesThatCannotBeReadAgain()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().text({u"all of it"_s}).answersNext(u"/message"_s, 500, 1'000));
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"could not be read from opencode"_s), qPrintable(answer.content()));
        QVERIFY2(answer.content().startsWith(u"all of it"_s), qPrintable(answer.content()));
    }

    void opencodeComesBackWhileTheWorkerStops()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        QSignalSpy stopped(fixture.worker.get(), &oco::worker::Worker::stopped);
        fixture.worker->stop(1h);
        fixture.opencode.crash();
        fixture.worker->setOpencode(std::nullopt);
        fixture.opencode.comeBack();
        fixture.worker->setOpencode(fixture.opencode.endpoint());
        QCOMPARE(fixture.answer(session, message).content(), u"echo: long"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    }

    void onlyWhatCameWhileItWasAwayIsRefused()
    {
        RecoveryFixture fixture;
        fixture.settings.config.recovery = oco::config::Recovery::AnswerOnlyNew;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QCOMPARE(fixture.answer(session, fixture.send(session, u"before"_s)).content(), u"echo: before"_s);
        fixture.killWorker();
        const QString missed = fixture.send(session, u"missed"_s);
        fixture.opencode.answerNext(u"/message"_s, 500, 4); // so that the look for what a lost state knew takes its time
        QVERIFY(fixture.startReady());
        const QString fresh = fixture.send(session, u"fresh"_s);
        QVERIFY(!fixture.web->message(session, missed)[u"completed"].toBool()); // else it came after the look
        QVERIFY(fixture.answer(session, missed).content().contains(u"only new ones"_s));
        QCOMPARE(fixture.answer(session, fresh).content(), u"echo: fresh"_s);
    }
};

QTEST_GUILESS_MAIN(StuckTest)
#include "stuck_test.moc"
