#include "orchestrator/orchestrator.h"

#include "orchestrator/hosted_worker.h"
#include "orchestrator/logging.h"
#include "orchestrator/status_sentence.h"

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

/** An answer that runs is finished before its worker leaves or restarts, however long that takes. */
constexpr std::chrono::milliseconds kDrainLimit = 24h;

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

    struct Slot {
        std::unique_ptr<HostedWorker> worker;
        bool leaving = false; // not in the configuration any more
        bool stopped = false; // of the stop of all
    };

    Private(Orchestrator *orchestrator, const OrchestratorOptions &options);

    [[nodiscard]] Slot makeSlot(const config::WorkerEntry &entry);
    void tellWorkers(const std::optional<opencode::Endpoint> &endpoint);
    void workerChanged(const QString &name, const worker::WorkerStatus &before, const worker::WorkerStatus &after);
    void checkAllFailed();
    void workerStopped(const HostedWorker *worker);
    void removeIfLeft(const HostedWorker *worker);
    void stopServer();
    void finish();
    void giveUp();
    [[nodiscard]] Slot *find(const QString &name);

    Orchestrator *const q;
    worker::WorkerSettings defaults;
    WorkerAccess *access;
    opencode::ServerProcess server;
    std::optional<opencode::Endpoint> endpoint;
    std::vector<Slot> workers; // in the order of the configuration
    QTimer deadlineTimer;
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    Phase phase = Phase::Idle;
    bool startWorkers; // the first ones
    bool hadWorkers;
    bool allFailedSaid = false;
    bool mayBeEmpty = false; // the last worker was taken out, and none has failed
};

Orchestrator::Private::Private(Orchestrator *orchestrator, const OrchestratorOptions &options)
    : q(orchestrator), defaults(options.defaults), access(options.access), server(options.server), startWorkers(options.startWorkers),
      hadWorkers(!options.workers.isEmpty())
{
    deadlineTimer.setSingleShot(true);
    QObject::connect(&deadlineTimer, &QTimer::timeout, q, [this] { giveUp(); });
    QObject::connect(&server, &opencode::ServerProcess::ready, q, [this](const opencode::Endpoint &up) {
        qCInfo(lcOrchestrator).noquote() << u"opencode %1 is up."_s.arg(up.version);
        tellWorkers(up);
        Q_EMIT q->opencodeUp(up.version);
    });
    QObject::connect(&server, &opencode::ServerProcess::lost, q, [this](const base::Error &error) {
        qCWarning(lcOrchestrator).noquote() << u"opencode is not running: %1"_s.arg(error.toString());
        tellWorkers(std::nullopt);
        Q_EMIT q->opencodeLost(error);
    });
    QObject::connect(&server, &opencode::ServerProcess::stopped, q, [this] {
        if (phase == Phase::StoppingServer) {
            finish();
        }
    });
    for (const config::WorkerEntry &entry : options.workers) {
        workers.push_back(makeSlot(entry));
    }
}

Orchestrator::Private::Slot Orchestrator::Private::makeSlot(const config::WorkerEntry &entry)
{
    Slot slot;
    slot.worker = std::make_unique<HostedWorker>(entry, defaults, access);
    const HostedWorker *worker = slot.worker.get();
    slot.worker->setOpencode(endpoint);
    QObject::connect(worker, &HostedWorker::statusChanged, q,
                     [this, worker](const worker::WorkerStatus &before, const worker::WorkerStatus &after) {
                         workerChanged(worker->entry().token.display(), before, after);
                     });
    QObject::connect(worker, &HostedWorker::turnEvent, q, &Orchestrator::turnEvent);
    // Queued: a worker that left is deleted here.
    QObject::connect(
        worker, &HostedWorker::stopped, q, [this, worker] { workerStopped(worker); }, Qt::QueuedConnection);
    return slot;
}

Orchestrator::Private::Slot *Orchestrator::Private::find(const QString &name)
{
    const auto found = std::ranges::find_if(workers, [&](const Slot &slot) { return slot.worker->entry().token.display() == name; });
    return found == workers.end() ? nullptr : &*found;
}

void Orchestrator::Private::tellWorkers(const std::optional<opencode::Endpoint> &now)
{
    endpoint = now;
    for (const Slot &slot : workers) {
        slot.worker->setOpencode(now);
    }
}

