#include "app/workers_host.h"

#include "app/exit_status.h"
#include "app/launch.h"
#include "app/logging.h"
#include "app/terminal_window.h"
#include "base/when_done.h"
#include "orchestrator/hosted_worker.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kStopLimit = 30s; // of one worker: as long as at the end of the program

} // namespace

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

WorkersHost::WorkersHost(WorkersHostOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_instance(m_options.paths, m_options.workersFile)
{
}

WorkersHost::~WorkersHost() = default;

void WorkersHost::run(const config::WorkersFileContent &content, const opencode::ServerOptions &server)
{
    m_content = content;
    m_findOpencode = server.findBinary;
    m_workers = std::make_unique<HostedWorkers>(
        orchestrator::OrchestratorOptions{server, content.workers, defaultSettings(), m_options.access, m_options.startWorkers},
        m_options.whenAllFailed);
    const orchestrator::Orchestrator *orchestrator = &m_workers->orchestrator();
    connect(m_workers.get(), &HostedWorkers::finished, this, &WorkersHost::finished);
    connect(orchestrator, &orchestrator::Orchestrator::workerStatusChanged, this,
            [this](const worker::WorkerStatus &status, const QString &name) { Q_EMIT workerStatusChanged(name, status); });
    connect(orchestrator, &orchestrator::Orchestrator::workerStopped, this, &WorkersHost::contentChanged); // it may have left
    connect(orchestrator, &orchestrator::Orchestrator::turnEvent, this, &WorkersHost::turnEvent);
    connect(orchestrator, &orchestrator::Orchestrator::opencodeUp, this, [this] { setOpencodeProblem(std::nullopt); });
    connect(orchestrator, &orchestrator::Orchestrator::opencodeLost, this, &WorkersHost::setOpencodeProblem);
    openControl();
    m_watch = std::make_unique<FileWatch>(m_options.workersFile);
    connect(m_watch.get(), &FileWatch::changed, this, &WorkersHost::reload);
    m_workers->start();
    reload(); // between the reading and the watching
}

void WorkersHost::requestStop(int count)
{
    m_stopping = true;
    if (!m_workers) {
        Q_EMIT finished(exit_status::kOk);
        return;
    }
    m_control->close();
    m_workers->requestStop(count);
}

void WorkersHost::stop(std::chrono::milliseconds limit)
{
    m_stopping = true;
    if (!m_workers) {
        Q_EMIT finished(exit_status::kOk);
        return;
    }
    m_control->close();
    m_workers->stop(limit);
}

QList<NamedWorker> WorkersHost::workers() const
{
    QList<NamedWorker> result;
    if (m_workers) {
        for (const QString &name : m_workers->orchestrator().names()) {
            result.append({name, m_workers->orchestrator().worker(name)->status()});
        }
    }
    return result;
}

void WorkersHost::startWorkers(const QStringList &names)
{
    for (orchestrator::HostedWorker *worker : named(names)) {
        worker->start();
    }
}

void WorkersHost::stopWorkers(const QStringList &names)
{
    for (orchestrator::HostedWorker *worker : named(names)) {
        worker->stop(kStopLimit);
    }
}

void WorkersHost::restartWorkers(const QStringList &names)
{
    for (orchestrator::HostedWorker *worker : named(names)) {
        worker->restart(kStopLimit);
    }
}

base::Future<void> WorkersHost::openTerminal(const QString &name) const
{
    const std::optional<opencode::Endpoint> endpoint = m_workers ? m_workers->orchestrator().opencodeEndpoint() : std::nullopt;
    const orchestrator::HostedWorker *worker = m_workers ? m_workers->orchestrator().worker(name) : nullptr;
    if (!endpoint || worker == nullptr || !m_findOpencode) {
        return base::ready<void>(base::fail(base::ErrorCode::Unreachable, u"opencode is not running, so there is nothing to attach to."_s,
                                            u"Start the worker, and try again when it is ready."_s));
    }
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    const auto finish = [promise](const base::Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    base::whenDone(m_findOpencode(), m_workers.get(),
                   [this, finish, folder = m_options.paths.runtimeFolder, endpoint = *endpoint,
                    directory = worker->entry().workingDirectory](const base::Result<QString> &binary) {
                       if (!binary) {
                           finish(base::fail(binary.error()));
                           return;
                       }
                       const auto open = [folder, binary = *binary, endpoint, directory] {
                           return app::openTerminal(folder, binary, endpoint, directory);
                       };
                       base::whenDone(QtConcurrent::run(open), m_workers.get(), finish);
                   });
    return promise->future();
}

void WorkersHost::setOpencodeProblem(const std::optional<base::Error> &problem)
{
    if (problem != m_opencodeProblem) {
        m_opencodeProblem = problem;
        Q_EMIT opencodeChanged();
    }
}

void WorkersHost::hurryOpencode()
{
    if (m_workers) {
        m_workers->orchestrator().hurryOpencode();
    }
}

QList<orchestrator::HostedWorker *> WorkersHost::named(const QStringList &names) const
{
    QList<orchestrator::HostedWorker *> result;
    if (m_workers && !m_stopping) { // a worker that is started while all stop would hold up the end
        const QStringList wanted = names.isEmpty() ? m_workers->orchestrator().names() : names;
        for (const QString &name : wanted) {
            if (orchestrator::HostedWorker *worker = m_workers->orchestrator().worker(name)) {
                result.append(worker);
            }
        }
    }
    return result;
}

/** Without it everything works but the commands, so that a failure is no reason to stop. */
void WorkersHost::openControl()
{
    m_control = std::make_unique<WorkersControl>(&m_workers->orchestrator(), m_options.workersFile);
    if (m_options.whenAllFailed == HostedWorkers::WhenAllFailed::Ends) {
        connect(&m_workers->orchestrator(), &orchestrator::Orchestrator::allWorkersFailed, m_control.get(), &WorkersControl::close);
    }
    connect(m_control.get(), &WorkersControl::quitRequested, this, &WorkersHost::quitRequested);
    if (m_options.hasWindows) {
        connect(m_control.get(), &WorkersControl::showRequested, this, &WorkersHost::showRequested);
    }
    m_controlServer = std::make_unique<ControlServer>(
        [this](const ControlRequest &request, const ControlServer::Respond &respond) { handle(request, respond); });
    base::Result<void> listening = m_controlServer->listen(m_instance.socketPath());
    if (listening) {
        listening = m_instance.announce();
    }
    if (!listening) {
        qCWarning(lcApp).noquote() << u"The commands status, start, stop, restart and quit will not find this process: %1"_s.arg(
            listening.error().toString());
    }
}

void WorkersHost::handle(const ControlRequest &request, const ControlServer::Respond &respond)
{
    if (request.verb == ControlVerb::Quit || request.verb == ControlVerb::Show) {
        m_control->handle(request, respond); // nothing of the file is asked for
        return;
    }
    readThen([this, request, respond] { m_control->handle(request, respond); }); // it may speak of what was written just now
}

void WorkersHost::reload()
{
    readThen([] {});
}

void WorkersHost::follow()
{
    readThen([] {}, Gone::HasNoWorkers);
}

void WorkersHost::followAndStart(const QString &name)
{
    readThen([this, name] { startWorkers({name}); }, Gone::HasNoWorkers);
}

void WorkersHost::readThen(const std::function<void()> &next, Gone gone)
{
    if (!m_workers) {
        return; // run() reads it
    }
    const quint64 number = ++m_reads;
    const QFuture<base::Result<config::WorkersFileContent>> reading = QtConcurrent::run(
        [file = m_options.workersFile, context = workersFileContext()] { return config::readWorkersFile(file, context); });
    base::whenDone(reading, this, [this, number, next, gone](const base::Result<config::WorkersFileContent> &content) {
        if (number > m_taken) { // else a later reading was faster
            m_taken = number;
            take(content, gone);
        }
        next();
    });
}

void WorkersHost::take(const base::Result<config::WorkersFileContent> &content, Gone gone)
{
    if (!content && content.error().code == base::ErrorCode::NotFound && gone == Gone::HasNoWorkers) {
        m_refusal.clear();
        apply({});
    } else if (!content) {
        if (content.error().code != base::ErrorCode::NotFound || !m_content.listed.isEmpty()) {
            refuse({}, content.error().toString());
        }
    } else if (content->unusable && !content->emptyList) {
        refuse(content->diagnostics, u"%1 cannot be used."_s.arg(m_options.workersFile));
    } else if (*content != m_content || !m_refusal.isEmpty()) {
        m_refusal.clear();
        apply(*content);
    }
}

/** Said once: other files of the folder change as well. */
void WorkersHost::refuse(const QList<config::Diagnostic> &diagnostics, const QString &why)
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
    Q_EMIT contentChanged();
}

void WorkersHost::apply(const config::WorkersFileContent &content)
{
    for (const config::Diagnostic &diagnostic : content.diagnostics) {
        logDiagnostic(diagnostic);
    }
    if (content.opencodeBinary != m_content.opencodeBinary) {
        qCWarning(lcApp) << "Another opencode_binary is used from the next start of this program on.";
    }
    if (content.invalidWorkers > 0) {
        qCWarning(lcApp).noquote() << u"Entries of %2 with errors: %1. A worker that was running goes on as it was configured before."_s
                                          .arg(content.invalidWorkers)
                                          .arg(m_options.workersFile);
    }
    qCInfo(lcApp).noquote() << u"%1 was changed: workers whose entries differ are restarted."_s.arg(m_options.workersFile);
    m_content = content;
    m_workers->orchestrator().setWorkers(content.workers, workersToKeep(content));
    Q_EMIT contentChanged();
}

/** Those whose entries have mistakes; all, where an entry does not even say which worker it is about. */
QStringList WorkersHost::workersToKeep(const config::WorkersFileContent &content) const
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
