#pragma once

#include "app/deployment_description.h"
#include "app/served_deployment.h"
#include "base/thread.h"
#include "config/paths.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace oco::app
{

class LocalDeploymentThread;

/**
 * The embedded deployment of this computer, without any worker of its own, on a thread of its own: no call here waits
 * for files or sockets. Where another process serves it, this one attaches to that as a client. Main thread only.
 */
class LocalDeployment : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Stopped, Starting, Serving, Attached };
    Q_ENUM(State)

    explicit LocalDeployment(const config::Paths &paths, QObject *parent = nullptr);
    ~LocalDeployment() override;

    /** started(), attached() or failed() follows. Nothing to do while it runs. */
    void start();
    /** Closes the sockets and the database, or leaves the other process alone; stopped() follows. */
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /** It can be talked to, whoever serves it. */
    [[nodiscard]] bool isRunning() const { return m_state == State::Serving || m_state == State::Attached; }
    /** Valid while it runs. */
    [[nodiscard]] const DeploymentDescription &description() const { return m_description; }

    /**
     * The approved worker of a directory, made on first use. Errors: NotFound (no such folder), Unreachable (it does
     * not run), those of the calls where another process serves it.
     */
    [[nodiscard]] base::Future<LocalTicket> workerFor(const QString &directory);
    /** Takes a worker of this deployment away. Errors: Unreachable, those of the call where another process serves it. */
    [[nodiscard]] base::Future<void> removeWorker(const QString &workerId);

Q_SIGNALS:
    /** Served by this process; also once the other one that was attached to has ended. */
    void started(const oco::app::DeploymentDescription &description);
    /** Served by another process (0: which one cannot be told), which answers. */
    void attached(const oco::app::DeploymentDescription &description, qint64 processId);
    /** Error Locked: another process holds it and does not answer; its process id is in the message. */
    void failed(const oco::base::Error &error);
    void stopped();

private:
    void ensureThread();
    [[nodiscard]] bool isCurrent(quint64 run) const { return run == m_run; }

    config::Paths m_paths;
    State m_state = State::Stopped;
    quint64 m_run = 0; // tells an answer to an earlier start() from one to the last
    DeploymentDescription m_description;
    std::unique_ptr<base::Thread> m_thread;
    LocalDeploymentThread *m_worker = nullptr; // on m_thread
};

} // namespace oco::app
