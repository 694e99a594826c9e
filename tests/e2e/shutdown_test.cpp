#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** Whatever ends the program, nothing that it started stays behind. */
class ShutdownTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<HostedWorkers> m_workers;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    QString workerId() { return m_deployment.info().workers[0].workerId; }
    QString workerStatus() { return probe().worker(m_deployment.info().machineId, workerId())[u"status"].toString(); }
    ProgramRunner &program() { return m_workers->program(); }

    Pending send(const QString &prompt)
    {
        const QString session = probe().startSession(workerId());
        return {session, probe().sendMessage(session, prompt)};
    }

    /** The program runs and answers. */
    bool startProgram()
    {
        m_workers = std::make_unique<HostedWorkers>();
        const QString directory = m_workers->makeProject(u"project"_s, m_llm.baseUrl());
        const DeploymentInfo &info = m_deployment.info();
        if (!m_workers->start(info.url, {{info.workers[0].token, directory}}) ||
            !QTest::qWaitFor([this] { return workerStatus() == u"online"; }, kWaitLimit)) {
            return false;
        }
        // "connected" stays from the run before: an answer shows that this one is up
        const Pending pending = send(u"[[words 5]]"_s);
        return probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit).completed;
    }

    bool waitFirstChunk(const Pending &pending)
    {
        return QTest::qWaitFor([&] { return !probe().chunks(pending.chatSession, pending.messageId).isEmpty(); }, kWaitLimit);
    }

    /** A tool that sleeps, and runs by now. */
    bool startSleepingTool(const QString &seconds)
    {
        const Pending pending = send(u"[[tool sleep %1]]"_s.arg(seconds));
        return !pending.messageId.isEmpty() &&
               QTest::qWaitFor([&] { return m_workers->findProcess(u"sleep "_s + seconds).has_value(); }, kWaitLimit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
    }

    void cleanup() { m_workers.reset(); }

    void stopsWhenIdle_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGQUIT") << SIGQUIT;
    }

    void stopsWhenIdle()
    {
        QVERIFY(startProgram());
        QFETCH(int, number);
        QVERIFY(program().signal(number));
        QVERIFY(program().waitForExit(30s));
        QCOMPARE(program().exitCode(), 0);
        QCOMPARE(workerStatus(), u"offline"_s);
        QVERIFY(m_workers->waitNothingLeft(15s));
    }

    void stopsInTheMiddleOfAnAnswer()
    {
        QVERIFY(startProgram());
        const Pending pending = send(u"[[slow 200]] [[words 900]] interrupted"_s);
        QVERIFY(waitFirstChunk(pending));
        QVERIFY(program().signal(SIGTERM));
        QVERIFY(program().waitForExit(30s));
        QCOMPARE(program().exitCode(), 0);
        QCOMPARE(workerStatus(), u"offline"_s);
        QVERIFY(m_workers->waitNothingLeft(15s));
    }

    void aShortAnswerIsFinishedBeforeTheEnd()
    {
        QVERIFY(startProgram());
        const QString prompt = u"[[slow 100]] [[words 40]] finished"_s;
        const Pending pending = send(prompt);
        QVERIFY(waitFirstChunk(pending));
        QVERIFY(program().signal(SIGTERM));
        QVERIFY(program().waitForExit(30s));
        QCOMPARE(program().exitCode(), 0);
        QCOMPARE(probe().message(pending.chatSession, pending.messageId)[u"content"].toString(), expectedAnswer(prompt));
        QCOMPARE(workerStatus(), u"offline"_s);
    }

    void aSecondSignalIsQuick()
    {
        QVERIFY(startProgram());
        const Pending pending = send(u"[[slow 200]] [[words 900]] given up"_s);
        QVERIFY(waitFirstChunk(pending));
        QVERIFY(program().signal(SIGINT));
        QTest::qWait(500); // the person's pause between the two
        QVERIFY(program().isRunning());
        QVERIFY(program().signal(SIGINT));
        QVERIFY(program().waitForExit(6s)); // two seconds by the rule, and what a loaded machine adds
        QCOMPARE(workerStatus(), u"offline"_s);
        QVERIFY(m_workers->waitNothingLeft(10s));
    }

    void endsARunningTool()
    {
        QVERIFY(startProgram());
        QVERIFY(startSleepingTool(u"4321"_s));
        QVERIFY(program().signal(SIGTERM));
        QVERIFY(program().waitForExit(30s));
        QCOMPARE(program().exitCode(), 0);
        QVERIFY(m_workers->waitNothingLeft(15s));
    }

    void leavesNothingAfterKill()
    {
        QVERIFY(startProgram());
        QVERIFY(startSleepingTool(u"4322"_s));
        QVERIFY(m_workers->findProcess(u"serve"_s));
        QVERIFY(program().signal(SIGKILL));
        QVERIFY(program().waitForExit(10s));
        QVERIFY(m_workers->waitNothingLeft(15s));
    }

    void aKilledOpencodeIsReplaced()
    {
        QVERIFY(startProgram());
        QVERIFY(startSleepingTool(u"4323"_s));
        std::optional<qint64> opencode;
        for (const ProcessInfo &process : ProcessTree::descendants(program().pid())) {
            if (process.commandLine.contains(u" serve "_s) && !process.commandLine.contains(u"--supervise"_s)) {
                opencode = process.pid;
            }
        }
        QVERIFY(opencode);
        QCOMPARE(::kill(static_cast<pid_t>(*opencode), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_workers->findProcess(u"sleep 4323"_s), 15'000);

        const QString prompt = u"[[words 22]] after opencode was killed"_s;
        const Pending pending = send(prompt);
        QCOMPARE(probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit).content(), expectedAnswer(prompt));
        QVERIFY(program().signal(SIGTERM));
        QVERIFY(program().waitForExit(30s));
        QCOMPARE(program().exitCode(), 0);
        QVERIFY(m_workers->waitNothingLeft(15s));
    }
};

QTEST_GUILESS_MAIN(ShutdownTest)
#include "shutdown_test.moc"
