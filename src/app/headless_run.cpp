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

HeadlessRun::HeadlessRun(config::Paths paths, const QString &workersFile, QObject *parent)
    : Task(parent), m_paths(std::move(paths)), m_workersFile(QDir::current().absoluteFilePath(workersFile)),
      m_keychain(keychainOptions(m_paths)), m_access(m_paths, &m_keychain), m_host({m_paths, m_workersFile, &m_access})
{
    connect(&m_host, &WorkersHost::finished, this, &HeadlessRun::finished);
    connect(&m_host, &WorkersHost::quitRequested, this, [this] { requestStop(1); });
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
    if (m_running) {
        m_host.requestStop(count);
    } else {
        Q_EMIT finished(exit_status::kOk);
    }
}

void HeadlessRun::requestReload()
{
    if (m_running) {
        qCInfo(lcApp).noquote() << u"Reading %1 again."_s.arg(m_workersFile);
        m_host.reload();
    }
}

base::Result<config::WorkersFileContent> HeadlessRun::readFile() const
{
    return config::readWorkersFile(m_workersFile, workersFileContext());
}

std::optional<config::WorkersFileContent> HeadlessRun::readConfiguration(int &exitStatus) const
{
    exitStatus = exit_status::kConfiguration;
    base::Result<config::WorkersFileContent> content = readFile();
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

std::optional<int> HeadlessRun::becomeTheOne()
{
    const base::Result<bool> alone = m_host.instance().acquire();
    if (!alone) {
        writeErrorLine(alone.error().toString());
        return exit_status::kFailure;
    }
    if (!*alone) {
        const std::optional<qint64> holder = m_host.instance().holder();
        writeErrorLine(u"The workers of %1 are run by another process already (pid %2)."_s.arg(
            m_workersFile, holder ? QString::number(*holder) : u"unknown"_s));
        return exit_status::kFailure;
    }
    return std::nullopt;
}

std::optional<int> HeadlessRun::startWorkers(const config::WorkersFileContent &content)
{
    if (const std::optional<int> status = becomeTheOne()) {
        return status;
    }
    const base::Result<opencode::ServerOptions> server = serverOptions(m_paths, content.opencodeBinary);
    if (!server) {
        for (const config::WorkerEntry &worker : content.workers) {
            qCCritical(lcApp).noquote() << u"Worker %1 (directory %2, deployment %3) failed: %4"_s.arg(
                worker.token.display(), worker.workingDirectory, worker.convexUrl.toString(), server.error().toString());
        }
        sayNoWorkerStarted();
        return exit_status::kFailure;
    }
    qCInfo(lcApp).noquote() << u"Starting %1 worker(s) of %2."_s.arg(content.workers.size()).arg(m_workersFile);
    m_running = true;
    m_host.run(content, *server);
    return std::nullopt;
}

} // namespace oco::app
