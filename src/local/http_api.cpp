#include "local/http_api.h"

#include "local/arguments.h"
#include "local/function_path.h"
#include "local/http_checks.h"
#include "local/strict_json.h"
#include "local/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

HttpResponse json(const QByteArray &body)
{
    return {200, "application/json", body, {}};
}

HttpResponse plain(const QByteArray &text)
{
    return {200, "text/plain", text, {}};
}

/** Unknown routes and wrong methods have no body. */
HttpResponse bare(int status)
{
    return {status, {}, {}, {}};
}

tl::expected<QJsonObject, QString> httpArguments(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const bool one = value.isObject() || (array.size() == 1 && array.first().isObject());
    if (!one) {
        return tl::unexpected(u"`args` must be an object, or an array of one object."_s);
    }
    const QJsonValue arguments = value.isObject() ? value : array.first();
    if (const auto objection = encodingObjection(arguments)) {
        return tl::unexpected(*objection);
    }
    return arguments.toObject();
}

// Our results hold no integers, bytes or special floats, so that every format is the same text.
bool isKnownFormat(const QJsonValue &format)
{
    static const QStringList known{u"json"_s, u"convex_clean_json"_s, u"convex_encoded_json"_s, u"convex_json"_s, u"export_json"_s};
    return format.isUndefined() || format.isNull() || known.contains(format.toString());
}

} // namespace

HttpResponse HttpApi::respond(const HttpRequest &request)
{
    if (const auto refusal = originRefusal(request)) {
        return *refusal;
    }
    HttpResponse response = request.method == "OPTIONS" ? bare(200) : route(request);
    if (const QByteArray origin = request.header("origin"); !origin.isEmpty()) {
        response.headers.emplaceBack("Access-Control-Allow-Origin", origin);
        response.headers.emplaceBack("Vary", "Origin");
        if (request.method == "OPTIONS") {
            response.headers.emplaceBack("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            response.headers.emplaceBack("Access-Control-Allow-Headers", "Content-Type, Authorization, Convex-Client, Convex-Request-Id");
            response.headers.emplaceBack("Access-Control-Max-Age", "86400");
        }
    }
    return response;
}

HttpResponse HttpApi::route(const HttpRequest &request)
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    const QString &path = request.path;
    if (path == "/"_L1 || path == "/version"_L1 || path == "/instance_name"_L1 || path == "/instance_version"_L1) {
        if (!get) {
            return bare(405);
        }
        return plain(path == "/"_L1                ? "This Convex deployment is running. It is embedded in OpenCode Orchestrator."
                     : path == "/instance_name"_L1 ? "opencode-orchestrator-local"
                                                   : "unknown");
    }
    if (isSyncPath(path)) {
        const auto client = syncClient(request);
        return client ? refusal(400, "InvalidConnectionHeader", "Expected a WebSocket upgrade.") : client.error();
    }
    if (path == "/api/query"_L1 && get) {
        return queryByUrl(request);
    }
    static const QStringList endpoints{u"query"_s, u"mutation"_s, u"action"_s, u"query_ts"_s, u"query_at_ts"_s, u"query_batch"_s};
    const QString endpoint = path.startsWith("/api/"_L1) ? path.sliced(5) : QString();
    if (!endpoints.contains(endpoint) && !endpoint.startsWith("run/"_L1)) {
        return bare(404);
    }
    if (!post) {
        return bare(405);
    }
    if (const auto refused = headerRefusal(request)) {
        return *refused;
    }
    if (endpoint == "query_ts"_L1) {
        return json(R"({"ts":")" + encodeTimestamp(m_engine.latestTimestamp()) + R"("})");
    }
    if (const auto refused = bodyRefusal(request)) {
        return *refused;
    }
    return endpoint == "query_batch"_L1 ? queryBatch(request) : call(request, endpoint);
}

