#include "worker_fixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::test_support::ScriptedTurn;
using oco::test_support::WorkerFixture;
using oco::worker::State;
using oco::worker::TurnEvent;

namespace
{

QJsonArray otherParts(const oco::test_support::ObservedAnswer &answer)
{
    return QJsonDocument::fromJson(answer.message[u"otherParts"].toString().toUtf8()).array();
}

bool hasErrorPart(const oco::test_support::ObservedAnswer &answer)
{
    for (const QJsonValue &part : otherParts(answer)) {
        if (part[u"type"].toString() == u"error") {
            return true;
        }
    }
    return false;
}

QString toldText(const QList<TurnEvent> &events)
{
    QString text;
    for (const TurnEvent &event : events) {
        text += event.kind == TurnEvent::Kind::Text ? event.text : QString();
    }
    return text;
}

/** Events as words; text that was told in pieces is one. */
QStringList toldOf(const QList<TurnEvent> &events)
{
    QStringList told;
    QString part;
    for (const TurnEvent &event : events) {
        const bool isText = event.kind == TurnEvent::Kind::Text || event.kind == TurnEvent::Kind::Reasoning;
        if (isText && event.part == part && !told.isEmpty()) {
            told.last() += event.text;
            continue;
        }
        part = isText ? event.part : QString();
        switch (event.kind) {
        case TurnEvent::Kind::Started:
            told.append(u"started "_s + event.text);
            break;
        case TurnEvent::Kind::Text:
            told.append(u"text "_s + event.text);
            break;
        case TurnEvent::Kind::Reasoning:
            told.append(u"reasoning "_s + event.text);
            break;
        case TurnEvent::Kind::Tool:
            told.append(u"tool %1 %2 %3"_s.arg(event.tool, event.toolState, event.text));
            break;
        case TurnEvent::Kind::Restarted:
            told.append(u"restarted"_s);
            break;
        case TurnEvent::Kind::Ended:
            told.append(u"ended "_s + event.text);
            break;
        }
    }
    return told;
}

/** What a turn of this script tells; its text is that of the completed answer. */
QList<TurnEvent> watch(WorkerFixture &fixture, const ScriptedTurn &script)
{
    QList<TurnEvent> events;
    QObject::connect(fixture.worker.get(), &oco::worker::Worker::turnEvent, fixture.worker.get(),
                     [&events](const TurnEvent &event) { events.append(event); });
    fixture.opencode.script(script);
    const auto answer = fixture.ask(u"look"_s);
    if (!answer.completed || answer.content() != toldText(events)) {
        qWarning().noquote() << answer.toString();
        events.append(TurnEvent());
    }
    QObject::disconnect(fixture.worker.get(), &oco::worker::Worker::turnEvent, nullptr, nullptr);
    return events;
}

} // namespace

