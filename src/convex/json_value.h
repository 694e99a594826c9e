#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace oco::convex
{

/** Any JSON value, also a bare one (QJsonDocument reads only objects and arrays). Errors: Protocol. */
[[nodiscard]] base::Result<QJsonValue> parseJsonValue(const QByteArray &text);

} // namespace oco::convex
