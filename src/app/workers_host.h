#pragma once

#include "app/control/control_server.h"
#include "app/control/workers_control.h"
#include "app/control/workers_instance.h"
#include "app/file_watch.h"
#include "app/hosted_workers.h"
#include "app/named_worker.h"
#include "config/paths.h"
#include "config/workers_file.h"
#include "worker/turn_event.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace oco::orchestrator
{
class WorkerAccess;
}

namespace oco::app
{

/** Writes a problem of the configuration into the log. */
void logDiagnostic(const config::Diagnostic &diagnostic);

struct WorkersHostOptions {
    config::Paths paths;
    QString workersFile;                          // absolute
    orchestrator::WorkerAccess *access = nullptr; // outlives the host
    HostedWorkers::WhenAllFailed whenAllFailed = HostedWorkers::WhenAllFailed::Ends;
    bool startWorkers = true; // false: the first ones wait to be started
    bool hasWindows = false;  // showRequested() is answered
};

/**
 * The workers of a workers.json in this process: runs them, follows the file while it changes (read on a pool), and does
 * what comes through the control socket. Main thread only. Its owner holds the instance's lock before run().
 */
class WorkersHost : public QObject
{
    Q_OBJECT

public:
    explicit WorkersHost(WorkersHostOptions options, QObject *parent = nullptr);
    ~WorkersHost() override;

    [[nodiscard]] const QString &workersFile() const { return m_options.workersFile; }
    [[nodiscard]] WorkersInstance &instance() { return m_instance; }

    /** Call it once. content may have no workers, and be unusable. */
    void run(const config::WorkersFileContent &content, const opencode::ServerOptions &server);
    /** finished() follows; as HostedWorkers. */
    void requestStop(int count);
    void stop(std::chrono::milliseconds limit);

    /** Those that run or could, in the order of the file. */
    [[nodiscard]] QList<NamedWorker> workers() const;
    /** As it was applied last. */
    [[nodiscard]] const config::WorkersFileContent &content() const { return m_content; }
    /** Why the file as it is now was not applied, with its mistakes; empty: it was. */
    [[nodiscard]] const QStringList &refusal() const { return m_refusal; }
    /** Why opencode does not run, where it should. */
    [[nodiscard]] const std::optional<base::Error> &opencodeProblem() const { return m_opencodeProblem; }

    /** names: as in workers(); unknown ones are left out; empty: all. */
    void startWorkers(const QStringList &names);
    void stopWorkers(const QStringList &names);
    void restartWorkers(const QStringList &names);
    /** A terminal with opencode's own interface in the worker's directory. Errors: NotFound, Unreachable, Io, PermissionDenied. */
    [[nodiscard]] base::Future<void> openTerminal(const QString &name) const;
    /** Reads the file again. One that is gone changes nothing. */
    void reload();
    /** The same after this program has changed the file itself: one that is gone has no workers. */
    void follow();
    /** As follow(), and has this worker started, however the others are. */
    void followAndStart(const QString &name);
    /** As Orchestrator::hurryOpencode(). */
    void hurryOpencode();

Q_SIGNALS:
    /** content(), refusal() or the list of workers() changed. */
    void contentChanged();
    void workerStatusChanged(const QString &name, const oco::worker::WorkerStatus &status);
    /** As Orchestrator::turnEvent(). */
    void turnEvent(const oco::worker::TurnEvent &event);
    /** opencodeProblem() is another one. */
    void opencodeChanged();
    /** Another start of the program hands over its arguments and wants a window. */
    void showRequested(const QStringList &arguments);
    /** The command quit. */
    void quitRequested();
    void finished(int exitStatus);

private:
    void openControl();
    void handle(const ControlRequest &request, const ControlServer::Respond &respond);
    void setOpencodeProblem(const std::optional<base::Error> &problem);
    /** What a file that is gone means. */
    enum class Gone : std::uint8_t { ChangesNothing, HasNoWorkers };
    void readThen(const std::function<void()> &next, Gone gone = Gone::ChangesNothing);
    void take(const base::Result<config::WorkersFileContent> &content, Gone gone);
    void refuse(const QList<config::Diagnostic> &diagnostics, const QString &why);
    void apply(const config::WorkersFileContent &content);
    [[nodiscard]] QStringList workersToKeep(const config::WorkersFileContent &content) const;
    [[nodiscard]] QList<orchestrator::HostedWorker *> named(const QStringList &names) const;

    // Ends last: whoever waits for the end of the program sees its connection close, and the lock is free by then.
    std::unique_ptr<ControlServer> m_controlServer;
    WorkersHostOptions m_options;
    WorkersInstance m_instance;
    config::WorkersFileContent m_content;
    QStringList m_refusal;
    std::optional<base::Error> m_opencodeProblem;
    std::unique_ptr<HostedWorkers> m_workers;
    std::unique_ptr<WorkersControl> m_control;
    std::unique_ptr<FileWatch> m_watch;
    std::function<base::Future<QString>()> m_findOpencode;
    bool m_stopping = false;
    quint64 m_reads = 0; // begun
    quint64 m_taken = 0; // the latest that was looked at
};

} // namespace oco::app
