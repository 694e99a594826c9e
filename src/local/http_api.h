#pragma once

#include "local/engine.h"
#include "local/http_message.h"

namespace oco::local
{

/** The HTTP endpoints: a request in, a response out. */
class HttpApi
{
public:
    explicit HttpApi(Engine &engine) : m_engine(engine) {}

    [[nodiscard]] HttpResponse respond(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse route(const HttpRequest &request);
    [[nodiscard]] HttpResponse call(const HttpRequest &request, const QString &endpoint);
    [[nodiscard]] HttpResponse queryBatch(const HttpRequest &request);
    [[nodiscard]] HttpResponse queryByUrl(const HttpRequest &request);
    /** One call; `kind` is query, query_at_ts, mutation, action or run. */
    [[nodiscard]] HttpResponse execute(const QJsonObject &call, const QString &kind);

    Engine &m_engine;
};

} // namespace oco::local
