#include "worker/state_machine.h"

namespace oco::worker
{

namespace
{

std::optional<State> nextWhileRunning(State state, Event event)
{
    switch (event) {
    case Event::RegisteredPending:
        return state == State::Registering ? std::optional(State::AwaitingApproval) : std::nullopt;
    case Event::RegisteredApproved:
        return state == State::Registering ? std::optional(State::WaitingForOpencode) : std::nullopt;
    case Event::Approved:
        return state == State::AwaitingApproval ? std::optional(State::Registering) : std::nullopt;
    case Event::OpencodeUp:
        return state == State::WaitingForOpencode ? std::optional(State::Connecting) : std::nullopt;
    case Event::OpencodeLost:
        return state == State::Connecting || state == State::Ready ? std::optional(State::WaitingForOpencode) : std::nullopt;
    case Event::Connected:
        return state == State::Connecting ? std::optional(State::Ready) : std::nullopt;
    case Event::FailedForGood:
        return State::Failed;
    case Event::Stop:
        return State::Stopping;
    case Event::Start:
    case Event::Stopped:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<State> next(State state, Event event)
{
    switch (state) {
    case State::WaitingForToken: // shown before there is a worker; never its own state
        return std::nullopt;
    case State::Stopped:
        return event == Event::Start ? std::optional(State::Registering) : std::nullopt;
    case State::Failed: // stays failed, also while it is stopped: the reason must not be lost
        return std::nullopt;
    case State::Stopping:
        return event == Event::Stopped ? std::optional(State::Stopped) : std::nullopt;
    case State::Registering:
    case State::AwaitingApproval:
    case State::WaitingForOpencode:
    case State::Connecting:
    case State::Ready:
        return nextWhileRunning(state, event);
    }
    return std::nullopt;
}

} // namespace oco::worker
