#include "convex/outbox.h"

#include "base/fail_point.h"
#include "base/when_done.h"
#include "convex/api_client.h"
#include "convex/logging.h"
#include "convex/outbox_lane.h"
#include "net/backoff.h"
#include "sql/database.h"

#include <QTimer>

#include <map>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::convex
{

namespace
{

constexpr qsizetype kMaxUnderWay = 500;
constexpr auto kAgeLook = 1h;
constexpr auto kFatalPause = 5min;

} // namespace

/** Ties lanes, storage and the lines to the deployment together. */
class Outbox::Private : public QObject
{
public:
    Private(Outbox *outbox, const OutboxServices &given) : q(outbox), services(given), backoff(given.retryBase, 30s)
    {
        retryTimer.setSingleShot(true);
        connect(&retryTimer, &QTimer::timeout, this, &Private::pumpAll);
        connect(&ageTimer, &QTimer::timeout, this, &Private::dropAged);
        connect(services.sync, &SyncClient::stateChanged, this, [this](SyncClient::State state) {
            if (state == SyncClient::State::Connected) {
                pumpAll();
            }
        });
    }

    void load();
    void inherit(const StoredRow &row);
    base::Future<MutationOutcome> enqueue(const OutboxRow &row, const sql::TransactionQueue::Statements &along);
    void pumpAll();
    void pump(const QString &lane);
    void sendOnSocket(const QString &lane, OutboxEntry &entry);
    void watch(const QString &lane, OutboxEntry &entry, const base::Future<MutationOutcome> &future);
    void sendOverHttp(const QString &lane, OutboxEntry &entry);
    std::optional<FunctionCall> takeCall(OutboxEntry &entry);
    void answered(const QString &lane, qint64 id, const base::Result<MutationOutcome> &outcome);
    void answeredOverHttp(const QString &lane, qint64 id, const base::Result<QJsonValue> &outcome);
    void end(const QString &lane, qint64 id, const base::Result<MutationOutcome> &outcome);
    void closeToChunks(const QString &lane);
    void dropEntries(OutboxLane &lane, const std::function<bool(const OutboxEntry &)> &which);
    void withdraw(OutboxEntry &entry);
    void dropAged();
    OutboxEntry *find(const QString &lane, qint64 id);
    void laneChanged(const QString &lane);

    Outbox *q;
    OutboxServices services;
    std::unordered_map<QString, OutboxLane> lanes;
    std::map<QUuid, std::unique_ptr<SyncClient>> inherited; // by session
    QSet<QString> closed;
    qint64 nextId = 1;
    qsizetype underWay = 0;
    bool throttled = false; // a lane waits for others
    bool http = false;
    net::Backoff backoff;
    QTimer retryTimer;
    QTimer ageTimer;
};

void Outbox::Private::load()
{
    const QStringList noted = outbox_rows::closedLanes(*services.database);
    closed = QSet<QString>(noted.begin(), noted.end());
    nextId = outbox_rows::lastId(*services.database) + 1;
    for (const StoredRow &row : outbox_rows::all(*services.database)) {
        const bool uncertain = row.kind == RowKind::Chunk && row.firstSent && (row.session.isNull() || isTooOld(row, services.clock()));
        if (uncertain) {
            qCWarning(lcConvex).noquote() << "A piece of an answer may or may not have arrived long ago; it is not sent again:" << row.lane;
            closeToChunks(row.lane);
        }
        if (row.kind == RowKind::Chunk && closed.contains(row.lane)) {
            continue;
        }
        OutboxEntry entry{.id = row.id, .kind = row.kind, .state = OutboxEntry::State::Stored};
        entry.firstSent = row.firstSent;
        if (!row.session.isNull()) {
            entry.session = row.session;
            entry.requestId = row.requestId;
            entry.state = OutboxEntry::State::OnSocket;
        }
        lanes[row.lane].rows.push_back(std::move(entry));
        if (!row.session.isNull()) {
            inherit(row);
        }
    }
    ageTimer.start(kAgeLook);
}

void Outbox::Private::inherit(const StoredRow &row)
{
    const std::optional<FunctionCall> call = outbox_rows::call(*services.database, row.id);
    if (!call) {
        end(row.lane, row.id, base::fail(base::ErrorCode::Internal, u"A stored row cannot be read."_s));
        return;
    }
    auto &client = inherited[row.session];
    if (!client) {
        SyncOptions options = services.inherited;
        options.sessionId = row.session;
        client = std::make_unique<SyncClient>(options);
        connect(client.get(), &SyncClient::fatalError, this, [inheritedClient = client.get()] {
            QTimer::singleShot(kFatalPause, inheritedClient, &SyncClient::start); // it would most likely say so again: slowly
        });
    }
    ++underWay;
    watch(row.lane, *find(row.lane, row.id), client->mutate(row.requestId, *call));
}

base::Future<MutationOutcome> Outbox::Private::enqueue(const OutboxRow &row, const sql::TransactionQueue::Statements &along)
{
    if (row.kind == RowKind::Chunk && closed.contains(row.lane)) {
        return base::ready<MutationOutcome>(base::fail(noChunks()));
    }
    OutboxEntry entry{.id = nextId++, .kind = row.kind};
    const qint64 id = entry.id;
    auto future = entry.promise.future();
    OutboxLane &lane = lanes[row.lane];
    if (lane.rows.empty()) {
        entry.call = row.call; // it leaves at once; others are read again when it is their turn
    }
    lane.rows.push_back(std::move(entry));
    services.writer->write(
        [id, row, along](sql::Database &database) {
            outbox_rows::insert(database, id, row);
            if (along) {
                along(database);
            }
        },
        this,
        [this, id, lane = row.lane, kind = row.kind] {
            base::failPoint(kind == RowKind::Chunk ? "chunk-stored" : kind == RowKind::Completion ? "answer-stored" : "session-mapped");
            if (OutboxEntry *stored = find(lane, id)) {
                stored->state = OutboxEntry::State::Stored;
                pump(lane);
            }
        });
    return future;
}

void Outbox::Private::pumpAll()
{
    std::map<qint64, QString> oldest; // what was stored first leaves first
    for (const auto &[name, lane] : lanes) {
        if (!lane.rows.empty()) {
            oldest.emplace(lane.rows.front().id, name);
        }
    }
    for (const auto &[id, name] : oldest) {
        pump(name);
    }
}

void Outbox::Private::pump(const QString &name)
{
    const auto lane = lanes.find(name);
    if (lane == lanes.end() || lane->second.httpBusy) {
        return;
    }
    OutboxEntry *entry = http ? lane->second.nextForHttp() : lane->second.nextForSocket();
    throttled = throttled || (entry != nullptr && underWay >= kMaxUnderWay);
    if (entry == nullptr || underWay >= kMaxUnderWay) {
        return;
    }
    if (http) {
        sendOverHttp(name, *entry);
    } else if (services.sync->state() == SyncClient::State::Connected) {
        sendOnSocket(name, *entry);
    }
}

std::optional<FunctionCall> Outbox::Private::takeCall(OutboxEntry &entry)
{
    if (entry.call) {
        return std::exchange(entry.call, std::nullopt);
    }
    return outbox_rows::call(*services.database, entry.id);
}

void Outbox::Private::sendOnSocket(const QString &lane, OutboxEntry &entry)
{
    entry.state = OutboxEntry::State::OnSocket;
    entry.session = services.sync->sessionId();
    entry.requestId = services.sync->takeRequestId();
    entry.firstSent = services.clock();
    ++underWay;
    // Before it leaves, so that the next process knows under which id it may have arrived.
    services.writer->write([id = entry.id, session = entry.session, requestId = entry.requestId, now = *entry.firstSent](
                               sql::Database &database) { outbox_rows::markSent(database, id, session, requestId, now); },
                           this,
                           [this, lane, id = entry.id] {
                               base::failPoint("row-marked");
                               OutboxEntry *marked = find(lane, id);
                               if (marked == nullptr) {
                                   return;
                               }
                               const std::optional<FunctionCall> call = takeCall(*marked);
                               if (!call) {
                                   answered(lane, id, base::fail(base::ErrorCode::Internal, u"A stored row cannot be read."_s));
                                   return;
                               }
                               watch(lane, *marked, services.sync->mutate(marked->requestId, *call));
                               base::failPoint("row-sent");
                           });
}

void Outbox::Private::watch(const QString &lane, OutboxEntry &entry, const base::Future<MutationOutcome> &future)
{
    entry.onSocket = future;
    base::whenDone(future, this,
                   [this, lane, id = entry.id](const base::Result<MutationOutcome> &outcome) { answered(lane, id, outcome); });
}

void Outbox::Private::sendOverHttp(const QString &lane, OutboxEntry &entry)
{
    OutboxLane &busy = lanes[lane];
    busy.httpBusy = true;
    ++underWay;
    entry.firstSent = entry.firstSent.value_or(services.clock());
    services.writer->write(
        [id = entry.id, session = entry.session, requestId = entry.requestId, now = *entry.firstSent](sql::Database &database) {
            outbox_rows::markSent(database, id, session, requestId, now);
        },
        this,
        [this, lane, id = entry.id] {
            base::failPoint("row-marked");
            OutboxEntry *marked = find(lane, id);
            const std::optional<FunctionCall> call = marked == nullptr ? std::nullopt : outbox_rows::call(*services.database, id);
            if (!call) {
                answeredOverHttp(lane, id, base::fail(base::ErrorCode::Internal, u"A stored row cannot be read."_s));
                return;
            }
            base::whenDone(services.api->mutation(*call), this,
                           [this, lane, id](const base::Result<QJsonValue> &outcome) { answeredOverHttp(lane, id, outcome); });
            base::failPoint("row-sent");
        });
}

void Outbox::Private::answered(const QString &lane, qint64 id, const base::Result<MutationOutcome> &outcome)
{
    base::failPoint("row-answered");
    if (OutboxEntry *entry = find(lane, id); entry != nullptr && entry->state == OutboxEntry::State::OnSocket) {
        entry->state = OutboxEntry::State::Answered;
        --underWay;
        end(lane, id, outcome);
    }
}

void Outbox::Private::answeredOverHttp(const QString &lane, qint64 id, const base::Result<QJsonValue> &outcome)
{
    --underWay;
    base::failPoint("row-answered");
    if (const auto found = lanes.find(lane); found != lanes.end()) {
        found->second.httpBusy = false;
    }
    OutboxEntry *entry = find(lane, id);
    if (entry == nullptr) {
        pump(lane);
        return;
    }
    if (outcome) {
        backoff.reset();
        end(lane, id, MutationOutcome{*outcome, 0});
        return;
    }
    const base::ErrorCode code = outcome.error().code;
    const bool neverExecuted = code == base::ErrorCode::Unreachable || code == base::ErrorCode::Overloaded;
    if (code == base::ErrorCode::Rejected || code == base::ErrorCode::InvalidInput || code == base::ErrorCode::TooLarge) {
        end(lane, id, base::fail(outcome.error()));
        return;
    }
    if (entry->kind == RowKind::Chunk && !neverExecuted) {
        closeToChunks(lane); // it may have arrived, and would be doubled (rule 9)
        return;
    }
    retryTimer.start(backoff.next());
}

void Outbox::Private::end(const QString &lane, qint64 id, const base::Result<MutationOutcome> &outcome)
{
    OutboxEntry *entry = find(lane, id);
    if (entry == nullptr) {
        return;
    }
    if (!outcome && entry->kind == RowKind::Chunk) {
        qCWarning(lcConvex).noquote() << "The deployment refused a piece of an answer; the rest of it comes with its completion:"
                                      << outcome.error().toString();
        closeToChunks(lane);
        return;
    }
    const bool overtook = outcome && entry->kind == RowKind::Completion && lanes[lane].rows.front().id != id;
    if (overtook) {
        closed.insert(lane);
    }
    services.writer->write(
        [id, lane, overtook](sql::Database &database) {
            outbox_rows::remove(database, id);
            if (overtook) {
                outbox_rows::closeToChunks(database, lane);
            }
        },
        this,
        [this, lane, id, overtook, outcome] {
            base::failPoint("row-ended");
            const auto found = lanes.find(lane);
            if (found == lanes.end()) {
                return;
            }
            OutboxLane &ended = found->second;
            dropEntries(ended, [&](const OutboxEntry &one) { return overtook && one.kind == RowKind::Chunk; });
            std::optional<QPromise<base::Result<MutationOutcome>>> promise;
            std::erase_if(ended.rows, [&](OutboxEntry &one) {
                if (one.id != id) {
                    return false;
                }
                withdraw(one);
                promise = std::move(one.promise);
                return true;
            });
            laneChanged(lane);
            if (promise) {
                promise->addResult(outcome);
                promise->finish();
            }
        });
}

void Outbox::Private::closeToChunks(const QString &lane)
{
    closed.insert(lane);
    services.writer->write([lane](sql::Database &database) { outbox_rows::closeToChunks(database, lane); }, this,
                           [this, lane] {
                               if (const auto found = lanes.find(lane); found != lanes.end()) {
                                   dropEntries(found->second, [](const OutboxEntry &one) { return one.kind == RowKind::Chunk; });
                                   laneChanged(lane);
                               }
                           });
}

void Outbox::Private::dropEntries(OutboxLane &lane, const std::function<bool(const OutboxEntry &)> &which)
{
    std::erase_if(lane.rows, [&](OutboxEntry &entry) {
        if (!which(entry)) {
            return false;
        }
        withdraw(entry);
        entry.promise.addResult(base::fail(noChunks()));
        entry.promise.finish();
        return true;
    });
}

void Outbox::Private::withdraw(OutboxEntry &entry)
{
    if (entry.state == OutboxEntry::State::OnSocket) {
        --underWay;
        entry.onSocket.cancel();
    }
}

void Outbox::Private::dropAged()
{
    QStringList aged;
    for (const auto &[name, lane] : lanes) {
        for (const OutboxEntry &entry : lane.rows) {
            const StoredRow row{.id = entry.id,
                                .kind = entry.kind,
                                .lane = name,
                                .session = entry.session,
                                .requestId = entry.requestId,
                                .firstSent = entry.firstSent};
            if (entry.kind == RowKind::Chunk && isTooOld(row, services.clock())) {
                aged.append(name);
                break;
            }
        }
    }
    for (const QString &lane : std::as_const(aged)) {
        closeToChunks(lane);
    }
}

OutboxEntry *Outbox::Private::find(const QString &lane, qint64 id)
{
    const auto found = lanes.find(lane);
    return found == lanes.end() ? nullptr : found->second.find(id);
}

void Outbox::Private::laneChanged(const QString &lane)
{
    const auto found = lanes.find(lane);
    if (found != lanes.end() && found->second.rows.empty()) {
        lanes.erase(found);
        std::erase_if(inherited, [](const auto &client) { return client.second->pendingMutations() == 0; });
        Q_EMIT q->laneEmptied(lane);
        if (lanes.empty()) {
            Q_EMIT q->drained();
        }
    }
    if (std::exchange(throttled, false)) {
        pumpAll();
    } else {
        pump(lane);
    }
}

Outbox::Outbox(const OutboxServices &services, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, services)) {}

