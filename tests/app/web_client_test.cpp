#include "app/local_deployment.h"
#include "app/web/web_client.h"
#include "app/web/worker_view.h"
#include "convex/api_client.h"
#include "convex/deployment_contract.h"
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
namespace calls = convex::calls;
using test_support::await;

/** The web UI's side against the embedded deployment, with a worker that the test plays. */
class WebClientTest : public QObject
{
    Q_OBJECT

private:
    /** The worker's calls, over HTTP. */
    [[nodiscard]] base::Result<QJsonValue> play(const convex::FunctionCall &call) { return await(m_api->mutation(call)); }

    void bringOnline(const config::WorkerToken &token)
    {
        const convex::WorkerCredentials who{token.machineId(), token.workerId(), token.secret()};
        QVERIFY(play(calls::registerWorker(who, u"/project"_s, u"someone"_s)).has_value());
        QVERIFY(play(calls::updateModels(token.workerId(), {{u"stub/one"_s, u"One"_s, u"stub"_s}, {u"stub/two"_s, u"Two"_s, u"stub"_s}}))
                    .has_value());
    }

    /** An approved worker that is online and selected. */
    void makeWorker()
    {
        const auto ticket = await(m_deployment->workerFor(m_home->path()));
        QVERIFY(ticket.has_value());
        m_token = ticket->token;
        bringOnline(m_token);
        const QString id = m_token.workerId();
        QTRY_VERIFY(m_client->worker(id) != nullptr && m_client->worker(id)->online);
        m_client->selectWorker(id);
        QTRY_COMPARE(m_client->models().size(), 2);
    }

    /** A session with a first question, selected. Gives the id of its answer's message. */
    [[nodiscard]] QString ask(const QString &text)
    {
        const auto session = await(m_client->startSession(m_token.workerId()));
        if (!session) {
            return {};
        }
        m_client->selectSession(*session);
        return await(m_client->sendMessage(*session, text, u"stub/two"_s)).value_or(QString());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LocalDeployment> m_deployment;
    std::unique_ptr<convex::ApiClient> m_api;
    std::unique_ptr<WebClient> m_client;
    config::WorkerToken m_token;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        const QString folder = m_home->path();
        m_deployment =
            std::make_unique<LocalDeployment>(config::Paths{folder, folder + u"/workers.json"_s, folder + u"/state"_s, folder + u"/run"_s});
        QSignalSpy started(m_deployment.get(), &LocalDeployment::started);
        m_deployment->start();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 30'000);
        m_api = std::make_unique<convex::ApiClient>(m_deployment->description().url);
        m_client = std::make_unique<WebClient>(m_deployment->description());
        m_client->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_client->connection(), ConsoleConnection::Connected, 30'000);
    }

    void cleanup()
    {
        m_client.reset();
        m_api.reset();
        m_deployment.reset();
    }

    void addsAWorkerAndApprovesIt()
    {
        const auto made = await(m_client->addWorker(u"My project"_s));
        QVERIFY(made.has_value());
        QCOMPARE(made->token.machineId(), m_deployment->description().machineId);
        QTRY_VERIFY(m_client->worker(made->workerId) != nullptr);
        QCOMPARE(m_client->worker(made->workerId)->label(), u"My project"_s);
        QVERIFY(!m_client->worker(made->workerId)->wantsApproval()); // its program has not come yet
        bringOnline(made->token);
        QTRY_VERIFY(m_client->worker(made->workerId)->wantsApproval());
        QCOMPARE(m_client->worker(made->workerId)->directory, u"/project"_s);
        QVERIFY(await(m_client->approve(made->workerId)).has_value());
        QTRY_COMPARE(m_client->worker(made->workerId)->approval, ConsoleWorker::Approval::Approved);
        bringOnline(made->token);
        QTRY_VERIFY(m_client->worker(made->workerId)->online);
    }

    void makesAMachineWhereThereIsNone()
    {
        // A deployment of which no machine is known: the first one is taken.
        DeploymentDescription description = m_deployment->description();
        const QString machine = description.machineId;
        description.machineId.clear();
        WebClient client(description);
        client.start();
        QTRY_COMPARE(client.connection(), ConsoleConnection::Connected);
        const auto made = await(client.addWorker(QString()));
        QVERIFY(made.has_value());
        QTRY_VERIFY(client.worker(made->workerId) != nullptr);
    }

    void rejectsAndRemovesWorkers()
    {
        const auto first = await(m_client->addWorker(u"first"_s));
        const auto second = await(m_client->addWorker(u"second"_s));
        QVERIFY(first && second);
        QTRY_COMPARE(m_client->workers().size(), 2);
        QVERIFY(await(m_client->reject(first->workerId)).has_value());
        QVERIFY(await(m_client->removeWorker(second->workerId)).has_value());
        QTRY_VERIFY(m_client->workers().isEmpty());
    }

    void saysWhatTheDeploymentRefuses()
    {
        QCOMPARE(test_support::codeOf(await(m_client->startSession(u"nobody"_s))), std::optional(base::ErrorCode::Rejected));
        QCOMPARE(test_support::codeOf(await(m_client->sendMessage(u"s"_s, QString(1024 * 1024, u'x'), u"m"_s))),
                 std::optional(base::ErrorCode::TooLarge));
        QVERIFY(!await(m_client->requestConnect(u"nobody"_s)).has_value());
    }

