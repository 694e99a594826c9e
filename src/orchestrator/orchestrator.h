#pragma once

#include "base/result.h"
#include "opencode/server_process.h"
#include "worker/worker_settings.h"
#include "worker/worker_status.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace oco::orchestrator
{

struct OrchestratorOptions {
    opencode::ServerOptions server;
    QList<worker::WorkerSettings> workers;
};

/**
 * Hosts the workers of this process and the one opencode server that they share: starts all in parallel, carries
 * on when one fails, and stops everything within a limit. Main thread only.
 */
class Orchestrator : public QObject
{
    Q_OBJECT

public:
    explicit Orchestrator(const OrchestratorOptions &options, QObject *parent = nullptr);
    ~Orchestrator() override;

    void start();
    /**
     * Workers finish or abort their answers and go offline, then opencode ends with all its descendants.
     * finished() follows within the limit. A second call with a shorter limit tightens it.
     */
    void stop(std::chrono::milliseconds limit);

    [[nodiscard]] QList<worker::WorkerStatus> statuses() const;

Q_SIGNALS:
    void workerStatusChanged(const oco::worker::WorkerStatus &status);
    /** No worker is left that is started or trying: each one failed for good. */
    void allWorkersFailed();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::orchestrator
