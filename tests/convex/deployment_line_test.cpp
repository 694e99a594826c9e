#include "convex/api_client.h"
#include "convex/deployment_line.h"
#include "line_server.h"
#include "scripted_deployment.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::convex;
using oco::base::ErrorCode;
using oco::test::LineServer;
using oco::test::ScriptedDeployment;
using oco::test_support::await;

namespace
{

/** The line with its socket at one server and HTTP at another, so that a test can have either fail. */
struct Line {
    explicit Line(std::chrono::milliseconds interval = 20ms)
        : sync({.deployment = socketSide.url(), .backoffBase = 10ms}), api(http.url()), line(&sync, &api, interval)
    {
        QObject::connect(&line, &DeploymentLine::transition, [this](const TransitionUpdate &update) { updates.append(update); });
        QObject::connect(&line, &DeploymentLine::usesHttpChanged, [this](bool usesHttp) { changes.append(usesHttp); });
    }

    [[nodiscard]] QList<QByteArray> valuesOf(quint32 queryId) const
    {
        QList<QByteArray> values;
        for (const auto &update : updates) {
            for (const auto &change : update.changes) {
                if (change.queryId == queryId) {
                    values.append(change.value ? *change.value : QByteArray("error"));
                }
            }
        }
        return values;
    }

    [[nodiscard]] bool fallBack()
    {
        socketSide.stopListening();
        sync.start();
        return QTest::qWaitFor([this] { return line.usesHttp(); }, 20'000);
    }

    ScriptedDeployment socketSide;
    LineServer http;
    SyncClient sync;
    ApiClient api;
    DeploymentLine line;
    QList<TransitionUpdate> updates;
    QList<bool> changes;
};

} // namespace

class DeploymentLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheSocketWorksNothingIsPolled()
    {
        Line line;
        line.socketSide.results.insert(u"a:one"_s, "1");
        const auto query = line.line.subscribe({u"a:one"_s, {}});
        line.sync.start();
        QTRY_COMPARE(line.valuesOf(query), QList<QByteArray>{"1"});
        for (int i = 0; i < 5; ++i) { // lost sockets are no refused ones
            line.socketSide.drop();
            QTRY_COMPARE(line.valuesOf(query).size(), i + 2);
        }
        QCOMPARE(line.http.timestamps, 0);
        QCOMPARE(line.changes, QList<bool>());
    }

    void beginsAfterThreeFailuresInARow()
    {
        Line line;
        int failuresAtBegin = 0;
        QObject::connect(&line.line, &DeploymentLine::usesHttpChanged, [&] { failuresAtBegin = line.sync.failedHandshakes(); });
        QObject::connect(&line.sync, &SyncClient::stateChanged, [&](SyncClient::State state) {
            QVERIFY(state != SyncClient::State::Waiting || line.sync.failedHandshakes() >= 3 || line.http.timestamps == 0);
        });
        QVERIFY(line.fallBack());
        QVERIFY(failuresAtBegin >= 3);
        QCOMPARE(line.changes, QList<bool>{true});
    }

    void needsAnAnswerOverHttp()
    {
        Line line;
        line.http.answersTimestamps = false;
        line.socketSide.stopListening();
        line.sync.start();
        QTRY_VERIFY(line.http.timestamps >= 2);
        QVERIFY(!line.line.usesHttp());
        line.http.answersTimestamps = true;
        QTRY_VERIFY(line.line.usesHttp());
    }

    void tellsChangesOnlyButEveryRound()
    {
        Line line;
        line.http.results = {{u"a:one"_s, "[1]"}, {u"a:two"_s, "!Request ID 1"}};
        const auto one = line.line.subscribe({u"a:one"_s, {}});
        const auto two = line.line.subscribe({u"a:two"_s, {{u"x"_s, 1}}});
        QVERIFY(line.fallBack());
        QTRY_VERIFY(line.updates.size() >= 3);
        line.http.results.insert(u"a:two"_s, "!Request ID 2"); // the same failure under another id
        const auto before = line.updates.size();
        QTRY_VERIFY(line.updates.size() >= before + 2);
        QCOMPARE(line.valuesOf(one), QList<QByteArray>{"[1]"});
        QCOMPARE(line.valuesOf(two), QList<QByteArray>{"error"});
        QCOMPARE(line.updates.last().timestamp, line.http.now);

        line.http.results = {{u"a:one"_s, "[1,2]"}, {u"a:two"_s, "2"}};
        line.http.now += 7;
        QTRY_COMPARE(line.valuesOf(one), (QList<QByteArray>{"[1]", "[1,2]"}));
        QCOMPARE(line.valuesOf(two), (QList<QByteArray>{"error", "2"}));
        QCOMPARE(line.http.batches.last(), (QStringList{u"a:one"_s, u"a:two"_s})); // in one call: one snapshot
    }

    void aNewQueryIsAskedAtOnce()
    {
        Line line(1h);
        line.http.results = {{u"a:one"_s, "1"}, {u"a:two"_s, "2"}};
        QVERIFY(line.fallBack());
        QTRY_VERIFY(!line.updates.isEmpty());
        const auto one = line.line.subscribe({u"a:one"_s, {}});
        const auto two = line.line.subscribe({u"a:two"_s, {}});
        QTRY_COMPARE(line.valuesOf(two), QList<QByteArray>{"2"});
        QCOMPARE(line.valuesOf(one), QList<QByteArray>{"1"});
        QCOMPARE(line.http.batches.size(), 1);
    }

