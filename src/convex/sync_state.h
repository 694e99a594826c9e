#pragma once

#include "convex/mutation_table.h"
#include "convex/query_table.h"
#include "convex/sync_client.h"
#include "convex/sync_protocol.h"
#include "convex/transition_chunks.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QUuid>

#include <optional>

namespace oco::convex
{

/**
 * What the client knows, and what it says because of it (wire contract 4), without sockets and timers: messages in,
 * messages and news out. What belongs to one socket is forgotten when the next one opens.
 */
class SyncState
{
public:
    SyncState(const QUuid &sessionId, quint32 firstRequestId);

    /** What a message of the deployment leads to. At most one of update, reconnect and fatal is set. */
    struct Effect {
        std::optional<TransitionUpdate> update = {};
        std::optional<QString> reconnect = {}; // the socket is of no more use, and why
        std::optional<base::Error> fatal = {};
        bool caughtUp = false; // all that was open when the socket opened is done: real progress
    };

    /** The messages for a socket that just opened: everything known is told anew. */
    [[nodiscard]] QList<QByteArray> opened(qint64 nowMs);
    /** The socket is gone; the reason goes into the next Connect. */
    void closed(int closeCode, const QString &reason);
    [[nodiscard]] Effect received(const QByteArray &text);

    struct Subscribed {
        quint32 queryId = 0;
        std::optional<QByteArray> message; // to be sent now; nothing while there is no socket
        std::optional<base::Error> refused;
    };
    [[nodiscard]] Subscribed subscribe(const FunctionCall &query);
    [[nodiscard]] std::optional<QByteArray> unsubscribe(quint32 queryId);
    [[nodiscard]] QList<Subscription> subscriptions() const;

    struct Request {
        base::Future<MutationOutcome> future;
        std::optional<QByteArray> message;
    };
    [[nodiscard]] Request mutate(const FunctionCall &call) { return mutate(takeRequestId(), call); }
    [[nodiscard]] Request mutate(quint32 requestId, const FunctionCall &call);
    [[nodiscard]] quint32 takeRequestId() { return m_mutations.takeRequestId(); }

    [[nodiscard]] qsizetype pendingMutations() const { return m_mutations.unansweredCount(); }
    [[nodiscard]] QUuid sessionId() const { return m_sessionId; }

private:
    [[nodiscard]] Effect take(const Transition &transition);
    [[nodiscard]] Effect take(const TransitionChunk &chunk);
    [[nodiscard]] Effect take(const MutationResponse &response);
    [[nodiscard]] Effect take(const FatalErrorMessage &message) const;
    [[nodiscard]] Effect take(const AuthErrorMessage &message) const;
    [[nodiscard]] Effect take(const Ping & /*message*/) const { return {}; }
    [[nodiscard]] Effect take(const UnknownMessage &message) const;
    void observe(quint64 timestamp);
    [[nodiscard]] bool caughtUp();

    // for the life of the client
    QUuid m_sessionId;
    QueryTable m_queries;
    MutationTable m_mutations;
    std::optional<quint64> m_maxObserved; // in memory only: a deployment restored from a backup may be behind it
    quint32 m_connectionCount = 0;
    QString m_lastCloseReason;
    int m_refusedEarly = 0; // sockets in a row that the deployment closed with 1011 before any Transition

    // for the life of a socket
    bool m_open = false;
    bool m_sawTransition = false;
    StateVersion m_remote;
    quint32 m_querySetVersion = 0;
    TransitionChunks m_chunks;
    QSet<quint32> m_openQueries; // told anew and not answered yet
    QSet<quint32> m_openMutations;
    bool m_isCatchingUp = false;
};

} // namespace oco::convex
