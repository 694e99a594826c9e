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
    : Task(parent), m_paths(std::move(paths)), m_workersFile(QDir::current().absoluteFilePath(workersFile)),
      m_instance(m_paths, m_workersFile), m_keychain(keychainOptions(m_paths)), m_access(m_paths, &m_keychain)
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
        m_control->close();
        m_workers->requestStop(count);
    } else {
        Q_EMIT finished(exit_status::kOk);
    }
}

void HeadlessRun::requestReload()
{
    qCInfo(lcApp).noquote() << u"Reading %1 again."_s.arg(m_workersFile);
    fileChanged();
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
    const base::Result<bool> alone = m_instance.acquire();
    if (!alone) {
        writeErrorLine(alone.error().toString());
        return exit_status::kFailure;
    }
    if (!*alone) {
        const std::optional<qint64> holder = m_instance.holder();
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
    m_content = content;
    m_workers = std::make_unique<HostedWorkers>(orchestrator::OrchestratorOptions{*server, content.workers, defaultSettings(), &m_access});
    connect(m_workers.get(), &HostedWorkers::finished, this, &HeadlessRun::finished);
    openControl();
    m_watch = std::make_unique<FileWatch>(m_workersFile);
    connect(m_watch.get(), &FileWatch::changed, this, &HeadlessRun::fileChanged);
    m_workers->start();
    fileChanged(); // between the reading and the watching
    return std::nullopt;
}

/** Without it everything works but the commands, so that a failure is no reason to stop. */
void HeadlessRun::openControl()
{
    m_control = std::make_unique<WorkersControl>(&m_workers->orchestrator(), m_workersFile);
    connect(&m_workers->orchestrator(), &orchestrator::Orchestrator::allWorkersFailed, m_control.get(), &WorkersControl::close);
    connect(m_control.get(), &WorkersControl::quitRequested, this, [this] { requestStop(1); });
    m_controlServer = std::make_unique<ControlServer>([this](const ControlRequest &request, const ControlServer::Respond &respond) {
        fileChanged(); // a command may speak of what another has just written
        m_control->handle(request, respond);
    });
    base::Result<void> listening = m_controlServer->listen(m_instance.socketPath());
    if (listening) {
        listening = m_instance.announce();
    }
    if (!listening) {
        qCWarning(lcApp).noquote() << u"The commands status, start, stop, restart and quit will not find this process: %1"_s.arg(
            listening.error().toString());
    }
}

void HeadlessRun::fileChanged()
{
    if (!m_workers) {
        return;
    }
    const base::Result<config::WorkersFileContent> content = readFile();
    if (!content) {
        refuse({}, content.error().toString());
    } else if (content->unusable && !content->emptyList) {
        refuse(content->diagnostics, u"%1 was changed and cannot be used."_s.arg(m_workersFile));
    } else if (*content != m_content || !m_refusal.isEmpty()) {
        m_refusal.clear();
        apply(*content);
    }
}

/** Said once: other files of the folder change as well. */
void HeadlessRun::refuse(const QList<config::Diagnostic> &diagnostics, const QString &why)
{
    QStringList refusal{why};
    for (const config::Diagnostic &diagnostic : diagnostics) {
        refusal.append(diagnostic.toString());
    }
    if (refusal == m_refusal) {
        return;
    }
    m_refusal = refusal;
    for (const config::Diagnostic &diagnostic : diagnostics) {
        logDiagnostic(diagnostic);
    }
    qCCritical(lcApp).noquote() << u"%1 Everything runs on as it was configured before."_s.arg(why);
}

void HeadlessRun::apply(const config::WorkersFileContent &content)
{
    for (const config::Diagnostic &diagnostic : content.diagnostics) {
        logDiagnostic(diagnostic);
    }
    if (content.opencodeBinary != m_content.opencodeBinary) {
        qCWarning(lcApp) << "Another opencode_binary is used from the next start of this program on.";
    }
    if (content.invalidWorkers > 0) {
        qCWarning(lcApp).noquote() << u"%1 of the workers in %2 have errors. One that was running goes on as it was configured before."_s
                                          .arg(content.invalidWorkers)
                                          .arg(m_workersFile);
    }
    qCInfo(lcApp).noquote() << u"%1 was changed: workers whose entries differ are restarted."_s.arg(m_workersFile);
    m_content = content;
    m_workers->orchestrator().setWorkers(content.workers, workersToKeep(content));
}

/** Those whose entries have mistakes; all, where an entry does not even say which worker it is about. */
QStringList HeadlessRun::workersToKeep(const config::WorkersFileContent &content) const
{
    QStringList names;
    for (const config::ListedWorker &listed : content.listed) {
        if (!listed.valid && !listed.token) {
            return m_workers->orchestrator().names();
        }
        if (!listed.valid) {
            names.append(listed.token->display());
        }
    }
    return names;
}

} // namespace oco::app
