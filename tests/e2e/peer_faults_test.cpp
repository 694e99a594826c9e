#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** The peer's faults in the middle of an answer: it still arrives once, whole. */
class PeerFaultsTest : public QObject
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
        return {session, probe().sendMessage(session, prompt)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startPeer(
            {u"--workers"_s, u"2"_s, u"--approve"_s, u"1"_s, u"--real-wire"_s, u"--redact-errors"_s, u"--limits"_s}));
        const DeploymentInfo &info = m_deployment.info();
        QVERIFY(m_workers.start(info.url, {{info.workers[0].token, m_workers.makeProject(u"first"_s, m_llm.baseUrl())},
                                           {info.workers[1].token, m_workers.makeProject(u"second"_s, m_llm.baseUrl())}}));
        QVERIFY(probe().waitReady(info.machineId, workerId(0), kAnswerLimit));
    }

    void theSecondWorkerWaitsForApproval()
    {
        const DeploymentInfo &info = m_deployment.info();
        const QString prompt = u"[[words 24]] while the other one waits"_s;
        const Pending pending = send(0, prompt);
        QCOMPARE(probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit).content(), expectedAnswer(prompt));
        QCOMPARE(probe().worker(info.machineId, workerId(1))[u"approvalStatus"].toString(), u"pending"_s);
        QCOMPARE(probe().worker(info.machineId, workerId(1))[u"status"].toString(), u"offline"_s);

        QVERIFY(probe().mutation(u"workers:approve"_s, {{u"workerId"_s, workerId(1)}}).ok);
        QVERIFY(probe().waitReady(info.machineId, workerId(1), 30s));
        const QString second = u"[[words 27]] after the approval"_s;
        const Pending next = send(1, second);
        QCOMPARE(probe().waitCompleted(next.chatSession, next.messageId, kAnswerLimit).content(), expectedAnswer(second));
    }

    void faultsInTheMiddleOfAnAnswer_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const QJsonObject every{{u"code"_s, 1013}, {u"reason"_s, u"CommitterFullError"_s}};
        QTest::newRow("every socket closed") << QJsonObject{{u"closeAllSockets"_s, every}};
        const QString chunk = u"chat:writeChunk"_s;
        QTest::newRow("closed instead of a chunk") << QJsonObject{{u"closeNext"_s, QJsonObject{{u"count"_s, 1}, {u"match"_s, chunk}}}};
        QTest::newRow("closed after a chunk was committed")
            << QJsonObject{{u"closeNext"_s, QJsonObject{{u"count"_s, 1}, {u"match"_s, chunk}, {u"commit"_s, true}}}};
        QTest::newRow("answer to a chunk lost") << QJsonObject{{u"dropNextResponses"_s, QJsonObject{{u"count"_s, 1}, {u"match"_s, chunk}}}};
        QTest::newRow("closed instead of the completion")
            << QJsonObject{{u"closeNext"_s, QJsonObject{{u"count"_s, 1}, {u"match"_s, u"chat:complete"_s}}}};
        QTest::newRow("answer to the completion lost")
            << QJsonObject{{u"dropNextResponses"_s, QJsonObject{{u"count"_s, 1}, {u"match"_s, u"chat:complete"_s}}}};
    }

    void faultsInTheMiddleOfAnAnswer()
    {
        QFETCH(QJsonObject, fault);
        const QString prompt = u"[[slow 60]] [[words 70]] "_s + QString::fromUtf8(QTest::currentDataTag());
        const Pending pending = send(0, prompt);
        QTRY_VERIFY_WITH_TIMEOUT(probe().chunks(pending.chatSession, pending.messageId).size() >= 2, kWaitLimit);
        QVERIFY(m_deployment.control(fault));

        const ObservedAnswer answer = probe().waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
        QVERIFY(answer.completed);
        QCOMPARE(answer.content(), expectedAnswer(prompt));
        QVERIFY2(answer.sequenceIsWhole(), qPrintable(answer.toString()));
        QCOMPARE(answer.joinedChunks(), answer.content());
        QCOMPARE(m_llm.modelRuns(prompt), 1);
    }
};

QTEST_GUILESS_MAIN(PeerFaultsTest)
#include "peer_faults_test.moc"
