#pragma once

#include "base/thread.h"
#include "opencode/endpoint.h"
#include "worker/turn_event.h"
#include "worker/worker_settings.h"
#include "worker/worker_status.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace oco::worker
{
class Worker;
}

namespace oco::orchestrator
{

/** The main thread's handle of one Worker on its own thread: calls go in queued, values come out queued. */
class WorkerThread : public QObject
{
    Q_OBJECT

public:
    explicit WorkerThread(const worker::WorkerSettings &settings, QObject *parent = nullptr);
    ~WorkerThread() override;

    void start(const std::optional<opencode::Endpoint> &opencode);
    void setOpencode(const std::optional<opencode::Endpoint> &opencode);
    void stop(std::chrono::milliseconds limit);

    /** The last one that arrived. */
    [[nodiscard]] const worker::WorkerStatus &status() const;

Q_SIGNALS:
    void statusChanged(const oco::worker::WorkerStatus &status);
    void stopped();
    void turnEvent(const oco::worker::TurnEvent &event);
    /** As Worker::restartNeeded(). */
    void restartNeeded();

private:
    worker::WorkerSettings m_settings;
    worker::WorkerStatus m_status;
    worker::Worker *m_worker = nullptr; // lives in m_thread
    base::Thread m_thread;
};

} // namespace oco::orchestrator
