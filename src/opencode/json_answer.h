#pragma once

#include "base/result.h"
#include "base/when_done.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <memory>
#include <utility>

namespace oco::opencode
{

/**
 * The future of read(value) for a successful future, of its error otherwise. Cancelled, without a result, when the
 * context goes first.
 */
template <typename To, typename From, typename Read>
base::Future<To> transformed(const base::Future<From> &future, QObject *context, Read read)
{
    auto promise = std::make_shared<QPromise<base::Result<To>>>();
    promise->start();
    base::whenDone(future, context, [promise, read = std::move(read)](const base::Result<From> &result) {
        promise->addResult(result ? base::Result<To>(read(*result)) : base::Result<To>(base::fail(result.error())));
        promise->finish();
    });
    return promise->future();
}

[[nodiscard]] inline base::Error notThat(const QString &kind, const QJsonParseError &error)
{
    return {base::ErrorCode::Protocol,
            QStringLiteral("opencode sent something that is not a JSON %1.").arg(kind),
            {},
            error.error == QJsonParseError::NoError ? QString() : error.errorString()};
}

/** The same for an answer that is a JSON object. */
template <typename To, typename Read> base::Future<To> fromObject(const base::Future<QByteArray> &answer, QObject *context, Read read)
{
    return transformed<To>(answer, context, [read = std::move(read)](const QByteArray &body) -> base::Result<To> {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        return document.isObject() ? base::Result<To>(read(document.object()))
                                   : base::Result<To>(base::fail(notThat(QStringLiteral("object"), error)));
    });
}

/** The same for an answer that is a JSON array. */
template <typename To, typename Read> base::Future<To> fromArray(const base::Future<QByteArray> &answer, QObject *context, Read read)
{
    return transformed<To>(answer, context, [read = std::move(read)](const QByteArray &body) -> base::Result<To> {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(body, &error);
        return document.isArray() ? base::Result<To>(read(document.array()))
                                  : base::Result<To>(base::fail(notThat(QStringLiteral("array"), error)));
    });
}

} // namespace oco::opencode
