#include "app/local_deployment.h"
#include "base/when_done.h"
#include "convex/api_client.h"
#include "support/await.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;
using namespace oco::app;
using test_support::await;

/** The embedded deployment without a worker: served, attached to, taken over. */
class LocalDeploymentTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] config::Paths paths() const
    {
        const QString folder = m_home->path();
        return {folder, folder + u"/workers.json"_s, folder + u"/state"_s, folder + u"/run"_s};
    }

    [[nodiscard]] QString makeFolder(const QString &name) const
    {
        const QString path = m_home->filePath(name);
        return QDir().mkpath(path) ? QFileInfo(path).canonicalFilePath() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void servesWithoutAWorker()
    {
        LocalDeployment deployment(paths());
        QSignalSpy started(&deployment, &LocalDeployment::started);
        deployment.start();
        QVERIFY(!deployment.isRunning()); // nothing happened within the call
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
        QCOMPARE(deployment.state(), LocalDeployment::State::Serving);
        QVERIFY(await(convex::ApiClient(deployment.description().url).queryTimestamp()).has_value());
        QCOMPARE(DeploymentDescription::read(LocalFiles::in(paths()).description).value(), deployment.description());
        QVERIFY(deployment.description().workers.isEmpty());
    }

    void stopsAndStartsAgainWithTheSameLogin()
    {
        LocalDeployment deployment(paths());
        QSignalSpy started(&deployment, &LocalDeployment::started);
        QSignalSpy stopped(&deployment, &LocalDeployment::stopped);
        deployment.start();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
        const DeploymentDescription before = deployment.description();
        deployment.stop();
        QVERIFY(!deployment.isRunning());
        deployment.start(); // before the thread has done the stop
        QTRY_COMPARE(started.size(), 2);
        QCOMPARE(stopped.size(), 0); // it was overtaken
        QCOMPARE(deployment.description(), before);
    }

    void givesTheWorkerOfAFolder()
    {
        LocalDeployment deployment(paths());
        QSignalSpy started(&deployment, &LocalDeployment::started);
        deployment.start();
        QTRY_COMPARE(started.size(), 1);
        const QString project = makeFolder(u"project"_s);
        const base::Result<LocalTicket> ticket = await(deployment.workerFor(project));
        QVERIFY(ticket.has_value());
        QCOMPARE(ticket->url, deployment.description().url);
        QCOMPARE(await(deployment.workerFor(project))->token, ticket->token);
        QCOMPARE(deployment.description().servedWorkerId, ticket->token.workerId());
        QCOMPARE(deployment.description().workers.first().workingDirectory, project);
        const base::Result<LocalTicket> none = await(deployment.workerFor(m_home->filePath(u"missing"_s)));
        QCOMPARE(test_support::codeOf(none), std::optional(base::ErrorCode::NotFound));
    }

    void refusesWorkersWhileItDoesNotRun()
    {
        LocalDeployment deployment(paths());
        QCOMPARE(test_support::codeOf(await(deployment.workerFor(m_home->path()))), std::optional(base::ErrorCode::Unreachable));
    }

    void attachesToAnotherOneAndTakesOverWhenItEnds()
    {
        auto first = std::make_unique<LocalDeployment>(paths());
        QSignalSpy firstStarted(first.get(), &LocalDeployment::started);
        first->start();
        QTRY_COMPARE_WITH_TIMEOUT(firstStarted.size(), 1, 30'000);
        const QString project = makeFolder(u"project"_s);
        const base::Result<LocalTicket> own = await(first->workerFor(project));
        QVERIFY(own.has_value());

        LocalDeployment second(paths());
        QSignalSpy attached(&second, &LocalDeployment::attached);
        QSignalSpy started(&second, &LocalDeployment::started);
        second.start();
        QTRY_COMPARE(attached.size(), 1);
        QCOMPARE(attached.first().at(1).toLongLong(), QCoreApplication::applicationPid());
        QCOMPARE(second.state(), LocalDeployment::State::Attached);
        QCOMPARE(second.description().url, first->description().url);
        QCOMPARE(await(second.workerFor(project))->token, own->token);
        const base::Result<LocalTicket> other = await(second.workerFor(makeFolder(u"other"_s)));
        QVERIFY(other.has_value());
        QVERIFY(other->token.workerId() != own->token.workerId());

        const QUrl url = first->description().url;
        first.reset();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
        QCOMPARE(second.state(), LocalDeployment::State::Serving);
        QCOMPARE(second.description().url, url);
    }

    void namesTheProcessThatDoesNotAnswer()
    {
        SingleInstance other = LocalFiles::in(paths()).instance();
        QVERIFY(other.acquire().value());
        LocalDeployment deployment(paths());
        QSignalSpy failed(&deployment, &LocalDeployment::failed);
        deployment.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        const auto error = failed.first().first().value<base::Error>();
        QCOMPARE(error.code, base::ErrorCode::Locked);
        QVERIFY(error.message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!error.remedy.isEmpty());
        other.release();
        QSignalSpy started(&deployment, &LocalDeployment::started);
        deployment.start();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
    }

    void leavesWithoutWaitingForAnAnswer()
    {
        auto deployment = std::make_unique<LocalDeployment>(paths());
        deployment->start();
        deployment.reset();
        SingleInstance after = LocalFiles::in(paths()).instance();
        QVERIFY(after.acquire().value());
    }
};

QTEST_GUILESS_MAIN(LocalDeploymentTest)
#include "local_deployment_test.moc"
