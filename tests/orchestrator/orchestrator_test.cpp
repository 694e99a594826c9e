#include "orchestrator/hosted_worker.h"
#include "orchestrator/orchestrator.h"
#include "orchestrator/worker_access.h"
#include "orchestrator/worker_thread.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using oco::base::ErrorCode;
using oco::config::TokenReference;
using oco::config::WorkerEntry;
using oco::config::WorkerToken;
using oco::orchestrator::HostedWorker;
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
        result.stateFolder = m_home.filePath(u"state"_s);
        result.retryBase = 50ms;
        return result;
    }

    /** Tokens as they stand in the entries; the other kinds as a test has put them there. */
    class Access : public oco::orchestrator::WorkerAccess
    {
    public:
        oco::base::Future<WorkerToken> token(const TokenReference &reference) override
        {
            ++asked;
            if (reference.token()) {
                return oco::base::ready<WorkerToken>(*reference.token());
            }
            return oco::base::ready<WorkerToken>(kept);
        }
        oco::base::Result<std::shared_ptr<void>> claim(const WorkerToken &token) override
        {
            const QString label = token.label();
            if (claimed.contains(label)) {
                return oco::base::fail(ErrorCode::Locked, u"Somebody else has it."_s);
            }
            claimed.insert(label);
            return std::shared_ptr<void>(nullptr, [this, label](void *) { claimed.remove(label); });
        }

        oco::base::Result<WorkerToken> kept = oco::base::fail(ErrorCode::Locked, u"The keychain is locked."_s);
        QSet<QString> claimed;
        int asked = 0;
    };
    Access m_access;

    static WorkerEntry entry(const WorkerSettings &settings)
    {
        return {TokenReference::literal(settings.config.token), settings.config.workingDirectory, settings.config.convexUrl};
    }
    WorkerEntry entry(const QString &worker, const QString &token = {}) const
    {
        WorkerEntry result = entry(settings(worker));
        if (!token.isEmpty()) {
            result.token = *TokenReference::parse(token, {});
        }
        return result;
    }

    OrchestratorOptions options(const QList<WorkerSettings> &workers)
    {
        QList<WorkerEntry> entries;
        for (const WorkerSettings &settings : workers) {
            entries.append(entry(settings));
        }
        return optionsFor(entries);
    }

    OrchestratorOptions optionsFor(const QList<WorkerEntry> &workers)
    {
        OrchestratorOptions result;
        result.access = &m_access;
        result.defaults = settings(u"defaults"_s);
        result.server.binary = u"/nonexistent/opencode"_s;
        result.server.supervisor = u"/nonexistent/supervisor"_s;
        result.server.workingDirectory = m_home.path();
        result.workers = workers;
        return result;
    }

    static void stop(Orchestrator &orchestrator)
    {
        QSignalSpy finished(&orchestrator, &Orchestrator::finished);
        orchestrator.stop(10s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_access.kept = oco::base::fail(ErrorCode::Locked, u"The keychain is locked."_s);
        m_access.asked = 0;
        QVERIFY(m_access.claimed.isEmpty());
    }

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

    void aLockedKeychainIsAskedAgainAndHoldsUpNobodyElse()
    {
        Orchestrator orchestrator(optionsFor({entry(u"a"_s, u"keychain:machine_m:worker_a"_s), entry(u"b"_s)}));
        QSignalSpy allFailed(&orchestrator, &Orchestrator::allWorkersFailed);
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(1).state, State::Registering);
        QCOMPARE(orchestrator.statuses().at(0).state, State::WaitingForToken);
        QCOMPARE(orchestrator.statuses().at(0).label, u"m/a"_s);
        QCOMPARE(orchestrator.statuses().at(0).problem->message, u"The keychain is locked."_s);
        QTRY_VERIFY(m_access.asked >= 4);
        m_access.kept = WorkerToken::parse(u"machine_m:worker_a:secret_s"_s);
        QTRY_COMPARE_WITH_TIMEOUT(orchestrator.statuses().at(0).state, State::Registering, 30'000);
        QCOMPARE(allFailed.size(), 0);
        stop(orchestrator);
    }

    void aTokenThatIsNotThereFailsItsWorker()
    {
        m_access.kept = oco::base::fail(ErrorCode::NotFound, u"Nothing is kept there."_s);
        Orchestrator orchestrator(optionsFor({entry(u"a"_s, u"env:TOKEN_A"_s)}));
        QSignalSpy allFailed(&orchestrator, &Orchestrator::allWorkersFailed);
        orchestrator.start();
        QTRY_COMPARE(allFailed.size(), 1);
        QCOMPARE(orchestrator.statuses().at(0).label, u"env:TOKEN_A"_s);
        QCOMPARE(orchestrator.statuses().at(0).problem->message, u"Nothing is kept there."_s);
        stop(orchestrator);
    }

    void theTokenOfAnotherWorkerIsRefused()
    {
        m_access.kept = WorkerToken::parse(u"machine_m:worker_other:secret_s"_s);
        Orchestrator orchestrator(optionsFor({entry(u"a"_s, u"keychain:machine_m:worker_a"_s)}));
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::Failed);
        QVERIFY(orchestrator.statuses().at(0).problem->message.contains(u"m/other"));
        QVERIFY(m_access.claimed.isEmpty());
        stop(orchestrator);
    }

    void aWorkerThatSomebodyElseRunsWaits()
    {
        m_access.claimed.insert(u"m/a"_s);
        Orchestrator orchestrator(options({settings(u"a"_s)}));
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::WaitingForToken);
        QTRY_VERIFY(m_access.asked >= 2);
        m_access.claimed.clear();
        QTRY_COMPARE_WITH_TIMEOUT(orchestrator.statuses().at(0).state, State::Registering, 30'000);
        stop(orchestrator);
    }

    void oneWorkerStopsAndStartsAgain()
    {
        Orchestrator orchestrator(options({settings(u"a"_s), settings(u"b"_s)}));
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::Registering);
        HostedWorker *worker = orchestrator.worker(u"m/a"_s);
        QVERIFY(worker);
        worker->stop(5s);
        QTRY_VERIFY(worker->isIdle());
        QCOMPARE(worker->status().state, State::Stopped);
        QVERIFY(!m_access.claimed.contains(u"m/a"_s));
        QCOMPARE(orchestrator.statuses().at(1).state, State::Registering);
        worker->start();
        QTRY_COMPARE(worker->status().state, State::Registering);
        QCOMPARE(m_access.asked, 3);
        worker->restart(5s);
        QVERIFY(!worker->isIdle());
        QTRY_COMPARE(m_access.asked, 4);
        QTRY_COMPARE(worker->status().state, State::Registering);
        stop(orchestrator);
    }

    void aChangedConfigurationTouchesOnlyWhatChanged()
    {
        WorkerEntry a = entry(u"a"_s);
        const WorkerEntry b = entry(u"b"_s);
        const WorkerEntry c = entry(u"c"_s);
        Orchestrator orchestrator(optionsFor({a, b}));
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(1).state, State::Registering);
        QTRY_COMPARE(m_access.asked, 2);
        QSignalSpy changes(orchestrator.worker(u"m/b"_s), &HostedWorker::statusChanged);
        const HostedWorker *unchanged = orchestrator.worker(u"m/b"_s);

        a.workingDirectory = u"/tmp"_s;
        orchestrator.setWorkers({c, b, a});
        QCOMPARE(orchestrator.names(), (QStringList{u"m/c"_s, u"m/b"_s, u"m/a"_s}));
        QTRY_COMPARE(m_access.asked, 4); // of c, and of a again
        QTRY_COMPARE(orchestrator.worker(u"m/a"_s)->status().workingDirectory, u"/tmp"_s);
        QCOMPARE(orchestrator.worker(u"m/b"_s), unchanged);
        for (const QList<QVariant> &change : changes) {
            QCOMPARE(change.at(1).value<WorkerStatus>().state, State::Registering);
        }

        orchestrator.setWorkers({b}, {u"m/a"_s, u"m/c"_s}); // their entries have mistakes
        QCOMPARE(orchestrator.names().size(), 3);
        orchestrator.setWorkers({b});
        QCOMPARE(orchestrator.names(), QStringList{u"m/b"_s});
        QTRY_COMPARE(orchestrator.statuses().size(), 1);
        QCOMPARE(m_access.claimed, QSet<QString>{u"m/b"_s});

        QSignalSpy allFailed(&orchestrator, &Orchestrator::allWorkersFailed);
        orchestrator.setWorkers({});
        QTRY_COMPARE(orchestrator.statuses().size(), 0);
        orchestrator.setWorkers({c});
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::Registering);
        QCOMPARE(allFailed.size(), 0); // none is not the same as none that works
        stop(orchestrator);
    }

    void aTokenThatOnlyMovesRestartsNothing()
    {
        m_access.kept = settings(u"a"_s).config.token;
        Orchestrator orchestrator(options({settings(u"a"_s)}));
        orchestrator.start();
        QTRY_COMPARE(orchestrator.statuses().at(0).state, State::Registering);
        orchestrator.setWorkers({entry(u"a"_s, u"keychain:machine_m:worker_a"_s)});
        QTRY_COMPARE(m_access.asked, 2);
        QVERIFY(!QTest::qWaitFor([&] { return orchestrator.statuses().at(0).state != State::Registering || m_access.asked != 2; }, 300));

        m_access.kept = WorkerToken::parse(u"machine_m:worker_a:secret_another"_s);
        WorkerEntry literal = entry(u"a"_s);
        orchestrator.setWorkers({entry(u"a"_s, u"keychain:machine_m:worker_a"_s)}); // nothing new
        QCOMPARE(m_access.asked, 2);
        WorkerEntry onlyNew = entry(u"a"_s, u"keychain:machine_m:worker_a"_s);
        onlyNew.recovery = oco::config::Recovery::AnswerOnlyNew; // counts from the next start
        orchestrator.setWorkers({onlyNew});
        QCOMPARE(m_access.asked, 2);
        literal.token = TokenReference::literal(*m_access.kept);
        orchestrator.setWorkers({literal});
        QTRY_COMPARE(m_access.asked, 4); // compared, found to differ, fetched for the restart
        stop(orchestrator);
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
