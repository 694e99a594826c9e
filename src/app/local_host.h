#pragma once

#include "app/deployment_description.h"
#include "app/hosted_workers.h"
#include "app/local_files.h"
#include "app/token_access.h"
#include "base/thread.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QObject>

#include <memory>

namespace oco::app
{

/**
 * The embedded deployment on a thread of its own, and the worker of one directory beside it. Its owner holds the
 * SingleInstance of the files. Main thread only.
 */
class LocalHost : public QObject
{
    Q_OBJECT

public:
    explicit LocalHost(const config::Paths &paths, QObject *parent = nullptr);
    ~LocalHost() override;

    /**
     * Serves the deployment, makes the worker on first use, writes the description, starts the worker.
     * directory: absolute. After an error nothing runs and finished() does not come.
     */
    [[nodiscard]] base::Result<void> start(const QString &directory);

    /** Valid after start(). */
    [[nodiscard]] const DeploymentDescription &description() const { return m_description; }

    void requestStop(int count);
    void stop(std::chrono::milliseconds limit);

Q_SIGNALS:
    void workerStatusChanged(const oco::worker::WorkerStatus &status);
    void finished(int exitStatus);

private:
    [[nodiscard]] base::Result<config::WorkerEntry> serve(const QString &directory);

    config::Paths m_paths;
    LocalFiles m_files;
    DeploymentDescription m_description;
    base::Thread m_thread;
    credentials::KeychainStore m_keychain; // not asked: the token of the own worker is at hand
    TokenAccess m_access;
    std::unique_ptr<HostedWorkers> m_workers; // ends before the deployment that it talks to
};

} // namespace oco::app
