#include "app/headless_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "app/logging.h"

#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

void logDiagnostic(const config::Diagnostic &diagnostic)
{
    const QString text =
        diagnostic.worker.isEmpty() ? diagnostic.toString() : u"Worker %1: %2"_s.arg(diagnostic.worker, diagnostic.toString());
    if (diagnostic.severity == config::Diagnostic::Severity::Error) {
        qCCritical(lcApp).noquote() << text;
    } else {
        qCWarning(lcApp).noquote() << text;
    }
}

} // namespace

HeadlessRun::HeadlessRun(config::Paths paths, const QString &workersFile, QObject *parent)
    : Task(parent), m_paths(std::move(paths)), m_workersFile(QDir::current().absoluteFilePath(workersFile))
{
}

void HeadlessRun::start()
{
    int exitStatus = exit_status::kConfiguration;
    const std::optional<config::WorkersFileContent> content = readConfiguration(exitStatus);
    if (!content) {
        Q_EMIT finished(exitStatus);
        return;
    }
    if (const std::optional<int> failed = startWorkers(*content)) {
        Q_EMIT finished(*failed);
    }
}

void HeadlessRun::requestStop(int count)
{
    if (m_workers) {
        m_workers->requestStop(count);
    } else {
        Q_EMIT finished(exit_status::kOk);
    }
}

std::optional<config::WorkersFileContent> HeadlessRun::readConfiguration(int &exitStatus) const
{
    exitStatus = exit_status::kConfiguration;
    const config::WorkersFileContext context{QDir::currentPath(), QDir::homePath(), currentLaunch()};
    base::Result<config::WorkersFileContent> content = config::readWorkersFile(m_workersFile, context);
    if (!content) {
        if (content.error().code == base::ErrorCode::NotFound) {
            exitStatus = writeTemplate();
        } else {
            writeErrorLine(content.error().toString());
        }
        return std::nullopt;
    }
    if (content->unusable) {
        for (const config::Diagnostic &diagnostic : content->diagnostics) {
            writeErrorLine(diagnostic.toString());
        }
        return std::nullopt;
    }
    for (const config::Diagnostic &diagnostic : content->diagnostics) {
        logDiagnostic(diagnostic);
    }
    if (content->workers.isEmpty() && content->invalidWorkers == 0) {
        writeErrorLine(u"%1 lists no workers. Add one: its token comes from the web UI."_s.arg(m_workersFile));
        return std::nullopt;
    }
    if (content->workers.isEmpty()) {
        sayNoWorkerStarted();
        exitStatus = exit_status::kFailure;
        return std::nullopt;
    }
    return std::move(*content);
}

int HeadlessRun::writeTemplate() const
{
    if (const base::Result<void> written = config::writeWorkersTemplate(m_workersFile); !written) {
        writeErrorLine(u"No workers configuration found at %1, and no template could be written there."_s.arg(m_workersFile));
        writeErrorLine(written.error().toString());
        return exit_status::kConfiguration;
    }
    writeErrorLine(u"No workers configuration found. A template has been created at:"_s);
    writeErrorLine(m_workersFile);
    return exit_status::kConfiguration;
}

std::optional<int> HeadlessRun::startWorkers(const config::WorkersFileContent &content)
{
    m_instance.emplace(m_paths.stateFolder + u"/locks"_s, u"workers"_s, m_workersFile);
    const base::Result<bool> alone = m_instance->acquire();
    if (!alone) {
        writeErrorLine(alone.error().toString());
        return exit_status::kFailure;
    }
    if (!*alone) {
        const std::optional<qint64> holder = m_instance->holder();
        writeErrorLine(u"The workers of %1 are run by another process already (pid %2)."_s.arg(
            m_workersFile, holder ? QString::number(*holder) : u"unknown"_s));
        return exit_status::kFailure;
    }
    const base::Result<opencode::ServerOptions> server = serverOptions(m_paths, content.opencodeBinary);
    if (!server) {
        for (const config::WorkerConfig &worker : content.workers) {
            qCCritical(lcApp).noquote() << u"Worker %1 (directory %2, deployment %3) failed: %4"_s.arg(
                worker.token.label(), worker.workingDirectory, worker.convexUrl.toString(), server.error().toString());
        }
        sayNoWorkerStarted();
        return exit_status::kFailure;
    }
    orchestrator::OrchestratorOptions options{*server, {}};
    for (const config::WorkerConfig &worker : content.workers) {
        worker::WorkerSettings settings;
        settings.config = worker;
        settings.username = currentUserName();
        options.workers.append(settings);
    }
    qCInfo(lcApp).noquote() << u"Starting %1 worker(s) of %2."_s.arg(content.workers.size()).arg(m_workersFile);
    m_workers = std::make_unique<HostedWorkers>(options);
    connect(m_workers.get(), &HostedWorkers::finished, this, &HeadlessRun::finished);
    m_workers->start();
    return std::nullopt;
}

} // namespace oco::app
