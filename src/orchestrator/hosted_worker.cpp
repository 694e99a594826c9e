#include "orchestrator/hosted_worker.h"

#include "base/when_done.h"
#include "orchestrator/logging.h"
#include "orchestrator/worker_access.h"
#include "orchestrator/worker_thread.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::orchestrator
{

namespace
{

constexpr std::chrono::milliseconds kLongestPause = 15s; // somebody who unlocks the keychain should not wait long

worker::WorkerStatus initialStatus(const config::WorkerEntry &entry)
{
    worker::WorkerStatus status;
    status.label = entry.token.display();
    status.workingDirectory = entry.workingDirectory;
    status.deployment = entry.convexUrl.toString();
    return status;
}

} // namespace

HostedWorker::HostedWorker(const config::WorkerEntry &entry, const worker::WorkerSettings &defaults, WorkerAccess *access, QObject *parent)
    : QObject(parent), m_entry(entry), m_settings(defaults), m_access(access), m_status(initialStatus(entry)),
      m_backoff(defaults.retryBase, kLongestPause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HostedWorker::fetchToken);
}

HostedWorker::~HostedWorker() = default;

void HostedWorker::start()
{
    switch (m_phase) {
    case Phase::Idle:
        m_phase = Phase::Fetching;
        m_backoff.reset();
        setStatus(initialStatus(m_entry));
        fetchToken();
        break;
    case Phase::Running:
        if (m_status.state == worker::State::Failed) {
            restart(1s); // nothing but the last words of its answers can be left
        }
        break;
    case Phase::Stopping:
        m_again = true;
        break;
    case Phase::Fetching:
        break;
    }
}

void HostedWorker::stop(std::chrono::milliseconds limit)
{
    m_again = false;
    switch (m_phase) {
    case Phase::Running:
    case Phase::Stopping: {
        const QDeadlineTimer wanted(limit);
        if (m_phase == Phase::Running || wanted < m_deadline) {
            m_deadline = wanted;
            m_thread->stop(limit);
        }
        m_phase = Phase::Stopping;
        break;
    }
    case Phase::Fetching:
        m_fetch.reset();
        m_pause.stop();
        m_phase = Phase::Idle;
        setStatus(worker::State::Stopped, std::nullopt);
        [[fallthrough]];
    case Phase::Idle:
        QMetaObject::invokeMethod(this, &HostedWorker::stopped, Qt::QueuedConnection);
        break;
    }
}

void HostedWorker::restart(std::chrono::milliseconds limit)
{
    if (m_phase == Phase::Running || m_phase == Phase::Stopping) {
        stop(limit);
        m_again = true;
        return;
    }
    if (m_phase == Phase::Fetching) {
        m_fetch.reset();
        m_pause.stop();
        m_phase = Phase::Idle;
    }
    start();
}

void HostedWorker::reconfigure(const config::WorkerEntry &entry, std::chrono::milliseconds limit)
{
    const config::WorkerEntry before = std::exchange(m_entry, entry);
    if (before == entry || m_phase == Phase::Stopping) {
        return; // one that stops reads the entry anew when it comes up again
    }
    if (m_phase == Phase::Idle) {
        if (m_status.state == worker::State::Failed) {
            start(); // the new entry may be what it needed
        } else {
            setStatus(initialStatus(entry));
        }
        return;
    }
    const bool onlyThePlace =
        m_phase == Phase::Running && before.workingDirectory == entry.workingDirectory && before.convexUrl == entry.convexUrl;
    if (onlyThePlace && before.token == entry.token) {
        return; // the recovery policy counts from the next start
    }
    if (!onlyThePlace || m_status.state == worker::State::Failed) {
        restart(limit);
        return;
    }
    m_fetch = std::make_unique<QObject>();
    base::whenDone(m_access->token(m_entry.token), m_fetch.get(),
                   [this, limit](const base::Result<config::WorkerToken> &token) { compareToken(token, limit); });
}

