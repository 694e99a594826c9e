#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** A wrong secret is told apart from a moment's trouble only by three refusals over a minute. */
class WrongSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFinalAfterAMinute()
    {
        StubLlm llm;
        QVERIFY(llm.listen());
        DeploymentFixture deployment;
        QVERIFY(deployment.startEmbedded(llm.baseUrl()));
        const DeploymentInfo &info = deployment.info();
        const QString wrong = u"machine_%1:worker_%2:secret_thisIsNotIt"_s.arg(info.machineId, info.workers[0].workerId);

        HostedWorkers workers;
        QVERIFY(workers.start(info.url, {{wrong, workers.makeProject(u"project"_s, llm.baseUrl())}}));
        QVERIFY(workers.program().waitForExit(180s));
        QCOMPARE(workers.program().exitCode(), 1);
        QVERIFY(workers.program().hasErrLine(u"Failed to start any workers. Check the errors above."_s));
        QVERIFY(workers.program().err().contains(u"secret"_s));
        QVERIFY(workers.program().err().contains(info.workers[0].workerId));
        QVERIFY(!workers.program().err().contains(u"thisIsNotIt"_s));
        QVERIFY(workers.waitNothingLeft(10s));
    }
};

QTEST_GUILESS_MAIN(WrongSecretTest)
#include "wrong_secret_test.moc"
