#pragma once

#include "opencode/endpoint.h"
#include "worker/turn_event.h"
#include "worker/worker_settings.h"
#include "worker/worker_status.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace oco::worker
{

/**
 * One worker: registers with its deployment, waits for approval, connects, and has each message answered by
 * opencode in its directory. Lives in one thread with its sockets and timers; built there, or un-threaded in tests.
 * Talk to it by queued calls of its slots; it talks back by values in signals.
 */
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const WorkerSettings &settings, QObject *parent = nullptr);
    ~Worker() override;

    [[nodiscard]] WorkerStatus status() const;

public Q_SLOTS:
    void start();
    /** The opencode server that came up, or nothing when it went away. */
    void setOpencode(const std::optional<oco::opencode::Endpoint> &endpoint);
    /**
     * Takes no more work; answers that run may go on until five seconds before the limit and are completed then with
     * what is there; sets itself offline. stopped() follows within the limit. A second call with a shorter limit tightens it.
     */
    void stop(std::chrono::milliseconds limit);

Q_SIGNALS:
    void statusChanged(const oco::worker::WorkerStatus &status);
    void stopped();
    /** How an answer goes on, for those who watch; nothing depends on it. */
    void turnEvent(const oco::worker::TurnEvent &event);
    /** Its state became damaged under it; a new start sets that aside and goes on from what both sides know. */
    void restartNeeded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::worker
