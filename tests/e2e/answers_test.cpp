#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/**
 * Two workers of the built program, in two directories, against a deployment: what the web UI sees of each answer.
 * Which deployment (the embedded one or the peer) comes from the environment.
 */
class AnswersTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    QString workerId(int index) { return m_deployment.info().workers[index].workerId; }

    Pending send(int worker, const QString &prompt)
    {
        const QString session = probe().startSession(workerId(worker));
        return {session, session.isEmpty() ? QString() : probe().sendMessage(session, prompt)};
    }

    ObservedAnswer ask(int worker, const QString &prompt)
    {
        const Pending pending = send(worker, prompt);
        return pending.messageId.isEmpty() ? ObservedAnswer() : probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
    }

    QJsonArray otherParts(const ObservedAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.message[u"otherParts"].toString().toUtf8()).array();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
        const QString first = m_workers.makeProject(u"first"_s, m_llm.baseUrl());
        const QString second = m_workers.makeProject(u"second"_s, m_llm.baseUrl(), {{u"permission"_s, QJsonObject{{u"bash"_s, u"ask"_s}}}});
        const DeploymentInfo &info = m_deployment.info();
        QVERIFY(m_workers.start(info.url, {{info.workers[0].token, first}, {info.workers[1].token, second}}));
        QVERIFY(probe().waitReady(info.machineId, workerId(0), kAnswerLimit));
        QVERIFY(probe().waitReady(info.machineId, workerId(1), kAnswerLimit));
        QCOMPARE(probe().worker(info.machineId, workerId(0))[u"workingDirectory"].toString(), first);
        QCOMPARE(probe().worker(info.machineId, workerId(1))[u"workingDirectory"].toString(), second);
    }

    void publishesModels()
    {
        const ProbeResult result = probe().query(u"workerModels:getModels"_s, {{u"workerId"_s, workerId(0)}});
        const QJsonArray models = result.value[u"models"].toArray();
        const auto stub = std::ranges::find_if(models, [](const QJsonValue &m) { return m[u"id"].toString() == u"stub/stub"; });
        QVERIFY2(stub != models.end(), qPrintable(QString::fromUtf8(QJsonDocument(models).toJson())));
        QCOMPARE((*stub)[u"name"].toString(), u"Stub model"_s);
        QVERIFY(!(*stub)[u"provider"].toString().isEmpty());
    }

    void twoWorkersAnswerAtTheSameTime()
    {
        const QStringList prompts{u"[[slow 60]] [[words 120]] for the first worker"_s,
                                  u"[[slow 60]] [[words 127]] for the second worker"_s};
        int most = 0;
        QObject scope; // the connection ends with what it refers to
        connect(&m_llm, &StubLlm::requested, &scope, [&](const LlmRequest &request) {
            const int others = static_cast<int>(prompts.contains(request.prompt));
            most = std::max(most, m_llm.openRequests() * others);
        });
        const QList<Pending> pending{send(0, prompts[0]), send(1, prompts[1])};
        const QList<ObservedAnswer> answers = probe().observe(pending, kAnswerLimit);
        for (int i = 0; i < 2; ++i) {
            const ObservedAnswer &answer = answers[i];
            QVERIFY2(answer.completed, qPrintable(probe().lastError()));
            QCOMPARE(answer.content(), expectedAnswer(prompts[i]));
            QVERIFY2(answer.chunksBeforeCompletion >= 5, qPrintable(answer.toString()));
            QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
            QCOMPARE(answer.joinedChunks(), answer.content());
            QCOMPARE(m_llm.modelRuns(prompts[i]), 1);
        }
        QVERIFY(most >= 2);
    }

    void aToolKeepsTheTextAroundIt()
    {
        const QString prompt = u"[[tool echo tool-output-42]]"_s;
        const ObservedAnswer answer = ask(0, prompt);
        QVERIFY(answer.completed);
        QVERIFY2(answer.content().startsWith(QString::fromUtf16(kTextBeforeTool)), qPrintable(answer.toString()));
        QVERIFY2(answer.content().endsWith(QString::fromUtf16(kTextAfterTool)), qPrintable(answer.toString()));
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QCOMPARE(answer.joinedChunks(), answer.content());

        const QJsonArray parts = otherParts(answer);
        const auto tool = std::ranges::find_if(parts, [](const QJsonValue &p) { return p[u"type"].toString() == u"tool"; });
        QVERIFY2(tool != parts.end(), qPrintable(answer.toString()));
        QCOMPARE((*tool)[u"tool"].toString(), u"bash"_s);
        QCOMPARE((*tool)[u"state"][u"status"].toString(), u"completed"_s);
        QVERIFY((*tool)[u"state"][u"output"].toString().contains(u"tool-output-42"_s));
        for (const QJsonValue part : parts) {
            QVERIFY(part[u"type"].toString() != u"text" && part[u"type"].toString() != u"reasoning");
        }
        QCOMPARE(m_llm.modelRuns(prompt), 1);
    }

    void reasoningIsKeptApart()
    {
        const QString prompt = u"[[reason]] why is that so?"_s;
        const ObservedAnswer answer = ask(0, prompt);
        QVERIFY(answer.completed);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QCOMPARE(answer.message[u"reasoning"].toString(), expectedReasoning(prompt));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
    }

    void anyTextComesThrough()
    {
        const QString prompt = u"Grüße & 你好 🙂 \"quoted\" \\ back 100% <b>$integer</b>"_s;
        const ObservedAnswer answer = ask(1, prompt);
        QVERIFY(answer.completed);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QCOMPARE(answer.joinedChunks(), answer.content());
    }

    void messagesOfOneSessionAreAnsweredInOrder()
    {
        const QStringList prompts{u"[[slow 30]] [[words 21]] one of three"_s, u"[[words 22]] two of three"_s,
                                  u"[[words 23]] three of three"_s};
        const QString session = probe().startSession(workerId(0));
        QVERIFY2(!session.isEmpty(), qPrintable(probe().lastError()));
        QStringList asked;
        QObject scope;
        connect(&m_llm, &StubLlm::requested, &scope, [&](const LlmRequest &request) {
            if (!request.title && request.prompt.contains(u"of three"_s)) {
                asked << request.prompt;
            }
        });
        QList<Pending> pending;
        for (const QString &prompt : prompts) {
            pending.append({session, probe().sendMessage(session, prompt)});
        }
        const QList<ObservedAnswer> answers = probe().observe(pending, kAnswerLimit);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(answers[i].completed);
            QCOMPARE(answers[i].content(), expectedAnswer(prompts[i]));
            QCOMPARE(answers[i].joinedChunks(), answers[i].content());
            QVERIFY2(answers[i].sequenceIsWhole(), qPrintable(answers[i].toString()));
        }
        QCOMPARE(asked, prompts);
    }

    void sessionsOfOneWorkerRunSideBySide()
    {
        const Pending slow = send(0, u"[[slow 100]] [[words 200]] slow session"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!probe().chunks(slow.chatSession, slow.messageId).isEmpty(), kWaitLimit);
        const ObservedAnswer quick = ask(0, u"[[words 20]] quick session"_s);
        QVERIFY(quick.completed);
        QVERIFY(!probe().message(slow.chatSession, slow.messageId)[u"completed"].toBool());
        const ObservedAnswer answer = probe().waitCompleted(slow.chatSession, slow.messageId, kAnswerLimit);
        QCOMPARE(answer.content(), expectedAnswer(u"[[words 200]]"_s));
        QCOMPARE(answer.joinedChunks(), answer.content());
    }

    void aConversationThatIsCompactedGoesOn()
    {
        const Pending pending = send(0, u"[[tool echo full]] [[tokens 150000]] until the context is full"_s);
        const ObservedAnswer answer = probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
        QVERIFY(answer.completed);
        QVERIFY2(answer.content().startsWith(QString::fromUtf16(kTextBeforeTool) + u"\n\nYou wrote «"_s), qPrintable(answer.toString()));
        QVERIFY2(answer.content().endsWith(u"word24"_s), qPrintable(answer.toString())); // of what opencode asked for then
        QVERIFY2(!answer.content().contains(QString::fromUtf16(kStubSummary)), qPrintable(answer.toString()));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));

        const QString next = u"[[words 12]] after the compaction"_s;
        const QString message = probe().sendMessage(pending.chatSession, next);
        QCOMPARE(probe().waitCompleted(pending.chatSession, message, kAnswerLimit).content(), expectedAnswer(next));
    }

    void aFailedModelCallCompletesWithASentence()
    {
        const Pending pending = send(1, u"[[error 400]]"_s);
        const ObservedAnswer failed = probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
        QVERIFY(failed.completed);
        QVERIFY2(failed.content().contains(u"The stub was told to fail"_s), qPrintable(failed.toString()));

        const QString next = u"[[words 20]] after the failure"_s;
        const QString message = probe().sendMessage(pending.chatSession, next);
        QCOMPARE(probe().waitCompleted(pending.chatSession, message, kAnswerLimit).content(), expectedAnswer(next));
    }

    void aPermissionThatNobodyCanGiveIsRejected()
    {
        const QString prompt = u"[[tool echo needs-permission]]"_s;
        const ObservedAnswer answer = ask(1, prompt);
        QVERIFY(answer.completed);
        QVERIFY2(answer.content().contains(u"bash"_s), qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"echo needs-permission"_s), qPrintable(answer.toString()));
        QVERIFY2(answer.content().contains(u"permission"_s), qPrintable(answer.toString()));
    }

    void aConnectRequestDisturbsNoAnswer()
    {
        const DeploymentInfo &info = m_deployment.info();
        const QString prompt = u"[[slow 60]] [[words 60]] while somebody connects"_s;
        const Pending pending = send(0, prompt);
        QTRY_VERIFY_WITH_TIMEOUT(!probe().chunks(pending.chatSession, pending.messageId).isEmpty(), kWaitLimit);
        QVERIFY(probe().mutation(u"workers:requestConnect"_s, {{u"workerId"_s, workerId(0)}}).value[u"success"].toBool());
        const double requested = probe().worker(info.machineId, workerId(0))[u"connectRequestedAt"].toDouble();
        QVERIFY(requested > 0);
        QTRY_VERIFY_WITH_TIMEOUT(probe().worker(info.machineId, workerId(0))[u"connectedAt"].toDouble() >= requested, kWaitLimit);
        const ObservedAnswer answer = probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QCOMPARE(m_llm.modelRuns(prompt), 1);
    }

    void anEndedSessionStopsItsAnswer()
    {
        const Pending pending = send(0, u"[[slow 200]] [[words 600]] to be ended"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!probe().chunks(pending.chatSession, pending.messageId).isEmpty(), kWaitLimit);
        QVERIFY(probe().mutation(u"chat:endSession"_s, {{u"chatSessionId"_s, pending.chatSession}}).ok);
        QVERIFY(probe().waitCompleted(pending.chatSession, pending.messageId, 30s).completed);
        QTRY_COMPARE_WITH_TIMEOUT(m_llm.openRequests(), 0, kWaitLimit);
    }

    void stopsOnSigterm()
    {
        const DeploymentInfo &info = m_deployment.info();
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(30s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(probe().worker(info.machineId, workerId(i))[u"status"].toString(), u"offline"_s);
        }
        QVERIFY(m_workers.waitNothingLeft(10s));
    }

    void messagesThatWaitedAreAnsweredAfterARestart()
    {
        const DeploymentInfo &info = m_deployment.info();
        const QJsonArray sessions = probe().query(u"chat:listSessions"_s, {{u"workerId"_s, workerId(0)}}).value.toArray();
        QVERIFY(!sessions.isEmpty());
        const QString session = sessions[0][u"chatSessionId"].toString();
        const QString prompt = u"[[words 25]] sent while nobody was there"_s;
        const QString message = probe().sendMessage(session, prompt);
        QVERIFY(!message.isEmpty());

        const qsizetype before = m_llm.requests().size();
        QVERIFY(m_workers.restart());
        QVERIFY(probe().waitReady(info.machineId, workerId(0), kAnswerLimit));
        const ObservedAnswer answer = probe().waitCompleted(session, message, kAnswerLimit);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QCOMPARE(m_llm.modelRuns(prompt), 1);

        // what was answered before is not asked again
        const auto answeredAgain = std::ranges::count_if(m_llm.requests().mid(before),
                                                         [&](const LlmRequest &r) { return !r.title && !r.prompt.contains(prompt); });
        QCOMPARE(answeredAgain, 0);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
