#include "app/local_host.h"

#include "app/launch.h"
#include "local/deployment.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

struct Served {
    DeploymentDescription description;
    QString token;
};

/** On the deployment's thread: starts it and asks for what the others need. */
base::Result<Served> startDeployment(local::Deployment &deployment, const QString &directory)
{
    if (base::Result<void> started = deployment.start(); !started) {
        return base::fail(started.error());
    }
    const base::Result<local::Deployment::LocalWorker> own = deployment.workerFor(directory);
    if (!own) {
        return base::fail(own.error());
    }
    const base::Result<QList<local::Deployment::LocalWorker>> all = deployment.workers();
    if (!all) {
        return base::fail(all.error());
    }
    Served served;
    served.token = own->token;
    served.description.url = deployment.url();
    served.description.loginSessionId = deployment.loginSessionId();
    served.description.machineId = deployment.machineId();
    served.description.servedWorkerId = own->workerId;
    served.description.workers.append({own->workerId, own->workingDirectory});
    for (const local::Deployment::LocalWorker &worker : *all) {
        if (worker.workerId != own->workerId && !worker.workingDirectory.isEmpty()) { // others are made for workers.json
            served.description.workers.append({worker.workerId, worker.workingDirectory});
        }
    }
    return served;
}

} // namespace

LocalHost::LocalHost(const config::Paths &paths, QObject *parent)
    : QObject(parent), m_paths(paths), m_files(LocalFiles::in(paths)), m_thread(u"local deployment"_s), m_keychain(keychainOptions(paths)),
      m_access(paths, &m_keychain)
{
}

LocalHost::~LocalHost() = default;

base::Result<void> LocalHost::start(const QString &directory)
{
    const base::Result<opencode::ServerOptions> server = serverOptions(m_paths, {});
    if (!server) {
        return base::fail(server.error());
    }
    const base::Result<config::WorkerEntry> worker = serve(directory);
    if (!worker) {
        return base::fail(worker.error());
    }
    if (base::Result<void> written = m_description.write(m_files.description); !written) {
        return base::fail(written.error());
    }
    m_workers = std::make_unique<HostedWorkers>(orchestrator::OrchestratorOptions{*server, {*worker}, defaultSettings(), &m_access});
    connect(m_workers.get(), &HostedWorkers::workerStatusChanged, this, &LocalHost::workerStatusChanged);
    connect(m_workers.get(), &HostedWorkers::finished, this, &LocalHost::finished);
    m_workers->start();
    return {};
}

base::Result<config::WorkerEntry> LocalHost::serve(const QString &directory)
{
    base::Result<Served> served = base::fail(base::ErrorCode::Internal, u"The local deployment did not start."_s);
    m_thread.start([&]() -> QObject * {
        auto *deployment = new local::Deployment({m_files.database}); // owned by m_thread
        served = startDeployment(*deployment, directory);
        return deployment;
    });
    if (!served) {
        return base::fail(served.error());
    }
    m_description = served->description;
    const base::Result<config::WorkerToken> token = config::WorkerToken::parse(served->token);
    if (!token) {
        return base::fail(token.error());
    }
    return config::WorkerEntry{config::TokenReference::literal(*token), directory, m_description.url};
}

void LocalHost::requestStop(int count)
{
    if (m_workers) {
        m_workers->requestStop(count);
    }
}

void LocalHost::stop(std::chrono::milliseconds limit)
{
    if (m_workers) {
        m_workers->stop(limit);
    }
}

} // namespace oco::app
