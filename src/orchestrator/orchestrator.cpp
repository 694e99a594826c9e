#include "orchestrator/orchestrator.h"

#include "orchestrator/logging.h"
#include "orchestrator/status_sentence.h"
#include "orchestrator/worker_thread.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::orchestrator
{

namespace
{

/** What is left of the limit for opencode's end, once the workers are done. */
std::chrono::milliseconds marginFor(std::chrono::milliseconds limit)
{
    return std::min<std::chrono::milliseconds>(4s, limit * 2 / 5);
}

void logSentence(const StatusSentence &sentence)
{
    switch (sentence.level) {
    case StatusSentence::Level::Info:
        qCInfo(lcOrchestrator).noquote() << sentence.text;
        break;
    case StatusSentence::Level::Warning:
        qCWarning(lcOrchestrator).noquote() << sentence.text;
        break;
    case StatusSentence::Level::Error:
        qCCritical(lcOrchestrator).noquote() << sentence.text;
        break;
    }
}

} // namespace

class Orchestrator::Private
{
public:
    enum class Phase : std::uint8_t { Idle, Running, StoppingWorkers, StoppingServer, Finished };

    struct Hosted {
        std::unique_ptr<WorkerThread> thread;
        bool stopped = false;
    };

    Private(Orchestrator *orchestrator, const OrchestratorOptions &options);

    void addWorker(const worker::WorkerSettings &settings);
    void tellWorkers(const std::optional<opencode::Endpoint> &endpoint);
    void workerChanged(const worker::WorkerStatus &before, const worker::WorkerStatus &after);
    void checkAllFailed();
    void workerStopped(std::size_t index);
    void stopServer();
    void finish();
    void giveUp();

    Orchestrator *const q;
    opencode::ServerProcess server;
    std::vector<Hosted> workers;
    QTimer deadlineTimer;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    Phase phase = Phase::Idle;
    bool allFailedSaid = false;
};

Orchestrator::Private::Private(Orchestrator *orchestrator, const OrchestratorOptions &options) : q(orchestrator), server(options.server)
{
    deadlineTimer.setSingleShot(true);
    QObject::connect(&deadlineTimer, &QTimer::timeout, q, [this] { giveUp(); });
    QObject::connect(&server, &opencode::ServerProcess::ready, q, [this](const opencode::Endpoint &endpoint) {
        qCInfo(lcOrchestrator).noquote() << u"opencode %1 is up."_s.arg(endpoint.version);
        tellWorkers(endpoint);
    });
    QObject::connect(&server, &opencode::ServerProcess::lost, q, [this](const base::Error &error) {
        qCWarning(lcOrchestrator).noquote() << u"opencode is not running: %1"_s.arg(error.toString());
        tellWorkers(std::nullopt);
    });
    QObject::connect(&server, &opencode::ServerProcess::stopped, q, [this] {
        if (phase == Phase::StoppingServer) {
            finish();
        }
    });
    for (const worker::WorkerSettings &settings : options.workers) {
        addWorker(settings);
    }
}

void Orchestrator::Private::addWorker(const worker::WorkerSettings &settings)
{
    const std::size_t index = workers.size();
    Hosted &hosted = workers.emplace_back();
    hosted.thread = std::make_unique<WorkerThread>(settings);
    QObject::connect(hosted.thread.get(), &WorkerThread::statusChanged, q,
                     [this, last = hosted.thread->status()](const worker::WorkerStatus &status) mutable {
                         const worker::WorkerStatus before = std::exchange(last, status);
                         workerChanged(before, status);
                     });
    QObject::connect(hosted.thread.get(), &WorkerThread::stopped, q, [this, index] { workerStopped(index); });
}

void Orchestrator::Private::tellWorkers(const std::optional<opencode::Endpoint> &endpoint)
{
    for (const Hosted &hosted : workers) {
        hosted.thread->setOpencode(endpoint);
    }
}

void Orchestrator::Private::workerChanged(const worker::WorkerStatus &before, const worker::WorkerStatus &after)
{
    if (const std::optional<StatusSentence> sentence = sentenceFor(before, after)) {
        logSentence(*sentence);
    }
    Q_EMIT q->workerStatusChanged(after);
    checkAllFailed();
}

void Orchestrator::Private::checkAllFailed()
{
    const bool all = std::all_of(workers.begin(), workers.end(),
                                 [](const Hosted &hosted) { return hosted.thread->status().state == worker::State::Failed; });
    if (all && phase == Phase::Running && !allFailedSaid) {
        allFailedSaid = true;
        Q_EMIT q->allWorkersFailed();
    }
}

void Orchestrator::Private::workerStopped(std::size_t index)
{
    workers.at(index).stopped = true;
    const bool all = std::all_of(workers.begin(), workers.end(), [](const Hosted &hosted) { return hosted.stopped; });
    if (all) {
        stopServer();
    }
}

void Orchestrator::Private::stopServer()
{
    if (phase != Phase::StoppingWorkers) {
        return;
    }
    phase = Phase::StoppingServer;
    if (server.state() == opencode::ServerProcess::State::Stopped) {
        finish();
        return;
    }
    server.stop();
}

void Orchestrator::Private::finish()
{
    phase = Phase::Finished;
    deadlineTimer.stop();
    Q_EMIT q->finished();
}

void Orchestrator::Private::giveUp()
{
    for (const Hosted &hosted : workers) {
        if (!hosted.stopped) {
            qCCritical(lcOrchestrator).noquote() << u"Worker %1 did not stop in time and is ended."_s.arg(hosted.thread->status().label);
        }
    }
    if (server.state() != opencode::ServerProcess::State::Stopped) {
        qCCritical(lcOrchestrator).noquote() << u"opencode did not end in time; its supervisor ends it."_s;
    }
    finish();
}

Orchestrator::Orchestrator(const OrchestratorOptions &options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, options))
{
}

Orchestrator::~Orchestrator() = default;

void Orchestrator::start()
{
    if (d->phase != Private::Phase::Idle) {
        return;
    }
    d->phase = Private::Phase::Running;
    if (d->workers.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { d->checkAllFailed(); }, Qt::QueuedConnection);
        return;
    }
    d->server.start();
    for (const Private::Hosted &hosted : d->workers) {
        hosted.thread->start(std::nullopt);
    }
}

void Orchestrator::stop(std::chrono::milliseconds limit)
{
    using Phase = Private::Phase;
    if (d->phase == Phase::Finished) {
        return;
    }
    const QDeadlineTimer wanted(limit);
    const bool first = d->phase == Phase::Idle || d->phase == Phase::Running;
    if (!first && wanted >= d->deadline) {
        return;
    }
    d->deadline = wanted;
    d->deadlineTimer.start(limit);
    if (d->phase == Phase::StoppingServer) {
        return;
    }
    d->phase = Phase::StoppingWorkers;
    if (d->workers.empty()) {
        // Not from inside this call: the caller connects and decides in its own order.
        QMetaObject::invokeMethod(
            this, [this] { d->stopServer(); }, Qt::QueuedConnection);
        return;
    }
    for (const Private::Hosted &hosted : d->workers) {
        if (!hosted.stopped) {
            hosted.thread->stop(limit - marginFor(limit));
        }
    }
}

QList<worker::WorkerStatus> Orchestrator::statuses() const
{
    QList<worker::WorkerStatus> result;
    for (const Private::Hosted &hosted : d->workers) {
        result.append(hosted.thread->status());
    }
    return result;
}

} // namespace oco::orchestrator
