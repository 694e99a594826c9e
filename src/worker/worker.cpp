#include "worker/worker.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "convex/deployment_line.h"
#include "convex/outbox.h"
#include "convex/sync_client.h"
#include "net/backoff.h"
#include "worker/answers_today.h"
#include "worker/connecting.h"
#include "worker/conversations.h"
#include "worker/deployment_feed.h"
#include "worker/final_errors.h"
#include "worker/journal.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/registration.h"
#include "worker/session_map.h"
#include "worker/session_titles.h"
#include "worker/state_machine.h"
#include "worker/state_rebuild.h"
#include "worker/turn_texts.h"
#include "worker/worker_state.h"

#include <QDateTime>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** A status that differs in nothing but this much contact time is not worth a signal. */
constexpr qint64 kContactResolution = 10'000;
/** Before the limit of a stop, answers that still run are completed with what is there. */
constexpr auto kAbortMargin = 5s;

} // namespace

class Worker::Private
{
public:
    Private(Worker *worker, const WorkerSettings &workerSettings);

    bool advance(Event event);
    void start();
    void openState();
    void setOpencode(const std::optional<opencode::Endpoint> &endpoint);
    void connectIfPossible();
    void recordChanged();
    void heartbeat();
    void resumed(std::chrono::milliseconds away);
    void failForGood(const base::Error &error);
    void stop(std::chrono::milliseconds limit);
    void goOffline();
    void finishStop();
    void setProblem(const std::optional<base::Error> &error);
    void report();
    void connectSignals();

    Worker *q;
    WorkerSettings settings;
    convex::WorkerCredentials who;
    convex::ApiClient api;
    convex::SyncClient sync;
    convex::DeploymentLine line;
    WorkerState state;
    convex::Outbox outbox;
    SessionMap sessions;
    Journal journal;
    AnswersToday answersToday{&journal};
    SessionTitles titles;
    SessionWatch watch;
    DeploymentFeed feed;
    Registration registration;
    Connecting connecting;
    Conversations conversations;
    StateRebuild rebuild;
    base::ResumeWatch resumeWatch;
    std::unique_ptr<OpencodeLink> link;
    net::Backoff stateBackoff;
    QTimer stateTimer;
    QTimer purgeTimer;
    QTimer heartbeatTimer;
    QTimer abortTimer;
    QTimer offlineTimer;
    QTimer endTimer;
    QTimer restartSyncTimer;
    net::Backoff fatalBackoff{1min, 15min};
    WorkerStatus current;
    WorkerStatus told;
    std::optional<base::Error> problem; // but for the state's and the feed's
    QString setAside;                   // where a damaged state is now
    qint64 lastContact = 0;
    bool online = false;    // registered as approved: to be set offline at the end
    bool connected = false; // was marked connected once
    bool goingOffline = false;
    bool ended = false;
};

Worker::Private::Private(Worker *worker, const WorkerSettings &workerSettings)
    : q(worker), settings(workerSettings), who(credentialsOf(settings.config.token)), api(settings.config.convexUrl),
      sync({.deployment = settings.config.convexUrl, .backoffBase = settings.retryBase}), line(&sync, &api, settings.pollInterval),
      state(stateFile(settings.stateFolder, settings.config), settings.retryBase),
      outbox({.sync = &sync,
              .api = &api,
              .database = &state.database(),
              .writer = &state.writer(),
              .inherited = {.deployment = settings.config.convexUrl, .backoffBase = settings.retryBase},
              .retryBase = settings.retryBase}),
      sessions(&state.database(), &state.writer()), journal(&state.database(), &state.writer()), feed(who, &line, &watch),
      registration({who, settings.config.workingDirectory, settings.username, settings.refusedRegisterRetry, settings.retryBase}, &api),
      connecting({who, &api, &line, &outbox, &sessions, &watch, settings.retryBase}),
      conversations({&outbox, &sessions, &journal, settings.config.convexUrl.toString(), settings.reconcileInterval, settings.retryBase,
                     settings.config.token.label()},
                    settings.config.recovery),
      rebuild({&state, &feed, &outbox, &sessions, &journal, &conversations, settings.config.convexUrl.toString()}),
      resumeWatch(settings.resume), stateBackoff(settings.retryBase, 1min)
{
    current.label = settings.config.token.label();
    current.workingDirectory = settings.config.workingDirectory;
    current.deployment = settings.config.convexUrl.toString();
    told = current;
    for (QTimer *timer : {&stateTimer, &abortTimer, &offlineTimer, &endTimer, &restartSyncTimer}) {
        timer->setSingleShot(true);
    }
    connectSignals();
}

