#pragma once

#include "base/result.h"
#include "net/http_client.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <cstdint>

namespace oco::convex
{

enum class CallKind : std::uint8_t { Query, Mutation, Action };

/** What an answer of the HTTP API means (wire contract 1.5 to 1.7). Pure; the errors are those of ApiClient. */
[[nodiscard]] base::Result<QJsonValue> readApiResponse(CallKind kind, const QString &path, const net::HttpResponse &response);

/** The answer of /api/query_batch, see readBatch(). */
[[nodiscard]] base::Result<QList<base::Result<QByteArray>>> readBatchResponse(const QStringList &paths, const net::HttpResponse &response);

/** The answer of /api/query_ts, in nanoseconds since the epoch. */
[[nodiscard]] base::Result<quint64> readQueryTimestamp(const net::HttpResponse &response);

} // namespace oco::convex
