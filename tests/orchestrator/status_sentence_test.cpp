#include "orchestrator/status_sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::base::Error;
using oco::base::ErrorCode;
using oco::orchestrator::sentenceFor;
using oco::orchestrator::StatusSentence;
using oco::worker::State;
using oco::worker::WorkerStatus;

/** Each change is said once, with what a person needs to act. */
class StatusSentenceTest : public QObject
{
    Q_OBJECT

private:
    static WorkerStatus status(State state)
    {
        WorkerStatus result;
        result.label = u"m1/w1"_s;
        result.workingDirectory = u"/srv/dir"_s;
        result.deployment = u"https://x.convex.cloud"_s;
        result.state = state;
        return result;
    }

private Q_SLOTS:
    void countersAreNotNews()
    {
        WorkerStatus after = status(State::Ready);
        after.runningTurns = 2;
        after.lastContact = 5;
        QVERIFY(!sentenceFor(status(State::Ready), after));
    }

    void notesAreToldWhenTheyComeAndGo()
    {
        WorkerStatus noted = status(State::Ready);
        noted.notes = QStringList{u"It is slow."_s};
        const auto begun = sentenceFor(status(State::Ready), noted);
        QVERIFY(begun);
        QCOMPARE(begun->level, StatusSentence::Level::Warning);
        QVERIFY(begun->text.contains(u"It is slow."));
        const auto over = sentenceFor(noted, status(State::Ready));
        QVERIFY(over);
        QCOMPARE(over->level, StatusSentence::Level::Info);
        QVERIFY(over->text.contains(u"this is over: It is slow."));
        WorkerStatus more = noted;
        more.notes.append(u"It is late."_s);
        QCOMPARE(sentenceFor(noted, more)->text, u"Worker m1/w1: It is late."_s);
        QVERIFY(!sentenceFor(more, more));
    }

    void everyStateHasASentence_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("contains");
        QTest::newRow("stopped") << static_cast<int>(State::Stopped) << u"stopped"_s;
        QTest::newRow("registering") << static_cast<int>(State::Registering) << u"https://x.convex.cloud"_s;
        QTest::newRow("approval") << static_cast<int>(State::AwaitingApproval) << u"approval"_s;
        QTest::newRow("opencode") << static_cast<int>(State::WaitingForOpencode) << u"opencode"_s;
        QTest::newRow("connecting") << static_cast<int>(State::Connecting) << u"models"_s;
        QTest::newRow("ready") << static_cast<int>(State::Ready) << u"/srv/dir"_s;
        QTest::newRow("stopping") << static_cast<int>(State::Stopping) << u"stopping"_s;
        QTest::newRow("failed") << static_cast<int>(State::Failed) << u"failed"_s;
    }

    void everyStateHasASentence()
    {
        QFETCH(int, state);
        QFETCH(QString, contains);
        const auto to = static_cast<State>(state);
        const auto sentence = sentenceFor(status(to == State::Stopped ? State::Ready : State::Stopped), status(to));
        QVERIFY(sentence);
        QVERIFY(sentence->text.contains(u"m1/w1"));
        QVERIFY2(sentence->text.contains(contains), qPrintable(sentence->text));
        QCOMPARE(sentence->level == StatusSentence::Level::Error, to == State::Failed);
    }

    void aFailureNamesWorkerAndCause()
    {
        WorkerStatus after = status(State::Failed);
        after.problem = Error{ErrorCode::PermissionDenied, u"The secret is wrong."_s, u"Copy the token again."_s, u"refused"_s};
        const auto sentence = sentenceFor(status(State::Registering), after);
        QVERIFY(sentence);
        for (const QString &part : {u"m1/w1"_s, u"/srv/dir"_s, u"The secret is wrong."_s, u"Copy the token again."_s, u"refused"_s}) {
            QVERIFY2(sentence->text.contains(part), qPrintable(sentence->text));
        }
    }

    void aProblemIsAWarningAndItsEndIsSaid()
    {
        WorkerStatus troubled = status(State::Registering);
        troubled.problem = Error{ErrorCode::Unreachable, u"No answer."_s, {}, {}};
        const auto begin = sentenceFor(status(State::Registering), troubled);
        QVERIFY(begin);
        QCOMPARE(begin->level, StatusSentence::Level::Warning);
        const auto end = sentenceFor(troubled, status(State::Registering));
        QVERIFY(end);
        QCOMPARE(end->level, StatusSentence::Level::Info);
        QVERIFY(!sentenceFor(troubled, troubled));
    }
};

QTEST_GUILESS_MAIN(StatusSentenceTest)
#include "status_sentence_test.moc"
