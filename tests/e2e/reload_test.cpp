#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** A running program follows its workers.json, and disturbs nobody who has not changed. */
class ReloadTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;
    using Entry = HostedWorkers::Entry;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<HostedWorkers> m_workers;
    QString m_project;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    QString machine() { return m_deployment.info().machineId; }
    const DeploymentInfo::Worker &first() { return m_deployment.info().workers[0]; }
    const DeploymentInfo::Worker &second() { return m_deployment.info().workers[1]; }
    QUrl url() { return m_deployment.info().url; }

    bool waitErr(const QString &pattern)
    {
        return m_workers->program().waitForLine(ProgramRunner::Channel::Err, QRegularExpression(pattern), kAnswerLimit).has_value();
    }
    qsizetype starts(const DeploymentInfo::Worker &worker)
    {
        return m_workers->program().err().count(u"Worker %1/%2 registers"_s.arg(machine(), worker.workerId));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
    }

    void init()
    {
        m_workers = std::make_unique<HostedWorkers>();
        m_project = m_workers->makeProject(u"project"_s, m_llm.baseUrl());
        QVERIFY(m_workers->start(url(), {{first().token, m_project}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(first()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(first()));
    }

    void cleanup()
    {
        QVERIFY(m_workers->program().signal(SIGTERM));
        QVERIFY(m_workers->program().waitForExit(40s));
        m_workers.reset();
    }

    void aNewWorkerStartsBesideAnAnswerThatRuns()
    {
        const QString prompt = u"[[slow 100]] [[words 40]] undisturbed"_s;
        const Pending running = m_deployment.send(first(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(running));
        QVERIFY(
            m_workers->rewrite(url(), {{second().token, m_workers->makeProject(u"new"_s, m_llm.baseUrl())}, {first().token, m_project}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(second()));
        const ObservedAnswer answer = m_deployment.waitCompleted(running);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(starts(first()), 1);
    }

    void aChangedWorkerRestartsWhenItsAnswerIsFinished()
    {
        const QString prompt = u"[[slow 100]] [[words 40]] finished first"_s;
        const Pending running = m_deployment.send(first(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(running));
        const QString moved = m_workers->makeProject(u"moved"_s, m_llm.baseUrl());
        QVERIFY(m_workers->rewrite(url(), {{first().token, moved}}));
        QCOMPARE(m_deployment.waitCompleted(running).content(), expectedAnswer(prompt));
        QTRY_COMPARE_WITH_TIMEOUT(starts(first()), 2, kWaitLimit);
        QVERIFY(waitErr(u"is ready in %1"_s.arg(QRegularExpression::escape(moved))));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(probe().worker(machine(), first().workerId)[u"workingDirectory"].toString(), moved);
    }

    void aRemovedWorkerFinishesItsAnswer()
    {
        QVERIFY(m_workers->rewrite(url(), {{first().token, m_project}, {second().token, m_workers->makeProject(u"b"_s, m_llm.baseUrl())}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(second()));
        const QString prompt = u"[[slow 100]] [[words 40]] the last one"_s;
        const Pending last = m_deployment.send(second(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(last));
        QVERIFY(m_workers->rewrite(url(), {{first().token, m_project}}));
        QCOMPARE(m_deployment.waitCompleted(last).content(), expectedAnswer(prompt));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"offline"_s, kWaitLimit);
        QVERIFY(waitErr(u"Worker .*%1 has left"_s.arg(second().workerId)));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), 1);
    }

    void aFileThatDoesNotParseChangesNothing()
    {
        QVERIFY(m_workers->rewriteWith("{\n    \"workers\": [\n        oops\n"));
        QVERIFY(waitErr(u"workers\\.json:3:9: error: "_s));
        QVERIFY(waitErr(u"cannot be used\\. Everything runs on as it was configured before"_s));
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(m_workers->rewrite(url(), {{first().token, m_project}}));
        QVERIFY(waitErr(u"workers whose entries differ are restarted"_s));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), 1);
    }

    void aMistakeInAnEntryLeavesItsWorkerAsItWas()
    {
        QVERIFY(m_workers->rewrite(url(), {{first().token, m_workers->home().filePath(u"nowhere"_s)},
                                           {second().token, m_workers->makeProject(u"b"_s, m_llm.baseUrl())}}));
        QVERIFY(waitErr(u"working_directory: the directory .*nowhere\" does not exist"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), 1);
    }

    void aSaveWithoutAChangeRestartsNobody()
    {
        QVERIFY(m_workers->rewrite(url(), {{first().token, m_project}}));
        QVERIFY(m_workers->program().signal(SIGHUP));
        QVERIFY(waitErr(u"Reading .*workers\\.json again"_s));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), 1);
    }

    void aHangupReadsTheFileAgain()
    {
        QVERIFY(m_workers->program().signal(SIGHUP));
        QVERIFY(waitErr(u"Reading .*workers\\.json again"_s));
        QVERIFY(m_deployment.answers(first()));
    }
};

QTEST_GUILESS_MAIN(ReloadTest)
#include "reload_test.moc"
