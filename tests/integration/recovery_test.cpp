#include "recovery_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::faultOf;
using oco::test_support::faultOfSecondRun;
using oco::test_support::RecoveryFixture;
using oco::test_support::ScriptedTurn;

namespace
{

const QJsonObject kLs{{u"command"_s, u"ls"_s}};

/** "one two", with a stop behind "one ": opencode keeps neither before the whole is there. */
ScriptedTurn inTheMiddleOfAText()
{
    return ScriptedTurn().beginPart(u"text"_s).delta(u"one "_s).pauses().delta(u"two"_s).endPart();
}

} // namespace

Q_DECLARE_METATYPE(oco::test_support::ScriptedTurn)

/** Delivery rules 10 to 12: a worker that was killed goes on where it was, whatever it was doing. */
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedBeforeThePromptLeft()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const auto before = fixture.opencode.callsTo(u"/session"_s).size();
        fixture.opencode.hangNext(u"/session"_s); // the session is never made
        const QString message = fixture.send(session, u"hello"_s);
        QTRY_COMPARE(fixture.opencode.callsTo(u"/session"_s).size(), before + 1);
        QCOMPARE(fixture.inState(u"SELECT runs FROM turns"_s).toInt(), 0);
        fixture.killWorker();
        QCOMPARE(fixture.promptIds(), QStringList());

        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, message), u"echo: hello"_s), QString());
        QCOMPARE(fixture.promptTexts(), QStringList{u"hello"_s});
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void killedWithThePromptOnItsWay_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::newRow("it never arrived") << false;
        QTest::newRow("it arrived") << true;
    }

    void killedWithThePromptOnItsWay()
    {
        QFETCH(bool, arrives);
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        if (arrives) {
            fixture.opencode.scriptFor(u"hello"_s, inTheMiddleOfAText());
            fixture.opencode.cutNext(u"/prompt_async"_s);
        } else {
            fixture.opencode.hangNext(u"/prompt_async"_s);
        }
        const QString message = fixture.send(session, u"hello"_s);
        QTRY_COMPARE(fixture.promptIds().size(), 1);
        QTRY_VERIFY(!arrives || fixture.opencode.isPaused());
        fixture.killWorker();
        fixture.opencode.resume();

        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, message), arrives ? u"one two"_s : u"echo: hello"_s), QString());
        QCOMPARE(fixture.promptIds().size(), arrives ? 1 : 2);
        QCOMPARE(fixture.promptIds().constFirst(), fixture.promptIds().constLast());
        QCOMPARE(fixture.rolesIn(fixture.promptSessions().constFirst()), (QStringList{u"user"_s, u"assistant"_s}));
    }

    void killedWhileTextStreams_data()
    {
        QTest::addColumn<bool>("finishesMeanwhile");
        QTest::newRow("opencode goes on") << false;
        QTest::newRow("opencode finishes meanwhile") << true;
    }

    void killedWhileTextStreams()
    {
        QFETCH(bool, finishesMeanwhile);
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, inTheMiddleOfAText().text({u"thr"_s, u"ee"_s}));
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one "_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        if (finishesMeanwhile) {
            fixture.opencode.resume();
            QTRY_VERIFY(!fixture.opencode.isBusy(fixture.promptSessions().constFirst()));
        }
        QVERIFY(fixture.startReady());
        fixture.opencode.resume();
        QCOMPARE(faultOf(fixture.answer(session, message), u"one two\n\nthree"_s), QString());
        QCOMPARE(fixture.promptIds().size(), 1);
    }

    void bothKilledWhileTextStreams_data()
    {
        QTest::addColumn<bool>("textIsKept");
        QTest::newRow("in the middle of a text") << false;
        QTest::newRow("behind a text") << true;
    }

    void bothKilledWhileTextStreams()
    {
        QFETCH(bool, textIsKept);
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, textIsKept ? ScriptedTurn().text({u"one "_s}).staysBusy() : inTheMiddleOfAText());
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one "_s);
        QVERIFY(!message.isEmpty());
        fixture.killBoth();

        QVERIFY(fixture.startReady());
        QCOMPARE(faultOfSecondRun(fixture.answer(session, message), u"one "_s, u"echo: count"_s), QString());
        QCOMPARE(fixture.promptIds().size(), 2);
        QCOMPARE(fixture.promptIds()[0], fixture.promptIds()[1]);
        QCOMPARE(fixture.promptSessions()[0], fixture.promptSessions()[1]);
        // What the first run left does not go to the model.
        QCOMPARE(fixture.rolesIn(fixture.promptSessions().constFirst()), (QStringList{u"user"_s, u"assistant"_s}));
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void nothingWasShownYet()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"hello"_s, ScriptedTurn().reasoning({u"Hm"_s}).pauses());
        const QString message = fixture.send(session, u"hello"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.killBoth();
        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, message), u"echo: hello"_s), QString()); // and no mark
        QCOMPARE(fixture.promptIds().size(), 2);
    }

    void whatCannotBeDeletedIsIgnored()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, ScriptedTurn().text({u"one"_s}).staysBusy());
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.killBoth();
        const QJsonArray kept = fixture.opencode.messages(fixture.promptSessions().constFirst());
        QCOMPARE(kept.size(), 2);
        fixture.opencode.answerNext(u"/message/"_s + kept[1][u"info"][u"id"].toString(), 400, 10);
        QVERIFY(fixture.startReady());
        QCOMPARE(faultOfSecondRun(fixture.answer(session, message), u"one"_s, u"echo: count"_s), QString());
    }

    void killedAgainAndAgain()
    {
        RecoveryFixture fixture;
        fixture.opencode.scriptFor(u"deadly"_s, ScriptedTurn().text({u"one"_s}).staysBusy());
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendUntilShown(session, u"deadly"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        for (int run = 2; run <= 3; ++run) {
            const auto shown = fixture.web->chunks(session, message).size();
            fixture.killBoth();
            fixture.opencode.scriptFor(u"deadly"_s, ScriptedTurn().text({u"one"_s}).staysBusy());
            QVERIFY(fixture.startReady());
            QTRY_COMPARE(fixture.promptIds().size(), run);
            QTRY_COMPARE(fixture.web->chunks(session, message).size(), shown + 2); // the mark, and the text
        }
        fixture.killBoth();
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.content().startsWith(u"one\n\n"_s) && answer.content().contains(u"each time"_s), qPrintable(answer.content()));
        QCOMPARE(fixture.promptIds().size(), 3);
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"next"_s)), u"echo: next"_s), QString());
    }

    void bothKilledWithAToolStarted_data()
    {
        QTest::addColumn<ScriptedTurn>("turn");
        QTest::addColumn<QString>("shown");
        QTest::newRow("it runs") << ScriptedTurn().text({u"I look."_s}).toolStarts(u"bash"_s, kLs).staysBusy() << u"I look."_s;
        QTest::newRow("it has ended") << ScriptedTurn().text({u"I look."_s}).tool(u"bash"_s, kLs, u"file"_s).staysBusy() << u"I look."_s;
        QTest::newRow("in a text behind it") << ScriptedTurn()
                                                    .text({u"I look."_s})
                                                    .tool(u"bash"_s, kLs, u"file"_s)
                                                    .assistant()
                                                    .beginPart(u"text"_s)
                                                    .delta(u"I see "_s)
                                                    .pauses()
                                             << u"I look.\n\nI see "_s;
    }

    void bothKilledWithAToolStarted()
    {
        QFETCH(ScriptedTurn, turn);
        QFETCH(QString, shown);
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"look"_s, turn);
        const QString message = fixture.sendUntilShown(session, u"look"_s, shown);
        QVERIFY(!message.isEmpty());
        QTRY_COMPARE(fixture.inState(u"SELECT tool FROM turns"_s).toString(), u"bash"_s);
        fixture.killBoth();

        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.content().startsWith(shown.trimmed()), qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"interrupted while running `bash`"_s), qPrintable(answer.toString()));
        QVERIFY2(answer.joinedChunks().startsWith(shown), qPrintable(answer.toString()));
        QCOMPARE(fixture.promptIds().size(), 1); // a command is never run twice

        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"go on"_s)), u"echo: go on"_s), QString());
        QCOMPARE(fixture.promptSessions()[1], fixture.promptSessions()[0]);
    }

    void killedWithAToolStarted()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"look"_s, ScriptedTurn()
                                                  .text({u"I look."_s})
                                                  .toolStarts(u"bash"_s, kLs)
                                                  .pauses()
                                                  .toolCompletes(u"file"_s)
                                                  .assistant()
                                                  .text({u"I see."_s}));
        const QString message = fixture.sendUntilShown(session, u"look"_s, u"I look."_s);
        QVERIFY(!message.isEmpty());
        QTRY_VERIFY(fixture.opencode.isPaused());
        fixture.killWorker();
        QVERIFY(fixture.startReady());
        fixture.opencode.resume(); // opencode lives, so nothing was interrupted
        QCOMPARE(faultOf(fixture.answer(session, message), u"I look.\n\nI see."_s), QString());
        QCOMPARE(fixture.promptIds().size(), 1);
    }

    void theAnswerFailedMeanwhile()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"hello"_s, ScriptedTurn().text({u"one"_s}).pauses().fails(u"APIError"_s, u"no credit left"_s));
        const QString message = fixture.sendUntilShown(session, u"hello"_s, u"one"_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        fixture.opencode.resume();
        QTRY_VERIFY(!fixture.opencode.isBusy(fixture.promptSessions().constFirst()));
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.content().startsWith(u"one\n\n"_s) && answer.content().contains(u"no credit left"_s), qPrintable(answer.content()));
        QCOMPARE(fixture.promptIds().size(), 1);
    }

    void theSessionIsGone()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        fixture.killBoth();
        fixture.opencode.removeSession(fixture.promptSessions().constFirst());
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message); // what ran there cannot be known
        QVERIFY2(answer.completed && answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.content().startsWith(u"begun\n\n"_s), qPrintable(answer.toString()));
        QCOMPARE(fixture.promptIds().size(), 1);
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"next"_s)), u"echo: next"_s), QString());
    }

    void thoseThatWaitedAreAnsweredInTheirOrder()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString first = fixture.sendLong(session);
        QVERIFY(!first.isEmpty());
        const QString second = fixture.send(session, u"second"_s);
        QTRY_COMPARE(fixture.worker->status().waitingMessages, 1);
        fixture.killBoth();
        const QString third = fixture.send(session, u"third"_s);
        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, third), u"echo: third"_s), QString());
        QCOMPARE(faultOf(fixture.answer(session, second), u"echo: second"_s), QString());
        QCOMPARE(faultOfSecondRun(fixture.answer(session, first), u"begun"_s, u"echo: long"_s), QString());
        QCOMPARE(fixture.promptTexts(), (QStringList{u"long"_s, u"long"_s, u"second"_s, u"third"_s}));
        QCOMPARE(QSet<QString>(fixture.promptSessions().cbegin(), fixture.promptSessions().cend()).size(), 1);
    }

    void onlyNewOnesWhereThatIsWanted_data()
    {
        QTest::addColumn<bool>("opencodeLives");
        QTest::newRow("both were killed") << false;
        QTest::newRow("opencode still works on it") << true;
    }

    void onlyNewOnesWhereThatIsWanted()
    {
        QFETCH(bool, opencodeLives);
        RecoveryFixture fixture;
        fixture.settings.config.recovery = oco::config::Recovery::AnswerOnlyNew;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString interrupted = fixture.sendLong(session); // came while it was there
        QVERIFY(!interrupted.isEmpty());
        if (opencodeLives) {
            fixture.killWorker();
        } else {
            fixture.killBoth();
        }
        const QString missed = fixture.send(session, u"missed"_s);
        QVERIFY(fixture.startReady());
        const auto first = fixture.answer(session, interrupted);
        QVERIFY2(first.completed && first.sequenceIsWhole(), qPrintable(first.toString()));
        QVERIFY2(first.content().startsWith(u"begun\n\n"_s) && first.content().contains(u"not to go on"_s), qPrintable(first.content()));
        const auto second = fixture.answer(session, missed);
        QVERIFY2(second.completed && second.sequenceIsWhole(), qPrintable(second.toString()));
        QVERIFY2(second.content().contains(u"only new ones"_s), qPrintable(second.content()));
        QCOMPARE(fixture.promptTexts(), QStringList{u"long"_s});
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), opencodeLives ? 1 : 0);

        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"new"_s)), u"echo: new"_s), QString());
        QCOMPARE(fixture.promptTexts(), (QStringList{u"long"_s, u"new"_s}));
    }

    void whatIsThereIsDeliveredAllTheSame()
    {
        RecoveryFixture fixture;
        fixture.settings.config.recovery = oco::config::Recovery::AnswerOnlyNew;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"count"_s, inTheMiddleOfAText());
        const QString message = fixture.sendUntilShown(session, u"count"_s, u"one "_s);
        QVERIFY(!message.isEmpty());
        fixture.killWorker();
        fixture.opencode.resume();
        QTRY_VERIFY(!fixture.opencode.isBusy(fixture.promptSessions().constFirst()));
        QVERIFY(fixture.startReady());
        QCOMPARE(faultOf(fixture.answer(session, message), u"one two"_s), QString()); // there was nothing to go on with
    }

    void theConversationKeepsItsSession()
    {
        RecoveryFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString other = fixture.startSession();
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"one"_s)), u"echo: one"_s), QString());
        QCOMPARE(faultOf(fixture.answer(other, fixture.send(other, u"else"_s)), u"echo: else"_s), QString());
        fixture.killBoth();
        QVERIFY(fixture.startReady());
        const QString opencodeSession = fixture.promptSessions().constFirst();
        // The deployment forgot it when the worker connected, and has it back.
        QTRY_COMPARE(fixture.toldSession(session), opencodeSession);
        QTRY_COMPARE(fixture.toldSession(other), fixture.promptSessions()[1]);
        QCOMPARE(faultOf(fixture.answer(session, fixture.send(session, u"two"_s)), u"echo: two"_s), QString());
        QCOMPARE(fixture.promptSessions()[2], opencodeSession);
        QCOMPARE(fixture.rolesIn(opencodeSession), (QStringList{u"user"_s, u"assistant"_s, u"user"_s, u"assistant"_s}));
        QCOMPARE(fixture.promptIds().size(), 3);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recovery_test.moc"
