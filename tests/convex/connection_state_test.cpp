#include "convex/close_cause.h"
#include "convex/connection_state.h"
#include "convex/sync_socket.h"

#include <QTest>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace oco::convex;
using State = SyncClient::State;
using Event = ConnectionEvent;

class ConnectionStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndEvent()
    {
        const std::map<std::pair<State, Event>, State> table{
            {{State::Stopped, Event::Start}, State::Connecting},    {{State::Connecting, Event::Opened}, State::Connected},
            {{State::Connecting, Event::Lost}, State::Waiting},     {{State::Connecting, Event::ReconnectNow}, State::Connecting},
            {{State::Connecting, Event::Fatal}, State::Failed},     {{State::Connecting, Event::Stop}, State::Stopped},
            {{State::Connected, Event::Lost}, State::Waiting},      {{State::Connected, Event::ReconnectNow}, State::Connecting},
            {{State::Connected, Event::Fatal}, State::Failed},      {{State::Connected, Event::Stop}, State::Stopped},
            {{State::Waiting, Event::RetryDue}, State::Connecting}, {{State::Waiting, Event::ReconnectNow}, State::Connecting},
            {{State::Waiting, Event::Stop}, State::Stopped},        {{State::Failed, Event::Start}, State::Connecting},
            {{State::Failed, Event::Stop}, State::Stopped},
        };
        for (const auto state : {State::Stopped, State::Connecting, State::Connected, State::Waiting, State::Failed}) {
            for (const auto event :
                 {Event::Start, Event::Opened, Event::Lost, Event::RetryDue, Event::ReconnectNow, Event::Fatal, Event::Stop}) {
                const auto it = table.find({state, event});
                const auto found = next(state, event);
                const bool right = it == table.end() ? !found.has_value() : found.has_value() && *found == it->second;
                QVERIFY2(right, qPrintable(u"state %1 event %2"_s.arg(static_cast<int>(state)).arg(static_cast<int>(event))));
            }
        }
    }

    void closeCauses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("overload");
        QTest::newRow("plain") << 1000 << QString() << false;
        QTest::newRow("internal") << 1011 << u"InternalServerError"_s << false;
        QTest::newRow("unavailable") << 1011 << u"SearchIndexesUnavailable"_s << false;
        QTest::newRow("1013 as Qt shows it") << 1002 << u"Invalid close code 1002 detected."_s << true;
        QTest::newRow("1013") << 1013 << QString() << true;
        for (const char *reason :
             {"CommitterFullError", "TooManyConcurrentRequests", "TooManyWritesInTimePeriod", "TooManyWrites", "TooManyConcurrentMutations",
              "WorkerOverloaded", "OptimisticConcurrencyControlFailure", "ExpiredInQueue: x"}) {
            QTest::newRow(reason) << 1011 << QString::fromLatin1(reason) << true;
        }
    }

    void closeCauses()
    {
        QFETCH(const int, code);
        QFETCH(const QString, reason);
        QFETCH(const bool, overload);
        QCOMPARE(closeCause(code, reason), overload ? CloseCause::Overload : CloseCause::Ordinary);
    }

    void syncUrls_data()
    {
        QTest::addColumn<QString>("deployment");
        QTest::addColumn<QString>("url");
        QTest::newRow("https") << u"https://happy-animal-123.convex.cloud"_s << u"wss://happy-animal-123.convex.cloud/api/sync"_s;
        QTest::newRow("slash") << u"https://x.convex.cloud///"_s << u"wss://x.convex.cloud/api/sync"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:3210"_s << u"ws://127.0.0.1:3210/api/sync"_s;
        QTest::newRow("prefix") << u"https://host/convex/"_s << u"wss://host/convex/api/sync"_s;
    }

    void syncUrls()
    {
        QFETCH(const QString, deployment);
        QFETCH(const QString, url);
        QCOMPARE(syncUrl(QUrl(deployment)).toString(), url);
    }
};

QTEST_GUILESS_MAIN(ConnectionStateTest)
#include "connection_state_test.moc"
