#include "opencode/request.h"

#include "base/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{

constexpr qsizetype kMaxCause = 500;

/** {name, data: {message}} or {_tag, message}; what it is otherwise, shortened. */
QString causeOf(int status, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    QString name = json.value(u"name").toString();
    if (name.isEmpty()) {
        name = json.value(u"_tag").toString();
    }
    QString text = json.value(u"data").toObject().value(u"message").toString();
    if (text.isEmpty()) {
        text = json.value(u"message").toString();
    }
    if (text.isEmpty()) {
        text = QString::fromUtf8(body.left(kMaxCause)).simplified();
    }
    QString cause = u"HTTP %1"_s.arg(status);
    for (const QString &piece : {name, text}) {
        if (!piece.isEmpty()) {
            cause += u": "_s + piece;
        }
    }
    return base::redacted(cause.left(kMaxCause));
}

} // namespace

QUrl urlOf(const Endpoint &endpoint, const QString &path, const QString &directory, const QByteArray &query)
{
    QByteArray url = endpoint.url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment) + path.toUtf8();
    if (!directory.isEmpty()) {
        url += "?directory=" + QUrl::toPercentEncoding(directory); // everything but unreserved characters, so '+' and '&' too
    }
    if (!query.isEmpty()) {
        url += (directory.isEmpty() ? '?' : '&') + query;
    }
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray authorizationOf(const Endpoint &endpoint)
{
    return "Basic " + (endpoint.user + u':' + endpoint.password).toUtf8().toBase64();
}

base::Result<QByteArray> readAnswer(const QString &what, int status, const QByteArray &body)
{
    using base::ErrorCode;
    if (status >= 200 && status < 300) {
        return body;
    }
    const QString cause = causeOf(status, body);
    switch (status) {
    case 400:
        return base::fail(ErrorCode::InvalidInput, u"opencode does not accept the call %1."_s.arg(what), {}, cause);
    case 401:
    case 403:
        return base::fail(ErrorCode::PermissionDenied, u"opencode refuses our password for %1."_s.arg(what),
                          u"Restart OpenCode Orchestrator."_s, cause);
    case 404:
        return base::fail(ErrorCode::NotFound, u"opencode does not know what %1 names."_s.arg(what), {}, cause);
    default:
        return base::fail(ErrorCode::Rejected, u"opencode answered %1 with an error."_s.arg(what), {}, cause);
    }
}

} // namespace oco::opencode
