#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"

#include <QByteArray>

namespace oco::opencode
{

/** The URL of a call; path and query (name=value) are percent-encoded already, directory is not; both may be empty. */
[[nodiscard]] QUrl urlOf(const Endpoint &endpoint, const QString &path, const QString &directory, const QByteArray &query = {});

/** HTTP Basic. */
[[nodiscard]] QByteArray authorizationOf(const Endpoint &endpoint);

/** The body of a 2xx answer, else the Error that client.h promises for the status. */
[[nodiscard]] base::Result<QByteArray> readAnswer(const QString &what, int status, const QByteArray &body);

} // namespace oco::opencode
