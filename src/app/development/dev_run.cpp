#include "app/development/dev_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "app/logging.h"
#include "app/terminal_prompt.h"
#include "orchestrator/hosted_worker.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::seconds kGracefulLimit = 10s;
constexpr std::chrono::milliseconds kRestartLimit = 1s; // a changed .env is in effect within two seconds

config::WorkerEntry entryOf(const config::WorkerConfig &worker)
{
    return {config::TokenReference::literal(worker.token), worker.workingDirectory, worker.convexUrl, worker.recovery};
}

} // namespace

DevRun::DevRun(const config::Paths &paths, QString directory, QObject *parent)
    : Task(parent), m_paths(paths), m_directory(std::move(directory)), m_access(paths)
{
}

DevRun::~DevRun() = default;

void DevRun::start()
{
    const DevConfig config = read();
    if (const std::optional<config::WorkerConfig> worker = config.worker()) {
        for (const config::Diagnostic &diagnostic : config.diagnostics) {
            qCWarning(lcApp).noquote() << diagnostic.toString();
        }
        run(*worker);
    } else if (config.canBeCompleted() && terminalForPrompts()) {
        setUp(config);
    } else {
        const QStringList lines = config.instructions();
        for (const QString &line : lines) {
            writeInstruction(line);
        }
        Q_EMIT finished(exit_status::kConfiguration);
    }
}

void DevRun::requestStop(int count)
{
    if (m_setup) {
        m_setup.reset(); // this gives the terminal its echo back
        Q_EMIT finished(exit_status::kInterrupted);
        return;
    }
    if (!m_workers) {
        Q_EMIT finished(exit_status::kOk);
        return;
    }
    m_stopping = true;
    if (count <= 1) {
        qCInfo(lcApp) << "Stopping: a running answer may finish within 10 seconds. A second signal ends it.";
        m_workers->stop(kGracefulLimit);
    } else {
        m_workers->requestStop(count);
    }
}

std::chrono::seconds DevRun::stopLimit() const
{
    return kGracefulLimit;
}

void DevRun::requestReload()
{
    fileChanged();
}

DevConfig DevRun::read() const
{
    return DevConfig::read(m_directory, QProcessEnvironment::systemEnvironment());
}

void DevRun::setUp(const DevConfig &config)
{
    m_setup = std::make_unique<DevSetup>(config);
    connect(m_setup.get(), &DevSetup::completed, this, [this](const config::WorkerConfig &worker) {
        m_setup.release()->deleteLater(); // it is in the middle of its signal
        run(worker);
    });
    connect(m_setup.get(), &DevSetup::cancelled, this, [this] { endSetup(exit_status::kInterrupted); });
    connect(m_setup.get(), &DevSetup::failed, this, [this](const base::Error &error) {
        writeErrorLine(error.toString());
        endSetup(exit_status::kConfiguration);
    });
    m_setup->start();
}

void DevRun::endSetup(int exitStatus)
{
    m_setup.release()->deleteLater();
    Q_EMIT finished(exitStatus);
}

void DevRun::run(const config::WorkerConfig &worker)
{
    const base::Result<std::shared_ptr<void>> claim = m_access.claim(worker.token);
    if (!claim) {
        fail(claim.error());
        return;
    }
    const base::Result<opencode::ServerOptions> server = serverOptions(m_paths, {});
    if (!server) {
        fail(server.error());
        return;
    }
    m_claim = *claim;
    m_worker = worker;
    qCInfo(lcApp).noquote() << u"Development mode: worker %1 of %2 in %3, from its .env."_s.arg(worker.token.label(),
                                                                                                worker.convexUrl.toString(), m_directory);
    m_workers =
        std::make_unique<HostedWorkers>(orchestrator::OrchestratorOptions{*server, {entryOf(worker)}, defaultSettings(), &m_access});
    connect(m_workers.get(), &HostedWorkers::finished, this, &DevRun::finished);
    connect(&m_workers->orchestrator(), &orchestrator::Orchestrator::allWorkersFailed, this, [this] {
        m_stopping = true;
        m_workers->stop(kGracefulLimit);
    });
    m_watch = std::make_unique<FileWatch>(m_directory + u"/.env"_s);
    connect(m_watch.get(), &FileWatch::changed, this, &DevRun::fileChanged);
    m_workers->start();
    fileChanged(); // between the reading and the watching
}

void DevRun::fileChanged()
{
    if (!m_workers || m_stopping) {
        return;
    }
    const DevConfig config = read();
    const std::optional<config::WorkerConfig> worker = config.worker();
    if (!worker) {
        reportBroken(config);
        return;
    }
    const bool wasBroken = !std::exchange(m_saidBroken, {}).isEmpty();
    if (*worker != m_worker) {
        restartWith(*worker);
    } else if (wasBroken) {
        qCInfo(lcApp).noquote() << u"%1 is in order again."_s.arg(config.file);
    }
}

void DevRun::reportBroken(const DevConfig &config)
{
    const QStringList problems = config.problems();
    if (problems == m_saidBroken) {
        return; // the directory has other files, too
    }
    m_saidBroken = problems;
    for (const QString &problem : problems) {
        qCCritical(lcApp).noquote() << problem;
    }
    qCCritical(lcApp).noquote() << u"%1 cannot be used as it is now. The worker runs on as it was configured before."_s.arg(config.file);
}

void DevRun::restartWith(const config::WorkerConfig &worker)
{
    const base::Result<std::shared_ptr<void>> claim = m_access.claim(worker.token);
    if (!claim) {
        qCCritical(lcApp).noquote() << u"%1 The worker runs on as it was configured before."_s.arg(claim.error().toString());
        return;
    }
    config::WorkerConfig exceptRecovery = worker;
    exceptRecovery.recovery = m_worker.recovery;
    if (exceptRecovery == m_worker) {
        qCInfo(lcApp).noquote() << u"The .env was changed: WORKER_RECOVERY counts from the next start."_s;
        m_worker = worker;
        return;
    }
    qCInfo(lcApp).noquote() << u"The .env was changed: the worker restarts as %1 of %2."_s.arg(worker.token.label(),
                                                                                               worker.convexUrl.toString());
    m_claim = *claim;
    orchestrator::Orchestrator &orchestrator = m_workers->orchestrator();
    orchestrator::HostedWorker *before = orchestrator.worker(m_worker.token.label());
    const bool sameWorker = worker.token.label() == m_worker.token.label();
    m_worker = worker;
    if (sameWorker && before != nullptr) {
        before->reconfigure(entryOf(worker), kRestartLimit);
        return;
    }
    orchestrator.setWorkers({entryOf(worker)});
    if (before != nullptr) {
        before->stop(kRestartLimit); // it is leaving; production would let it finish its answers first
    }
}

void DevRun::fail(const base::Error &error)
{
    writeErrorLine(error.toString());
    sayNoWorkerStarted();
    Q_EMIT finished(exit_status::kFailure);
}

} // namespace oco::app
