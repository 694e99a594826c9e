#include "app/hosted_workers.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/logging.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kGracefulLimit = 30s;
constexpr std::chrono::milliseconds kUrgentLimit = 1500ms;

} // namespace

void sayNoWorkerStarted()
{
    writeErrorLine(u"Failed to start any workers. Check the errors above."_s);
}

HostedWorkers::HostedWorkers(const orchestrator::OrchestratorOptions &options, WhenAllFailed whenAllFailed, QObject *parent)
    : QObject(parent), m_orchestrator(options)
{
    connect(&m_orchestrator, &orchestrator::Orchestrator::workerStatusChanged, this, &HostedWorkers::noteStatus);
    if (whenAllFailed == WhenAllFailed::Ends) {
        connect(&m_orchestrator, &orchestrator::Orchestrator::allWorkersFailed, this, &HostedWorkers::allFailed);
    }
    connect(&m_orchestrator, &orchestrator::Orchestrator::finished, this,
            [this] { Q_EMIT finished(m_failed ? exit_status::kFailure : exit_status::kOk); });
}

void HostedWorkers::start()
{
    m_orchestrator.start();
}

void HostedWorkers::requestStop(int count)
{
    if (count <= 1) {
        qCInfo(lcApp) << "Stopping: running answers may finish, and all is over within 30 seconds. A second signal ends it at once.";
    } else {
        qCInfo(lcApp) << "Stopping now.";
    }
    stop(count <= 1 ? kGracefulLimit : kUrgentLimit);
}

void HostedWorkers::stop(std::chrono::milliseconds limit)
{
    m_orchestrator.stop(limit);
}

void HostedWorkers::noteStatus(const worker::WorkerStatus &status)
{
    switch (status.state) {
    case worker::State::AwaitingApproval:
    case worker::State::WaitingForOpencode:
    case worker::State::Connecting:
    case worker::State::Ready:
        m_anyStarted = true;
        break;
    case worker::State::Stopped:
    case worker::State::WaitingForToken:
    case worker::State::Registering:
    case worker::State::Stopping:
    case worker::State::Failed:
        break;
    }
    Q_EMIT workerStatusChanged(status);
}

void HostedWorkers::allFailed()
{
    m_failed = true;
    if (m_anyStarted) {
        qCCritical(lcApp) << "No worker is left: each one has failed. Check the errors above.";
    } else {
        sayNoWorkerStarted();
    }
    stop(kGracefulLimit);
}

} // namespace oco::app