void Worker::Private::connectSignals()
{
    connect(&registration, &Registration::registered, q, [this](const convex::Registration &result) {
        lastContact = QDateTime::currentMSecsSinceEpoch();
        setProblem(std::nullopt);
        if (result.approval == convex::Approval::Pending) {
            advance(Event::RegisteredPending);
            recordChanged(); // approved in the meantime?
            return;
        }
        online = true;
        heartbeatTimer.start(net::firstOfMany(settings.heartbeatInterval));
        advance(Event::RegisteredApproved);
        connectIfPossible();
    });
    connect(&registration, &Registration::trying, q, [this](const base::Error &error) { setProblem(error); });
    connect(&registration, &Registration::failed, q, [this](const base::Error &error) { failForGood(error); });

    connect(&connecting, &Connecting::trying, q, [this](const base::Error &error) { setProblem(error); });
    connect(&connecting, &Connecting::marked, &feed, &DeploymentFeed::noteMarked);
    connect(&connecting, &Connecting::connected, q, [this] {
        connected = true;
        current.models = connecting.modelIds();
        setProblem(std::nullopt);
        rebuild.setLink(link.get());
        if (advance(Event::Connected)) { // else it was a request to connect, and answers may be running
            feed.watchConversations();
            conversations.setLink(link.get());
        }
        recordChanged(); // a request to connect that came meanwhile
    });

    connect(&feed, &DeploymentFeed::contact, q, [this] {
        fatalBackoff.reset();
        lastContact = QDateTime::currentMSecsSinceEpoch();
        report();
    });
    connect(&feed, &DeploymentFeed::recordChanged, q, [this] { recordChanged(); });
    connect(&feed, &DeploymentFeed::removed, q, [this] {
        if (current.state != State::Registering) { // there Registration finds out, and says it with its own cause
            failForGood(final_errors::removed());
        }
    });
    connect(&feed, &DeploymentFeed::sessionsEnded, q, [this](const QSet<QString> &ended) {
        for (const QString &session : ended) {
            conversations.endSession(session);
        }
    });
    connect(&feed, &DeploymentFeed::messagesChanged, &rebuild, &StateRebuild::update);
    connect(&feed, &DeploymentFeed::problemChanged, q, [this] { report(); });
    connect(&feed, &DeploymentFeed::sessionsChanged, q, [this] { report(); });
    connect(&answersToday, &AnswersToday::changed, q, [this] { report(); });

    connect(&conversations, &Conversations::turnEvent, q, &Worker::turnEvent);
    connect(&conversations, &Conversations::changed, q, [this] {
        answersToday.count();
        report();
        if (conversations.running() > 0) {
            return;
        }
        if (endTimer.isActive()) { // it stops, in whatever state
            goOffline();
        } else if (current.state == State::Failed) {
            sync.stop(); // the last answers are out
        }
    });
    connect(&sync, &convex::SyncClient::fatalError, q, [this](const base::Error &error) {
        setProblem(error);
        restartSyncTimer.start(fatalBackoff.next()); // it would most likely say so again: slowly
    });
    connect(&line, &convex::DeploymentLine::usesHttpChanged, q, [this](bool usesHttp) {
        outbox.setHttpFallback(usesHttp);
        report();
    });
    connect(&restartSyncTimer, &QTimer::timeout, &sync, &convex::SyncClient::start);
    connect(&resumeWatch, &base::ResumeWatch::resumed, q, [this](std::chrono::milliseconds away) { resumed(away); });
    connect(&resumeWatch, &base::ResumeWatch::clockSetBack, q, [](std::chrono::milliseconds by) {
        qCWarning(lcWorker) << "The clock of this computer was set back by" << by.count() / 1'000 << "seconds";
    });
    connect(&heartbeatTimer, &QTimer::timeout, q, [this] { heartbeat(); });
    connect(&abortTimer, &QTimer::timeout, q, [this] { conversations.leaveRunning(texts::workerStopped()); });
    connect(&stateTimer, &QTimer::timeout, q, [this] { openState(); });
    connect(&purgeTimer, &QTimer::timeout, q, [this] { journal.purge(); });
    connect(&state.writer(), &sql::TransactionQueue::stuck, q, [this](const base::Error &error) {
        qCWarning(lcWorker).noquote() << error.toString();
        report();
    });
    connect(&state.writer(), &sql::TransactionQueue::recovered, q, [this] {
        qCInfo(lcWorker) << "The worker's state can be written again.";
        report();
    });
    connect(&state.writer(), &sql::TransactionQueue::damaged, q, &Worker::restartNeeded);
    connect(&offlineTimer, &QTimer::timeout, q, [this] { goOffline(); });
    connect(&endTimer, &QTimer::timeout, q, [this] { finishStop(); });
}