    void theSocketTakesOverAndStalePollsAreIgnored()
    {
        Line line;
        line.http.results.insert(u"a:one"_s, R"("old")");
        line.socketSide.results.insert(u"a:one"_s, R"("new")");
        const auto query = line.line.subscribe({u"a:one"_s, {}});
        line.http.holdsBatches = true;
        QVERIFY(line.fallBack());
        QTRY_COMPARE(line.http.batches.size(), 1); // on its way with the old result
        line.socketSide.listenAgain();
        QTRY_COMPARE(line.valuesOf(query), QList<QByteArray>{R"("new")"});
        QCOMPARE(line.changes, (QList<bool>{true, false}));
        QVERIFY(!line.line.usesHttp());
        line.http.holdsBatches = false;
        line.http.releaseBatches();
        line.socketSide.sendResult(static_cast<int>(query), R"("newer")");
        QTRY_COMPARE(line.valuesOf(query), (QList<QByteArray>{R"("new")", R"("newer")"}));
        QCOMPARE(line.http.batches.size(), 1);
        QCOMPARE(line.socketSide.violations, QStringList());
    }

    void beginsAgainWhenTheSocketIsRefusedAgain()
    {
        Line line;
        line.http.results.insert(u"a:one"_s, "1");
        line.socketSide.results.insert(u"a:one"_s, "2");
        const auto query = line.line.subscribe({u"a:one"_s, {}});
        QVERIFY(line.fallBack());
        QTRY_COMPARE(line.valuesOf(query).size(), 1);
        line.socketSide.listenAgain();
        QTRY_COMPARE(line.valuesOf(query).size(), 2);
        line.socketSide.stopListening();
        QTRY_COMPARE(line.valuesOf(query), (QList<QByteArray>{"1", "2", "1"}));
        QCOMPARE(line.changes, (QList<bool>{true, false, true}));
    }

    void endsWhereHttpFailsToo()
    {
        Line line;
        QVERIFY(line.fallBack());
        QTRY_VERIFY(!line.updates.isEmpty());
        line.http.answersTimestamps = false;
        QTRY_VERIFY(!line.line.usesHttp());
        line.http.answersTimestamps = true;
        QTRY_VERIFY(line.line.usesHttp());
    }

    void stoppingTheClientEndsIt()
    {
        Line line;
        QVERIFY(line.fallBack());
        line.sync.stop();
        QVERIFY(!line.line.usesHttp());
        QCOMPARE(line.changes, (QList<bool>{true, false}));
    }

    void mutationsOverHttpAreDatedAfterwards()
    {
        Line line;
        QVERIFY(line.fallBack());
        const auto outcome = await(line.line.mutate({u"workers:markConnected"_s, {}}));
        QVERIFY(outcome);
        QCOMPARE(outcome->timestamp, line.http.now); // the server's time went on with the mutation
        line.http.mutationStatus = 500;
        QCOMPARE(await(line.line.mutate({u"workers:markConnected"_s, {}})).error().code, ErrorCode::Ambiguous);
        line.http.mutationStatus = 200;
    }

    void aMutationWithoutAnswerChangesOver()
    {
        Line line;
        line.socketSide.answersMutations = false;
        line.sync.start();
        const auto marked = line.line.mutate({u"workers:markConnected"_s, {}});
        QTRY_COMPARE(line.socketSide.mutationIds(), QList<int>{0});
        QVERIFY(line.fallBack());
        const auto outcome = await(marked);
        QVERIFY(outcome);
        QCOMPARE(line.http.mutations, QStringList{u"workers:markConnected"_s});

        line.socketSide.answersMutations = true;
        line.socketSide.listenAgain();
        QTRY_VERIFY(!line.line.usesHttp());
        QVERIFY(await(line.line.mutate({u"workers:other"_s, {}}))); // so that all before it would have been sent
        QCOMPARE(line.socketSide.mutationIds(), QList<int>{1});     // and not the first one once more
        QCOMPARE(line.sync.pendingMutations(), 0);
        QCOMPARE(line.socketSide.violations, QStringList());
    }

    void longTransfersMakeLongPauses_data()
    {
        QTest::addColumn<int>("took");
        QTest::addColumn<int>("pause");
        QTest::newRow("no time") << 0 << 5'000;
        QTest::newRow("short") << 100 << 4'900;
        QTest::newRow("a tenth") << 500 << 4'500;
        QTest::newRow("long") << 3'000 << 27'000;
        QTest::newRow("the longest") << 120'000 << 1'080'000;
    }

    void longTransfersMakeLongPauses()
    {
        QFETCH(int, took);
        QFETCH(int, pause);
        QCOMPARE(HttpPolling::pauseAfter(std::chrono::milliseconds(took), 5s).count(), pause);
    }
};

QTEST_GUILESS_MAIN(DeploymentLineTest)
#include "deployment_line_test.moc"
