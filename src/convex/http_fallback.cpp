#include "convex/http_fallback.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "convex/logging.h"

namespace oco::convex
{

namespace
{

constexpr int kFailuresToBegin = 3;
constexpr int kFailuresToEnd = 3; // polls without an answer: HTTP works no better than the socket

} // namespace

HttpFallback::HttpFallback(SyncClient *sync, ApiClient *api, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_sync(sync), m_api(api), m_polling(
                                                     api, [sync] { return sync->subscriptions(); }, interval)
{
    connect(sync, &SyncClient::stateChanged, this, &HttpFallback::look);
    connect(sync, &SyncClient::transition, this, [this](const TransitionUpdate &update) {
        if (update.timestamp > 0) { // else it is about a query that never left
            end("the live connection works again");
        }
    });
    connect(&m_polling, &HttpPolling::polled, this, &HttpFallback::polled);
    connect(&m_polling, &HttpPolling::unreachable, this, [this](const base::Error & /*error*/, int inARow) {
        if (inARow >= kFailuresToEnd) {
            end("it does not answer that way either");
        }
    });
}

void HttpFallback::subscribed()
{
    m_polling.hurry();
}

bool HttpFallback::isRefused() const
{
    const auto state = m_sync->state();
    return state != SyncClient::State::Stopped && state != SyncClient::State::Failed && m_sync->failedHandshakes() >= kFailuresToBegin;
}

void HttpFallback::look(SyncClient::State state)
{
    if (state == SyncClient::State::Stopped || state == SyncClient::State::Failed) {
        end("the connection is ended");
    } else if (state == SyncClient::State::Waiting && isRefused() && !isActive() && !m_probing) {
        probe();
    }
}

void HttpFallback::probe()
{
    m_probing = true;
    base::whenDone(m_api->queryTimestamp(), this, [this](const base::Result<quint64> &timestamp) {
        m_probing = false;
        if (timestamp && isRefused() && !isActive()) {
            begin();
        }
    });
}

void HttpFallback::begin()
{
    qCInfo(lcConvex, "The live connection is refused; fetching messages over HTTP.");
    m_polling.start();
    Q_EMIT activeChanged(true);
}

void HttpFallback::end(const char *why)
{
    if (!isActive()) {
        return;
    }
    qCInfo(lcConvex, "Not fetching messages over HTTP any more: %s.", why);
    m_polling.stop();
    Q_EMIT activeChanged(false);
}

} // namespace oco::convex