bool Worker::Private::advance(Event event)
{
    const auto state = next(current.state, event);
    if (state) {
        current.state = *state;
        report();
    }
    return state.has_value();
}

void Worker::Private::start()
{
    if (current.state != State::Stopped) {
        return;
    }
    advance(Event::Start);
    openState();
}

void Worker::Private::openState()
{
    const base::Result<QString> opened = state.open();
    if (!opened) {
        setProblem(opened.error());
        stateTimer.start(stateBackoff.next());
        return;
    }
    if (!opened->isEmpty()) {
        setAside = *opened;
        qCWarning(lcWorker).noquote() << stateSetAside(setAside);
    }
    setProblem(std::nullopt);
    state.distrustAfterReboot(QSysInfo::bootUniqueId());
    sessions.load();
    outbox.load();
    journal.purge();
    answersToday.count();
    rebuild.start();
    purgeTimer.start(24h);
    feed.watchRecord();
    sync.start();
    outbox.start();
    registration.start();
    resumeWatch.start();
}

void Worker::Private::setOpencode(const std::optional<opencode::Endpoint> &endpoint)
{
    conversations.setLink(nullptr);
    connecting.stop();
    rebuild.setLink(nullptr);
    link.reset();
    advance(Event::OpencodeLost);
    if (!endpoint) {
        return;
    }
    current.opencodeVersion = endpoint->version;
    link = std::make_unique<OpencodeLink>(*endpoint, settings.config.workingDirectory);
    connect(link.get(), &OpencodeLink::opened, q, [this] { connectIfPossible(); });
    connect(link.get(), &OpencodeLink::event, q, [this](const opencode::Event &event) {
        if (const auto *updated = std::get_if<opencode::SessionUpdated>(&event)) {
            titles.tell(updated->session, sessions, &outbox, q);
        }
    });
    link->start();
}

void Worker::Private::connectIfPossible()
{
    if (current.state == State::Stopping && link && link->isOpen()) {
        conversations.setLink(link.get()); // for the answers that it waits for
    }
    if (current.state != State::WaitingForOpencode || !link || !link->isOpen()) {
        return;
    }
    advance(Event::OpencodeUp);
    if (!connected) {
        connecting.start(link.get());
        return;
    }
    // opencode was restarted: the deployment need not know, and marking again would end every session there.
    advance(Event::Connected);
    conversations.setLink(link.get());
    rebuild.setLink(link.get());
    recordChanged();
}

void Worker::Private::recordChanged()
{
    const auto &record = feed.record();
    if (!record) {
        return;
    }
    if (record->approval == convex::Approval::Revoked) {
        failForGood(final_errors::approvalWithdrawn());
    } else if (record->approval == convex::Approval::Approved && current.state == State::AwaitingApproval) {
        advance(Event::Approved);
        registration.start();
    } else if (feed.wantsConnect() && current.state == State::Ready) {
        connecting.start(link.get());
    }
}

void Worker::Private::heartbeat()
{
    heartbeatTimer.start(settings.heartbeatInterval);
    base::whenDone(api.mutation(convex::calls::heartbeat(who)), q, [this](const base::Result<QJsonValue> &result) {
        if (result) {
            lastContact = QDateTime::currentMSecsSinceEpoch();
            report();
        } else {
            qCDebug(lcWorker).noquote() << "A heartbeat did not arrive:" << result.error().toString();
        }
    });
}

