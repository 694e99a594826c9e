#pragma once

#include "config/worker_config.h"
#include "net/backoff.h"
#include "opencode/endpoint.h"
#include "worker/turn_event.h"
#include "worker/worker_settings.h"
#include "worker/worker_status.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace oco::orchestrator
{

class WorkerAccess;
class WorkerThread;

/**
 * One entry of the configuration and the life of its worker: fetches the token, claims the worker, runs it on a
 * thread, and can be stopped and started again any number of times. Main thread only.
 */
class HostedWorker : public QObject
{
    Q_OBJECT

public:
    /** defaults: everything but the config. access outlives this object. */
    HostedWorker(const config::WorkerEntry &entry, const worker::WorkerSettings &defaults, WorkerAccess *access, QObject *parent = nullptr);
    ~HostedWorker() override;

    /** Also from Failed, and while it stops: then it comes up again afterwards. */
    void start();
    /** stopped() follows within the limit; a shorter limit tightens a stop that runs. */
    void stop(std::chrono::milliseconds limit);
    /** Stops where it runs, and starts with the token read anew. */
    void restart(std::chrono::milliseconds limit);
    /**
     * Another entry for the same worker. One that runs is restarted, unless all that differs is the place where the
     * same token is kept; one that is stopped stays so.
     */
    void reconfigure(const config::WorkerEntry &entry, std::chrono::milliseconds limit);

    void setOpencode(const std::optional<opencode::Endpoint> &endpoint);

    [[nodiscard]] const config::WorkerEntry &entry() const { return m_entry; }
    [[nodiscard]] const worker::WorkerStatus &status() const { return m_status; }
    /** Nothing of it runs, and nothing is about to. */
    [[nodiscard]] bool isIdle() const { return m_phase == Phase::Idle; }
    /** It has arrived where it was going: stopped, failed, ready, or at a point where a person must do something. */
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void statusChanged(const oco::worker::WorkerStatus &before, const oco::worker::WorkerStatus &after);
    void stopped();
    void turnEvent(const oco::worker::TurnEvent &event);

private:
    enum class Phase : std::uint8_t { Idle, Fetching, Running, Stopping };

    void fetchToken();
    void takeToken(const base::Result<config::WorkerToken> &token);
    void compareToken(const base::Result<config::WorkerToken> &token, std::chrono::milliseconds limit);
    void run(const config::WorkerToken &token);
    void fail(const base::Error &error);
    void threadStopped();
    void setStatus(worker::State state, const std::optional<base::Error> &problem);
    void setStatus(const worker::WorkerStatus &status);

    config::WorkerEntry m_entry;
    worker::WorkerSettings m_settings; // of the worker that runs, or ran last
    WorkerAccess *m_access;
    std::optional<opencode::Endpoint> m_opencode;
    worker::WorkerStatus m_status;
    std::shared_ptr<void> m_claim;
    std::unique_ptr<WorkerThread> m_thread;
    std::unique_ptr<QObject> m_fetch; // context of the fetch that is under way
    QTimer m_pause;
    net::Backoff m_backoff;
    QDeadlineTimer m_deadline; // of a stop that runs
    Phase m_phase = Phase::Idle;
    bool m_again = false; // start again once it has stopped
};

} // namespace oco::orchestrator
