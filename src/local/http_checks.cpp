#include "local/http_checks.h"

#include "local/json_writer.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr qsizetype kMaxBodyBytes = 16 * 1024 * 1024 + 2000;
constexpr qsizetype kShortestAuthorization = 7;

bool isLoopbackName(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isLoopbackHost(const QByteArray &host)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode);
    return url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() && isLoopbackName(url.host());
}

bool isAllowedOrigin(const QByteArray &origin)
{
    const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && isLoopbackName(url.host());
}

HttpResponse unsupported()
{
    HttpResponse response = refusal(400, "ClientVersionUnsupported", "This version of the client is not supported any more.");
    response.headers.emplaceBack("x-convex-deprecation-state", "Unsupported");
    response.headers.emplaceBack("x-convex-deprecation-message", "Please update the client.");
    return response;
}

} // namespace

HttpResponse refusal(int status, const QString &code, const QString &message)
{
    return {status, "application/json", R"({"code":)" + jsonString(code) + R"(,"message":)" + jsonString(message) + '}', {}};
}

HttpResponse refusal(int status, const char *code, const QString &message)
{
    return refusal(status, QString::fromLatin1(code), message);
}

HttpResponse refusal(int status, const char *code, const char *message)
{
    return refusal(status, QString::fromLatin1(code), QString::fromLatin1(message));
}

std::optional<HttpResponse> originRefusal(const HttpRequest &request)
{
    if (!isLoopbackHost(request.header("host"))) {
        return refusal(403, "HostNotAllowed", "This deployment answers to 127.0.0.1 and localhost only.");
    }
    const QByteArray origin = request.header("origin");
    if (!origin.isEmpty() && !isAllowedOrigin(origin)) {
        return refusal(403, "OriginNotAllowed", "This deployment serves pages of this computer only.");
    }
    return std::nullopt;
}

std::optional<HttpResponse> headerRefusal(const HttpRequest &request)
{
    if (request.headers.contains("convex-client")) {
        const auto client = ClientVersion::fromHeader(QString::fromLatin1(request.header("convex-client")));
        if (!client) {
            return refusal(400, "InvalidClientVersion", "Convex-Client is <name>-<version>.");
        }
        if (!client->supported()) {
            return unsupported();
        }
    }
    if (request.headers.contains("authorization")) {
        const QByteArray authorization = request.header("authorization").toLower();
        if (authorization.size() < kShortestAuthorization) {
            return refusal(400, "InvalidHeaderFailure", "The Authorization header is too short.");
        }
        if (authorization.startsWith("convex ")) {
            return refusal(403, "BadDeployKey", "This deployment has no admin keys.");
        }
        if (!authorization.startsWith("bearer ")) {
            return refusal(400, "InvalidAdminKey", "The Authorization header is neither Bearer nor Convex.");
        }
    }
    return std::nullopt;
}

std::optional<HttpResponse> bodyRefusal(const HttpRequest &request)
{
    const QByteArray header = request.header("content-type");
    const QByteArray type = header.first(header.contains(';') ? header.indexOf(';') : header.size()).trimmed().toLower();
    if (type != "application/json" && !(type.startsWith("application/") && type.endsWith("+json"))) {
        return refusal(400, "BadJsonBody", "Expected a request with `Content-Type: application/json`.");
    }
    if (request.body.size() > kMaxBodyBytes) {
        return refusal(400, "BadJsonBody", "The body is too large.");
    }
    return std::nullopt;
}

bool isSyncPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return (parts.size() == 3 || parts.size() == 4) && parts[0].isEmpty() && parts[1] == "api"_L1 && parts.last() == "sync"_L1;
}

tl::expected<ClientVersion, HttpResponse> syncClient(const HttpRequest &request)
{
    const QStringList parts = request.path.split(u'/');
    std::optional<ClientVersion> client = ClientVersion{};
    if (parts.size() == 4) {
        client = ClientVersion::fromPath(parts[2]);
        if (!client) {
            return tl::unexpected(refusal(400, "InvalidClientVersion", "The version in the path is not a version."));
        }
    }
    if (request.headers.contains("convex-client")) {
        client = ClientVersion::fromHeader(QString::fromLatin1(request.header("convex-client")));
        if (!client) {
            return tl::unexpected(refusal(400, "InvalidClientVersion", "Convex-Client is <name>-<version>."));
        }
    }
    if (!client->supported()) {
        return tl::unexpected(unsupported());
    }
    return *client;
}

} // namespace oco::local
