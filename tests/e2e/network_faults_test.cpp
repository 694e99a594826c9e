#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/fault_proxy.h"
#include "support/stub_llm.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

/**
 * What breaks between the program and its deployment, in the middle of answers: each arrives once, whole. Three
 * workers of one program, each behind a proxy of its own: two of them have a minute of trouble while the first goes
 * through all the short faults.
 */
class NetworkFaultsTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    std::optional<DeploymentInfo::Worker> m_third;
    std::unique_ptr<FaultProxy> m_line;   // of the first worker
    std::unique_ptr<FaultProxy> m_dead;   // of the second
    std::unique_ptr<FaultProxy> m_outage; // of the third
    Pending m_onDeadLine;
    Pending m_throughOutage;
    QElapsedTimer m_sinceOutage;
    int m_refusedBefore = 0;
    int m_upgradesBefore = 0;

    static constexpr int kOutage = 60'000;
    const QString m_deadPrompt = u"[[slow 60]] [[words 90]] on a dead line"_s;
    const QString m_outagePrompt = u"[[slow 60]] [[words 90]] through an outage"_s;

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
        m_third = m_deployment.addWorker(u"e2e-third"_s, true);
        QVERIFY(m_third);
        for (auto *line : {&m_line, &m_dead, &m_outage}) {
            *line = std::make_unique<FaultProxy>(m_deployment.info().url);
            QVERIFY((*line)->listen());
        }
    }

    void cleanup() { m_line->heal(); }

    void isUnreachableAtTheStart()
    {
        m_line->goDown();
        m_outage->refuse();
        QVERIFY(m_workers.start(m_line->url(), {{first().token, m_workers.makeProject(u"first"_s, m_llm.baseUrl())},
                                                {second().token, m_workers.makeProject(u"second"_s, m_llm.baseUrl()), m_dead->url()},
                                                {m_third->token, m_workers.makeProject(u"third"_s, m_llm.baseUrl()), m_outage->url()}}));
        QTRY_VERIFY_WITH_TIMEOUT(m_outage->refused() >= 4, kWaitLimit);
        QVERIFY(m_workers.program().isRunning());
        QVERIFY2(m_workers.program().err().contains(u"No connection to the deployment"_s), qPrintable(m_workers.program().err()));
        m_line->heal();
        m_outage->heal();
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(m_deployment.answers(second()));
        QVERIFY(m_deployment.answers(*m_third));
    }

    /** Nothing gets through to one worker, and the line of another is dead without anybody saying so. */
    void aMinuteOfTroubleBegins()
    {
        m_onDeadLine = m_deployment.send(second(), m_deadPrompt);
        m_throughOutage = m_deployment.send(*m_third, m_outagePrompt);
        QVERIFY(waitChunks(m_onDeadLine, 2));
        QVERIFY(waitChunks(m_throughOutage, 2));
        m_upgradesBefore = m_dead->upgrades();
        m_dead->freezePresent();
        m_refusedBefore = m_outage->refused();
        m_outage->refuse();
        m_outage->cutAll();
        m_sinceOutage.start();
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

    void aMinuteOfTroubleEnds()
    {
        const qint64 left = kOutage - m_sinceOutage.elapsed();
        QTest::qWait(static_cast<int>(std::max<qint64>(0, left))); // the length of the outage, not a wait for something
        const double minutes = static_cast<double>(m_sinceOutage.elapsed()) / kOutage;
        const int attempts = m_outage->refused() - m_refusedBefore;
        m_outage->heal();
        qInfo() << attempts << "attempts in" << minutes << "minutes";
        QVERIFY2(attempts >= 3, "an outage must be tried to end");
        QVERIFY2(attempts <= 20 + minutes * 20, qPrintable(u"%1 attempts"_s.arg(attempts)));
        QCOMPARE(faultsOf(m_throughOutage, m_outagePrompt), QString());

        // the dead line is not healed: the limit of 60 s without a message finds it
        QCOMPARE(faultsOf(m_onDeadLine, m_deadPrompt), QString());
        QVERIFY(m_dead->upgrades() > m_upgradesBefore);
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
