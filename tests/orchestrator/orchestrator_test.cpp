#include "orchestrator/orchestrator.h"
#include "orchestrator/worker_thread.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using oco::orchestrator::Orchestrator;
using oco::orchestrator::OrchestratorOptions;
using oco::orchestrator::WorkerThread;
using oco::worker::State;
using oco::worker::WorkerSettings;
using oco::worker::WorkerStatus;

/** Hosting and ending, with a deployment that is not there and an opencode that does not start. */
class OrchestratorTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    WorkerSettings settings(const QString &worker) const
    {
        WorkerSettings result;
        result.config.token = *oco::config::WorkerToken::parse(u"machine_m:worker_%1:secret_s"_s.arg(worker));
        result.config.workingDirectory = m_home.path();
        result.config.convexUrl = QUrl(u"http://127.0.0.1:1"_s); // nobody listens there
        result.username = u"tester"_s;
        result.retryBase = 50ms;
        return result;
    }

    OrchestratorOptions options(const QList<WorkerSettings> &workers) const
    {
        OrchestratorOptions result;
        result.server.binary = u"/nonexistent/opencode"_s;
        result.server.supervisor = u"/nonexistent/supervisor"_s;
        result.server.workingDirectory = m_home.path();
        result.workers = workers;
        return result;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_home.filePath(u"state"_s).toUtf8()); }

    void aThreadKnowsItsWorkerBeforeTheStart()
    {
        WorkerThread thread(settings(u"a"_s));
        QCOMPARE(thread.status().label, u"m/a"_s);
        QCOMPARE(thread.status().state, State::Stopped);
        QSignalSpy stopped(&thread, &WorkerThread::stopped);
        thread.stop(1s);
        QCOMPARE(stopped.size(), 0); // queued, as from a running one
        QTRY_COMPARE(stopped.size(), 1);
    }

    void aThreadStartsAndStopsItsWorker()
    {
        WorkerThread thread(settings(u"a"_s));
        QSignalSpy stopped(&thread, &WorkerThread::stopped);
        thread.start(std::nullopt);
        QTRY_COMPARE(thread.status().state, State::Registering);
        thread.stop(1s);
        QTRY_COMPARE(stopped.size(), 1);
    }

    void workersWithoutADeploymentKeepTrying()
    {
        Orchestrator orchestrator(options({settings(u"a"_s), settings(u"b"_s)}));
        QSignalSpy allFailed(&orchestrator, &Orchestrator::allWorkersFailed);
        QSignalSpy finished(&orchestrator, &Orchestrator::finished);
        orchestrator.start();
        const auto trying = [&](int index) {
            const WorkerStatus status = orchestrator.statuses().at(index);
            return status.state == State::Registering && status.problem.has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(trying(0) && trying(1), 30'000);
        QCOMPARE(allFailed.size(), 0);
        orchestrator.stop(10s);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }

    void aSecondStopTightensTheFirst()
    {
        Orchestrator orchestrator(options({settings(u"a"_s)}));
        QSignalSpy finished(&orchestrator, &Orchestrator::finished);
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::Registering);
        orchestrator.stop(600s);
        orchestrator.stop(500ms);
        orchestrator.stop(600s); // does not loosen it
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }

    void stopsWithoutAStart()
    {
        Orchestrator orchestrator(options({settings(u"a"_s)}));
        QSignalSpy finished(&orchestrator, &Orchestrator::finished);
        orchestrator.stop(5s);
        QTRY_COMPARE(finished.size(), 1);
    }

    void noWorkersAtAllIsAllFailed()
    {
        Orchestrator orchestrator(options({}));
        QSignalSpy allFailed(&orchestrator, &Orchestrator::allWorkersFailed);
        QSignalSpy finished(&orchestrator, &Orchestrator::finished);
        orchestrator.start();
        QTRY_COMPARE(allFailed.size(), 1);
        orchestrator.stop(5s);
        QTRY_COMPARE(finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OrchestratorTest)
#include "orchestrator_test.moc"
