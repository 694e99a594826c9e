#include "convex/connection_state.h"

namespace oco::convex
{

namespace
{

using State = SyncClient::State;

std::optional<State> nextWithSocket(State state, ConnectionEvent event)
{
    switch (event) {
    case ConnectionEvent::Opened:
        return state == State::Connecting ? std::optional(State::Connected) : std::nullopt;
    case ConnectionEvent::Lost:
        return State::Waiting;
    case ConnectionEvent::ReconnectNow:
        return State::Connecting;
    case ConnectionEvent::Fatal:
        return State::Failed;
    case ConnectionEvent::Stop:
        return State::Stopped;
    case ConnectionEvent::Start:
    case ConnectionEvent::RetryDue:
        break;
    }
    return std::nullopt;
}

std::optional<State> nextWaiting(ConnectionEvent event)
{
    switch (event) {
    case ConnectionEvent::RetryDue:
    case ConnectionEvent::ReconnectNow:
        return State::Connecting;
    case ConnectionEvent::Stop:
        return State::Stopped;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<SyncClient::State> next(SyncClient::State state, ConnectionEvent event)
{
    switch (state) {
    case State::Stopped:
        return event == ConnectionEvent::Start ? std::optional(State::Connecting) : std::nullopt;
    case State::Failed: // only a person's new start leads out
        if (event == ConnectionEvent::Start) {
            return State::Connecting;
        }
        return event == ConnectionEvent::Stop ? std::optional(State::Stopped) : std::nullopt;
    case State::Waiting:
        return nextWaiting(event);
    case State::Connecting:
    case State::Connected:
        return nextWithSocket(state, event);
    }
    return std::nullopt;
}

} // namespace oco::convex