void Orchestrator::Private::workerChanged(const QString &name, const worker::WorkerStatus &before, const worker::WorkerStatus &after)
{
    if (const std::optional<StatusSentence> sentence = sentenceFor(before, after)) {
        logSentence(*sentence);
    }
    if (phase == Phase::Running && after.state == worker::State::WaitingForToken) {
        server.start(); // the first worker that starts needs it
    }
    Q_EMIT q->workerStatusChanged(after, name);
    // Queued: within a change of the configuration the list is not whole.
    QMetaObject::invokeMethod(
        q, [this] { checkAllFailed(); }, Qt::QueuedConnection);
}

void Orchestrator::Private::checkAllFailed()
{
    const bool all = std::ranges::all_of(workers, [](const Slot &slot) { return slot.worker->status().state == worker::State::Failed; });
    if (all && phase == Phase::Running && !allFailedSaid && !(workers.empty() && mayBeEmpty)) {
        allFailedSaid = true;
        Q_EMIT q->allWorkersFailed();
    }
}

void Orchestrator::Private::workerStopped(const HostedWorker *worker)
{
    if (phase == Phase::Running) {
        removeIfLeft(worker);
        Q_EMIT q->workerStopped();
        return;
    }
    for (Slot &slot : workers) {
        slot.stopped = slot.stopped || slot.worker.get() == worker;
    }
    if (std::ranges::all_of(workers, [](const Slot &slot) { return slot.stopped; })) {
        stopServer();
    }
}

void Orchestrator::Private::removeIfLeft(const HostedWorker *worker)
{
    const auto left = std::ranges::find_if(
        workers, [worker](const Slot &slot) { return slot.worker.get() == worker && slot.leaving && slot.worker->isIdle(); });
    if (left != workers.end()) {
        qCInfo(lcOrchestrator).noquote() << u"Worker %1 has left: it is not configured any more."_s.arg(worker->status().label);
        workers.erase(left);
        checkAllFailed();
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
    for (const Slot &slot : workers) {
        if (!slot.stopped) {
            qCCritical(lcOrchestrator).noquote() << u"Worker %1 did not stop in time and is ended."_s.arg(slot.worker->status().label);
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
    for (const Private::Slot &slot : d->workers) {
        if (d->startWorkers) {
            slot.worker->start();
        }
    }
}

void Orchestrator::hurryOpencode()
{
    d->server.hurry();
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
    for (const Private::Slot &slot : d->workers) {
        if (!slot.stopped) {
            slot.worker->stop(limit - marginFor(limit));
        }
    }
}

void Orchestrator::setWorkers(const QList<config::WorkerEntry> &workers, const QStringList &keep)
{
    if (d->phase != Private::Phase::Running) {
        return; // it is too late, or too early
    }
    d->mayBeEmpty = workers.isEmpty();
    std::vector<Private::Slot> before = std::exchange(d->workers, {});
    const bool first = !d->hadWorkers;
    d->hadWorkers = d->hadWorkers || !workers.isEmpty();
    for (const config::WorkerEntry &entry : workers) {
        const auto known = std::ranges::find_if(before, [&](const Private::Slot &slot) {
            return slot.worker && slot.worker->entry().token.display() == entry.token.display();
        });
        if (known == before.end()) {
            d->workers.push_back(d->makeSlot(entry));
            if (d->startWorkers || !first) {
                d->workers.back().worker->start();
            }
            continue;
        }
        known->worker->reconfigure(entry, kDrainLimit);
        if (std::exchange(known->leaving, false)) {
            known->worker->start();
        }
        d->workers.push_back(std::move(*known));
    }
    for (Private::Slot &slot : before) {
        if (slot.worker && !slot.leaving && !keep.contains(slot.worker->entry().token.display())) {
            slot.leaving = true;
            slot.worker->stop(kDrainLimit);
        }
        if (slot.worker) {
            d->workers.push_back(std::move(slot));
        }
    }
}

HostedWorker *Orchestrator::worker(const QString &name) const
{
    const Private::Slot *slot = d->find(name);
    return slot == nullptr || slot->leaving ? nullptr : slot->worker.get();
}

QStringList Orchestrator::names() const
{
    QStringList result;
    for (const Private::Slot &slot : d->workers) {
        if (!slot.leaving) {
            result.append(slot.worker->entry().token.display());
        }
    }
    return result;
}

QList<worker::WorkerStatus> Orchestrator::statuses() const
{
    QList<worker::WorkerStatus> result;
    for (const Private::Slot &slot : d->workers) {
        result.append(slot.worker->status());
    }
    return result;
}

std::optional<opencode::Endpoint> Orchestrator::opencodeEndpoint() const
{
    return d->endpoint;
}

} // namespace oco::orchestrator
