#include "convex/sync_state.h"

#include "convex/function_path.h"
#include "convex/logging.h"
#include "convex/value_codec.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;

namespace oco::convex
{

namespace
{

constexpr int kInternalError = 1011;
constexpr int kRefusalsBeforeForgetting = 3;

} // namespace

SyncState::SyncState(const QUuid &sessionId, quint32 firstRequestId)
    : m_sessionId(sessionId), m_mutations(firstRequestId), m_lastCloseReason(u"InitialConnect"_s)
{
}

QList<QByteArray> SyncState::opened(qint64 nowMs)
{
    m_open = true;
    m_sawTransition = false;
    m_remote = {};
    m_chunks.clear();

    QList<QByteArray> messages{encodeConnect({.sessionId = m_sessionId,
                                              .connectionCount = m_connectionCount,
                                              .lastCloseReason = std::exchange(m_lastCloseReason, {}),
                                              .maxObservedTimestamp = m_maxObserved,
                                              .clientTime = nowMs})};
    ++m_connectionCount;
    const auto queries = m_queries.all();
    messages.append(encodeModifyQuerySet(0, queries, {}));
    m_querySetVersion = 1;
    m_mutations.forgetWithdrawn();
    messages.append(m_mutations.messages());

    m_openQueries.clear();
    for (const auto &query : queries) {
        m_openQueries.insert(query.queryId);
    }
    const auto unanswered = m_mutations.unanswered();
    m_openMutations = QSet<quint32>(unanswered.begin(), unanswered.end());
    m_isCatchingUp = true;
    return messages;
}

void SyncState::closed(int closeCode, const QString &reason)
{
    if (!m_open) {
        return; // a failed attempt; Connect tells of sockets only
    }
    m_open = false;
    m_chunks.clear();
    m_lastCloseReason = reason.isEmpty() ? u"closed with code %1"_s.arg(closeCode) : reason;
    // A deployment that is behind our timestamp closes every socket so, until we let go of it (wire contract 4.6).
    if (closeCode == kInternalError && !m_sawTransition) {
        if (++m_refusedEarly >= kRefusalsBeforeForgetting && m_maxObserved) {
            qCWarning(lcConvex, "The deployment refuses the newest time seen from it; it may come from a backup. Forgetting that time.");
            m_maxObserved.reset();
            m_refusedEarly = 0;
        }
    } else {
        m_refusedEarly = 0;
    }
}

SyncState::Effect SyncState::received(const QByteArray &text)
{
    const auto message = decodeServerMessage(text);
    if (!message) {
        qCWarning(lcConvex).noquote() << message.error().toString();
        return {.reconnect = u"InvalidMessage"_s};
    }
    const bool mayInterleave = std::holds_alternative<TransitionChunk>(*message) || std::holds_alternative<Ping>(*message);
    if (m_chunks.isIncomplete() && !mayInterleave && !std::holds_alternative<FatalErrorMessage>(*message)) {
        return {.reconnect = u"IncompleteTransition"_s};
    }
    return std::visit([this](const auto &one) { return take(one); }, *message);
}

SyncState::Effect SyncState::take(const Transition &transition)
{
    if (transition.start != m_remote) {
        return {.reconnect = u"StartVersionMismatch"_s};
    }
    TransitionUpdate update{.timestamp = transition.end.timestamp, .changes = {}};
    for (const auto &change : transition.modifications) {
        m_openQueries.remove(change.queryId);
        if (change.removed || !m_queries.contains(change.queryId)) {
            continue; // late news of a query that nobody wants any more
        }
        m_queries.setJournal(change.queryId, change.journal);
        if (const auto *failed = std::get_if<FunctionError>(&change.outcome)) {
            update.changes.append({change.queryId, base::fail(toError(m_queries.path(change.queryId), *failed))});
        } else {
            update.changes.append({change.queryId, std::get<QByteArray>(change.outcome)});
        }
    }
    m_remote = transition.end;
    m_sawTransition = true;
    m_refusedEarly = 0;
    observe(m_remote.timestamp);
    m_mutations.covered(m_remote.timestamp);
    return {.update = std::move(update), .caughtUp = caughtUp()};
}

SyncState::Effect SyncState::take(const TransitionChunk &chunk)
{
    auto whole = m_chunks.add(chunk);
    if (!whole) {
        qCWarning(lcConvex).noquote() << whole.error().toString();
        return {.reconnect = u"InvalidTransitionChunk"_s};
    }
    if (!*whole) {
        return {};
    }
    const auto message = decodeServerMessage(**whole);
    const auto *transition = message ? std::get_if<Transition>(&*message) : nullptr;
    return transition != nullptr ? take(*transition) : Effect{.reconnect = u"InvalidTransitionChunk"_s};
}

SyncState::Effect SyncState::take(const MutationResponse &response)
{
    if (std::holds_alternative<QByteArray>(response.outcome)) {
        observe(response.timestamp);
    }
    if (!m_mutations.answer(response)) {
        return {};
    }
    if (response.timestamp <= m_remote.timestamp) {
        m_mutations.covered(m_remote.timestamp);
    }
    m_openMutations.remove(response.requestId);
    return {.caughtUp = caughtUp()};
}

SyncState::Effect SyncState::take(const FatalErrorMessage &message) const
{
    return {.fatal = base::Error{ErrorCode::Protocol, u"The deployment refuses to talk to this program."_s,
                                 u"Update the program, or restart the worker to try again."_s, message.error}};
}

SyncState::Effect SyncState::take(const AuthErrorMessage &message) const
{
    // We never authenticate on the socket, so there is nothing to renew; the next one is as anonymous as this one.
    qCWarning(lcConvex).noquote() << "The deployment speaks of authentication:" << message.error;
    return {.reconnect = u"AuthError"_s};
}

SyncState::Effect SyncState::take(const UnknownMessage &message) const
{
    qCDebug(lcConvex).noquote() << "Ignoring a message of type" << message.type;
    return {};
}

void SyncState::observe(quint64 timestamp)
{
    m_maxObserved = std::max(m_maxObserved.value_or(0), timestamp);
}

bool SyncState::caughtUp()
{
    if (!m_isCatchingUp || !m_openQueries.isEmpty() || !m_openMutations.isEmpty()) {
        return false;
    }
    m_isCatchingUp = false;
    return true;
}

SyncState::Subscribed SyncState::subscribe(const FunctionCall &query)
{
    const auto path = canonicalPath(query.path);
    if (!path) {
        return {.queryId = m_queries.reserveId(), .message = {}, .refused = path.error()};
    }
    const auto [id, isNew] = m_queries.add(*path, sanitised(query.arguments));
    if (!isNew || !m_open) {
        return {.queryId = id, .message = {}, .refused = {}};
    }
    return {.queryId = id, .message = encodeModifyQuerySet(m_querySetVersion++, {m_queries.toAdd(id)}, {}), .refused = {}};
}

std::optional<QByteArray> SyncState::unsubscribe(quint32 queryId)
{
    if (!m_queries.remove(queryId)) {
        return std::nullopt;
    }
    m_openQueries.remove(queryId);
    return m_open ? std::optional(encodeModifyQuerySet(m_querySetVersion++, {}, {queryId})) : std::nullopt;
}

QList<Subscription> SyncState::subscriptions() const
{
    QList<Subscription> subscriptions;
    const auto queries = m_queries.all();
    for (const QueryAdd &query : queries) {
        subscriptions.append({query.queryId, {query.path, query.arguments}});
    }
    return subscriptions;
}

SyncState::Request SyncState::mutate(quint32 requestId, const FunctionCall &call)
{
    const auto path = canonicalPath(call.path);
    if (!path) {
        return {.future = base::ready<MutationOutcome>(base::fail(path.error())), .message = {}};
    }
    auto queued = m_mutations.add(requestId, *path, call.arguments);
    return {.future = std::move(queued.future), .message = m_open ? std::move(queued.message) : std::nullopt};
}

} // namespace oco::convex