    void followsAnAnswerFromItsChunksToItsEnd()
    {
        makeWorker();
        const QString answer = ask(u"What is  new?"_s);
        QVERIFY(!answer.isEmpty());
        const QString session = m_client->selectedSession();
        QTRY_COMPARE(m_client->messages().size(), 2);
        QCOMPARE(m_client->messages().first().content, u"What is  new?"_s);
        QCOMPARE(m_client->messages().last().id, answer);
        QTRY_VERIFY(!m_client->sessions().isEmpty() && m_client->sessions().first().running);
        QCOMPARE(m_client->sessions().first().name, u"What is new?"_s);
        QCOMPARE(m_client->sessions().first().model, u"stub/two"_s);

        QVERIFY(play(calls::writeChunk(session, answer, u"Not "_s, 0)).has_value());
        QTRY_COMPARE(m_client->answerSoFar(answer), u"Not "_s);
        QVERIFY(play(calls::writeChunk(session, answer, u"much."_s, 1)).has_value());
        QTRY_COMPARE(m_client->answerSoFar(answer), u"Not much."_s);

        QVERIFY(play(calls::completeStructuredMessage(session, answer, {u"Not much."_s, u"thought"_s, {}})).has_value());
        QTRY_VERIFY(m_client->messages().last().completed);
        QCOMPARE(m_client->messages().last().content, u"Not much."_s);
        QCOMPARE(m_client->messages().last().reasoning, u"thought"_s);
        QTRY_VERIFY(!m_client->sessions().first().running);
        QCOMPARE(m_client->answerSoFar(answer), QString()); // the message has it now
    }

    void keepsTheMarkOfASessionThatIsNotShown()
    {
        makeWorker();
        const QString answer = ask(u"slow"_s);
        const QString session = m_client->selectedSession();
        QTRY_VERIFY(!m_client->sessions().isEmpty() && m_client->sessions().first().running);
        m_client->selectSession({});
        QVERIFY(m_client->messages().isEmpty());
        QVERIFY(play(calls::writeChunk(session, answer, u"x"_s, 0)).has_value());
        QVERIFY(m_client->sessions().first().running);
        QVERIFY(play(calls::completeMessage(session, answer, u"x"_s)).has_value());
        QTRY_VERIFY(!m_client->sessions().first().running);
        QVERIFY(m_client->messages().isEmpty());
        m_client->selectSession(session);
        QTRY_COMPARE(m_client->messages().size(), 2);
    }

    void endsASession()
    {
        makeWorker();
        QVERIFY(!ask(u"long work"_s).isEmpty());
        QTRY_VERIFY(!m_client->sessions().isEmpty() && m_client->sessions().first().active);
        QVERIFY(await(m_client->endSession(m_client->selectedSession())).has_value());
        QTRY_VERIFY(!m_client->sessions().first().active);
    }

    void followsOnlyWhatIsSelected()
    {
        makeWorker();
        QVERIFY(!ask(u"one"_s).isEmpty());
        QTRY_COMPARE(m_client->messages().size(), 2);
        m_client->selectWorker({});
        QVERIFY(m_client->sessions().isEmpty() && m_client->models().isEmpty() && m_client->messages().isEmpty());
        m_client->selectWorker(m_token.workerId());
        QTRY_COMPARE(m_client->sessions().size(), 1);
        QVERIFY(m_client->messages().isEmpty());
    }

    void asksAWorkerToConnect()
    {
        makeWorker();
        QVERIFY(await(m_client->requestConnect(m_token.workerId())).has_value());
        const convex::WorkerCredentials who{m_token.machineId(), m_token.workerId(), m_token.secret()};
        const auto record = convex::readWorkerAnswer(await(m_api->query(calls::getByMachineAndWorker(who))).value());
        QVERIFY(record.value()->wantsConnect());
    }

    void comesBackAfterTheDeploymentWasAway()
    {
        makeWorker();
        QVERIFY(!ask(u"before"_s).isEmpty());
        QTRY_COMPARE(m_client->messages().size(), 2);
        m_deployment->stop();
        QTRY_COMPARE(m_client->connection(), ConsoleConnection::Lost);
        QCOMPARE(m_client->messages().size(), 2); // what was there stays
        m_deployment->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_client->connection(), ConsoleConnection::Connected, 30'000);
        QVERIFY(await(m_client->sendMessage(m_client->selectedSession(), u"after"_s, u"stub/one"_s)).has_value());
        QTRY_COMPARE(m_client->messages().size(), 4);
    }

    void showsAWorkerReadOnly()
    {
        makeWorker();
        const QString answer = ask(u"question"_s);
        const QString session = m_client->selectedSession();
        WorkerView view(m_deployment->description().url, m_token.machineId(), m_token.workerId());
        QVERIFY(!view.canWrite());
        view.start();
        QTRY_COMPARE(view.workers().size(), 1);
        view.selectWorker(m_token.workerId());
        QTRY_COMPARE(view.models().size(), 2);
        QTRY_COMPARE(view.sessions().size(), 1);
        QTRY_COMPARE(view.sessions().first().name, u"question"_s);
        QTRY_VERIFY(view.sessions().first().active);
        QVERIFY(view.sessions().first().running);
        view.selectSession(session);
        QTRY_COMPARE(view.messages().size(), 2);
        QVERIFY(play(calls::completeMessage(session, answer, u"done"_s)).has_value());
        QTRY_COMPARE(view.messages().last().content, u"done"_s);
        QVERIFY(!view.sessions().first().running);
        QVERIFY(await(m_client->endSession(session)).has_value());
        QTRY_VERIFY(!view.sessions().first().active); // it is still there
        QCOMPARE(test_support::codeOf(await(view.sendMessage(session, u"x"_s, u"stub/one"_s))),
                 std::optional(base::ErrorCode::PermissionDenied));
        QVERIFY(await(m_client->removeWorker(m_token.workerId())).has_value());
        QTRY_VERIFY(view.workers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WebClientTest)
#include "web_client_test.moc"
