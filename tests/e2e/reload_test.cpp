#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>

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
    HostedWorkers m_workers;
    QString m_project;
    QString m_other;
    qsizetype m_startsBefore = 0;
    qsizetype m_saidBefore = 0;
    bool m_changed = false; // the file is not the first one any more

    DeploymentProbe &probe() { return m_deployment.probe(); }
    QString machine() { return m_deployment.info().machineId; }
    const DeploymentInfo::Worker &first() { return m_deployment.info().workers[0]; }
    const DeploymentInfo::Worker &second() { return m_deployment.info().workers[1]; }
    QUrl url() { return m_deployment.info().url; }

    /** In what the program says from the beginning of this test on. */
    bool waitErr(const QString &pattern)
    {
        const QRegularExpression expected(pattern);
        return QTest::qWaitFor([&] { return m_workers.program().err().mid(m_saidBefore).contains(expected); }, kWaitLimit);
    }
    qsizetype starts(const DeploymentInfo::Worker &worker)
    {
        return m_workers.program().err().count(u"Worker %1/%2 registers"_s.arg(machine(), worker.workerId));
    }
    QString directoryOf(const DeploymentInfo::Worker &worker)
    {
        return probe().worker(machine(), worker.workerId)[u"workingDirectory"].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
        m_project = m_workers.makeProject(u"project"_s, m_llm.baseUrl());
        m_other = m_workers.makeProject(u"other"_s, m_llm.baseUrl());
        QVERIFY(m_workers.start(url(), {{first().token, m_project}}));
    }

    /** Only the first worker, in its first directory. */
    void init()
    {
        if (m_changed) {
            QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
            QTRY_VERIFY_WITH_TIMEOUT(m_deployment.status(second()) != u"online", kWaitLimit);
            QTRY_COMPARE_WITH_TIMEOUT(directoryOf(first()), m_project, kWaitLimit);
        }
        QVERIFY(m_deployment.answers(first()));
        m_startsBefore = starts(first());
        m_saidBefore = m_workers.program().err().size();
        m_changed = true;
    }

    void cleanupTestCase()
    {
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QVERIFY(m_workers.waitNothingLeft(15s));
    }

    void aNewWorkerStartsBesideAnAnswerThatRuns()
    {
        const QString prompt = u"[[slow 100]] [[words 40]] undisturbed"_s;
        const Pending running = m_deployment.send(first(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(running));
        QVERIFY(m_workers.rewrite(url(), {{second().token, m_other}, {first().token, m_project}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(second()));
        const ObservedAnswer answer = m_deployment.waitCompleted(running);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QVERIFY(answer.sequenceIsWhole());
        QCOMPARE(starts(first()), m_startsBefore);
    }

    void aChangedWorkerRestartsWhenItsAnswerIsFinished()
    {
        const QString prompt = u"[[slow 100]] [[words 40]] finished first"_s;
        const Pending running = m_deployment.send(first(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(running));
        const QString moved = m_workers.makeProject(u"moved"_s, m_llm.baseUrl());
        QVERIFY(m_workers.rewrite(url(), {{first().token, moved}}));
        QCOMPARE(m_deployment.waitCompleted(running).content(), expectedAnswer(prompt));
        QTRY_COMPARE_WITH_TIMEOUT(starts(first()), m_startsBefore + 1, kWaitLimit);
        QVERIFY(waitErr(u"is ready in %1"_s.arg(QRegularExpression::escape(moved))));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(directoryOf(first()), moved);
    }

    void aRemovedWorkerFinishesItsAnswer()
    {
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}, {second().token, m_other}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(second()));
        const QString prompt = u"[[slow 100]] [[words 40]] the last one"_s;
        const Pending last = m_deployment.send(second(), prompt);
        QVERIFY(m_deployment.waitFirstChunk(last));
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
        QCOMPARE(m_deployment.waitCompleted(last).content(), expectedAnswer(prompt));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"offline"_s, kWaitLimit);
        QVERIFY(waitErr(u"Worker .*%1 has left"_s.arg(second().workerId)));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), m_startsBefore);
    }

    void aFileThatDoesNotParseChangesNothing()
    {
        QVERIFY(m_workers.rewriteWith("{\n    \"workers\": [\n        oops\n"));
        QVERIFY(waitErr(u"workers\\.json:3:9: error: "_s));
        QVERIFY(waitErr(u"cannot be used\\. Everything runs on as it was configured before"_s));
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
        QVERIFY(waitErr(u"workers whose entries differ are restarted"_s));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), m_startsBefore);
    }

    void aMistakeInAnEntryLeavesItsWorkerAsItWas()
    {
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_workers.home().filePath(u"nowhere"_s)}, {second().token, m_other}}));
        QVERIFY(waitErr(u"working_directory: the directory .*nowhere\" does not exist"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"online"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), m_startsBefore);
    }

    void theLastWorkerCanLeaveAndComeBack()
    {
        QVERIFY(m_workers.rewriteWith("{\"workers\": []}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(first()), u"offline"_s, kWaitLimit);
        QVERIFY(m_workers.program().isRunning());
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
        QVERIFY(m_deployment.answers(first()));
    }

    void aMistakeInOneEntryKeepsNoOtherFromLeaving()
    {
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}, {second().token, m_other}}));
        QVERIFY(m_deployment.answers(second()));
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_workers.home().filePath(u"nowhere"_s)}}));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(second()), u"offline"_s, kWaitLimit);
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), m_startsBefore);
    }

    void aSaveWithoutAChangeRestartsNobody()
    {
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
        QVERIFY(m_workers.program().signal(SIGHUP));
        QVERIFY(waitErr(u"Reading .*workers\\.json again"_s));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(first()), m_startsBefore);
    }
};

QTEST_GUILESS_MAIN(ReloadTest)
#include "reload_test.moc"