void Worker::Private::resumed(std::chrono::milliseconds away)
{
    qCInfo(lcWorker) << "This computer slept, or the program was held, for" << away.count() / 1'000 << "seconds; connecting anew";
    api.dropConnections();
    sync.reconnectNow();
    outbox.stop();
    outbox.start();
    registration.hurry();
    if (link) {
        link->reconnect();
    }
    if (heartbeatTimer.isActive()) {
        heartbeat();
    }
}

void Worker::Private::failForGood(const base::Error &error)
{
    if (!next(current.state, Event::FailedForGood)) {
        return;
    }
    registration.stop();
    connecting.close();
    heartbeatTimer.stop();
    online = false; // it is not ours to set offline any more
    problem = error;
    advance(Event::FailedForGood);
    conversations.abortAll(texts::workerRemoved()); // a removed worker's answers are always completed
    if (conversations.running() == 0) {
        sync.stop();
    }
}

void Worker::Private::stop(std::chrono::milliseconds limit)
{
    registration.stop();
    connecting.close();
    advance(Event::Stop);
    conversations.close();
    if (conversations.running() == 0 || current.state == State::Stopped) {
        goOffline();
    } else {
        abortTimer.start(std::max(0ms, limit - kAbortMargin));
    }
    offlineTimer.start(limit - std::min<std::chrono::milliseconds>(2s, limit / 2));
    endTimer.start(std::max(limit / 2, limit - 200ms));
}

void Worker::Private::goOffline()
{
    if (goingOffline) {
        return;
    }
    goingOffline = true;
    heartbeatTimer.stop();
    if (!online) {
        QMetaObject::invokeMethod(
            q, [this] { finishStop(); }, Qt::QueuedConnection);
        return;
    }
    watch.departureBegins(); // the sessions that leave now leave because of us
    base::whenDone(api.mutation(convex::calls::setOffline(who)), q, [this](const base::Result<QJsonValue> &result) {
        if (!result) {
            qCWarning(lcWorker).noquote() << "The worker could not be set offline:" << result.error().toString();
        }
        finishStop();
    });
}

void Worker::Private::finishStop()
{
    if (ended) {
        return; // the offline call and the time limit may both end here
    }
    ended = true;
    for (QTimer *timer : {&abortTimer, &offlineTimer, &endTimer, &restartSyncTimer, &heartbeatTimer, &stateTimer, &purgeTimer}) {
        timer->stop();
    }
    resumeWatch.stop();
    sync.stop();
    outbox.stop();
    conversations.setLink(nullptr);
    rebuild.setLink(nullptr);
    link.reset();
    advance(Event::Stopped);
    Q_EMIT q->stopped();
}

void Worker::Private::setProblem(const std::optional<base::Error> &error)
{
    problem = error;
    report();
}

void Worker::Private::report()
{
    // What keeps it from working comes first. What the deployment cannot deliver is not over because something else went well.
    current.problem = problem;
    if (current.state != State::Failed) {
        if (state.writer().problem()) {
            current.problem = state.writer().problem();
        } else if (!problem) {
            current.problem = feed.problem();
        }
    }
    current.notes.clear();
    if (line.usesHttp()) {
        current.notes.append(liveConnectionRefused(settings.pollInterval));
    }
    if (!setAside.isEmpty()) {
        current.notes.append(stateSetAside(setAside));
    }
    current.runningTurns = conversations.running();
    current.waitingMessages = conversations.waiting();
    current.sessions = current.state == State::Stopped || current.state == State::Failed ? 0 : feed.sessions();
    current.answersToday = answersToday.number();
    if (std::abs(lastContact - current.lastContact) >= kContactResolution) { // less after the clock was set back
        current.lastContact = lastContact;
    }
    if (current != told) {
        told = current;
        Q_EMIT q->statusChanged(told);
    }
}

Worker::Worker(const WorkerSettings &settings, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, settings)) {}

Worker::~Worker() = default;

WorkerStatus Worker::status() const
{
    return d->current;
}

void Worker::start()
{
    d->start();
}

void Worker::setOpencode(const std::optional<opencode::Endpoint> &endpoint)
{
    d->setOpencode(endpoint);
}

void Worker::stop(std::chrono::milliseconds limit)
{
    d->stop(limit);
}

} // namespace oco::worker
