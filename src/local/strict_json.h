#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace oco::local
{

/**
 * Parses a JSON object from a client as strictly as a Convex backend does where QJson is lenient: unpaired surrogate
 * escapes are refused everywhere, and the protocol's own integer fields (at the top level and in the modifications)
 * must be written as plain integers: 1.0 and 1e3 are refused. The error says what is wrong.
 */
[[nodiscard]] tl::expected<QJsonObject, QString> parseStrictObject(const QByteArray &json);

} // namespace oco::local
