#include "local/timestamp.h"

#include <QtEndian>

#include <array>

namespace oco::local
{

QByteArray encodeTimestamp(quint64 nanoseconds)
{
    std::array<char, sizeof nanoseconds> bytes{};
    qToLittleEndian(nanoseconds, bytes.data());
    return QByteArray(bytes.data(), bytes.size()).toBase64();
}

std::optional<quint64> decodeTimestamp(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.size() != sizeof(quint64)) {
        return std::nullopt;
    }
    return qFromLittleEndian<quint64>(decoded.decoded.constData());
}

} // namespace oco::local
