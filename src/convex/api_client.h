#pragma once

#include "base/result.h"
#include "convex/function_call.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QUrl>

#include <cstdint>

namespace oco::net
{
class HttpClient;
}

namespace oco::convex
{

enum class CallKind : std::uint8_t;

/**
 * The Convex HTTP API (wire contract 1). Arguments and results are plain JSON; Convex's special values
 * ($integer, $float, $bytes) pass through as they are.
 *
 * Errors: Rejected (the function ran and failed; final), InvalidInput (the request itself is wrong),
 * PermissionDenied, Overloaded (not executed), Ambiguous and Timeout (may have been executed), Unreachable, Protocol.
 * Lives in one thread. HTTP mutations have no idempotency key: never retry one that came back Ambiguous blindly.
 */
class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(const QUrl &deployment, QObject *parent = nullptr);
    ~ApiClient() override;

    [[nodiscard]] base::Future<QJsonValue> query(const FunctionCall &call);
    [[nodiscard]] base::Future<QJsonValue> mutation(const FunctionCall &call);
    [[nodiscard]] base::Future<QJsonValue> action(const FunctionCall &call);

    /**
     * POST /api/query_batch: several queries at one snapshot, results as JSON text in the order asked. Only a function's
     * own failure (Rejected) is a result; everything else fails the whole.
     */
    [[nodiscard]] base::Future<QList<base::Result<QByteArray>>> queryBatch(const QList<FunctionCall> &calls);

    /** POST /api/query_ts: whether this is a Convex deployment at all. Nanoseconds since the epoch. */
    [[nodiscard]] base::Future<quint64> queryTimestamp();

    /** Forgets pooled connections; after a resume or a change of network. */
    void dropConnections();

private:
    [[nodiscard]] base::Future<QJsonValue> send(CallKind kind, const FunctionCall &call);

    QUrl m_deployment;
    net::HttpClient *m_http;
};

} // namespace oco::convex
