#include "base/fail_point.h"
#include "e2e/hosted_workers.h"
#include "support/delivery_audit.h"
#include "support/stub_llm.h"

#include <QPair>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

using Chunks = ExpectedAnswer::Chunks;

/** The program dies exactly after each commit and each send that delivery depends on, and is started again. */
class FailPointsTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    QList<QPair<Pending, ExpectedAnswer>> m_delivered;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &worker() { return m_deployment.info().workers[0]; }
    QString faultsOf(const Pending &pending, const ExpectedAnswer &expected)
    {
        const ObservedAnswer answer = m_deployment.waitCompleted(pending);
        m_delivered.append({pending, expected});
        return (auditAnswer(answer, expected) + auditSession(probe(), pending.chatSession)).join(u"; "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.start(m_llm.baseUrl()));
        QVERIFY(m_workers.start(m_deployment.info().url, {{worker().token, m_workers.makeProject(u"project"_s, m_llm.baseUrl())}}));
        QVERIFY(m_deployment.answers(worker()));
    }

    void diesThere_data()
    {
        QTest::addColumn<QByteArray>("point");
        for (const char *name : oco::base::kFailPoints) {
            QTest::newRow(name) << QByteArray(name);
        }
        // the first rows are of the session, later ones of chunks and of the completion
        for (const QByteArray &later : {"chunk-stored:4"_ba, "row-sent:4"_ba, "row-answered:4"_ba}) {
            QTest::newRow(later.constData()) << later;
        }
    }

    void diesThere()
    {
        QFETCH(QByteArray, point);
        const QString row = QString::fromUtf8(point);
        const bool tool = point.startsWith("tool-");
        QVERIFY(m_workers.program().signal(SIGKILL));
        QVERIFY(m_workers.program().waitForExit(10s));
        m_workers.setVariable(u"OCO_FAIL_POINT"_s, row);

        // two conversations, one of them new, both at the same time
        const QString first = (tool ? u"[[tool echo done]] one, "_s : u"[[slow 25]] [[words 40]] one, "_s) + row;
        const QString second = u"[[slow 25]] [[words 50]] two, "_s + row;
        const Pending one = m_deployment.send(worker(), first);
        const Pending two = m_deployment.send(worker(), second);
        QVERIFY2(!one.messageId.isEmpty() && !two.messageId.isEmpty(), qPrintable(probe().lastError()));
        QVERIFY(m_workers.restart());
        QVERIFY2(m_workers.program().waitForExit(kAnswerLimit), "the point was never passed");
        QCOMPARE(m_workers.program().exitCode(), 128 + SIGKILL);
        QVERIFY(m_workers.waitNothingLeft(15s));

        m_workers.clearVariable(u"OCO_FAIL_POINT"_s);
        QVERIFY(m_workers.restart());
        const ExpectedAnswer interrupted{{}, {QString::fromUtf16(kTextBeforeTool), u"bash"_s}, Chunks::Any};
        const ExpectedAnswer whole{expectedAnswer(first), {}, Chunks::Restarted};
        QCOMPARE(faultsOf(one, tool ? interrupted : whole), QString());
        QCOMPARE(faultsOf(two, {expectedAnswer(second), {}, Chunks::Restarted}), QString());
        QVERIFY(m_llm.modelRuns(first) <= (tool ? 1 : 2));
        QVERIFY(m_llm.modelRuns(second) <= 2);

        const QString next = u"[[words 9]] and then "_s + row;
        const Pending after{one.chatSession, probe().sendMessage(one.chatSession, next)};
        QCOMPARE(faultsOf(after, {expectedAnswer(next), {}, Chunks::Whole}), QString());
        const QStringList conversation = m_llm.conversationOf(next);
        QVERIFY2(conversation.count(u"user: "_s + first) == 1, qPrintable(conversation.join(u'\n')));
        QVERIFY2(!conversation.contains(u"assistant: "_s), qPrintable(conversation.join(u'\n')));
    }

    void nothingChangesLater()
    {
        for (const auto &[pending, expected] : std::as_const(m_delivered)) {
            QCOMPARE(auditAnswer(probe().waitCompleted(pending.chatSession, pending.messageId, 1s), expected), QStringList());
        }
    }

    void stops()
    {
        QVERIFY(m_workers.program().signal(SIGTERM));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QVERIFY(m_workers.waitNothingLeft(10s));
    }
};

QTEST_GUILESS_MAIN(FailPointsTest)
#include "fail_points_test.moc"
