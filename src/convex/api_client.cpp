#include "convex/api_client.h"

#include "base/version.h"
#include "base/when_done.h"
#include "convex/api_response.h"
#include "convex/function_path.h"
#include "convex/value_codec.h"
#include "net/http_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

constexpr qsizetype kMaxRequestBytes = 16'779'216; // wire contract 1.8
constexpr std::chrono::minutes kBatchTimeout{2};   // up to 16 MiB a result, and the line may be slow

net::HttpRequest makeRequest(const QUrl &deployment, const QString &endpoint)
{
    QUrl url = deployment;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/api/"_s + endpoint);
    return {.method = "POST",
            .url = url,
            .headers = {{"Content-Type", "application/json"}, {"Convex-Client", QByteArray("opencode-orchestrator-") + base::kVersion}},
            .body = {}};
}

/** Sends, and finishes with what read() makes of the answer. */
template <typename T, typename Read>
base::Future<T> sendAndRead(net::HttpClient *http, QObject *context, const net::HttpRequest &request, Read read)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    base::whenDone(http->send(request), context, [promise, read = std::move(read)](const base::Result<net::HttpResponse> &response) {
        promise->addResult(response ? read(*response) : base::Result<T>(base::fail(response.error())));
        promise->finish();
    });
    return promise->future();
}

QJsonObject toJson(const QString &canonicalPath, const QJsonObject &arguments)
{
    return {{u"path"_s, canonicalPath}, {u"args"_s, QJsonArray{sanitised(arguments)}}, {u"format"_s, u"convex_encoded_json"_s}};
}

QString endpointOf(CallKind kind)
{
    switch (kind) {
    case CallKind::Query:
        return u"query"_s;
    case CallKind::Mutation:
        return u"mutation"_s;
    case CallKind::Action:
        break;
    }
    return u"action"_s;
}

} // namespace

ApiClient::ApiClient(const QUrl &deployment, QObject *parent)
    : QObject(parent), m_deployment(deployment), m_http(new net::HttpClient(net::ProxyUse::System, this))
{
}

ApiClient::~ApiClient() = default;

base::Future<QJsonValue> ApiClient::query(const FunctionCall &call)
{
    return send(CallKind::Query, call);
}

base::Future<QJsonValue> ApiClient::mutation(const FunctionCall &call)
{
    return send(CallKind::Mutation, call);
}

base::Future<QJsonValue> ApiClient::action(const FunctionCall &call)
{
    return send(CallKind::Action, call);
}

base::Future<QJsonValue> ApiClient::send(CallKind kind, const FunctionCall &call)
{
    const auto path = canonicalPath(call.path);
    if (!path) {
        return base::ready<QJsonValue>(base::fail(path.error()));
    }
    auto request = makeRequest(m_deployment, endpointOf(kind));
    request.body = QJsonDocument(toJson(*path, call.arguments)).toJson(QJsonDocument::Compact);
    if (request.body.size() > kMaxRequestBytes) {
        return base::ready<QJsonValue>(
            base::fail(base::ErrorCode::TooLarge, u"The arguments of %1 are larger than a deployment takes."_s.arg(*path)));
    }
    return sendAndRead<QJsonValue>(
        m_http, this, request, [kind, path = *path](const net::HttpResponse &response) { return readApiResponse(kind, path, response); });
}

base::Future<QList<base::Result<QByteArray>>> ApiClient::queryBatch(const QList<FunctionCall> &calls)
{
    using Results = QList<base::Result<QByteArray>>;
    QStringList paths;
    QJsonArray queries;
    for (const FunctionCall &call : calls) {
        const auto path = canonicalPath(call.path);
        if (!path) {
            return base::ready<Results>(base::fail(path.error()));
        }
        paths.append(*path);
        queries.append(toJson(*path, call.arguments));
    }
    auto request = makeRequest(m_deployment, u"query_batch"_s);
    request.body = QJsonDocument(QJsonObject{{u"queries"_s, queries}}).toJson(QJsonDocument::Compact);
    request.timeout = kBatchTimeout;
    return sendAndRead<Results>(m_http, this, request,
                                [paths](const net::HttpResponse &response) { return readBatchResponse(paths, response); });
}

base::Future<quint64> ApiClient::queryTimestamp()
{
    return sendAndRead<quint64>(m_http, this, makeRequest(m_deployment, u"query_ts"_s), readQueryTimestamp);
}

void ApiClient::dropConnections()
{
    m_http->dropConnections();
}

} // namespace oco::convex