/** The worker between a real (embedded) deployment and a scripted opencode. */
class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInChunks()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.setPace(20);
        fixture.opencode.scriptTextTurn({u"One "_s, u"two "_s, u"three "_s, u"four "_s, u"five "_s, u"six"_s});
        const auto answer = fixture.ask(u"count"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"One two three four five six"_s);
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY2(answer.chunks.size() >= 5, qPrintable(answer.toString()));
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void keepsWhatComesBeforeAndAfterATool()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn()
                                    .reasoning({u"I should "_s, u"look."_s})
                                    .text({u"Before the tool."_s})
                                    .tool(u"bash"_s, {{u"command"_s, u"ls"_s}}, u"file.txt"_s)
                                    .assistant()
                                    .text({u"After "_s, u"the tool."_s}));
        const auto answer = fixture.ask(u"look"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"Before the tool.\n\nAfter the tool."_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QCOMPARE(answer.message[u"reasoning"].toString(), u"I should look."_s);
        bool tool = false;
        for (const QJsonValue &part : otherParts(answer)) {
            tool = tool || (part[u"type"].toString() == u"tool" && part[u"state"][u"output"].toString() == u"file.txt");
        }
        QVERIFY(tool);
        QVERIFY(!hasErrorPart(answer));
    }

    void thoseWhoWatchSeeItAll()
    {
        WorkerFixture fixture;
        fixture.opencode.setPace(10);
        QVERIFY(fixture.startReady());
        const QList<TurnEvent> events = watch(fixture, ScriptedTurn()
                                                           .reasoning({u"I should "_s, u"look."_s})
                                                           .text({u"Before "_s, u"the tool."_s})
                                                           .tool(u"bash"_s, {{u"command"_s, u"ls"_s}}, u"file.txt"_s)
                                                           .assistant()
                                                           .text({u"After "_s, u"the tool."_s}));
        QCOMPARE(toldOf(events),
                 QStringList({u"started look"_s, u"reasoning I should look."_s, u"text Before the tool."_s, u"tool bash pending "_s,
                              u"tool bash running ls"_s, u"tool bash completed ls"_s, u"text \n\nAfter the tool."_s, u"ended "_s}));
        QCOMPARE(toldText(events), u"Before the tool.\n\nAfter the tool."_s);
        for (const TurnEvent &event : events) {
            QCOMPARE(event.worker, fixture.settings.config.token.label());
            QCOMPARE(event.model, u"stub/stub"_s);
            QVERIFY(!event.chatSession.isEmpty() && !event.message.isEmpty() && event.at > 0);
        }
        QTRY_COMPARE(fixture.worker->status().answersToday, 1);
        QCOMPARE(fixture.worker->status().sessions, 1);
        QVERIFY(fixture.worker->status().models.contains(u"stub/stub"_s));
    }

    void thoseWhoWatchAreToldWhatFailed()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QList<TurnEvent> events = watch(fixture, ScriptedTurn().text({u"half"_s}).fails(u"APIError"_s, u"no money"_s));
        QCOMPARE(events.constLast().kind, TurnEvent::Kind::Ended);
        QVERIFY2(events.constLast().text.contains(u"no money"_s), qPrintable(events.constLast().text));
        QCOMPARE(toldText(events), u"half\n\n"_s + events.constLast().text);
    }

    void olderServersWithoutDeltaEvents()
    {
        WorkerFixture fixture;
        fixture.opencode.setDeltaEvents(false);
        fixture.opencode.setPace(20);
        QVERIFY(fixture.startReady());
        const auto answer = fixture.ask(u"hello"_s);
        QCOMPARE(answer.content(), u"echo: hello"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.chunks.size() > 1);
    }

    void lostEventsAreMadeUpFor()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn()
                                    .beginPart(u"text"_s)
                                    .delta(u"one "_s)
                                    .losesEvents(2)
                                    .delta(u"two "_s)
                                    .delta(u"three "_s)
                                    .delta(u"four"_s)
                                    .endPart());
        const auto answer = fixture.ask(u"count"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"one two three four"_s);
    }

    void aCutConnectionInTheMiddleLosesNothing()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.setPace(5);
        fixture.opencode.script(ScriptedTurn()
                                    .beginPart(u"text"_s)
                                    .delta(u"one "_s)
                                    .delta(u"two "_s)
                                    .dropsStreams()
                                    .delta(u"three "_s)
                                    .delta(u"four"_s)
                                    .endPart()
                                    .text({u"five"_s}));
        const auto answer = fixture.ask(u"count"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"one two three four\n\nfive"_s);
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(answer.sequenceIsWhole());
    }

    void theEndMayBeLost()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().text({u"all there"_s}).losesEvents(100));
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(answer.content(), u"all there"_s);
    }

    void serverErrorsAreTriedAgain()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.answerNext(u"/message"_s, 500, 2);
        const auto answer = fixture.ask(u"hello"_s);
        QCOMPARE(answer.content(), u"echo: hello"_s);
    }

    void aPromptWhoseAnswerIsCutIsNotSentTwice()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.cutNext(u"/prompt_async"_s);
        const auto answer = fixture.ask(u"hello"_s);
        QCOMPARE(answer.content(), u"echo: hello"_s);
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
    }

    void aFailedTurnSaysWhatFailed()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().text({u"So far"_s}).fails(u"APIError"_s, u"no credit left"_s));
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY(answer.content().startsWith(u"So far\n\n"_s));
        QVERIFY2(answer.content().contains(u"no credit left"_s), qPrintable(answer.content()));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(hasErrorPart(answer));
    }

    void aSessionErrorWithoutAnAnswerIsTold()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().sessionError(u"ProviderModelNotFoundError"_s, u"no such model"_s));
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"no such model"_s), qPrintable(answer.content()));
    }

    void aProviderThatKeepsFailingIsNotWaitedForForEver()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().retries(1, u"overloaded"_s).retries(5, u"overloaded"_s).staysBusy());
        const auto answer = fixture.ask(u"x"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"overloaded"_s), qPrintable(answer.content()));
        QVERIFY(hasErrorPart(answer));
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 1);
    }

    void aMessageWithoutAModelIsAnsweredSo()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const auto answer = fixture.answer(session, fixture.send(session, u"x"_s, u"nonsense"_s));
        QVERIFY(answer.completed);
        QVERIFY2(answer.content().contains(u"\"nonsense\""_s), qPrintable(answer.content()));
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 0);
    }

    void permissionsAreRefusedAtOnceAndTold()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().asksPermission(u"bash"_s, {u"rm -rf build"_s}).text({u"Then not."_s}));
        const auto answer = fixture.ask(u"clean"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(fixture.opencode.replies().size(), 1);
        QCOMPARE(fixture.opencode.replies().constFirst().reply, u"reject"_s);
        QVERIFY2(answer.content().contains(u"rm -rf build"_s), qPrintable(answer.content()));
        QVERIFY2(answer.content().contains(u"\"permission\": {\"bash\": \"allow\"}"_s), qPrintable(answer.content()));
        QCOMPARE(answer.joinedChunks(), answer.content());
    }

    void aPermissionWhoseEventWasLostIsRefusedToo()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().losesEvents(1).asksPermission(u"edit"_s, {u"a.txt"_s}).text({u"Done."_s}));
        const auto answer = fixture.ask(u"edit"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(fixture.opencode.replies().constFirst().reply, u"reject"_s);
    }

    void questionsAreDeclinedAtOnceAndTold()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().asksQuestion({u"Which colour?"_s}).text({u"Blue then."_s}));
        const auto answer = fixture.ask(u"paint"_s);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QCOMPARE(fixture.opencode.replies().constFirst().reply, u"rejected"_s);
        QVERIFY2(answer.content().contains(u"Which colour?"_s), qPrintable(answer.content()));
    }

    void oneSessionInOrderSessionsSideBySide()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString slow = fixture.startSession();
        const QString other = fixture.startSession();
        fixture.opencode.scriptFor(u"first"_s, ScriptedTurn().text({u"1"_s}).pauses());
        const QString first = fixture.send(slow, u"first"_s);
        const QString second = fixture.send(slow, u"second"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        const QString beside = fixture.send(other, u"beside"_s);
        QCOMPARE(fixture.answer(other, beside).content(), u"echo: beside"_s); // while the first still runs
        QVERIFY(!fixture.web->message(slow, first)[u"completed"].toBool());
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 2);
        QCOMPARE(fixture.worker->status().runningTurns, 1);
        QCOMPARE(fixture.worker->status().waitingMessages, 1);
        fixture.opencode.resume();
        QCOMPARE(fixture.answer(slow, first).content(), u"1"_s);
        QCOMPARE(fixture.answer(slow, second).content(), u"echo: second"_s);
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void aConversationKeepsItsOpencodeSession()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QVERIFY(fixture.answer(session, fixture.send(session, u"a"_s)).completed);
        QVERIFY(fixture.answer(session, fixture.send(session, u"b"_s)).completed);
        const auto prompts = fixture.opencode.callsTo(u"/prompt_async"_s);
        QCOMPARE(prompts.size(), 2);
        QCOMPARE(prompts.at(0).path, prompts.at(1).path);
    }

    void aSessionDeletedInOpencodeGoesOnInANewOne()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QVERIFY(fixture.answer(session, fixture.send(session, u"a"_s)).completed);
        fixture.opencode.removeSession(fixture.opencode.callsTo(u"/prompt_async"_s).constFirst().path.section(u'/', 2, 2));
        QCOMPARE(fixture.answer(session, fixture.send(session, u"b"_s)).content(), u"echo: b"_s);
    }

    void endingTheSessionAborts()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString running = fixture.sendLong(session);
        const QString waiting = fixture.send(session, u"next"_s);
        QTRY_COMPARE(fixture.worker->status().waitingMessages, 1);
        QVERIFY(fixture.web->mutation(u"chat:endSession"_s, {{u"chatSessionId"_s, session}}).ok);
        const auto answer = fixture.answer(session, running);
        QVERIFY2(answer.completed, qPrintable(answer.toString()));
        QVERIFY(answer.content().startsWith(u"begun\n\n"_s));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY(fixture.answer(session, waiting).completed);
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 1);
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1); // what waited was not begun
    }

    void aRequestToConnectDisturbsNoAnswer()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        const auto connectedAt = [&] {
            return fixture.web->worker(fixture.deployment->machineId(), fixture.registered.workerId)[u"connectedAt"].toDouble();
        };
        const double before = connectedAt();
        const QJsonObject arguments{{u"workerId"_s, fixture.registered.workerId}}; // this call takes no login
        QVERIFY(fixture.web->post(u"/api/mutation"_s, {{u"path"_s, u"workers:requestConnect"_s}, {u"args"_s, arguments}}).ok);
        QTRY_VERIFY(connectedAt() > before);
        fixture.opencode.resume();
        QCOMPARE(fixture.answer(session, message).content(), u"one\n\ntwo"_s);
        QCOMPARE(fixture.opencode.callsTo(u"/abort"_s).size(), 0);
        // The deployment forgot the opencode session at that moment, and has it back.
        QTRY_VERIFY(!fixture.web->query(u"chat:listSessions"_s, {{u"workerId"_s, fixture.registered.workerId}})
                         .value[0][u"opencodeSessionId"]
                         .toString()
                         .isEmpty());
    }

    void messagesThatWaitedAreAnsweredAtTheStart()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        QSignalSpy stopped(fixture.worker.get(), &oco::worker::Worker::stopped);
        fixture.worker->stop(5s);
        QTRY_COMPARE(stopped.size(), 1);
        fixture.worker.reset();
        const QString message = fixture.send(session, u"anybody there?"_s);
        QVERIFY(fixture.startReady());
        QCOMPARE(fixture.answer(session, message).content(), u"echo: anybody there?"_s);
        QCOMPARE(fixture.opencode.callsTo(u"/prompt_async"_s).size(), 1);
    }

    void anAnswerBeginsAgainWhenOpencodeDies()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        fixture.opencode.crash();
        fixture.worker->setOpencode(std::nullopt);
        QCOMPARE(fixture.worker->status().state, State::WaitingForOpencode);
        const QString next = fixture.send(session, u"again"_s);
        fixture.opencode.comeBack();
        fixture.worker->setOpencode(fixture.opencode.endpoint());
        const auto answer = fixture.answer(session, message);
        QCOMPARE(answer.content(), u"echo: long"_s);
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QVERIFY2(answer.joinedChunks().startsWith(u"begun"_s) && answer.joinedChunks().endsWith(u"echo: long"_s),
                 qPrintable(answer.joinedChunks()));
        QCOMPARE(fixture.answer(session, next).content(), u"echo: again"_s);
        QCOMPARE(fixture.opencode.violations(), QStringList());
    }

    void stoppingFinishesRunningAnswersAndGoesOffline()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s, ScriptedTurn().text({u"one"_s}).pauses().text({u"two"_s}));
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(fixture.opencode.isPaused());
        QSignalSpy stopped(fixture.worker.get(), &oco::worker::Worker::stopped);
        fixture.worker->stop(30s);
        QCOMPARE(fixture.worker->status().state, State::Stopping);
        fixture.opencode.resume();
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(fixture.web->message(session, message)[u"content"].toString(), u"one\n\ntwo"_s);
        QCOMPARE(fixture.web->worker(fixture.deployment->machineId(), fixture.registered.workerId)[u"status"].toString(), u"offline"_s);
    }

    void stoppingInAHurryLeavesAnAnswerForTheNextStart()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        QSignalSpy stopped(fixture.worker.get(), &oco::worker::Worker::stopped);
        fixture.worker->stop(30s);
        fixture.worker->stop(1500ms); // the second signal
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!fixture.web->message(session, message)[u"completed"].toBool());
        QCOMPARE(fixture.web->worker(fixture.deployment->machineId(), fixture.registered.workerId)[u"status"].toString(), u"offline"_s);

        fixture.worker.reset();
        QVERIFY(fixture.startReady());
        const auto answer = fixture.answer(session, message);
        QCOMPARE(answer.content(), u"echo: long"_s);
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
    }

    void stoppingInAHurryCompletesAnAnswerWithATool()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        fixture.opencode.scriptFor(u"long"_s,
                                   ScriptedTurn().text({u"begun"_s}).tool(u"bash"_s, {{u"command"_s, u"true"_s}}, u"done"_s).staysBusy());
        const QString message = fixture.send(session, u"long"_s);
        QTRY_VERIFY(!fixture.web->chunks(session, message).isEmpty());
        QSignalSpy stopped(fixture.worker.get(), &oco::worker::Worker::stopped);
        fixture.worker->stop(1500ms);
        QTRY_COMPARE(stopped.size(), 1);
        const QJsonObject answer = fixture.web->message(session, message);
        QVERIFY(answer[u"completed"].toBool());
        QVERIFY2(answer[u"content"].toString().startsWith(u"begun\n\n"_s), qPrintable(answer[u"content"].toString()));
    }

    void heartbeatsKeepItOnline()
    {
        WorkerFixture fixture;
        fixture.settings.heartbeatInterval = 50ms;
        QVERIFY(fixture.startReady());
        const auto lastHeartbeat = [&] {
            return fixture.web->worker(fixture.deployment->machineId(), fixture.registered.workerId)[u"lastHeartbeat"].toDouble();
        };
        const double first = lastHeartbeat();
        QTRY_VERIFY(lastHeartbeat() > first);
        const double second = lastHeartbeat();
        QTRY_VERIFY(lastHeartbeat() > second);
    }

    void waitsForApprovalBySubscription()
    {
        WorkerFixture fixture;
        const auto made =
            fixture.web->mutation(u"workers:create"_s, {{u"machineId"_s, fixture.deployment->machineId()}, {u"workerId"_s, u"second"_s}});
        QVERIFY2(made.ok, qPrintable(made.error));
        fixture.settings.config.token = oco::config::WorkerToken::parse(made.value[u"token"].toString()).value();
        fixture.worker = fixture.makeWorker();
        fixture.worker->setOpencode(fixture.opencode.endpoint());
        fixture.worker->start();
        QTRY_COMPARE(fixture.worker->status().state, State::AwaitingApproval);
        QVERIFY(fixture.web->mutation(u"workers:approve"_s, {{u"workerId"_s, u"second"_s}}).ok);
        QTRY_COMPARE(fixture.worker->status().state, State::Ready);
    }

    void aRemovedWorkerCompletesItsAnswersAndFails()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        const QString session = fixture.startSession();
        const QString message = fixture.sendLong(session);
        QVERIFY(!message.isEmpty());
        QVERIFY(fixture.web->mutation(u"workers:remove"_s, {{u"workerId"_s, fixture.registered.workerId}}).ok);
        QTRY_COMPARE(fixture.worker->status().state, State::Failed);
        QCOMPARE(fixture.worker->status().problem->code, oco::base::ErrorCode::NotFound);
        QVERIFY(fixture.answer(session, message).completed);
    }

    void aWrongSecretIsFinalAfterThreeRefusals()
    {
        WorkerFixture fixture;
        fixture.settings.config.token = oco::config::WorkerToken::parse(u"machine_%1:worker_%2:secret_wrong"_s.arg(
                                                                            fixture.deployment->machineId(), fixture.registered.workerId))
                                            .value();
        fixture.worker = fixture.makeWorker();
        fixture.worker->start();
        QTRY_COMPARE(fixture.worker->status().state, State::Failed);
        QCOMPARE(fixture.worker->status().problem->code, oco::base::ErrorCode::PermissionDenied);
        QVERIFY(fixture.worker->status().problem->toString().contains(u"secret"_s));
        QVERIFY(!fixture.worker->status().problem->toString().contains(u"secret_wrong"_s));
    }

    void anUnknownWorkerIsFinalAtOnce()
    {
        WorkerFixture fixture;
        fixture.settings.config.token = oco::config::WorkerToken::parse(u"machine_x:worker_y:secret_z"_s).value();
        fixture.worker = fixture.makeWorker();
        fixture.worker->start();
        QTRY_COMPARE(fixture.worker->status().state, State::Failed);
        QCOMPARE(fixture.worker->status().problem->code, oco::base::ErrorCode::NotFound);
    }

    void aDeploymentThatIsAwayIsTriedAgain()
    {
        WorkerFixture fixture;
        fixture.deployment->stop();
        fixture.worker = fixture.makeWorker();
        fixture.worker->setOpencode(fixture.opencode.endpoint());
        fixture.worker->start();
        QTRY_VERIFY(fixture.worker->status().problem.has_value());
        QCOMPARE(fixture.worker->status().state, State::Registering);
        QVERIFY(fixture.deployment->start().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(fixture.worker->status().state, State::Ready, 20'000);
        QVERIFY(!fixture.worker->status().problem.has_value());
    }

    void theConfiguredModelIsPublishedFirst()
    {
        WorkerFixture fixture;
        const auto model = [](const QString &name) { return QJsonObject{{u"id"_s, name}, {u"name"_s, name}}; };
        fixture.opencode.setProviders(
            {{u"providers"_s, QJsonArray{QJsonObject{{u"id"_s, u"p"_s},
                                                     {u"name"_s, u"P"_s},
                                                     {u"models"_s, QJsonObject{{u"a"_s, model(u"a"_s)}, {u"b/c"_s, model(u"b/c"_s)}}}}}},
             {u"default"_s, QJsonObject{{u"p"_s, u"a"_s}}}});
        fixture.opencode.setConfiguredModel(u"p/b/c"_s);
        QVERIFY(fixture.startReady());
        const QJsonValue models = fixture.web->query(u"workerModels:getModels"_s, {{u"workerId"_s, fixture.registered.workerId}}).value;
        QCOMPARE(models[u"models"][0][u"id"].toString(), u"p/b/c"_s);
        QCOMPARE(models[u"models"][1][u"id"].toString(), u"p/a"_s);
    }

    void opencodesTitleReachesTheWebUi()
    {
        WorkerFixture fixture;
        QVERIFY(fixture.startReady());
        fixture.opencode.script(ScriptedTurn().text({u"Hi"_s}).titles(u"A greeting"_s));
        const QString session = fixture.startSession();
        QVERIFY(fixture.answer(session, fixture.send(session, u"hello"_s)).completed);
        QTRY_COMPARE(
            fixture.web->query(u"chat:listSessions"_s, {{u"workerId"_s, fixture.registered.workerId}}).value[0][u"name"].toString(),
            u"A greeting"_s);
    }
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"
