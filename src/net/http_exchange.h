#pragma once

#include "net/http_client.h"

#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace oco::net
{

/** One request and its answer: the timer for the whole, the size limit, and what an error means. Deletes itself when done. */
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent);
    ~HttpExchange() override;

    [[nodiscard]] base::Future<HttpResponse> start();

private:
    [[nodiscard]] QNetworkReply *post();
    void readBody();
    void replyFinished();
    void timedOut();
    void finish(base::Result<HttpResponse> result);
    [[nodiscard]] base::Error lost(const QNetworkReply &reply) const;
    [[nodiscard]] QString where() const;

    HttpRequest m_request;
    std::shared_ptr<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QPromise<base::Result<HttpResponse>> m_promise;
    QTimer m_timer;
    QByteArray m_body;
    bool m_sent = false; // the request was handed to the connection
    bool m_done = false;
};

} // namespace oco::net
