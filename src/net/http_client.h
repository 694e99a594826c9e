#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>

class QNetworkAccessManager;

namespace oco::net
{

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds timeout{30'000}; // for the whole exchange
    qint64 maxResponseBytes = 64LL * 1024 * 1024;
};

struct HttpResponse {
    int status = 0; // any status is an answer; only the lack of one is an Error
    QByteArray body;
};

enum class ProxyUse : bool { System, None };

/**
 * One-shot HTTP calls. Lives in one thread; destroying it cancels what runs.
 * Errors: Unreachable (never sent), Timeout, Ambiguous (lost after it was sent), TooLarge, Cancelled.
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
    QNetworkAccessManager *m_manager;
};

} // namespace oco::net