Outbox::~Outbox() = default;

void Outbox::load()
{
    d->load();
}

void Outbox::start()
{
    for (const auto &[session, client] : d->inherited) {
        client->start();
    }
}

void Outbox::stop()
{
    for (const auto &[session, client] : d->inherited) {
        client->stop();
    }
}

base::Future<MutationOutcome> Outbox::enqueue(const OutboxRow &row, const sql::TransactionQueue::Statements &along)
{
    return d->enqueue(row, along);
}

bool Outbox::takesChunks(const QString &lane) const
{
    return !d->closed.contains(lane);
}

bool Outbox::hasCompletion(const QString &lane) const
{
    const auto found = d->lanes.find(lane);
    return found != d->lanes.end() && found->second.hasCompletion();
}

qsizetype Outbox::unconfirmed(const QString &lane) const
{
    const auto found = d->lanes.find(lane);
    return found == d->lanes.end() ? 0 : static_cast<qsizetype>(found->second.rows.size());
}

qsizetype Outbox::unconfirmed() const
{
    qsizetype count = 0;
    for (const auto &[name, lane] : d->lanes) {
        count += static_cast<qsizetype>(lane.rows.size());
    }
    return count;
}

void Outbox::closeLane(const QString &lane)
{
    d->closeToChunks(lane);
}

void Outbox::forgetLane(const QString &lane)
{
    if (d->closed.remove(lane)) {
        d->services.writer->write([lane](sql::Database &database) { outbox_rows::reopen(database, lane); });
    }
}

void Outbox::setHttpFallback(bool active)
{
    d->http = active;
    d->pumpAll();
}

} // namespace oco::convex
