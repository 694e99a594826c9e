#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/fault_proxy.h"
#include "support/stub_llm.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

/**
 * What breaks between the program and its deployment, in the middle of answers: each arrives once, whole. Two workers
 * of one program, each behind a proxy of its own, so that long faults can be waited for side by side.
 */
class NetworkFaultsTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    std::unique_ptr<FaultProxy> m_line;  // of the first worker
    std::unique_ptr<FaultProxy> m_other; // of the second

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &first() { return m_deployment.info().workers[0]; }
    const DeploymentInfo::Worker &second() { return m_deployment.info().workers[1]; }
    QJsonObject record(const DeploymentInfo::Worker &worker) { return probe().worker(m_deployment.info().machineId, worker.workerId); }

    static QString named(const QString &prompt)
    {
        const char *tag = QTest::currentDataTag();
        return prompt + u' ' + QString::fromUtf8(QTest::currentTestFunction()) + u' ' + QString::fromUtf8(tag == nullptr ? "" : tag);
    }

    bool waitChunks(const Pending &pending, qsizetype count)
    {
        return QTest::qWaitFor([&] { return probe().chunks(pending.chatSession, pending.messageId).size() >= count; }, kWaitLimit);
    }

    /** Waits for the answer; empty when it came once and whole, and the model was asked once. */
    QString faultsOf(const Pending &pending, const QString &prompt, Chunks chunks = Chunks::Whole)
    {
        const ObservedAnswer answer = m_deployment.waitCompleted(pending);
        QStringList faults = auditAnswer(answer, {expectedAnswer(prompt), {}, chunks});
        if (m_llm.modelRuns(prompt) != 1) {
            faults << u"the model was asked %1 times"_s.arg(m_llm.modelRuns(prompt));
        }
        return faults.join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
        m_line = std::make_unique<FaultProxy>(m_deployment.info().url);
        m_other = std::make_unique<FaultProxy>(m_deployment.info().url);
        QVERIFY(m_line->listen());
        QVERIFY(m_other->listen());
    }

    void cleanup()
    {
        m_line->heal();
        m_other->heal();
    }

    void isUnreachableAtTheStart()
    {
        m_line->goDown();
        m_other->refuse();
        QVERIFY(m_workers.start(m_line->url(), {{first().token, m_workers.makeProject(u"first"_s, m_llm.baseUrl())},
                                                {second().token, m_workers.makeProject(u"second"_s, m_llm.baseUrl()), m_other->url()}}));
        QTRY_VERIFY_WITH_TIMEOUT(m_other->refused() >= 4, kWaitLimit);
        QVERIFY(m_workers.program().isRunning());
        QVERIFY2(m_workers.program().err().contains(u"No connection to the deployment"_s), qPrintable(m_workers.program().err()));
        m_line->heal();
        m_other->heal();
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(m_deployment.answers(second()));
    }

    void cutsInTheMiddleOfAnAnswer()
    {
        const QString prompt = named(u"[[slow 60]] [[words 80]]"_s);
        const Pending pending = m_deployment.send(first(), prompt);
        for (const qsizetype chunks : {1, 4, 7}) {
            QVERIFY(waitChunks(pending, chunks));
            m_line->cutAll();
        }
        QCOMPARE(faultsOf(pending, prompt), QString());
    }

    void aMutationIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<MessageFault::When>("when");
        QTest::addColumn<int>("nth");
        using When = MessageFault::When;
        QTest::newRow("first chunk lost") << "chat:writeChunk"_ba << When::Instead << 1;
        QTest::newRow("first chunk applied") << "chat:writeChunk"_ba << When::AfterAnswer << 1;
        QTest::newRow("third chunk lost") << "chat:writeChunk"_ba << When::Instead << 3;
        QTest::newRow("third chunk applied") << "chat:writeChunk"_ba << When::AfterAnswer << 3;
        QTest::newRow("completion lost") << "chat:complete"_ba << When::Instead << 1;
        QTest::newRow("completion applied") << "chat:complete"_ba << When::AfterAnswer << 1;
        QTest::newRow("session note lost") << "chat:sessionReady"_ba << When::Instead << 1;
        QTest::newRow("session note applied") << "chat:sessionReady"_ba << When::AfterAnswer << 1;
    }

    void aMutationIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(MessageFault::When, when);
        QFETCH(int, nth);
        const QString prompt = named(u"[[slow 40]] [[words 40]]"_s);
        const int before = m_line->messageCuts();
        m_line->cutAt({text, when, nth});
        const Pending pending = m_deployment.send(first(), prompt);
        QCOMPARE(faultsOf(pending, prompt), QString());
        QCOMPARE(m_line->messageCuts(), before + 1);
    }

    void markConnectedIsCut_data()
    {
        QTest::addColumn<MessageFault::When>("when");
        QTest::newRow("lost") << MessageFault::When::Instead;
        QTest::newRow("applied") << MessageFault::When::AfterAnswer;
    }

    void markConnectedIsCut()
    {
        QFETCH(MessageFault::When, when);
        const QString prompt = named(u"[[slow 60]] [[words 60]]"_s);
        const Pending pending = m_deployment.send(first(), prompt);
        QVERIFY(waitChunks(pending, 1));
        const int before = m_line->messageCuts();
        m_line->cutAt({"workers:markConnected", when});
        QVERIFY(probe().mutation(u"workers:requestConnect"_s, {{u"workerId"_s, first().workerId}}).value[u"success"].toBool());
        const double requested = record(first())[u"connectRequestedAt"].toDouble();
        QTRY_VERIFY_WITH_TIMEOUT(m_line->messageCuts() == before + 1, kWaitLimit);
        QTRY_VERIFY_WITH_TIMEOUT(record(first())[u"connectedAt"].toDouble() >= requested, kWaitLimit);
        QCOMPARE(faultsOf(pending, prompt), QString());

        // the conversation goes on where it was, though the deployment had forgotten who serves it
        const QString next = named(u"[[words 10]] the next one"_s);
        const QString message = probe().sendMessage(pending.chatSession, next);
        QCOMPARE(faultsOf({pending.chatSession, message}, next), QString());
        QVERIFY2(m_llm.conversationOf(next).contains(u"assistant: "_s + expectedAnswer(prompt)),
                 qPrintable(m_llm.conversationOf(next).join(u'\n')));
    }

    void httpFailsInBursts_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("500") << 500;
        QTest::newRow("503") << 503;
    }

    void httpFailsInBursts()
    {
        QFETCH(int, status);
        const QString prompt = named(u"[[slow 60]] [[words 60]]"_s);
        const Pending pending = m_deployment.send(first(), prompt);
        QVERIFY(waitChunks(pending, 1));
        const int before = m_line->refused();
        m_line->answerHttpWith(status, 2);
        QVERIFY(probe().mutation(u"workers:requestConnect"_s, {{u"workerId"_s, first().workerId}}).value[u"success"].toBool());
        const double requested = record(first())[u"connectRequestedAt"].toDouble();
        QTRY_VERIFY_WITH_TIMEOUT(record(first())[u"connectedAt"].toDouble() >= requested, kWaitLimit);
        QCOMPARE(m_line->refused(), before + 2);
        QCOMPARE(faultsOf(pending, prompt), QString());
    }

    /** A minute each, side by side: nothing gets through, or the line is dead and nobody says so. */
    void aMinuteWithoutADeployment()
    {
        const QString outage = u"[[slow 60]] [[words 90]] through an outage"_s;
        const QString halfOpen = u"[[slow 60]] [[words 90]] on a dead line"_s;
        const Pending first = m_deployment.send(this->first(), outage);
        const Pending second = m_deployment.send(this->second(), halfOpen);
        QVERIFY(waitChunks(first, 2));
        QVERIFY(waitChunks(second, 2));
        const int refused = m_line->refused();
        const int upgrades = m_other->upgrades();
        m_other->freezePresent();
        m_line->refuse();
        m_line->cutAll();
        QTest::qWait(60'000); // the length of the outage, not a wait for something
        const int attempts = m_line->refused() - refused;
        m_line->heal();
        qInfo() << attempts << "attempts in a minute";
        QVERIFY2(attempts >= 3, "an outage must be tried to end");
        QVERIFY2(attempts <= 40, qPrintable(u"%1 attempts in a minute"_s.arg(attempts)));

        QCOMPARE(faultsOf(first, outage), QString());
        // the dead line is not healed: its own limit of 60 s without a message finds it
        QCOMPARE(faultsOf(second, halfOpen), QString());
        QVERIFY(m_other->upgrades() > upgrades);
    }

    void stops()
    {
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QVERIFY(m_workers.waitNothingLeft(10s));
    }
};

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "network_faults_test.moc"
