#include "net/http_exchange.h"

#include "net/one_shot_body.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;

namespace oco::net
{

namespace
{

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

QNetworkRequest makeRequest(const HttpRequest &from)
{
    QNetworkRequest request(from.url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (!isRead(from.method)) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, from.body.size());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        // A kept connection may be closing on the other side at this moment, and a write cannot be repeated to find out.
        request.setRawHeader("Connection", "close");
    }
    for (const auto &[name, value] : from.headers) {
        request.setRawHeader(name, value);
    }
    return request;
}

/** Errors that Qt derives from a status: an answer came. */
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolInvalidOperationError || // 400 and 418
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError &&
            error != QNetworkReply::ContentReSendError) ||
           error >= QNetworkReply::InternalServerError;
}

bool isNoConnection(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return true;
    default:
        return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    }
}

/** An IMF-fixdate (RFC 9110, 5.6.7), as all servers of today send it. */
std::optional<QDateTime> dateOf(const QNetworkReply &reply)
{
    const QString text = QString::fromLatin1(reply.rawHeader("Date").left(64)).trimmed();
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, std::shared_ptr<QNetworkAccessManager> manager, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_manager(std::move(manager))
{
    m_promise.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::timedOut);
}

HttpExchange::~HttpExchange()
{
    if (!m_done) {
        finish(base::fail(ErrorCode::Cancelled, u"The request to %1 was given up."_s.arg(where())));
    }
    delete m_reply;
}

base::Future<HttpResponse> HttpExchange::start()
{
    m_reply = post();
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    m_timer.start(m_request.timeout);
    return m_promise.future();
}

QNetworkReply *HttpExchange::post()
{
    const auto request = makeRequest(m_request);
    if (m_request.method == "GET") {
        return m_manager->get(request);
    }
    if (m_request.method == "HEAD") {
        return m_manager->head(request);
    }
    auto body = std::make_unique<OneShotBody>(m_request.body);
    auto *reply = m_request.method == "POST" ? m_manager->post(request, body.get())
                                             : m_manager->sendCustomRequest(request, m_request.method, body.get());
    body.release()->setParent(reply); // the reply reads from it
    return reply;
}

void HttpExchange::readBody()
{
    const auto room = m_request.maxResponseBytes - m_body.size();
    if (m_reply->bytesAvailable() > room) {
        finish(
            base::fail(ErrorCode::TooLarge, u"The answer of %1 is larger than %2 bytes."_s.arg(where()).arg(m_request.maxResponseBytes)));
        return;
    }
    m_body.append(m_reply->readAll());
}

void HttpExchange::replyFinished()
{
    readBody();
    if (m_done) {
        return;
    }
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    if (status > 0 && (error == QNetworkReply::NoError || isStatusError(error))) {
        finish(HttpResponse{status, std::exchange(m_body, {}), dateOf(*m_reply)});
        return;
    }
    finish(base::fail(lost(*m_reply)));
}

base::Error HttpExchange::lost(const QNetworkReply &reply) const
{
    const auto error = reply.error();
    const auto cause = reply.errorString();
    if (error == QNetworkReply::ProtocolFailure) {
        return {ErrorCode::Protocol, u"%1 did not answer in HTTP."_s.arg(where()), u"Check the address and the port."_s, cause};
    }
    if (error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolInvalidOperationError) {
        return {ErrorCode::InvalidInput, u"%1 is not an address that can be called."_s.arg(where()), {}, cause};
    }
    if (isNoConnection(error) || (!m_sent && error != QNetworkReply::ContentReSendError)) {
        return {ErrorCode::Unreachable, u"%1 cannot be reached."_s.arg(where()), u"Check the address and the network."_s, cause};
    }
    if (error == QNetworkReply::TimeoutError) {
        return {ErrorCode::Timeout, u"%1 did not answer in time."_s.arg(where()), {}, cause};
    }
    return {ErrorCode::Ambiguous, u"The connection to %1 was lost before the answer."_s.arg(where()), {}, cause};
}

void HttpExchange::timedOut()
{
    const auto limit = m_request.timeout.count();
    if (m_sent) {
        finish(base::fail(ErrorCode::Timeout, u"%1 did not answer within %2 ms."_s.arg(where()).arg(limit)));
    } else {
        finish(base::fail(ErrorCode::Unreachable, u"No connection to %1 within %2 ms."_s.arg(where()).arg(limit),
                          u"Check the address and the network."_s));
    }
}

void HttpExchange::finish(base::Result<HttpResponse> result)
{
    m_done = true;
    m_timer.stop();
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

QString HttpExchange::where() const
{
    // Without the query: it may hold what nobody else should read.
    return m_request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace oco::net
