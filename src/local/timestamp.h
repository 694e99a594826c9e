#pragma once

#include <QByteArray>

#include <optional>

namespace oco::local
{

/** Nanoseconds since the epoch as the wire has them: 8 bytes, little-endian, base64. */
[[nodiscard]] QByteArray encodeTimestamp(quint64 nanoseconds);
[[nodiscard]] std::optional<quint64> decodeTimestamp(const QByteArray &text);

} // namespace oco::local
