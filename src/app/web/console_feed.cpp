#include "app/web/console_feed.h"

using namespace std::chrono_literals;

namespace oco::app
{

namespace
{

convex::SyncOptions syncOptions(const QUrl &deployment)
{
    convex::SyncOptions options;
    options.deployment = deployment;
    options.backoffBase = 500ms;
    return options;
}

} // namespace

ConsoleFeed::ConsoleFeed(const QUrl &deployment) : m_sync(syncOptions(deployment))
{
    connect(&m_sync, &convex::SyncClient::transition, this, &ConsoleFeed::apply);
    connect(&m_sync, &convex::SyncClient::stateChanged, this, &ConsoleFeed::noteState);
    connect(&m_sync, &convex::SyncClient::fatalError, this, &ConsoleFeed::failed);
}

ConsoleFeed::~ConsoleFeed() = default;

void ConsoleFeed::start()
{
    m_sync.start();
}

ConsoleFeed::Followed ConsoleFeed::follow(const convex::FunctionCall &query, const Handler &handler)
{
    const quint32 id = m_sync.subscribe(query);
    m_handlers.insert(id, handler);
    return id;
}

void ConsoleFeed::unfollow(Followed &query)
{
    if (query && m_handlers.remove(*query) > 0) {
        m_sync.unsubscribe(*query);
    }
    query.reset();
}

void ConsoleFeed::apply(const convex::TransitionUpdate &update)
{
    for (const convex::QueryChange &change : update.changes) {
        if (const Handler handler = m_handlers.value(change.queryId)) { // a copy: it may be unfollowed meanwhile
            handler(change.value);
        }
    }
}

void ConsoleFeed::noteState(convex::SyncClient::State state)
{
    using State = convex::SyncClient::State;
    switch (state) {
    case State::Stopped:
        Q_EMIT connectionChanged(ConsoleConnection::Off);
        return;
    case State::Connecting:
        Q_EMIT connectionChanged(m_lost ? ConsoleConnection::Lost : ConsoleConnection::Connecting);
        return;
    case State::Connected:
        m_lost = false;
        Q_EMIT connectionChanged(ConsoleConnection::Connected);
        return;
    case State::Waiting:
    case State::Failed:
        m_lost = true;
        Q_EMIT connectionChanged(ConsoleConnection::Lost);
        return;
    }
}

} // namespace oco::app
