#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace oco::convex
{

// Convex values in JSON (wire contract 2.1) and timestamps (3.4). Pure.

[[nodiscard]] QJsonObject encodeInteger(qint64 value);
/** {"$integer": …}; nothing where it is something else. */
[[nodiscard]] std::optional<qint64> decodeInteger(const QJsonValue &value);

/** A number, or {"$float": …} for NaN, the infinities and -0.0, which JSON cannot say. */
[[nodiscard]] QJsonValue encodeFloat(double value);
[[nodiscard]] std::optional<double> decodeFloat(const QJsonValue &value);

[[nodiscard]] QJsonObject encodeBytes(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> decodeBytes(const QJsonValue &value);

/** Nanoseconds since the epoch as 8 little-endian bytes in base64. */
[[nodiscard]] QByteArray encodeTimestamp(quint64 nanoseconds);
[[nodiscard]] std::optional<quint64> decodeTimestamp(QByteArrayView text);

/** Replaces each surrogate without a partner by U+FFFD. */
[[nodiscard]] QString withoutLoneSurrogates(const QString &text);

/**
 * Makes a value safe to send: strings and keys without lone surrogates (the deployment's JSON parser rejects them,
 * which on the socket ends the connection), and special floats as $float (Qt would write null).
 */
[[nodiscard]] QJsonValue sanitised(const QJsonValue &value);
[[nodiscard]] QJsonObject sanitised(const QJsonObject &object);

} // namespace oco::convex
