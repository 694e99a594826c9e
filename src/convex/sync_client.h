#pragma once

#include "base/result.h"
#include "convex/function_call.h"
#include "net/backoff.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <cstdint>
#include <memory>

namespace oco::convex
{

/** One subscribed query's new result inside a Transition. */
struct QueryChange {
    quint32 queryId = 0;
    base::Result<QByteArray> value; // the value as JSON text (large: read it with simdjson), or the function's error
};

/** All changes of one snapshot, to be applied together. */
struct TransitionUpdate {
    quint64 timestamp = 0; // nanoseconds since the epoch
    QList<QueryChange> changes;
};

/** A query that is subscribed. */
struct Subscription {
    quint32 queryId = 0;
    FunctionCall query;
};

/** The final answer to one mutation. */
struct MutationOutcome {
    QJsonValue value;
    quint64 timestamp = 0; // commit time, nanoseconds; visible in the first Transition with a timestamp not below it
};

struct SyncOptions {
    QUrl deployment;                       // https://… or http://127.0.0.1:…; a trailing slash does not matter
    QUuid sessionId = QUuid::createUuid(); // scope of the request ids; never shared between processes
    quint32 firstRequestId = 0;
    std::chrono::milliseconds inactivityLimit{60'000}; // without any message: the socket is given up
    std::chrono::milliseconds handshakeLimit{15'000};
    std::chrono::milliseconds backoffBase{1'000}; // tests use less
    net::RandomSource random = {};                // of the back-off; tests bring their own
};

/**
 * The Convex sync protocol on a WebSocket (wire contract 3 and 4): subscriptions, and mutations that survive
 * reconnects with their request ids. One consumer; lives in one thread; never blocks.
 *
 * After start() it reconnects for ever with back-off, except after a FatalError of the deployment (fatalError()).
 */
class SyncClient : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Stopped, Connecting, Connected, Waiting, Failed };
    Q_ENUM(State)

    explicit SyncClient(const SyncOptions &options, QObject *parent = nullptr);
    ~SyncClient() override;

    void start();
    /** Closes the socket. Mutations without an answer stay pending; start() sends them again. */
    void stop();
    /** Drops the socket and connects at once, keeping all state: after a resume or a change of network. */
    void reconnectNow();

    /** The same path and arguments twice give the same id and are counted. Works while disconnected. */
    quint32 subscribe(const FunctionCall &query);
    void unsubscribe(quint32 queryId);
    [[nodiscard]] QList<Subscription> subscriptions() const;

    /**
     * Queues a mutation under the next request id and sends it, in order, once connected. Finishes with the
     * MutationResponse: Rejected is the function's own error and final. Never times out; a request waits for ever.
     * Cancelling the future withdraws it: it is not sent (again) on the next socket.
     */
    [[nodiscard]] base::Future<MutationOutcome> mutate(const FunctionCall &call);
    /** The same under an id of takeRequestId(), or under the one that a row of an inherited session carries. */
    [[nodiscard]] base::Future<MutationOutcome> mutate(quint32 requestId, const FunctionCall &call);
    /** A request id that was never used in this session. */
    [[nodiscard]] quint32 takeRequestId();

    [[nodiscard]] State state() const;
    [[nodiscard]] QUuid sessionId() const;
    /** Mutations without a final answer. */
    [[nodiscard]] qsizetype pendingMutations() const;
    /**
     * Failed handshakes since the last one that worked (the HTTP fallback rule counts them). A socket that opened and
     * then ended without a message or a word of the deployment counts too: what refuses it sits in between.
     */
    [[nodiscard]] int failedHandshakes() const;

Q_SIGNALS:
    void transition(const oco::convex::TransitionUpdate &update);
    void stateChanged(oco::convex::SyncClient::State state);
    /** The socket is gone or was refused; the next attempt comes after this pause. */
    void retryPlanned(std::chrono::milliseconds pause);
    /** The deployment says that we broke the protocol, or will not have this client. No reconnect follows. */
    void fatalError(const oco::base::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::convex
