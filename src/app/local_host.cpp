#include "app/local_host.h"

#include "app/launch.h"
#include "app/served_deployment.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** What the thread owns. */
struct ServedObject : QObject {
    explicit ServedObject(const LocalFiles &files) : deployment(files) {}

    ServedDeployment deployment;
};

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
    m_workers = std::make_unique<HostedWorkers>(orchestrator::OrchestratorOptions{*server, {*worker}, defaultSettings(), &m_access});
    connect(m_workers.get(), &HostedWorkers::workerStatusChanged, this, &LocalHost::workerStatusChanged);
    connect(m_workers.get(), &HostedWorkers::finished, this, &LocalHost::finished);
    m_workers->start();
    return {};
}

base::Result<config::WorkerEntry> LocalHost::serve(const QString &directory)
{
    base::Result<LocalTicket> ticket = base::fail(base::ErrorCode::Internal, u"The local deployment did not start."_s);
    m_thread.start([&]() -> QObject * {
        auto *host = new ServedObject(m_files); // owned by m_thread
        const base::Result<void> started = host->deployment.start();
        ticket = started ? host->deployment.workerFor(directory) : base::Result<LocalTicket>(base::fail(started.error()));
        m_description = host->deployment.description();
        return host;
    });
    if (!ticket) {
        return base::fail(ticket.error());
    }
    return config::WorkerEntry{config::TokenReference::literal(ticket->token), directory, ticket->url};
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
