#pragma once

#include "base/result.h"
#include "config/worker_config.h"
#include "opencode/endpoint.h"
#include "opencode/server_process.h"
#include "worker/turn_event.h"
#include "worker/worker_settings.h"
#include "worker/worker_status.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace oco::orchestrator
{

class HostedWorker;
class WorkerAccess;

struct OrchestratorOptions {
    opencode::ServerOptions server;
    QList<config::WorkerEntry> workers;
    worker::WorkerSettings defaults; // of each worker; its config is filled in from the entry
    WorkerAccess *access = nullptr;  // outlives the orchestrator
    bool startWorkers = true;        // false: the first ones wait to be started
};

/**
 * Hosts the workers of this process and the one opencode server that they share: starts all in parallel, carries
 * on when one fails, follows changes of the configuration, and stops everything within a limit. Main thread only.
 *
 * A worker is named by its entry's token reference: machine/worker, or env:NAME and the like (TokenReference::display).
 */
class Orchestrator : public QObject
{
    Q_OBJECT

public:
    explicit Orchestrator(const OrchestratorOptions &options, QObject *parent = nullptr);
    ~Orchestrator() override;

    void start();
    /** opencode may be found now, or works again: its next start is not waited for. */
    void hurryOpencode();
    /**
     * Workers finish or abort their answers and go offline, then opencode ends with all its descendants.
     * finished() follows within the limit. A second call with a shorter limit tightens it.
     */
    void stop(std::chrono::milliseconds limit);

    /**
     * The configuration as it is now: new workers start, changed ones restart, removed ones leave, each after its
     * running answers are finished; the others notice nothing. keep: names of workers that stay as they are though they are
     * not among them, because their entries have mistakes.
     */
    void setWorkers(const QList<config::WorkerEntry> &workers, const QStringList &keep = {});

    /** Null where there is no such worker, or it is leaving. */
    [[nodiscard]] HostedWorker *worker(const QString &name) const;
    /** Of those that are not leaving, in the order of the configuration. */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<worker::WorkerStatus> statuses() const;
    /** Of the opencode server, while it is up. */
    [[nodiscard]] std::optional<opencode::Endpoint> opencodeEndpoint() const;

Q_SIGNALS:
    /** name: as in names(). */
    void workerStatusChanged(const oco::worker::WorkerStatus &status, const QString &name);
    void opencodeUp(const QString &version);
    /** It could not be started, or ended by itself; it is tried again. */
    void opencodeLost(const oco::base::Error &error);
    /** How an answer of any worker goes on, about ten times a second at most for each; nothing depends on it. */
    void turnEvent(const oco::worker::TurnEvent &event);
    /** Nothing of a worker runs any more; the status may have said so before. */
    void workerStopped();
    /** No worker is left that is started or trying: each one failed for good. */
    void allWorkersFailed();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::orchestrator
