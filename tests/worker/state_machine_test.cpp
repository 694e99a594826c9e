#include "worker/state_machine.h"

#include <QTest>

using oco::worker::Event;
using oco::worker::next;
using oco::worker::State;

class StateMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheTable()
    {
        struct Row {
            State from;
            Event event;
            State to;
        };
        // Every change there is; whatever is not here changes nothing.
        const QList<Row> table{
            {State::Stopped, Event::Start, State::Registering},
            {State::Registering, Event::RegisteredPending, State::AwaitingApproval},
            {State::Registering, Event::RegisteredApproved, State::WaitingForOpencode},
            {State::AwaitingApproval, Event::Approved, State::Registering},
            {State::WaitingForOpencode, Event::OpencodeUp, State::Connecting},
            {State::Connecting, Event::OpencodeLost, State::WaitingForOpencode},
            {State::Connecting, Event::Connected, State::Ready},
            {State::Ready, Event::OpencodeLost, State::WaitingForOpencode},
            {State::Registering, Event::FailedForGood, State::Failed},
            {State::AwaitingApproval, Event::FailedForGood, State::Failed},
            {State::WaitingForOpencode, Event::FailedForGood, State::Failed},
            {State::Connecting, Event::FailedForGood, State::Failed},
            {State::Ready, Event::FailedForGood, State::Failed},
            {State::Registering, Event::Stop, State::Stopping},
            {State::AwaitingApproval, Event::Stop, State::Stopping},
            {State::WaitingForOpencode, Event::Stop, State::Stopping},
            {State::Connecting, Event::Stop, State::Stopping},
            {State::Ready, Event::Stop, State::Stopping},
            {State::Stopping, Event::Stopped, State::Stopped},
        };
        for (int from = 0; from <= static_cast<int>(State::Failed); ++from) {
            for (int event = 0; event <= static_cast<int>(Event::Stopped); ++event) {
                std::optional<State> expected;
                for (const Row &row : table) {
                    if (static_cast<int>(row.from) == from && static_cast<int>(row.event) == event) {
                        expected = row.to;
                    }
                }
                const auto got = next(static_cast<State>(from), static_cast<Event>(event));
                QVERIFY2(got == expected, qPrintable(QStringLiteral("state %1, event %2").arg(from).arg(event)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(StateMachineTest)
#include "state_machine_test.moc"
