#include "app/first_run/local_setup.h"
#include "app/local_deployment.h"
#include "support/await.h"
#include "support/temp_home.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;
using app::LocalDeployment;
using app::LocalSetup;
using test_support::await;

namespace
{

/** A home with an embedded deployment that does not run yet. */
struct Fixture {
    test_support::TempHome home;
    config::Paths paths{home.configFolder(), home.configFolder() + u"/workers.json"_s, home.filePath(u".local/state"_s),
                        home.filePath(u"run"_s)};
    LocalDeployment deployment{paths};
    LocalSetup setup{&deployment};

    QStringList workerFolders() const
    {
        QStringList folders;
        for (const auto &worker : deployment.description().workers) {
            folders.append(worker.workingDirectory);
        }
        return folders;
    }
};

} // namespace

/** The first run and the embedded deployment itself: who started it, and who may stop it. */
class LocalSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhatItHasStarted()
    {
        Fixture f;
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(f.deployment.isRunning());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QCOMPARE(f.deployment.state(), LocalDeployment::State::Stopped);
    }

    void leavesWhatRanBefore()
    {
        Fixture f;
        f.deployment.start();
        QTRY_VERIFY(f.deployment.isRunning());
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QVERIFY(f.deployment.isRunning());
    }

    void leavesWhatTheFirstRunBeforeHasStarted()
    {
        Fixture f;
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.workerFor(f.home.path())).has_value()); // and it is kept
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QVERIFY(f.deployment.isRunning());
        const base::Result<app::LocalWorkerTicket> ticket = await(f.setup.workerFor(f.home.path()));
        QVERIFY(ticket.has_value());
        QCOMPARE(ticket->url, f.deployment.description().url);
    }

    void takesAwayTheWorkerThatItHasMade()
    {
        Fixture f;
        f.deployment.start();
        QTRY_VERIFY(f.deployment.isRunning());
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.workerFor(f.home.path())).has_value());
        QCOMPARE(f.workerFolders(), QStringList{f.home.path()});
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QTRY_COMPARE(f.workerFolders(), QStringList());
    }

    void leavesTheWorkerThatWasThereBefore()
    {
        Fixture f;
        f.deployment.start();
        QTRY_VERIFY(f.deployment.isRunning());
        const auto before = await(f.deployment.workerFor(f.home.path()));
        QVERIFY(before.has_value());
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.workerFor(f.home.path())).has_value());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QCOMPARE(await(f.setup.workerFor(f.home.path()))->token, before->token);
    }

    void takesItAwayWhereAnotherProcessServes()
    {
        Fixture f;
        f.deployment.start();
        QTRY_VERIFY(f.deployment.isRunning());
        LocalDeployment attached(f.paths);
        LocalSetup setup(&attached);
        QVERIFY(await(setup.start()).has_value());
        QCOMPARE(attached.state(), LocalDeployment::State::Attached);
        const auto made = await(setup.workerFor(f.home.path()));
        QVERIFY(made.has_value());
        QVERIFY(await(setup.release(f.home.path())).has_value());
        QCOMPARE(attached.state(), LocalDeployment::State::Stopped);
        QVERIFY(await(f.deployment.workerFor(f.home.path()))->token.workerId() != made->token.workerId());
        QVERIFY(f.deployment.isRunning());
    }

    void startsAgainWhatItHasStopped()
    {
        Fixture f;
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QVERIFY(await(f.setup.start()).has_value());
        QVERIFY(f.deployment.isRunning());
        QVERIFY(await(f.setup.release(f.home.path())).has_value());
        QCOMPARE(f.deployment.state(), LocalDeployment::State::Stopped);
    }

    void saysWhyItDoesNotStart()
    {
        Fixture f;
        QVERIFY(f.home.write(u"in-the-way"_s, "a file where the folders should be"));
        const QString inTheWay = f.home.filePath(u"in-the-way"_s);
        LocalDeployment deployment({f.paths.configFolder, f.paths.workersFile, inTheWay, inTheWay});
        LocalSetup setup(&deployment);
        const base::Result<void> started = await(setup.start());
        QVERIFY(!started);
        QVERIFY(started.error().code != base::ErrorCode::Internal); // it came
        QVERIFY(!started.error().message.isEmpty());
        QVERIFY(!deployment.isRunning());
        QVERIFY(await(setup.release(f.home.path())).has_value()); // nothing to do
    }
};

QTEST_GUILESS_MAIN(LocalSetupTest)
#include "local_setup_test.moc"
