#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace oco::net
{

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    std::chrono::milliseconds timeout{30'000}; // for the whole exchange
    qint64 maxResponseBytes = 64LL * 1024 * 1024;
};

struct HttpResponse {
    int status = 0; // any status is an answer; only the lack of one is an Error
    QByteArray body = {};
    std::optional<QDateTime> date = {}; // the header of this name: the other side's clock, in whole seconds
};

enum class ProxyUse : bool { System, None };

/**
 * One-shot HTTP calls (HTTP/1.1, no redirects, no cookies). Lives in one thread; destroying it cancels what runs.
 * Errors: Unreachable (never sent), Timeout, Ambiguous (lost after it was sent), TooLarge, Cancelled, Protocol
 * (the other side does not speak HTTP), InvalidInput (an impossible URL).
 *
 * A request that is neither GET nor HEAD leaves at most once: it has a connection of its own and a body that cannot
 * be read twice, as QNetworkAccessManager silently repeats requests whose connection closes before the answer.
 */
class HttpClient : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(ProxyUse proxy, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] base::Future<HttpResponse> send(const HttpRequest &request);

    /** Forgets pooled connections; to be called after a resume or a change of network. */
    void dropConnections();

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>; // shared with running exchanges, see dropConnections()
    [[nodiscard]] Manager makeManager() const;

    ProxyUse m_proxy;
    Manager m_reads; // keeps connections alive
};

} // namespace oco::net
