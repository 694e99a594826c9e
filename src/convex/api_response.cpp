#include "convex/api_response.h"

#include "convex/batch_response.h"
#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;

namespace oco::convex
{

namespace
{

constexpr int kOk = 200;
constexpr int kFunctionFailed = 560; // the open backend says 200 here too; clients take both

constexpr std::array kRejectedBeforeStart{
    "ExpiredInQueue"_L1, "ExecuteFullError"_L1, "WorkerOverloaded"_L1, "IsolateNotClean"_L1, "InitialPermitTimeoutError"_L1,
};
constexpr std::array kNotCommitted{
    "OptimisticConcurrencyControlFailure"_L1,
    "CommitterFullError"_L1,
    "SubscriptionsWorkerFullError"_L1,
    "SearchIndexesUnavailable"_L1,
    "VectorIndexesUnavailable"_L1,
    "TableSummariesUnavailable"_L1,
};

template <std::size_t size> bool contains(const std::array<QLatin1StringView, size> &codes, const QString &code)
{
    return std::any_of(codes.begin(), codes.end(), [&](QLatin1StringView known) { return code == known; });
}

/** Whether the deployment says that nothing was executed, or nothing of it was kept. */
bool isRefusedUnexecuted(CallKind kind, int status, const QString &code)
{
    if (status == 429) {
        return kind != CallKind::Action || code == u"TooManyConcurrentRequests";
    }
    return status == 503 && (contains(kRejectedBeforeStart, code) || (kind != CallKind::Action && contains(kNotCommitted, code)));
}

QString bodyExcerpt(const QByteArray &body)
{
    return QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 500)));
}

base::Error notConvex(const net::HttpResponse &response)
{
    return {ErrorCode::Protocol, u"The address does not answer like a Convex deployment (HTTP status %1)."_s.arg(response.status),
            u"Use the deployment's address as its dashboard shows it, such as https://happy-otter-123.convex.cloud."_s,
            bodyExcerpt(response.body)};
}

base::Error readFailure(CallKind kind, const QString &path, const net::HttpResponse &response)
{
    const auto json = QJsonDocument::fromJson(response.body).object();
    const auto code = json.value(u"code"_s).toString();
    const auto cause = code.isEmpty() ? u"HTTP status %1: %2"_s.arg(response.status).arg(bodyExcerpt(response.body))
                                      : code + u": "_s + json.value(u"message"_s).toString();
    if (isRefusedUnexecuted(kind, response.status, code)) {
        return {ErrorCode::Overloaded, u"The deployment is too busy for %1."_s.arg(path), u"Try again in a few seconds."_s, cause};
    }
    switch (response.status) {
    case 400:
        return {ErrorCode::InvalidInput, u"The deployment does not accept the call of %1."_s.arg(path), {}, cause};
    case 401:
    case 403:
        return {ErrorCode::PermissionDenied, u"The deployment does not allow the call of %1."_s.arg(path), {}, cause};
    case 408:
        return {ErrorCode::Timeout, u"The deployment gave %1 up after too long a time."_s.arg(path), {}, cause};
    case 409:
        return {ErrorCode::Rejected, u"The deployment's function %1 failed."_s.arg(path), {}, cause};
    case 404:
        if (!code.isEmpty()) {
            return {ErrorCode::Rejected, u"The deployment has no function %1."_s.arg(path), {}, cause};
        }
        return notConvex(response);
    case 421:
    case 425:
    case 429:
        break;
    default:
        if (response.status < 500) {
            return notConvex(response);
        }
    }
    return {ErrorCode::Ambiguous, u"The deployment had a fault in the middle of %1."_s.arg(path), u"Try again later."_s, cause};
}

} // namespace

base::Result<QJsonValue> readApiResponse(CallKind kind, const QString &path, const net::HttpResponse &response)
{
    if (response.status != kOk && response.status != kFunctionFailed) {
        return base::fail(readFailure(kind, path, response));
    }
    const auto json = QJsonDocument::fromJson(response.body).object();
    const auto status = json.value(u"status"_s).toString();
    if (status == u"success" && json.contains(u"value"_s)) {
        return json.value(u"value"_s);
    }
    if (status != u"error") {
        return base::fail(notConvex(response));
    }
    auto cause = json.value(u"errorMessage"_s).toString();
    if (json.contains(u"errorData"_s)) { // there, though perhaps null, for errors that the function means for us
        const auto data = QJsonDocument(QJsonArray{json.value(u"errorData"_s)}).toJson(QJsonDocument::Compact);
        cause += u" (data: %1)"_s.arg(QString::fromUtf8(data.sliced(1).chopped(1)));
    }
    return base::fail(ErrorCode::Rejected, u"The deployment's function %1 failed."_s.arg(path), {}, cause);
}

base::Result<QList<base::Result<QByteArray>>> readBatchResponse(const QStringList &paths, const net::HttpResponse &response)
{
    if (response.status != kOk) {
        return base::fail(readFailure(CallKind::Query, u"query_batch"_s, response));
    }
    return readBatch(paths, response.body);
}

base::Result<quint64> readQueryTimestamp(const net::HttpResponse &response)
{
    if (response.status == 429 || response.status >= 500) {
        return base::fail(readFailure(CallKind::Query, u"query_ts"_s, response));
    }
    const auto text = QJsonDocument::fromJson(response.body).object().value(u"ts"_s);
    const auto timestamp = text.isString() ? decodeTimestamp(text.toString().toUtf8()) : std::nullopt;
    if (response.status != kOk || !timestamp) {
        return base::fail(notConvex(response));
    }
    return *timestamp;
}

} // namespace oco::convex
