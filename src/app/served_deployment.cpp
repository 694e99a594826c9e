#include "app/served_deployment.h"

#include <utility>

namespace oco::app
{

ServedDeployment::ServedDeployment(LocalFiles files) : m_files(std::move(files)), m_deployment({m_files.database}) {}

base::Result<void> ServedDeployment::start()
{
    return m_deployment.start();
}

base::Result<void> ServedDeployment::publish()
{
    return describe({});
}

void ServedDeployment::stop()
{
    m_deployment.stop();
}

base::Result<LocalTicket> ServedDeployment::workerFor(const QString &directory)
{
    const base::Result<local::Deployment::LocalWorker> worker = m_deployment.workerFor(directory);
    if (!worker) {
        return base::fail(worker.error());
    }
    const base::Result<config::WorkerToken> token = config::WorkerToken::parse(worker->token);
    if (!token) {
        return base::fail(token.error());
    }
    if (base::Result<void> described = describe(worker->workerId); !described) {
        return base::fail(described.error());
    }
    return LocalTicket{m_deployment.url(), *token, worker->madeNow};
}

base::Result<void> ServedDeployment::removeWorker(const QString &workerId)
{
    if (base::Result<void> removed = m_deployment.removeWorker(workerId); !removed) {
        return removed;
    }
    return describe(m_description.servedWorkerId == workerId ? QString() : m_description.servedWorkerId);
}

base::Result<void> ServedDeployment::describe(const QString &servedWorkerId)
{
    const base::Result<QList<local::Deployment::LocalWorker>> workers = m_deployment.workers();
    if (!workers) {
        return base::fail(workers.error());
    }
    m_description.url = m_deployment.url();
    m_description.loginSessionId = m_deployment.loginSessionId();
    m_description.machineId = m_deployment.machineId();
    m_description.servedWorkerId = servedWorkerId;
    m_description.workers.clear();
    for (const local::Deployment::LocalWorker &worker : *workers) {
        if (worker.workerId == servedWorkerId) {
            m_description.workers.prepend({worker.workerId, worker.workingDirectory});
        } else if (!worker.workingDirectory.isEmpty()) { // others are made for workers.json
            m_description.workers.append({worker.workerId, worker.workingDirectory});
        }
    }
    return m_description.write(m_files.description);
}

} // namespace oco::app
