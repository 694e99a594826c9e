#include "convex/value_codec.h"

#include <QJsonArray>
#include <QtEndian>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

constexpr qsizetype kWordBytes = 8;

QByteArray encodeWord(quint64 word)
{
    QByteArray bytes(kWordBytes, Qt::Uninitialized);
    qToLittleEndian(word, bytes.data());
    return bytes.toBase64();
}

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    // Qt's strict mode still takes a missing padding; only the one canonical form is right.
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text) {
        return std::nullopt;
    }
    return std::move(decoded.decoded);
}

std::optional<quint64> decodeWord(const QByteArray &text)
{
    const auto bytes = decodeBase64(text);
    if (!bytes || bytes->size() != kWordBytes) {
        return std::nullopt;
    }
    return qFromLittleEndian<quint64>(bytes->constData());
}

bool isSpecial(double value)
{
    return !std::isfinite(value) || (value == 0.0 && std::signbit(value));
}

/** The text under the only key of the object. */
std::optional<QByteArray> tagged(const QJsonValue &value, const QString &tag)
{
    const auto object = value.toObject();
    if (object.size() != 1) {
        return std::nullopt;
    }
    const auto text = object.value(tag);
    return text.isString() ? std::optional(text.toString().toUtf8()) : std::nullopt;
}

} // namespace

QJsonObject encodeInteger(qint64 value)
{
    return {{u"$integer"_s, QString::fromLatin1(encodeWord(std::bit_cast<quint64>(value)))}};
}

std::optional<qint64> decodeInteger(const QJsonValue &value)
{
    const auto text = tagged(value, u"$integer"_s);
    const auto word = text ? decodeWord(*text) : std::nullopt;
    return word ? std::optional(std::bit_cast<qint64>(*word)) : std::nullopt;
}

QJsonValue encodeFloat(double value)
{
    if (!isSpecial(value)) {
        return value;
    }
    return QJsonObject{{u"$float"_s, QString::fromLatin1(encodeWord(std::bit_cast<quint64>(value)))}};
}

std::optional<double> decodeFloat(const QJsonValue &value)
{
    if (value.isDouble()) {
        return value.toDouble();
    }
    const auto text = tagged(value, u"$float"_s);
    const auto word = text ? decodeWord(*text) : std::nullopt;
    if (!word) {
        return std::nullopt;
    }
    const auto number = std::bit_cast<double>(*word);
    return isSpecial(number) ? std::optional(number) : std::nullopt;
}

QJsonObject encodeBytes(const QByteArray &bytes)
{
    return {{u"$bytes"_s, QString::fromLatin1(bytes.toBase64())}};
}

std::optional<QByteArray> decodeBytes(const QJsonValue &value)
{
    const auto text = tagged(value, u"$bytes"_s);
    return text ? decodeBase64(*text) : std::nullopt;
}

QByteArray encodeTimestamp(quint64 nanoseconds)
{
    return encodeWord(nanoseconds);
}

std::optional<quint64> decodeTimestamp(QByteArrayView text)
{
    return decodeWord(text.toByteArray());
}

QString withoutLoneSurrogates(const QString &text)
{
    QString clean = text; // shared until the first replacement
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (!unit.isSurrogate()) {
            continue;
        }
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else {
            clean[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    return clean;
}

QJsonValue sanitised(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return withoutLoneSurrogates(value.toString());
    case QJsonValue::Double:
        // Whole numbers are left alone: as double, those above 2^53 would change.
        return isSpecial(value.toDouble()) ? encodeFloat(value.toDouble()) : value;
    case QJsonValue::Object:
        return sanitised(value.toObject());
    case QJsonValue::Array: {
        QJsonArray clean;
        const auto items = value.toArray();
        for (const auto &item : items) {
            clean.append(sanitised(QJsonValue(item)));
        }
        return clean;
    }
    default:
        return value;
    }
}

QJsonObject sanitised(const QJsonObject &object)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        clean.insert(withoutLoneSurrogates(it.key()), sanitised(QJsonValue(it.value())));
    }
    return clean;
}

} // namespace oco::convex
