#include "base/when_done.h"
#include "convex/sync_client.h"
#include "convex/value_codec.h"
#include "scripted_deployment.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::convex;
using oco::base::Error;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;
using oco::test::ScriptedDeployment;
using State = SyncClient::State;

namespace
{

/** The client under test with all that it tells. */
struct Consumer {
    explicit Consumer(const SyncOptions &options) : client(std::make_unique<SyncClient>(options))
    {
        QObject::connect(client.get(), &SyncClient::transition, &context, [this](const TransitionUpdate &update) {
            updates.append(update);
            for (const auto &change : update.changes) {
                values.append(change.value ? *change.value : QByteArray("error: ") + change.value.error().cause.toUtf8());
            }
        });
        QObject::connect(client.get(), &SyncClient::stateChanged, &context, [this](State state) { states.append(state); });
        QObject::connect(client.get(), &SyncClient::fatalError, &context, [this](const Error &error) { fatals.append(error); });
    }

    void mutate(const QString &path = u"chat:send"_s, const QJsonObject &arguments = {})
    {
        const auto index = outcomes.size();
        outcomes.append(std::nullopt);
        whenDone(client->mutate({path, arguments}), &context, [this, index](const Result<MutationOutcome> &outcome) {
            outcomes[index] = outcome;
            ++answered;
        });
    }

    QObject context;
    std::unique_ptr<SyncClient> client;
    QList<TransitionUpdate> updates;
    QList<QByteArray> values;
    QList<State> states;
    QList<Error> fatals;
    QList<std::optional<Result<MutationOutcome>>> outcomes;
    int answered = 0;
};

} // namespace

class SyncClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedDeployment> m_server;

    [[nodiscard]] SyncOptions options() const { return {.deployment = m_server->url(), .backoffBase = 20ms}; }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedDeployment>(); }

    void cleanup()
    {
        QCOMPARE(m_server->violations, QStringList());
        m_server.reset();
    }

    void subscriptionsGetResultsAndUpdates()
    {
        m_server->results.insert(u"chat:list"_s, R"([{"body":"hi"}])");
        Consumer consumer(options());
        const auto id = consumer.client->subscribe({u"chat:list"_s, {{u"channel"_s, u"general"_s}}});
        consumer.client->start();
        QTRY_COMPARE(consumer.values, (QList<QByteArray>{R"([{"body":"hi"}])"}));
        QCOMPARE(consumer.states, (QList<State>{State::Connecting, State::Connected}));
        QCOMPARE(consumer.updates.first().timestamp, m_server->now());

        const auto second = consumer.client->subscribe({u"users:me"_s, {}}); // while connected
        QTRY_COMPARE(consumer.values.size(), 2);
        QVERIFY(second != id);

        m_server->sendResult(static_cast<int>(id), "[1,2]");
        QTRY_COMPARE(consumer.values.size(), 3);
        QCOMPARE(consumer.values.last(), QByteArray("[1,2]"));
        QCOMPARE(consumer.updates.last().changes.first().queryId, id);

        m_server->sendTransition("{\"type\":\"QueryFailed\",\"queryId\":" + QByteArray::number(id) +
                                 ",\"errorMessage\":\"boom\",\"logLines\":[],\"journal\":null}");
        QTRY_COMPARE(consumer.values.size(), 4);
        QCOMPARE(consumer.updates.last().changes.first().value.error().code, ErrorCode::Rejected);
        m_server->sendTransition(); // nothing changed, but time went on
        QTRY_COMPARE(consumer.updates.size(), 5);
        QVERIFY(consumer.updates.last().changes.isEmpty());
    }

    void equalQueriesShareAnId()
    {
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.client->state(), State::Connected);
        const auto first = consumer.client->subscribe({u"chat:list"_s, {{u"a"_s, 1}, {u"b"_s, 2}}});
        const auto same = consumer.client->subscribe({u"chat.js:list"_s, {{u"b"_s, 2}, {u"a"_s, 1}}});
        const auto other = consumer.client->subscribe({u"chat:list"_s, {{u"a"_s, 1}}});
        QCOMPARE(same, first);
        QVERIFY(other != first);
        QTRY_COMPARE(m_server->querySet().size(), 2);
        consumer.client->unsubscribe(first);
        consumer.client->unsubscribe(other);
        QTRY_COMPARE(m_server->querySet().size(), 1);
        QVERIFY(m_server->querySet().contains(static_cast<int>(first)));
        consumer.client->unsubscribe(first);
        QTRY_VERIFY(m_server->querySet().isEmpty());
        consumer.client->unsubscribe(first); // once too often: no message
        const auto again = consumer.client->subscribe({u"chat:list"_s, {{u"a"_s, 1}, {u"b"_s, 2}}});
        QVERIFY(again != first);
        QTRY_COMPARE(m_server->querySet().size(), 1);
    }

    void lateResultsOfRemovedQueriesAreIgnored()
    {
        Consumer consumer(options());
        const auto id = consumer.client->subscribe({u"chat:list"_s, {}});
        consumer.client->start();
        QTRY_COMPARE(consumer.values.size(), 1);
        m_server->sendResult(static_cast<int>(id), "[1]");
        consumer.client->unsubscribe(id); // before that result is read
        m_server->sendTransition("{\"type\":\"QueryRemoved\",\"queryId\":" + QByteArray::number(id) + "}");
        QTRY_COMPARE(m_server->ofType(u"ModifyQuerySet"_s).size(), 2);
        QTRY_VERIFY(consumer.updates.size() >= 3);
        QCOMPARE(consumer.values.size(), 1);
    }

    void changesMadeOfflineAreFoldedIntoTheReplay()
    {
        Consumer consumer(options());
        const auto first = consumer.client->subscribe({u"a:one"_s, {}});
        const auto second = consumer.client->subscribe({u"a:two"_s, {}});
        consumer.client->start();
        QTRY_COMPARE(consumer.values.size(), 2);
        m_server->sendResult(static_cast<int>(first), "1", "\"journal-1\"");
        QTRY_COMPARE(consumer.values.size(), 3);
        m_server->drop();
        QTRY_COMPARE(consumer.client->state(), State::Waiting);
        consumer.client->unsubscribe(second);
        (void)consumer.client->subscribe({u"a:three"_s, {}});
        const auto gone = consumer.client->subscribe({u"a:four"_s, {}});
        consumer.client->unsubscribe(gone);
        QTRY_COMPARE(consumer.client->state(), State::Connected);
        QTRY_COMPARE(m_server->querySet().size(), 2);
        QCOMPARE(m_server->ofType(u"ModifyQuerySet"_s).size(), 1);
        QVERIFY(m_server->querySet().values().contains(u"a:one"_s));
        QVERIFY(m_server->querySet().values().contains(u"a:three"_s));
        const auto adds = m_server->ofType(u"ModifyQuerySet"_s).first().value(u"modifications"_s).toArray();
        QCOMPARE(adds.at(0)[u"journal"].toString(), u"journal-1"_s);
        QVERIFY(adds.at(1)[u"journal"].isUndefined());
        QVERIFY(m_server->ofType(u"Connect"_s).first().contains(u"maxObservedTimestamp"_s));
    }

    void mutationsRunInOrder()
    {
        Consumer consumer(options());
        consumer.mutate(); // before there is a connection
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(consumer.client->state(), State::Connected);
        consumer.mutate();
        QTRY_COMPARE(consumer.answered, 3);
        QCOMPARE(m_server->mutationIds(), (QList<int>{0, 1, 2}));
        QCOMPARE((*consumer.outcomes.at(1))->value, QJsonValue(u"r1"_s));
        QVERIFY((*consumer.outcomes.at(0))->timestamp > 0);
        QVERIFY((*consumer.outcomes.at(0))->timestamp < (*consumer.outcomes.at(2))->timestamp);
        QCOMPARE(consumer.client->pendingMutations(), 0);
    }

    void requestIdsBeginWhereTheOptionsSay()
    {
        auto with = options();
        with.firstRequestId = 41;
        with.sessionId = QUuid::createUuid();
        Consumer consumer(with);
        QCOMPARE(consumer.client->sessionId(), with.sessionId);
        consumer.mutate();
        consumer.client->start();
        QTRY_COMPARE(consumer.answered, 1);
        QCOMPARE(m_server->mutationIds(), (QList<int>{41}));
        QCOMPARE(m_server->ofType(u"Connect"_s).first().value(u"sessionId"_s).toString(), with.sessionId.toString(QUuid::WithoutBraces));
    }

    void failedMutationsAreFinal()
    {
        m_server->answersMutations = false;
        Consumer consumer(options());
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(m_server->mutationIds().size(), 1);
        m_server->refuseMutation(0, "too long");
        QTRY_COMPARE(consumer.answered, 1);
        QCOMPARE(consumer.outcomes.first()->error().code, ErrorCode::Rejected);
        QCOMPARE(consumer.outcomes.first()->error().cause, u"too long"_s);
        m_server->drop();
        QTRY_COMPARE(m_server->sockets, 2);
        QTRY_COMPARE(m_server->ofType(u"ModifyQuerySet"_s).size(), 1);
        QCOMPARE(m_server->mutationIds(), QList<int>());
    }

    void unansweredMutationsGoOutAgainInOrder()
    {
        m_server->answersMutations = false;
        Consumer consumer(options());
        consumer.client->start();
        for (int i = 0; i < 4; ++i) {
            consumer.mutate(u"chat:send"_s, {{u"n"_s, i}});
        }
        QTRY_COMPARE(m_server->mutationIds().size(), 4);
        m_server->answerMutation(0);
        m_server->sendTransition(); // 0 is done for good
        QTRY_COMPARE(consumer.answered, 1);
        QTRY_COMPARE(consumer.updates.size(), 2);
        m_server->answerMutation(1); // answered, but no Transition covers it
        QTRY_COMPARE(consumer.answered, 2);
        QCOMPARE(consumer.client->pendingMutations(), 2);
        m_server->drop();
        QTRY_COMPARE(consumer.client->state(), State::Waiting);
        consumer.mutate(u"chat:send"_s, {{u"n"_s, 4}}); // never sent before
        m_server->answersMutations = true;
        QTRY_COMPARE(consumer.answered, 5);
        QCOMPARE(m_server->mutationIds(), (QList<int>{1, 2, 3, 4})); // the server checks that they are byte for byte the same
        QCOMPARE(m_server->appliedMutations(), (QList<int>{0, 1, 2, 3, 4}));
        QCOMPARE((*consumer.outcomes.at(1))->value, QJsonValue(u"r1"_s));

        m_server->drop(); // now everything is covered
        QTRY_COMPARE(m_server->sockets, 3);
        QTRY_COMPARE(m_server->ofType(u"ModifyQuerySet"_s).size(), 1);
        QCOMPARE(m_server->mutationIds(), QList<int>());
    }

    void lostResponsesDoNotApplyTwice()
    {
        m_server->answersMutations = false;
        Consumer consumer(options());
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(m_server->mutationIds().size(), 1);
        m_server->answerMutation(0);
        m_server->drop(); // the answer may or may not have arrived
        m_server->answersMutations = true;
        QTRY_COMPARE(m_server->sockets, 2);
        QTRY_COMPARE(consumer.answered, 1);
        QVERIFY(consumer.outcomes.first()->has_value());
        QCOMPARE(m_server->appliedMutations(), (QList<int>{0}));
    }

    void repeatedResponsesAreIgnored()
    {
        Consumer consumer(options());
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(consumer.answered, 1);
        m_server->answerMutation(0);
        m_server->refuseMutation(77, "never asked");
        m_server->sendTransition();
        QTRY_COMPARE(consumer.updates.size(), 3);
        QCOMPARE(consumer.answered, 1);
        QCOMPARE(m_server->sockets, 1);
    }

    void stoppedClientsKeepTheirMutations()
    {
        m_server->answersMutations = false;
        Consumer consumer(options());
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(m_server->mutationIds().size(), 1);
        consumer.client->stop();
        QCOMPARE(consumer.client->state(), State::Stopped);
        QCOMPARE(consumer.client->pendingMutations(), 1);
        consumer.mutate();
        m_server->answersMutations = true;
        consumer.client->start();
        QTRY_COMPARE(consumer.answered, 2);
        QCOMPARE(m_server->appliedMutations(), (QList<int>{0, 1}));
    }

    void transitionsInPiecesArePutTogether()
    {
        m_server->chunksTransitions = true;
        m_server->results.insert(u"chat:list"_s, "[\"€ and \\\"quotes\\\"\"]");
        Consumer consumer(options());
        (void)consumer.client->subscribe({u"chat:list"_s, {}});
        consumer.client->start();
        QTRY_COMPARE(consumer.values, (QList<QByteArray>{"[\"€ and \\\"quotes\\\"\"]"}));
        m_server->sendTransition();
        QTRY_COMPARE(consumer.updates.size(), 2);
        QCOMPARE(m_server->sockets, 1);
    }

    void whatBreaksTheProtocolLeadsToANewSocket_data()
    {
        QTest::addColumn<QList<QByteArray>>("messages");
        QTest::addColumn<QString>("reason");
        using List = QList<QByteArray>;
        const QByteArray elsewhere =
            R"({"type":"Transition","startVersion":{"querySet":9,"identity":0,"ts":"AAAAAAAAAAA="},"endVersion":{"querySet":9,"identity":0,"ts":"AIChIMzaXRg="},"modifications":[]})";
        const QByteArray half = "{\"type\":\"TransitionChunk\",\"chunk\":\"{\",\"partNumber\":0,\"totalParts\":2,\"transitionId\":\"2\"}";
        QTest::newRow("other start version") << List{elsewhere} << u"StartVersionMismatch"_s;
        QTest::newRow("not json") << List{"hello"} << u"InvalidMessage"_s;
        QTest::newRow("part missing")
            << List{"{\"type\":\"TransitionChunk\",\"chunk\":\"{\",\"partNumber\":1,\"totalParts\":2,\"transitionId\":\"2\"}"}
            << u"InvalidTransitionChunk"_s;
        QTest::newRow("interrupted pieces") << List{half, elsewhere} << u"IncompleteTransition"_s;
        QTest::newRow("pieces of nonsense")
            << List{"{\"type\":\"TransitionChunk\",\"chunk\":\"{}\",\"partNumber\":0,\"totalParts\":1,\"transitionId\":\"2\"}"}
            << u"InvalidTransitionChunk"_s;
        QTest::newRow("auth error") << List{R"({"type":"AuthError","error":"x","baseVersion":null})"} << u"AuthError"_s;
    }

    void whatBreaksTheProtocolLeadsToANewSocket()
    {
        QFETCH(const QList<QByteArray>, messages);
        QFETCH(const QString, reason);
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        for (const auto &message : messages) {
            m_server->sendRaw(message);
        }
        QTRY_COMPARE(m_server->sockets, 2);
        QTRY_COMPARE(consumer.updates.size(), 2);
        QCOMPARE(m_server->ofType(u"Connect"_s).first().value(u"lastCloseReason"_s).toString(), reason);
        QVERIFY(consumer.fatals.isEmpty());
    }

    void whatWeDoNotKnowIsIgnored()
    {
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        m_server->sendRaw(R"({"type":"Weather","sunny":true})");
        m_server->sendRaw(R"({"type":"Ping"})");
        m_server->sendTransition();
        QTRY_COMPARE(consumer.updates.size(), 2);
        QCOMPARE(m_server->sockets, 1);
    }

    void aFatalErrorStopsForGood()
    {
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        m_server->answersMutations = false;
        consumer.mutate();
        m_server->sendRaw(R"({"type":"FatalError","error":"BaseVersionMismatch"})");
        QTRY_COMPARE(consumer.fatals.size(), 1);
        QCOMPARE(consumer.client->state(), State::Failed);
        QCOMPARE(consumer.fatals.first().cause, u"BaseVersionMismatch"_s);
        QTest::qWait(200); // ten times the back-off: time for a reconnect to show, were there one
        QCOMPARE(m_server->sockets, 1);
        consumer.client->reconnectNow(); // nor by a change of network
        QCOMPARE(consumer.client->state(), State::Failed);
        QCOMPARE(consumer.client->pendingMutations(), 1);

        m_server->answersMutations = true;
        consumer.client->start(); // a person may try again
        QTRY_COMPARE(consumer.answered, 1);
    }

    void aSilentServerIsGivenUp()
    {
        m_server->answersQueries = false;
        auto with = options();
        with.inactivityLimit = 150ms;
        Consumer consumer(with);
        consumer.client->start();
        QTRY_COMPARE(m_server->sockets, 1);
        m_server->answersQueries = true;
        QTRY_VERIFY(m_server->sockets >= 2);
        QTRY_VERIFY(!m_server->ofType(u"Connect"_s).isEmpty());
        QCOMPARE(m_server->ofType(u"Connect"_s).first().value(u"lastCloseReason"_s).toString(), u"InactiveServer"_s);
    }

    void pingsKeepASocketAlive()
    {
        auto with = options();
        with.inactivityLimit = 2s;
        Consumer consumer(with);
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        QTimer ping;
        QObject::connect(&ping, &QTimer::timeout, m_server.get(), [this] { m_server->sendRaw(R"({"type":"Ping"})"); });
        ping.start(100);
        QTest::qWait(5'000);
        QCOMPARE(m_server->sockets, 1);
        QCOMPARE(consumer.client->state(), State::Connected);
    }

    void aHandshakeThatNeverEndsIsGivenUp()
    {
        QTcpServer mute; // accepts, and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        auto with = options();
        with.deployment = QUrl(u"http://127.0.0.1:%1"_s.arg(mute.serverPort()));
        with.handshakeLimit = 50ms;
        Consumer consumer(with);
        consumer.client->start();
        QTRY_VERIFY(consumer.client->failedHandshakes() >= 2);
        QVERIFY(!consumer.states.contains(State::Connected));
    }

    void refusedConnectionsAreCountedAndTriedAgain()
    {
        m_server->stopListening();
        Consumer consumer(options());
        consumer.client->start();
        QTRY_VERIFY(consumer.client->failedHandshakes() >= 3);
        m_server->listenAgain();
        QTRY_COMPARE(consumer.client->state(), State::Connected);
        QCOMPARE(consumer.client->failedHandshakes(), 0);
        QCOMPARE(m_server->ofType(u"Connect"_s).size(), 1);
        QCOMPARE(m_server->ofType(u"Connect"_s).first().value(u"lastCloseReason"_s).toString(), u"InitialConnect"_s);
    }

    void socketsThatNothingComesThroughCountAsFailedHandshakes()
    {
        m_server->answersQueries = false;
        Consumer consumer(options());
        QObject::connect(m_server.get(), &ScriptedDeployment::messageReceived, m_server.get(), [this] { m_server->drop(); });
        consumer.client->start();
        QTRY_VERIFY(consumer.states.count(State::Waiting) >= 3);
        QVERIFY(consumer.client->failedHandshakes() + 1 >= 3); // a socket that is open just now counts only when it ends
        m_server->disconnect();
        m_server->answersQueries = true;
        m_server->drop();
        QTRY_COMPARE(consumer.updates.size(), 1);
        QCOMPARE(consumer.client->failedHandshakes(), 0);
    }

    void everyCloseLeadsToANewSocket_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("told");
        QTest::newRow("1000") << 1000 << u"NotFound"_s << u"NotFound"_s;
        QTest::newRow("1011") << 1011 << u"InternalServerError"_s << u"InternalServerError"_s;
        QTest::newRow("1013") << 1013 << u"CommitterFullError"_s << QString();
        QTest::newRow("no reason") << 1000 << QString() << u"closed with code 1000"_s;
    }

    void everyCloseLeadsToANewSocket()
    {
        QFETCH(const int, code);
        QFETCH(const QString, reason);
        QFETCH(const QString, told);
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        m_server->close(code, reason);
        QTRY_COMPARE(consumer.updates.size(), 2);
        QCOMPARE(m_server->sockets, 2);
        if (!told.isEmpty()) {
            QCOMPARE(m_server->ofType(u"Connect"_s).first().value(u"lastCloseReason"_s).toString(), told);
        }
        QCOMPARE(consumer.states, (QList<State>{State::Connecting, State::Connected, State::Waiting, State::Connecting, State::Connected}));
    }

    void aTimeThatTheDeploymentDoesNotKnowIsForgotten()
    {
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        m_server->closesOnConnect = u"InternalServerError"_s;
        m_server->drop();
        QTRY_VERIFY(m_server->sockets >= 4);
        QTRY_VERIFY(!m_server->ofType(u"Connect"_s).isEmpty() &&
                    !m_server->ofType(u"Connect"_s).first().contains(u"maxObservedTimestamp"_s));
        m_server->closesOnConnect.clear();
        QTRY_COMPARE(consumer.updates.size(), 2);
    }

    void reconnectNowDoesNotWait()
    {
        auto with = options();
        with.backoffBase = 100'000ms;
        Consumer consumer(with);
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        consumer.client->reconnectNow(); // from Connected
        QTRY_COMPARE(consumer.updates.size(), 2);
        m_server->drop();
        QTRY_COMPARE(consumer.client->state(), State::Waiting);
        consumer.client->reconnectNow(); // from Waiting
        QTRY_COMPARE(consumer.updates.size(), 3);
        QCOMPARE(m_server->sockets, 3);
        consumer.client->stop();
        consumer.client->reconnectNow(); // not from Stopped
        QCOMPARE(consumer.client->state(), State::Stopped);
    }

    void badPathsNeverReachTheSocket()
    {
        Consumer consumer(options());
        consumer.client->start();
        QTRY_COMPARE(consumer.updates.size(), 1);
        const auto id = consumer.client->subscribe({u"my-module:f"_s, {}});
        QTRY_COMPARE(consumer.updates.size(), 2);
        QCOMPARE(consumer.updates.last().changes.first().queryId, id);
        QCOMPARE(consumer.updates.last().changes.first().value.error().code, ErrorCode::InvalidInput);
        consumer.client->unsubscribe(id);
        consumer.mutate(u"/bad:f"_s);
        QTRY_COMPARE(consumer.answered, 1);
        QCOMPARE(consumer.outcomes.first()->error().code, ErrorCode::InvalidInput);
        consumer.mutate(u"ok:f"_s, {{u"x"_s, QString(17'000'000, u'x')}});
        QTRY_COMPARE(consumer.answered, 2);
        QCOMPARE(consumer.outcomes.last()->error().code, ErrorCode::TooLarge);
        consumer.mutate();
        QTRY_COMPARE(consumer.answered, 3);
        QCOMPARE(m_server->mutationIds().size(), 1); // the others never left; a request id without a mutation harms nobody
    }

    void slotsMayCallBack()
    {
        Consumer consumer(options());
        QObject context;
        QObject::connect(consumer.client.get(), &SyncClient::transition, &context, [&](const TransitionUpdate &) {
            if (consumer.updates.size() == 1) {
                (void)consumer.client->subscribe({u"a:b"_s, {}});
                consumer.mutate();
                consumer.client->reconnectNow();
            } else if (consumer.updates.size() == 2) {
                consumer.client->stop();
                consumer.client->start();
            }
        });
        consumer.client->start();
        QTRY_COMPARE(consumer.answered, 1);
        QCOMPARE(m_server->sockets, 3);
        QCOMPARE(m_server->appliedMutations(), (QList<int>{0}));
    }

    void destroyedClientsCallNobody()
    {
        m_server->answersMutations = false;
        Consumer consumer(options());
        consumer.client->start();
        consumer.mutate();
        QTRY_COMPARE(m_server->mutationIds().size(), 1);
        consumer.client.reset();
        QTest::qWait(20);
        QCOMPARE(consumer.answered, 0);
    }
};

QTEST_GUILESS_MAIN(SyncClientTest)
#include "sync_client_test.moc"
