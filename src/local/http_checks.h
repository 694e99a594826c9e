#pragma once

#include "local/client_version.h"
#include "local/http_message.h"

#include <tl/expected.hpp>

#include <optional>

namespace oco::local
{

/** `{"code": …, "message": …}` */
[[nodiscard]] HttpResponse refusal(int status, const QString &code, const QString &message);
[[nodiscard]] HttpResponse refusal(int status, const char *code, const QString &message);
[[nodiscard]] HttpResponse refusal(int status, const char *code, const char *message);

/**
 * Refuses what a foreign web page can make a browser send here: a Host that is not this computer (DNS rebinding) and
 * an Origin that is not. Nothing where the request may be served.
 */
[[nodiscard]] std::optional<HttpResponse> originRefusal(const HttpRequest &request);
/** Convex-Client and Authorization. */
[[nodiscard]] std::optional<HttpResponse> headerRefusal(const HttpRequest &request);
/** Content type and size of a JSON body. */
[[nodiscard]] std::optional<HttpResponse> bodyRefusal(const HttpRequest &request);

/** `/api/sync` or `/api/<version>/sync`. */
[[nodiscard]] bool isSyncPath(const QString &path);
/** Who opens the sync socket: the header goes before the path. The error is the response that refuses it. */
[[nodiscard]] tl::expected<ClientVersion, HttpResponse> syncClient(const HttpRequest &request);

} // namespace oco::local
