#pragma once

#include "app/deployment_description.h"
#include "app/local_files.h"
#include "config/worker_token.h"
#include "local/deployment.h"

#include <QUrl>

namespace oco::app
{

/** What a worker of a directory needs to join the local deployment. */
struct LocalTicket {
    QUrl url;
    config::WorkerToken token;
    bool madeNow = false; // the worker; not there before
};

/** The embedded deployment with its description file. Lives in one thread; its calls work on files. */
class ServedDeployment
{
public:
    explicit ServedDeployment(LocalFiles files);

    /** Serves it. The caller holds the SingleInstance of the files. */
    [[nodiscard]] base::Result<void> start();
    /** Writes the description without a worker that is served; what workerFor() does with one. */
    [[nodiscard]] base::Result<void> publish();
    void stop();

    /** The approved worker of a directory, made on first use; the description then names it as the one that is served. */
    [[nodiscard]] base::Result<LocalTicket> workerFor(const QString &directory);

    /** Takes it away, also from the description. */
    [[nodiscard]] base::Result<void> removeWorker(const QString &workerId);

    /** Valid after publish() or workerFor(). */
    [[nodiscard]] const DeploymentDescription &description() const { return m_description; }

private:
    [[nodiscard]] base::Result<void> describe(const QString &servedWorkerId);

    LocalFiles m_files;
    local::Deployment m_deployment;
    DeploymentDescription m_description;
};

} // namespace oco::app