HttpResponse HttpApi::call(const HttpRequest &request, const QString &endpoint)
{
    auto object = parseStrictObject(request.body);
    if (!object) {
        return refusal(400, "BadJsonBody", u"The body is not what is expected: %1"_s.arg(object.error()));
    }
    QString kind = endpoint;
    if (endpoint.startsWith("run/"_L1)) {
        const QString path = endpoint.sliced(4);
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash < 0) {
            return bare(404);
        }
        object->insert("path"_L1, path.first(slash) + u':' + path.sliced(slash + 1));
        kind = u"run"_s;
    }
    return execute(*object, kind);
}

HttpResponse HttpApi::execute(const QJsonObject &call, const QString &kind)
{
    const QJsonValue path = call.value("path"_L1);
    if (!path.isString() || !call.contains("args"_L1)) {
        return refusal(400, "BadJsonBody", "The body needs `path` and `args`.");
    }
    const auto canonical = canonicalFunctionPath(path.toString());
    if (!canonical) {
        return refusal(400, "BadConvexFunctionIdentifier", "The function path is not valid.");
    }
    if (kind == "query_at_ts"_L1) {
        const auto timestamp = decodeTimestamp(call.value("ts"_L1).toString().toLatin1());
        if (!timestamp || *timestamp > m_engine.latestTimestamp()) {
            return refusal(500, "InternalServerError", "The timestamp is not one of this deployment.");
        }
    }
    const auto arguments = httpArguments(call.value("args"_L1));
    if (!arguments) {
        return refusal(400, "BadConvexJson", arguments.error());
    }
    CallOutcome outcome;
    if (kind == "query"_L1 || kind == "query_at_ts"_L1) {
        outcome = *m_engine.query(*canonical, *arguments);
    } else if (kind == "mutation"_L1) {
        outcome = m_engine.mutate(*canonical, *arguments);
    } else if (kind == "run"_L1) {
        outcome = m_engine.run(*canonical, *arguments);
    } else {
        outcome.error = Engine::notFoundText(*canonical); // the contract has no actions
    }
    if (outcome.broken) {
        return refusal(500, "InternalServerError", "Your request couldn't be completed. Try again later.");
    }
    if (!isKnownFormat(call.value("format"_L1))) {
        return refusal(400, "BadFormat", "The format is not known.");
    }
    return json(outcome.success ? R"({"status":"success","value":)" + outcome.value + '}'
                                : R"({"status":"error","errorMessage":)" + jsonString(publicErrorText(outcome.error)) + '}');
}

HttpResponse HttpApi::queryBatch(const HttpRequest &request)
{
    const auto object = parseStrictObject(request.body);
    const QJsonValue queries = object ? object->value("queries"_L1) : QJsonValue();
    if (!queries.isArray()) {
        return refusal(400, "BadJsonBody", "The body needs `queries`.");
    }
    QByteArray results;
    for (const QJsonArray list = queries.toArray(); const auto &query : list) {
        HttpResponse response = execute(query.toObject(), u"query"_s);
        if (response.status != 200) {
            return response;
        }
        results += (results.isEmpty() ? "" : ",") + response.body;
    }
    return json(R"({"results":[)" + results + "]}");
}

HttpResponse HttpApi::queryByUrl(const HttpRequest &request)
{
    if (const auto refused = headerRefusal(request)) {
        return *refused;
    }
    QJsonObject call{{u"path"_s, request.query.queryItemValue(u"path"_s, QUrl::FullyDecoded)}};
    const auto arguments = parseStrictObject(request.query.queryItemValue(u"args"_s, QUrl::FullyDecoded).toUtf8());
    if (!arguments) {
        return refusal(400, "BadQueryArgs", arguments.error());
    }
    call.insert("args"_L1, *arguments);
    if (request.query.hasQueryItem(u"format"_s)) {
        call.insert("format"_L1, request.query.queryItemValue(u"format"_s));
    }
    return execute(call, u"query"_s);
}

} // namespace oco::local
