#include "convex/http_polling.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "convex/logging.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::convex
{

namespace
{

constexpr int kPausePerTransfer = 10;
constexpr auto kLongestPause = 60s;

} // namespace

HttpPolling::HttpPolling(ApiClient *api, Source source, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent), m_api(api), m_source(std::move(source)), m_interval(interval),
      m_backoff(interval, std::max<std::chrono::milliseconds>(kLongestPause, interval))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpPolling::begin);
}

std::chrono::milliseconds HttpPolling::pauseAfter(std::chrono::milliseconds took, std::chrono::milliseconds interval)
{
    return std::max(interval, kPausePerTransfer * took) - took;
}

void HttpPolling::start()
{
    if (std::exchange(m_running, true)) {
        return;
    }
    m_seen.clear();
    m_backoff.reset();
    m_unreachable = 0;
    m_again = false;
    begin();
}

void HttpPolling::stop()
{
    m_running = false;
    m_busy = false;
    ++m_generation;
    m_timer.stop();
}

void HttpPolling::hurry()
{
    if (m_busy) {
        m_again = true;
    } else if (m_running) {
        m_timer.start(0ms); // several new queries make one round
    }
}

void HttpPolling::begin()
{
    m_busy = true;
    m_round.start();
    base::whenDone(m_api->queryTimestamp(), this, [this, generation = m_generation](const base::Result<quint64> &timestamp) {
        if (generation != m_generation) {
            return;
        }
        if (timestamp) {
            m_unreachable = 0;
            ask(*timestamp);
            return;
        }
        const int inARow = ++m_unreachable;
        failed(timestamp.error());
        Q_EMIT unreachable(timestamp.error(), inARow);
    });
}

void HttpPolling::ask(quint64 timestamp)
{
    const QList<Subscription> asked = m_source();
    if (asked.isEmpty()) {
        take(timestamp, {}, {});
        return;
    }
    QList<FunctionCall> calls;
    for (const Subscription &subscription : asked) {
        calls.append(subscription.query);
    }
    base::whenDone(m_api->queryBatch(calls), this,
                   [this, timestamp, asked, generation = m_generation](const base::Result<QList<base::Result<QByteArray>>> &results) {
                       if (generation != m_generation) {
                           return;
                       }
                       if (results) {
                           take(timestamp, asked, *results);
                       } else {
                           failed(results.error());
                       }
                   });
}

void HttpPolling::take(quint64 timestamp, const QList<Subscription> &asked, const QList<base::Result<QByteArray>> &results)
{
    const std::chrono::milliseconds took(m_round.elapsed());
    TransitionUpdate update{.timestamp = timestamp, .changes = {}};
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (isNews(asked.at(i).queryId, results.at(i))) {
            update.changes.append({asked.at(i).queryId, results.at(i)});
        }
    }
    m_backoff.reset();
    finish(pauseAfter(took, m_interval));
    Q_EMIT polled(update);
}

bool HttpPolling::isNews(quint32 queryId, const base::Result<QByteArray> &value)
{
    Seen now;
    if (value) {
        now.digest = QCryptographicHash::hash(*value, QCryptographicHash::Sha1);
    } else {
        now.failed = true; // the text of an error differs each time: a request id is in it
    }
    const auto before = m_seen.constFind(queryId);
    if (before != m_seen.constEnd() && before->failed == now.failed && before->digest == now.digest) {
        return false;
    }
    m_seen.insert(queryId, now);
    return true;
}

void HttpPolling::failed(const base::Error &error)
{
    const std::chrono::milliseconds took(m_round.elapsed());
    const auto text = u"The messages could not be fetched over HTTP: %1"_s.arg(error.toString());
    if (m_backoff.attempts() == 0) {
        qCWarning(lcConvex).noquote() << text;
    } else {
        qCDebug(lcConvex).noquote() << text;
    }
    m_again = false;
    finish(pauseAfter(took, m_backoff.next()));
}

void HttpPolling::finish(std::chrono::milliseconds pause)
{
    m_busy = false;
    m_timer.start(std::exchange(m_again, false) ? 0ms : pause);
}

} // namespace oco::convex
