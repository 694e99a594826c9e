#include "app/control/workers_control.h"

#include "app/logging.h"
#include "app/worker_names.h"
#include "base/version.h"
#include "orchestrator/hosted_worker.h"
#include "orchestrator/orchestrator.h"

#include <QCoreApplication>
#include <QMetaMethod>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kStopLimit = 30s; // running answers get as long as at the end of the program

} // namespace

WorkersControl::WorkersControl(orchestrator::Orchestrator *orchestrator, QString workersFile, QObject *parent)
    : QObject(parent), m_orchestrator(orchestrator), m_workersFile(std::move(workersFile))
{
    // Queued: when the status of a worker says it, the worker itself may still be on its way there.
    connect(m_orchestrator, &orchestrator::Orchestrator::workerStatusChanged, this, &WorkersControl::answerSettled, Qt::QueuedConnection);
    connect(m_orchestrator, &orchestrator::Orchestrator::workerStopped, this, &WorkersControl::answerSettled);
}

void WorkersControl::close()
{
    m_closed = true;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        one.respond(answer(one.names));
    }
}

void WorkersControl::handle(const ControlRequest &request, const ControlServer::Respond &respond)
{
    if (request.verb == ControlVerb::Status) {
        respond(answer(m_orchestrator->names()));
        return;
    }
    if (request.verb == ControlVerb::Quit) {
        respond(answer({}));
        Q_EMIT quitRequested();
        return;
    }
    if (request.verb == ControlVerb::Show) {
        show(request, respond);
        return;
    }
    const base::Result<QStringList> names =
        m_closed ? base::fail(base::ErrorCode::Rejected, u"The running program is stopping."_s, u"Start it anew."_s)
                 : namesOf(request.workers);
    if (!names) {
        ControlAnswer refusal = answer({});
        refusal.error = names.error();
        respond(refusal);
        return;
    }
    for (const QString &name : *names) {
        order(request.verb, m_orchestrator->worker(name));
    }
    if (!request.wait) {
        respond(answer(*names));
        return;
    }
    m_waiting.append({*names, respond});
    answerSettled();
}

/** Only a program with windows listens to the signal. */
void WorkersControl::show(const ControlRequest &request, const ControlServer::Respond &respond)
{
    ControlAnswer result = answer({});
    if (m_closed || !isSignalConnected(QMetaMethod::fromSignal(&WorkersControl::showRequested))) {
        result.error = {base::ErrorCode::Rejected,
                        m_closed ? u"The running program is stopping."_s : u"The running program has no window (pid %1)."_s.arg(result.pid),
                        m_closed ? u"Start it again in a moment."_s : u"End it first: opencode-orchestrator quit"_s,
                        {}};
    }
    respond(result);
    if (result.ok()) {
        Q_EMIT showRequested(request.arguments);
    }
}

base::Result<QStringList> WorkersControl::namesOf(const QStringList &wanted) const
{
    const QStringList all = m_orchestrator->names();
    if (wanted.isEmpty()) {
        return all;
    }
    QList<WorkerNames> known;
    for (const QString &name : all) {
        const worker::WorkerStatus &status = m_orchestrator->worker(name)->status();
        known.append({name, status.label, status.workingDirectory});
    }
    const base::Result<QList<qsizetype>> places = findWorkers(wanted, known);
    if (!places) {
        return base::fail(places.error());
    }
    QStringList names;
    for (const qsizetype place : *places) {
        names.append(all.at(place));
    }
    return names;
}

void WorkersControl::order(ControlVerb verb, orchestrator::HostedWorker *worker)
{
    const QString label = worker->status().label;
    switch (verb) {
    case ControlVerb::Start:
        qCInfo(lcApp).noquote() << u"Worker %1 is to start, by command."_s.arg(label);
        worker->start();
        break;
    case ControlVerb::Stop:
        qCInfo(lcApp).noquote() << u"Worker %1 is to stop, by command."_s.arg(label);
        worker->stop(kStopLimit);
        break;
    case ControlVerb::Restart:
        qCInfo(lcApp).noquote() << u"Worker %1 is to restart, by command."_s.arg(label);
        worker->restart(kStopLimit);
        break;
    case ControlVerb::Status:
    case ControlVerb::Quit:
    case ControlVerb::Show:
        break;
    }
}

ControlAnswer WorkersControl::answer(const QStringList &names) const
{
    ControlAnswer result;
    result.pid = QCoreApplication::applicationPid();
    result.version = QString::fromLatin1(base::kVersion);
    result.workersFile = m_workersFile;
    for (const QString &name : names) {
        if (const orchestrator::HostedWorker *worker = m_orchestrator->worker(name)) { // it may have left meanwhile
            result.workers.append({name, worker->status()});
        }
    }
    return result;
}

void WorkersControl::answerSettled()
{
    const auto isSettled = [this](const QString &name) {
        const orchestrator::HostedWorker *worker = m_orchestrator->worker(name);
        return worker == nullptr || worker->isSettled();
    };
    for (qsizetype i = m_waiting.size(); i-- > 0;) {
        if (std::ranges::all_of(std::as_const(m_waiting).at(i).names, isSettled)) {
            const Waiting done = m_waiting.takeAt(i);
            done.respond(answer(done.names));
        }
    }
}

} // namespace oco::app
