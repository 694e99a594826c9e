#include "line_server.h"

#include "convex/value_codec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::test
{

LineServer::LineServer()
{
    connect(this, &LoopbackServer::request, this, &LineServer::take);
    if (!listen()) {
        qFatal("no port");
    }
}

void LineServer::take(const test_support::LoopbackRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body).object();
    if (request.path == "/api/sync") {
        ++upgrades;
        respond(request.socket, 403, "text/html", "<h1>No sockets here</h1>");
    } else if (request.path == "/api/query_ts") {
        ++timestamps;
        respond(request.socket, answersTimestamps ? 200 : 503, "application/json",
                answersTimestamps ? R"({"ts":")" + convex::encodeTimestamp(now) + R"("})" : QByteArray());
    } else if (request.path == "/api/query_batch") {
        QStringList paths;
        const auto queries = body.value(u"queries"_s).toArray();
        for (const auto &query : queries) {
            paths.append(query[u"path"].toString());
        }
        batches.append(paths);
        QByteArray list;
        for (const auto &path : paths) {
            const QByteArray value = results.value(path, "null");
            list +=
                (list.isEmpty() ? "" : ",") + (value.startsWith('!') ? R"({"status":"error","errorMessage":")" + value.mid(1) + R"("})"
                                                                     : R"({"status":"success","value":)" + value + R"(,"logLines":["x"]})");
        }
        const QByteArray answer = R"({"results":[)" + list + "]}";
        if (holdsBatches) {
            m_held.append({request.socket, answer});
        } else {
            respond(request.socket, 200, "application/json", answer);
        }
    } else {
        mutations.append(body.value(u"path"_s).toString());
        ++now;
        respond(request.socket, mutationStatus, "application/json",
                mutationStatus == 200 ? QByteArray(R"({"status":"success","value":{"success":true}})") : QByteArray());
    }
}

void LineServer::releaseBatches()
{
    const auto held = std::exchange(m_held, {});
    for (const auto &[socket, answer] : held) {
        if (socket != nullptr) {
            respond(socket, 200, "application/json", answer);
        }
    }
}

} // namespace oco::test
