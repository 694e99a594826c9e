#include "e2e/hosted_workers.h"
#include "support/stub_llm.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** The commands that drive a running program: status, start, stop, restart, quit. */
class ControlTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    QString m_first;  // machine/worker
    QString m_second; // likewise

    DeploymentProbe &probe() { return m_deployment.probe(); }
    const DeploymentInfo::Worker &deployed(int index) { return m_deployment.info().workers[index]; }
    QString online(int index) { return m_deployment.status(deployed(index)); }

    /** What status --json says of a worker. */
    QJsonObject worker(const QString &label)
    {
        const auto outcome = m_workers.command({u"status"_s, u"--json"_s});
        const QJsonObject answer = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        for (const QJsonValue value : answer[u"workers"].toArray()) {
            if (value[u"worker"].toString() == label) {
                return value.toObject();
            }
        }
        return {};
    }
    QString state(const QString &label) { return worker(label)[u"state"].toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
        const DeploymentInfo &info = m_deployment.info();
        m_first = info.machineId + u'/' + info.workers[0].workerId;
        m_second = info.machineId + u'/' + info.workers[1].workerId;
        const auto before = m_workers.command({u"status"_s});
        QCOMPARE(before.exitCode, 3);
        QVERIFY(before.err.contains(u"No running program has the workers of"));
        QVERIFY(before.err.contains(u"opencode-orchestrator --no-gui"));
        QVERIFY(m_workers.start(info.url, {{info.workers[0].token, m_workers.makeProject(u"site"_s, m_llm.baseUrl())},
                                           {info.workers[1].token, m_workers.makeProject(u"blog"_s, m_llm.baseUrl())}}));
        QTRY_COMPARE_WITH_TIMEOUT(state(m_first), u"ready"_s, kWaitLimit);
        QTRY_COMPARE_WITH_TIMEOUT(state(m_second), u"ready"_s, kWaitLimit);
    }

    void statusSaysWhatEachWorkerDoes()
    {
        const auto text = m_workers.command({u"status"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains(u"(pid %1)."_s.arg(m_workers.program().pid())));
        QVERIFY(text.out.contains(QRegularExpression(m_first + u" +ready\n"_s)));
        QVERIFY(text.out.contains(m_workers.home().filePath(u"blog"_s)));
        const QJsonObject first = worker(m_first);
        QCOMPARE(first[u"deployment"].toString(), m_deployment.info().url.toString());
        QCOMPARE(first[u"workingDirectory"].toString(), m_workers.home().filePath(u"site"_s));
        QVERIFY(first[u"lastContact"].toDouble() > 0);
        QVERIFY(!text.out.contains(u"secret_"_s));
    }

    void theSocketIsTheOwnersOnly()
    {
        const QDir folder(m_workers.home().filePath(u"run/opencode-orchestrator"_s));
        const QFileInfoList sockets = folder.entryInfoList({u"*.sock"_s}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(sockets.first().permissions() & others));
        QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    }

    void oneWorkerStopsAndStarts()
    {
        const auto stopped = m_workers.command({u"stop"_s, u"site"_s, u"--wait"_s}); // by the name of its folder
        QVERIFY2(stopped.exitCode == 0, qPrintable(stopped.err));
        QVERIFY(stopped.out.contains(m_first + u"  stopped"_s));
        QCOMPARE(online(0), u"offline"_s);
        QCOMPARE(state(m_second), u"ready"_s);
        QVERIFY(m_deployment.answers(deployed(1)));
        const auto started = m_workers.command({u"start"_s, m_first, u"--wait"_s});
        QVERIFY2(started.exitCode == 0, qPrintable(started.err));
        QCOMPARE(online(0), u"online"_s);
        QVERIFY(m_deployment.answers(deployed(0)));
    }

    void stoppingAllLeavesTheProgramRunning()
    {
        QCOMPARE(m_workers.command({u"stop"_s, u"--wait"_s}).exitCode, 0);
        QCOMPARE(state(m_first), u"stopped"_s);
        QCOMPARE(state(m_second), u"stopped"_s);
        QVERIFY(m_workers.program().isRunning());
        QCOMPARE(m_workers.command({u"start"_s, u"--wait"_s}).exitCode, 0);
        QVERIFY(m_deployment.answers(deployed(0)));
    }

    void restartWaitsForTheAnswerThatRuns()
    {
        const QString prompt = u"[[slow 100]] [[words 30]] before the restart"_s;
        const auto running = m_deployment.send(deployed(0), prompt);
        QVERIFY(m_deployment.waitFirstChunk(running));
        QCOMPARE(m_workers.command({u"restart"_s, m_first, u"--wait"_s}).exitCode, 0);
        QCOMPARE(probe().message(running.chatSession, running.messageId)[u"content"].toString(), expectedAnswer(prompt));
        QCOMPARE(state(m_first), u"ready"_s);
        QVERIFY(m_deployment.answers(deployed(0)));
    }

    void whoIsMeantMustBeClear()
    {
        const auto unknown = m_workers.command({u"stop"_s, u"nobody"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains(u"There is no worker \"nobody\". There are: %1, %2."_s.arg(m_first, m_second)),
                 qPrintable(unknown.err));
        QCOMPARE(state(m_first), u"ready"_s);
        const auto json = m_workers.command({u"restart"_s, u"nobody"_s, u"--json"_s});
        QCOMPARE(json.exitCode, 1);
        QVERIFY(QJsonDocument::fromJson(json.out.toUtf8())[u"error"][u"message"].toString().contains(u"nobody"));
    }

    void aSecondProgramIsRefusedAndSpoilsNothing()
    {
        const auto second = m_workers.command({u"--no-gui"_s});
        QCOMPARE(second.exitCode, 1);
        QVERIFY(second.err.contains(u"(pid %1)"_s.arg(m_workers.program().pid())));
        QCOMPARE(state(m_first), u"ready"_s);
    }

    void anotherWorkersFileIsAnotherProgram()
    {
        QVERIFY(m_workers.home().write(u"other.json"_s, "{}"));
        QCOMPARE(m_workers.command({u"status"_s, u"--config"_s, m_workers.home().filePath(u"other.json"_s)}).exitCode, 3);
    }

    void aLostSocketComesBack()
    {
        QVERIFY(QDir(m_workers.home().filePath(u"run/opencode-orchestrator"_s)).removeRecursively());
        QTRY_COMPARE_WITH_TIMEOUT(m_workers.command({u"status"_s}).exitCode, 0, kWaitLimit);
    }

    void aKilledProgramDoesNotRun()
    {
        QVERIFY(m_workers.program().signal(SIGKILL));
        QVERIFY(m_workers.program().waitForExit(10s));
        const auto status = m_workers.command({u"status"_s});
        QCOMPARE(status.exitCode, 3);
        QVERIFY(status.err.contains(u"No running program has the workers of"));
        QVERIFY(m_workers.waitNothingLeft(15s));
        QVERIFY(m_workers.restart());
        QTRY_COMPARE_WITH_TIMEOUT(state(m_first), u"ready"_s, kWaitLimit);
        const auto asked = m_workers.command({u"stop"_s, u"blog"_s});
        QCOMPARE(asked.exitCode, 0);
        QVERIFY2(asked.out.startsWith(u"Asked %1 to stop."_s.arg(m_second)), qPrintable(asked.out));
    }

    void quitEndsTheProgram()
    {
        const auto quit = m_workers.command({u"quit"_s});
        QVERIFY2(quit.exitCode == 0, qPrintable(quit.err));
        QVERIFY(m_workers.program().waitForExit(40s));
        QCOMPARE(m_workers.program().exitCode(), 0);
        QCOMPARE(online(0), u"offline"_s);
        QVERIFY(m_workers.waitNothingLeft(15s));
        QCOMPARE(m_workers.command({u"status"_s}).exitCode, 3);
        QCOMPARE(m_workers.command({u"quit"_s}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
