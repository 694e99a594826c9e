#include "../convex/scripted_deployment.h"
#include "convex/api_client.h"
#include "convex/deployment_line.h"
#include "convex/sync_client.h"
#include "worker/deployment_feed.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::convex::SyncClient;
using oco::test::ScriptedDeployment;
using oco::worker::DeploymentFeed;
using oco::worker::SessionWatch;

/** What the deployment cannot deliver, over the real protocol, with the text that production gives. */
class DeploymentFeedTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedDeployment> m_deployment;
    std::unique_ptr<SyncClient> m_sync;
    std::unique_ptr<oco::convex::ApiClient> m_api;
    std::unique_ptr<oco::convex::DeploymentLine> m_line;
    SessionWatch m_watch;
    std::unique_ptr<DeploymentFeed> m_feed;
    int m_record = -1;
    int m_sessions = -1;
    int m_messages = -1;

    void fail(int query)
    {
        m_deployment->sendTransition("{\"type\":\"QueryFailed\",\"queryId\":" + QByteArray::number(query) +
                                     ",\"errorMessage\":\"[Request ID: 0011] Server Error\",\"logLines\":[],\"journal\":null}");
    }

    [[nodiscard]] QString said() const { return m_feed->problem() ? m_feed->problem()->toString() : QString(); }

private Q_SLOTS:
    void init()
    {
        m_deployment = std::make_unique<ScriptedDeployment>();
        m_deployment->results[u"chat:subscribeToWorkerSessions"_s] = "[]";
        m_deployment->results[u"chat:subscribeToWorkerMessages"_s] = "[]";
        m_sync = std::make_unique<SyncClient>(oco::convex::SyncOptions{.deployment = m_deployment->url(), .backoffBase = 10ms});
        m_api = std::make_unique<oco::convex::ApiClient>(m_deployment->url());
        m_line = std::make_unique<oco::convex::DeploymentLine>(m_sync.get(), m_api.get(), 5s);
        m_watch = {};
        m_feed = std::make_unique<DeploymentFeed>(oco::convex::WorkerCredentials{u"m"_s, u"w"_s, u"s"_s}, m_line.get(), &m_watch);
        const QSignalSpy messages(m_feed.get(), &DeploymentFeed::messagesChanged);
        m_feed->watchRecord();
        m_feed->watchConversations();
        m_sync->start();
        QTRY_COMPARE(messages.size(), 1);
        const QHash<int, QString> queries = m_deployment->querySet();
        m_record = queries.key(u"workers.js:getByMachineAndWorker"_s, queries.key(u"workers:getByMachineAndWorker"_s, -1));
        m_sessions = queries.key(u"chat.js:subscribeToWorkerSessions"_s, queries.key(u"chat:subscribeToWorkerSessions"_s, -1));
        m_messages = queries.key(u"chat.js:subscribeToWorkerMessages"_s, queries.key(u"chat:subscribeToWorkerMessages"_s, -1));
        QVERIFY(m_record >= 0 && m_sessions >= 0 && m_messages >= 0);
        QCOMPARE(said(), QString());
    }

    void cleanup()
    {
        QCOMPARE(m_deployment->violations, QStringList());
        m_feed.reset();
        m_line.reset();
        m_api.reset();
        m_sync.reset();
        m_deployment.reset();
    }

    void aRequestToConnectIsAnsweredOnce()
    {
        const auto tell = [this](int requested, int connected) {
            m_deployment->sendTransition(
                "{\"type\":\"QueryUpdated\",\"queryId\":" + QByteArray::number(m_record) +
                ",\"value\":{\"approvalStatus\":\"approved\",\"connectRequestedAt\":" + QByteArray::number(requested) +
                ",\"connectedAt\":" + QByteArray::number(connected) + "},\"logLines\":[],\"journal\":null}");
        };
        QVERIFY(!m_feed->wantsConnect());
        tell(600, 500);
        QTRY_VERIFY(m_feed->wantsConnect());
        m_feed->noteMarked(m_deployment->now() + 1);
        QSignalSpy changed(m_feed.get(), &DeploymentFeed::recordChanged);
        tell(600, 5); // marked, by a clock that was set back meanwhile
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!m_feed->wantsConnect());
        tell(20, 5); // another one
        QTRY_VERIFY(m_feed->wantsConnect());
    }

    void aHistoryThatIsTooLargeIsToldAndEndsByItself()
    {
        QSignalSpy changes(m_feed.get(), &DeploymentFeed::problemChanged);
        QSignalSpy contacts(m_feed.get(), &DeploymentFeed::contact);
        QSignalSpy messages(m_feed.get(), &DeploymentFeed::messagesChanged);
        const QByteArray list =
            "[{\"id\":\"a\",\"sessionId\":\"c\",\"role\":\"user\",\"content\":\"x\",\"timestamp\":1,\"completed\":true}]";
        m_deployment->sendResult(m_messages, list);
        QTRY_COMPARE(messages.size(), 1);
        fail(m_messages);
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY2(said().contains(u"history has become larger than a deployment delivers: 8,192 messages or 16 MiB (the last list that "
                                 "arrived: 1 messages, 0.0 MiB)."_s),
                 qPrintable(said()));
        QVERIFY2(said().contains(u"add a new worker"_s), qPrintable(said()));

        m_deployment->sendResult(m_sessions, "[]"); // another success, and the same failure again, change nothing
        fail(m_messages);
        m_deployment->sendTransition();
        contacts.clear();
        m_deployment->sendTransition();
        QTRY_VERIFY(!contacts.isEmpty());
        QCOMPARE(changes.size(), 1);
        QVERIFY(!said().isEmpty());
        QCOMPARE(messages.size(), 1);

        m_deployment->sendResult(m_messages, list);
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(said(), QString());
        QCOMPARE(messages.size(), 2);
    }

    void eachQuerySaysItsOwn()
    {
        fail(m_sessions);
        QTRY_VERIFY2(said().startsWith(u"The deployment cannot deliver this worker's sessions:"_s), qPrintable(said()));
        fail(m_record);
        QTRY_VERIFY2(said().startsWith(u"The deployment cannot deliver this worker's record:"_s), qPrintable(said()));
        fail(m_messages); // none is left: it is not the size of one of them
        QTRY_VERIFY2(said().startsWith(u"The deployment answers all questions of this worker with errors"_s), qPrintable(said()));
        m_deployment->sendResult(m_record, "null");
        QTRY_VERIFY2(said().startsWith(u"The deployment cannot deliver this worker's messages"_s), qPrintable(said()));
        m_deployment->sendResult(m_messages, "[]");
        QTRY_VERIFY2(said().startsWith(u"The deployment cannot deliver this worker's sessions:"_s), qPrintable(said()));
        m_deployment->sendResult(m_sessions, "[]");
        QTRY_COMPARE(said(), QString());
    }

    void aListThatCannotBeReadIsSaidAsSuch()
    {
        m_deployment->sendResult(m_messages, "[{\"id\":1}]");
        QTRY_VERIFY(!said().isEmpty());
        QVERIFY2(!said().contains(u"8,192"_s), qPrintable(said()));
        m_deployment->sendResult(m_messages, "[]");
        QTRY_COMPARE(said(), QString());
    }
};

QTEST_GUILESS_MAIN(DeploymentFeedTest)
#include "deployment_feed_test.moc"
