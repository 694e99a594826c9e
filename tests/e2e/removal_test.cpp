#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/stub_llm.h"

#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

/** What becomes of an answer when its worker is taken away, or its token is written anew, while it is given. */
class RemovalTest : public QObject
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

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &first() { return m_deployment.info().workers[0]; }
    const DeploymentInfo::Worker &second() { return m_deployment.info().workers[1]; }
    QUrl url() { return m_deployment.info().url; }

    QString faultsOf(const Pending &pending, const ExpectedAnswer &expected)
    {
        const QStringList faults = auditAnswer(m_deployment.waitCompleted(pending), expected);
        return (faults + auditSession(probe(), pending.chatSession)).join(u"; "_s);
    }

    bool startAnswer(const DeploymentInfo::Worker &worker, const QString &prompt, Pending &pending)
    {
        pending = m_deployment.send(worker, prompt);
        return m_deployment.waitFirstChunk(pending);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
        m_project = m_workers.makeProject(u"project"_s, m_llm.baseUrl());
        m_other = m_workers.makeProject(u"other"_s, m_llm.baseUrl());
        QVERIFY(m_workers.start(url(), {{first().token, m_project}}));
        QVERIFY(m_deployment.answers(first()));
    }

    void aTokenIsWrittenAnew_data()
    {
        QTest::addColumn<bool>("byCommand");
        QTest::newRow("in workers.json") << false;
        QTest::newRow("by a command") << true;
    }

    void aTokenIsWrittenAnew()
    {
        QFETCH(bool, byCommand);
        const QString prompt = u"[[slow 60]] [[words 60]] while the token moves %1"_s.arg(byCommand);
        Pending pending;
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(startAnswer(first(), prompt, pending));
        // another place, the same token: the secret of a worker does not change as long as it exists
        const QString file = m_workers.home().filePath(u"token-%1"_s.arg(byCommand));
        QVERIFY(m_workers.home().write(u"token-%1"_s.arg(byCommand), first().token.toUtf8()));
        if (byCommand) {
            const QString label = m_deployment.info().machineId + u'/' + first().workerId;
            const auto outcome = m_workers.command({u"workers"_s, u"edit"_s, label, u"--token-from"_s, u"file:"_s + file});
            QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
        } else {
            QVERIFY(m_workers.rewrite(url(), {{u"file:"_s + file, m_project}}));
        }
        QCOMPARE(faultsOf(pending, {expectedAnswer(prompt), {}, Chunks::Whole}), QString());
        QCOMPARE(m_llm.modelRuns(prompt), 1);
        const QString next = u"[[words 9]] and then %1"_s.arg(byCommand);
        const Pending after{pending.chatSession, probe().sendMessage(pending.chatSession, next)};
        QCOMPARE(faultsOf(after, {expectedAnswer(next), {}, Chunks::Whole}), QString());
        QVERIFY(m_llm.conversationOf(next).contains(u"assistant: "_s + expectedAnswer(prompt)));
    }

    void aWorkerIsTakenAway_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("removed") << u"workers:remove"_s;
        QTest::newRow("rejected") << u"workers:reject"_s;
        if (qEnvironmentVariable("OCO_E2E_DEPLOYMENT").startsWith(u"peer"_s)) {
            QTest::newRow("revoked") << QString(); // no function does that
        }
    }

    void aWorkerIsTakenAway()
    {
        QFETCH(QString, call);
        const QString name = call.isEmpty() ? u"revoked"_s : call.section(u':', 1);
        const auto worker = m_deployment.addWorker(u"to-be-"_s + name, true);
        QVERIFY(worker);
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}, {worker->token, m_other}}));
        QVERIFY(m_deployment.answers(*worker));
        QVERIFY(m_deployment.answers(first()));

        const QString goesOn = u"[[slow 60]] [[words 90]] goes on beside "_s + name;
        const QString streams = u"[[slow 100]] [[words 400]] "_s + name;
        const QString works = u"[[tool sleep 4500]] "_s + name;
        Pending undisturbed;
        Pending streaming;
        Pending tool;
        QVERIFY(startAnswer(first(), goesOn, undisturbed));
        QVERIFY(startAnswer(*worker, streams, streaming));
        QVERIFY(startAnswer(*worker, works, tool));
        QTRY_VERIFY_WITH_TIMEOUT(m_workers.findProcess(u"sleep 4500"_s), kWaitLimit);
        const Pending queued{streaming.chatSession, probe().sendMessage(streaming.chatSession, u"[[words 5]] queued"_s)};
        if (call.isEmpty()) {
            const QString row = record(worker->workerId);
            QVERIFY(!row.isEmpty());
            QVERIFY(probe().post(u"/__patch"_s, {{u"id"_s, row}, {u"patch"_s, QJsonObject{{u"approvalStatus"_s, u"revoked"_s}}}}).ok);
        } else {
            QVERIFY2(probe().mutation(call, {{u"workerId"_s, worker->workerId}}).ok, qPrintable(probe().lastError()));
        }
        QCOMPARE(faultsOf(undisturbed, {expectedAnswer(goesOn), {}, Chunks::Whole}), QString());
        for (const Pending &pending : {streaming, tool, queued}) {
            const ObservedAnswer answer = m_deployment.waitCompleted(pending);
            QCOMPARE(auditAnswer(answer, {{}, {u"removed"_s}, Chunks::Any}), QStringList());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_workers.findProcess(u"sleep 4500"_s), kWaitLimit);
        QTRY_COMPARE_WITH_TIMEOUT(m_llm.openRequests(), 0, kWaitLimit);
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(m_workers.rewrite(url(), {{first().token, m_project}}));
    }

    void stops()
    {
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QVERIFY(m_workers.waitNothingLeft(10s));
    }

private:
    /** The id of a worker's row; the peer only. */
    QString record(const QString &workerId)
    {
        const ProbeResult table = probe().get(u"/__table?name=workers"_s);
        for (const QJsonValue row : table.value.toArray()) {
            if (row[u"workerId"].toString() == workerId) {
                return row[u"_id"].toString();
            }
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(RemovalTest)
#include "removal_test.moc"
