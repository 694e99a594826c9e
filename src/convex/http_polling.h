#pragma once

#include "base/result.h"
#include "convex/sync_client.h"
#include "net/backoff.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace oco::convex
{

class ApiClient;

/**
 * Asks for subscribed queries over HTTP, again and again, and tells changes as the sync socket would. All queries of a
 * round are asked in one call, so that they show one snapshot; its timestamp is one asked for before the round, and so
 * a lower bound. Rounds begin an interval apart, and never more often than ten times the last one took.
 * Lives in one thread.
 */
class HttpPolling : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<QList<Subscription>()>;

    HttpPolling(ApiClient *api, Source source, std::chrono::milliseconds interval, QObject *parent = nullptr);

    /** Begins at once; every result counts as changed. */
    void start();
    /** An answer that is still under way is ignored. */
    void stop();
    /** Does not wait for the next round: a new query has no result yet. */
    void hurry();

    /** From the end of a round to the next one. Pure. */
    [[nodiscard]] static std::chrono::milliseconds pauseAfter(std::chrono::milliseconds took, std::chrono::milliseconds interval);

    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /** After each round, also where nothing changed: time went on. */
    void polled(const oco::convex::TransitionUpdate &update);
    /** The deployment did not even say what time it is; the next round comes after a growing pause. */
    void unreachable(const oco::base::Error &error, int inARow);

private:
    struct Seen {
        QByteArray digest;
        bool failed = false;
    };

    void begin();
    void ask(quint64 timestamp);
    void take(quint64 timestamp, const QList<Subscription> &asked, const QList<base::Result<QByteArray>> &results);
    void failed(const base::Error &error);
    void finish(std::chrono::milliseconds pause);
    [[nodiscard]] bool isNews(quint32 queryId, const base::Result<QByteArray> &value);

    ApiClient *m_api;
    Source m_source;
    std::chrono::milliseconds m_interval;
    net::Backoff m_backoff;
    QTimer m_timer;
    QElapsedTimer m_round;
    QHash<quint32, Seen> m_seen;
    quint64 m_generation = 0; // answers of an earlier one are stale
    int m_unreachable = 0;
    bool m_running = false;
    bool m_busy = false;
    bool m_again = false; // hurry() came in the middle of a round
};

} // namespace oco::convex
