#include "convex/sync_state.h"
#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::convex;

namespace
{

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject version(int querySet, quint64 timestamp)
{
    return {{u"querySet"_s, querySet}, {u"identity"_s, 0}, {u"ts"_s, QString::fromLatin1(encodeTimestamp(timestamp))}};
}

QByteArray transition(const QJsonObject &start, const QJsonObject &end, const QList<int> &updated)
{
    QJsonArray modifications;
    for (const int id : updated) {
        modifications.append(QJsonObject{{u"type"_s, u"QueryUpdated"_s}, {u"queryId"_s, id}, {u"value"_s, id}});
    }
    return QJsonDocument(
               QJsonObject{
                   {u"type"_s, u"Transition"_s}, {u"startVersion"_s, start}, {u"endVersion"_s, end}, {u"modifications"_s, modifications}})
        .toJson();
}

QByteArray success(int requestId, quint64 timestamp)
{
    return QJsonDocument(QJsonObject{{u"type"_s, u"MutationResponse"_s},
                                     {u"requestId"_s, requestId},
                                     {u"success"_s, true},
                                     {u"result"_s, QJsonValue()},
                                     {u"ts"_s, QString::fromLatin1(encodeTimestamp(timestamp))}})
        .toJson();
}

const QJsonObject kStart = version(0, 0);

} // namespace

class SyncStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidWithoutASocket()
    {
        SyncState state(QUuid::createUuid(), 0);
        const auto subscription = state.subscribe({u"a:b"_s, {}});
        QVERIFY(!subscription.message.has_value());
        QVERIFY(!state.mutate({u"a:c"_s, {}}).message.has_value());
        QVERIFY(!state.unsubscribe(subscription.queryId).has_value());
    }

    void theOpeningTellsEverythingInOrder()
    {
        SyncState state(QUuid::createUuid(), 5);
        (void)state.subscribe({u"a:b"_s, {}});
        (void)state.mutate({u"a:c"_s, {}});
        (void)state.mutate({u"a:d"_s, {}});
        for (int socket = 0; socket < 2; ++socket) {
            const auto messages = state.opened(1000);
            QCOMPARE(messages.size(), 4);
            QCOMPARE(parsed(messages.at(0))[u"type"].toString(), u"Connect"_s);
            QCOMPARE(parsed(messages.at(0))[u"connectionCount"].toInt(), socket);
            QCOMPARE(parsed(messages.at(0))[u"lastCloseReason"].toString(), socket == 0 ? u"InitialConnect"_s : u"closed with code 1000"_s);
            QCOMPARE(parsed(messages.at(1))[u"type"].toString(), u"ModifyQuerySet"_s);
            QCOMPARE(parsed(messages.at(1))[u"baseVersion"].toInt(), 0);
            QCOMPARE(parsed(messages.at(2))[u"requestId"].toInt(), 5);
            QCOMPARE(parsed(messages.at(3))[u"requestId"].toInt(), 6);
            state.closed(1000, {});
        }
    }

    void versionsBeginAnewOnEachSocket()
    {
        SyncState state(QUuid::createUuid(), 0);
        (void)state.opened(0);
        const auto first = state.subscribe({u"a:b"_s, {}});
        QCOMPARE(parsed(*first.message)[u"baseVersion"].toInt(), 1);
        QCOMPARE(parsed(*state.unsubscribe(first.queryId))[u"baseVersion"].toInt(), 2);
        state.closed(1000, {});
        (void)state.opened(0);
        QCOMPARE(parsed(*state.subscribe({u"a:b"_s, {}}).message)[u"baseVersion"].toInt(), 1);
    }

    void progressIsWhenAllThatWasOpenIsDone()
    {
        SyncState state(QUuid::createUuid(), 0);
        (void)state.subscribe({u"a:b"_s, {}});
        (void)state.subscribe({u"a:c"_s, {}});
        (void)state.mutate({u"a:d"_s, {}});
        (void)state.opened(0);
        (void)state.mutate({u"a:e"_s, {}}); // newer than the socket: does not count
        QVERIFY(!state.received(R"({"type":"Ping"})").caughtUp);
        QVERIFY(!state.received(transition(kStart, version(1, 10), {0})).caughtUp);
        QVERIFY(!state.received(success(0, 11)).caughtUp);
        QVERIFY(state.received(transition(version(1, 10), version(1, 12), {1})).caughtUp);
        QVERIFY(!state.received(transition(version(1, 12), version(1, 13), {})).caughtUp); // once a socket
    }

    void aQueryThatIsGoneIsNotWaitedFor()
    {
        SyncState state(QUuid::createUuid(), 0);
        const auto query = state.subscribe({u"a:b"_s, {}});
        (void)state.opened(0);
        (void)state.unsubscribe(query.queryId);
        QVERIFY(state.received(transition(kStart, version(1, 10), {})).caughtUp);
    }

    void everyFieldOfTheStartVersionCounts_data()
    {
        QTest::addColumn<QJsonObject>("start");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << version(1, 10) << true;
        QTest::newRow("query set") << version(2, 10) << false;
        QTest::newRow("time") << version(1, 11) << false;
        auto identity = version(1, 10);
        identity.insert(u"identity"_s, 1);
        QTest::newRow("identity") << identity << false;
    }

    void everyFieldOfTheStartVersionCounts()
    {
        QFETCH(const QJsonObject, start);
        QFETCH(const bool, fits);
        SyncState state(QUuid::createUuid(), 0);
        (void)state.opened(0);
        (void)state.received(transition(kStart, version(1, 10), {}));
        const auto effect = state.received(transition(start, version(1, 20), {}));
        QCOMPARE(effect.update.has_value(), fits);
        QCOMPARE(effect.reconnect.has_value(), !fits);
    }

    void theNewestTimeIsToldAndForgottenAfterThreeRefusals()
    {
        SyncState state(QUuid::createUuid(), 0);
        (void)state.mutate({u"a:b"_s, {}});
        (void)state.opened(0);
        (void)state.received(transition(kStart, version(1, 10), {}));
        (void)state.received(success(0, 99));         // newer than every Transition
        state.closed(1011, u"InternalServerError"_s); // after a Transition: an ordinary fault
        const auto observed = [&] {
            const auto messages = state.opened(0);
            return parsed(messages.first())[u"maxObservedTimestamp"].toString().toLatin1();
        };
        for (int refusal = 0; refusal < 3; ++refusal) {
            QCOMPARE(observed(), encodeTimestamp(99));
            state.closed(1011, u"InternalServerError"_s);
        }
        QCOMPARE(observed(), QByteArray());
    }

    void answeredMutationsGoOutUntilATransitionCoversThem()
    {
        SyncState state(QUuid::createUuid(), 0);
        (void)state.mutate({u"a:b"_s, {}});
        (void)state.opened(0);
        (void)state.received(success(0, 50));
        QCOMPARE(state.pendingMutations(), 0);
        state.closed(1000, {});
        QCOMPARE(state.opened(0).size(), 3);
        (void)state.received(transition(kStart, version(1, 49), {})); // not yet
        state.closed(1000, {});
        QCOMPARE(state.opened(0).size(), 3);
        (void)state.received(transition(kStart, version(1, 50), {}));
        state.closed(1000, {});
        QCOMPARE(state.opened(0).size(), 2);
    }
};

QTEST_GUILESS_MAIN(SyncStateTest)
#include "sync_state_test.moc"
