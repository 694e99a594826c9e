#include "net/http_client.h"

#include "net/http_exchange.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace oco::net
{

HttpClient::HttpClient(ProxyUse proxy, QObject *parent) : QObject(parent), m_proxy(proxy), m_reads(makeManager()) {}

HttpClient::~HttpClient()
{
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

HttpClient::Manager HttpClient::makeManager() const
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setAutoDeleteReplies(false);
    if (m_proxy == ProxyUse::None) {
        manager->setProxy(QNetworkProxy::NoProxy);
    }
    return manager;
}

base::Future<HttpResponse> HttpClient::send(const HttpRequest &request)
{
    if (!request.url.isValid() || request.url.host().isEmpty()) {
        return base::ready<HttpResponse>(
            base::fail(base::ErrorCode::InvalidInput, u"'%1' is not an address."_s.arg(request.url.toString(QUrl::RemoveUserInfo))));
    }
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    // A server may close a write's connection without saying so in its answer; Qt would put the next write on it and
    // lose it. So each write has connections of its own.
    auto *exchange = new HttpExchange(request, isRead ? m_reads : makeManager(), this);
    return exchange->start();
}

void HttpClient::dropConnections()
{
    // What runs keeps its manager to the end; clearing the cache of one in use would leave its replies hanging.
    m_reads = makeManager();
}

} // namespace oco::net