void HostedWorker::compareToken(const base::Result<config::WorkerToken> &token, std::chrono::milliseconds limit)
{
    if (m_phase != Phase::Running) {
        return;
    }
    if (!token && base::isTemporary(token.error().code)) {
        qCWarning(lcOrchestrator).noquote() << u"Worker %1 runs on with the token that it has: %2"_s.arg(m_status.label,
                                                                                                         token.error().toString());
    } else if (!token || *token != m_settings.config.token) {
        restart(limit);
    }
}

void HostedWorker::setOpencode(const std::optional<opencode::Endpoint> &endpoint)
{
    m_opencode = endpoint;
    if (m_thread) {
        m_thread->setOpencode(endpoint);
    }
}

bool HostedWorker::isSettled() const
{
    using worker::State;
    const State state = m_status.state;
    return m_phase == Phase::Idle ||
           (m_phase == Phase::Running && (state == State::Ready || state == State::Failed || state == State::AwaitingApproval));
}

void HostedWorker::fetchToken()
{
    setStatus(worker::State::WaitingForToken, m_status.problem);
    m_fetch = std::make_unique<QObject>();
    base::whenDone(m_access->token(m_entry.token), m_fetch.get(),
                   [this](const base::Result<config::WorkerToken> &token) { takeToken(token); });
}

void HostedWorker::takeToken(const base::Result<config::WorkerToken> &token)
{
    base::Result<std::shared_ptr<void>> claim = token ? m_access->claim(*token) : base::fail(token.error());
    if (claim && !m_entry.token.label().isEmpty() && token->label() != m_entry.token.label()) {
        claim =
            base::fail(base::ErrorCode::InvalidInput,
                       u"What is kept %1 is the token of another worker, %2 (field token)."_s.arg(m_entry.token.place(), token->label()),
                       u"Store the right one: opencode-orchestrator token set %1"_s.arg(m_entry.token.label()));
    }
    if (claim) {
        m_claim = *claim;
        run(*token);
    } else if (base::isTemporary(claim.error().code)) {
        setStatus(worker::State::WaitingForToken, claim.error());
        m_pause.start(m_backoff.next());
    } else {
        fail(claim.error());
    }
}

void HostedWorker::run(const config::WorkerToken &token)
{
    m_phase = Phase::Running;
    m_settings.config = {token, m_entry.workingDirectory, m_entry.convexUrl, m_entry.recovery};
    m_thread = std::make_unique<WorkerThread>(m_settings);
    connect(m_thread.get(), &WorkerThread::statusChanged, this, [this](const worker::WorkerStatus &status) { setStatus(status); });
    connect(m_thread.get(), &WorkerThread::turnEvent, this, &HostedWorker::turnEvent);
    connect(m_thread.get(), &WorkerThread::restartNeeded, this, [this] { restart(1s); }); // nothing of its state can be kept any more
    // Queued: the thread's handle is not deleted inside its own signal.
    connect(m_thread.get(), &WorkerThread::stopped, this, &HostedWorker::threadStopped, Qt::QueuedConnection);
    m_thread->start(m_opencode);
}

void HostedWorker::fail(const base::Error &error)
{
    m_phase = Phase::Idle;
    setStatus(worker::State::Failed, error);
}

void HostedWorker::threadStopped()
{
    m_thread.reset();
    m_claim.reset();
    m_phase = Phase::Idle;
    if (m_status.state != worker::State::Failed) { // why it failed is not to be lost by the stop
        setStatus(worker::State::Stopped, std::nullopt);
    }
    if (std::exchange(m_again, false)) {
        start();
    } else {
        Q_EMIT stopped();
    }
}

void HostedWorker::setStatus(worker::State state, const std::optional<base::Error> &problem)
{
    worker::WorkerStatus status = m_status;
    status.state = state;
    status.problem = problem;
    setStatus(status);
}

void HostedWorker::setStatus(const worker::WorkerStatus &status)
{
    if (status != m_status) {
        const worker::WorkerStatus before = std::exchange(m_status, status);
        Q_EMIT statusChanged(before, m_status);
    }
}

} // namespace oco::orchestrator
