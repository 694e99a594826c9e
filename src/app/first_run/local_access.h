#pragma once

#include "base/result.h"
#include "config/worker_token.h"

#include <QString>
#include <QUrl>

namespace oco::app
{

/** A worker of the embedded deployment. */
struct LocalWorkerTicket {
    QUrl url;
    config::WorkerToken token;
};

/** The embedded deployment as the first run needs it. Main thread only. */
class LocalDeploymentAccess
{
public:
    LocalDeploymentAccess() = default;
    virtual ~LocalDeploymentAccess() = default;
    LocalDeploymentAccess(const LocalDeploymentAccess &) = delete;
    LocalDeploymentAccess &operator=(const LocalDeploymentAccess &) = delete;
    LocalDeploymentAccess(LocalDeploymentAccess &&) = delete;
    LocalDeploymentAccess &operator=(LocalDeploymentAccess &&) = delete;

    /** Success where it runs already. Errors: Locked (another process holds it and does not answer), Io, … */
    [[nodiscard]] virtual base::Future<void> start() = 0;
    /** The approved worker of a directory, made on first use. Only after start(). */
    [[nodiscard]] virtual base::Future<LocalWorkerTicket> workerFor(const QString &directory) = 0;
    /** The person gave it up: what start() and workerFor() made for it goes, where nothing else uses it. */
    [[nodiscard]] virtual base::Future<void> release(const QString &directory) = 0;
};

} // namespace oco::app
