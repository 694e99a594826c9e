#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** A mistake stops only the worker that it is about. */
class PartialFailureTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<HostedWorkers> m_workers;
    QString m_project;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &good() { return m_deployment.info().workers[0]; }
    QString unknownToken() { return u"machine_%1:worker_nobody:secret_ofNobodyAtAll"_s.arg(m_deployment.info().machineId); }

    /** The good worker answers; what stderr says of the other one is up to the caller. */
    bool goodWorkerAnswers()
    {
        const QString prompt = u"[[words 20]] from the good one"_s;
        if (!QTest::qWaitFor(
                [&] { return probe().worker(m_deployment.info().machineId, good().workerId)[u"status"].toString() == u"online"; },
                kWaitLimit)) {
            return false;
        }
        const QString session = probe().startSession(good().workerId);
        const QString message = probe().sendMessage(session, prompt);
        return probe().waitCompleted(session, message, kAnswerLimit).content() == expectedAnswer(prompt);
    }

    bool waitErr(const QString &pattern)
    {
        return m_workers->program().waitForLine(ProgramRunner::Channel::Err, QRegularExpression(pattern), kAnswerLimit).has_value();
    }

    void stop()
    {
        QVERIFY(m_workers->program().signal(SIGTERM));
        QVERIFY(m_workers->program().waitForExit(30s));
        QCOMPARE(m_workers->program().exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
    }

    void init()
    {
        m_workers = std::make_unique<HostedWorkers>();
        m_project = m_workers->makeProject(u"project"_s, m_llm.baseUrl());
    }

    void cleanup() { m_workers.reset(); }

    void aBadEntryLeavesTheOtherRunning()
    {
        QVERIFY(m_workers->start(m_deployment.info().url, {{u"machine_m:worker_w"_s, m_project}, {good().token, m_project}}));
        QVERIFY(goodWorkerAnswers());
        QVERIFY(m_workers->program().err().contains(u"Worker token must be in format:"_s));
        QVERIFY(!m_workers->program().err().contains(u"Failed to start any workers"_s));
        stop();
    }

    void anUnknownWorkerLeavesTheOtherRunning()
    {
        QVERIFY(m_workers->start(m_deployment.info().url, {{unknownToken(), m_project}, {good().token, m_project}}));
        QVERIFY(goodWorkerAnswers());
        QVERIFY(waitErr(m_deployment.info().machineId + u"/nobody"_s));
        stop();
    }

    void theSameTokenTwiceRunsOnce()
    {
        const int before = m_llm.modelRuns(u"from the good one"_s);
        QVERIFY(m_workers->start(m_deployment.info().url, {{good().token, m_project}, {good().token, m_project}}));
        QVERIFY(goodWorkerAnswers());
        QVERIFY(waitErr(u"workers\\.json:\\d+:\\d+: error: "_s));
        QCOMPARE(m_llm.modelRuns(u"from the good one"_s), before + 1);
        stop();
    }

    void anUnknownWorkerAloneFails()
    {
        QVERIFY(m_workers->start(m_deployment.info().url, {{unknownToken(), m_project}}));
        QVERIFY(m_workers->program().waitForExit(kAnswerLimit));
        QCOMPARE(m_workers->program().exitCode(), 1);
        QVERIFY(m_workers->program().hasErrLine(u"Failed to start any workers. Check the errors above."_s));
        QVERIFY(m_workers->program().err().contains(u"nobody"_s));
        QVERIFY(m_workers->waitNothingLeft(10s));
    }

    void aRemovedWorkerEndsTheLast()
    {
        const auto worker = m_deployment.addWorker(u"to-be-removed"_s, true);
        QVERIFY(worker);
        QVERIFY(m_workers->start(m_deployment.info().url, {{worker->token, m_project}}));
        QVERIFY(probe().waitReady(m_deployment.info().machineId, worker->workerId, kAnswerLimit));
        QVERIFY(probe().mutation(u"workers:remove"_s, {{u"workerId"_s, worker->workerId}}).ok);
        QVERIFY(m_workers->program().waitForExit(kAnswerLimit));
        QCOMPARE(m_workers->program().exitCode(), 1);
        QVERIFY(m_workers->waitNothingLeft(10s));
    }

    void aPendingWorkerWaitsForApproval()
    {
        const auto worker = m_deployment.addWorker(u"pending"_s, false);
        QVERIFY(worker);
        QVERIFY(m_workers->start(m_deployment.info().url, {{worker->token, m_project}, {good().token, m_project}}));
        QVERIFY(goodWorkerAnswers());
        QVERIFY(probe().worker(m_deployment.info().machineId, worker->workerId)[u"status"].toString() != u"online");
        QVERIFY(probe().mutation(u"workers:approve"_s, {{u"workerId"_s, worker->workerId}}).ok);
        QVERIFY(probe().waitReady(m_deployment.info().machineId, worker->workerId, 30s));

        const QString prompt = u"[[words 23]] after the approval"_s;
        const QString session = probe().startSession(worker->workerId);
        const QString message = probe().sendMessage(session, prompt);
        QCOMPARE(probe().waitCompleted(session, message, kAnswerLimit).content(), expectedAnswer(prompt));
        stop();
    }
};

QTEST_GUILESS_MAIN(PartialFailureTest)
#include "partial_failure_test.moc"
