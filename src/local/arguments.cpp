#include "local/arguments.h"

#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr int kMaxNesting = 64;
constexpr qsizetype kMaxFields = 1024;
constexpr qsizetype kMaxElements = 8192;
constexpr qsizetype kMaxFieldName = 1024;
constexpr int kNumberBytes = 8;

/** The bytes of a `$integer`, `$float` or `$bytes` form; nothing where they are not base64. */
std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    if (!value.isString()) {
        return std::nullopt;
    }
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? std::optional(decoded.decoded) : std::nullopt;
}

double floatOf(const QByteArray &bytes)
{
    const auto bits = qFromLittleEndian<quint64>(bytes.constData());
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::optional<QString> specialFormObjection(const QString &form, const QJsonValue &value)
{
    const std::optional<QByteArray> bytes = bytesOf(value);
    if (form == "$bytes"_L1) {
        return bytes ? std::nullopt : std::optional(u"`$bytes` is not base64."_s);
    }
    if (form != "$integer"_L1 && form != "$float"_L1) {
        return u"Field name %1 starts with '$', which is reserved."_s.arg(form);
    }
    if (!bytes || bytes->size() != kNumberBytes) {
        return u"`%1` does not hold the base64 of 8 bytes."_s.arg(form);
    }
    if (form == "$float"_L1) {
        const double number = floatOf(*bytes);
        if (std::isfinite(number) && !(number == 0 && std::signbit(number))) {
            return u"`$float` holds an ordinary number."_s;
        }
    }
    return std::nullopt;
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble() || (value.isObject() && value.toObject().contains("$float"_L1));
}

bool isModel(const QJsonValue &value)
{
    const QJsonObject model = value.toObject();
    return value.isObject() && model.size() == 3 && model.value("id"_L1).isString() && model.value("name"_L1).isString() &&
           model.value("provider"_L1).isString();
}

bool fits(ArgumentType type, const QJsonValue &value)
{
    switch (type) {
    case ArgumentType::String:
    case ArgumentType::OptionalString:
        return value.isString();
    case ArgumentType::Number:
        return isNumber(value);
    case ArgumentType::Models: {
        const QJsonArray models = value.toArray();
        return value.isArray() && std::all_of(models.begin(), models.end(), isModel);
    }
    }
    return false;
}

QString nameOf(ArgumentType type)
{
    switch (type) {
    case ArgumentType::String:
        return u"v.string()"_s;
    case ArgumentType::OptionalString:
        return u"v.optional(v.string())"_s;
    case ArgumentType::Number:
        return u"v.float64()"_s;
    case ArgumentType::Models:
        return u"v.array(v.object({id: v.string(), name: v.string(), provider: v.string()}))"_s;
    }
    return {};
}

} // namespace

std::optional<QString> ArgumentValidator::objection(const QJsonObject &arguments) const
{
    for (const ArgumentRule &rule : m_rules) {
        const QJsonValue value = arguments.value(rule.name);
        if (value.isUndefined()) {
            if (rule.type != ArgumentType::OptionalString) {
                return u"Object is missing the required field `%1`. Consider wrapping the field validator in `v.optional(...)` if this is expected."_s
                    .arg(rule.name);
            }
        } else if (!fits(rule.type, value)) {
            return u"Value does not match validator.\nPath: .%1\nValidator: %2"_s.arg(rule.name, nameOf(rule.type));
        }
    }
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        const QString name = it.key();
        if (std::none_of(m_rules.begin(), m_rules.end(), [&name](const ArgumentRule &rule) { return name == rule.name; })) {
            return u"Object contains extra field `%1` that is not in the validator."_s.arg(name);
        }
    }
    return std::nullopt;
}

std::optional<QString> Arguments::optionalString(QLatin1StringView name) const
{
    return m_values.contains(name) ? std::optional(string(name)) : std::nullopt;
}

double Arguments::number(QLatin1StringView name) const
{
    const QJsonValue value = m_values.value(name);
    if (value.isDouble()) {
        return value.toDouble();
    }
    const std::optional<QByteArray> bytes = bytesOf(value.toObject().value("$float"_L1));
    return bytes && bytes->size() == kNumberBytes ? floatOf(*bytes) : std::numeric_limits<double>::quiet_NaN();
}

QJsonArray Arguments::array(QLatin1StringView name) const
{
    return m_values.value(name).toArray();
}

std::optional<QString> encodingObjection(const QJsonValue &value, int depth)
{
    if (depth > kMaxNesting) {
        return u"Value is nested more than %1 levels deep."_s.arg(kMaxNesting);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() > kMaxElements) {
            return u"Array length is too long (%1 > maximum length %2)."_s.arg(array.size()).arg(kMaxElements);
        }
        for (const auto &element : array) {
            if (auto found = encodingObjection(element, depth + 1)) {
                return found;
            }
        }
        return std::nullopt;
    }
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    if (object.size() > kMaxFields) {
        return u"Object has too many fields (%1 > maximum number %2)."_s.arg(object.size()).arg(kMaxFields);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name.startsWith(u'$')) {
            return object.size() == 1 ? specialFormObjection(name, it.value())
                                      : std::optional(u"Field name %1 starts with '$', which is reserved."_s.arg(name));
        }
        const bool printable = std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (name.size() > kMaxFieldName || !printable) {
            return u"A field name is longer than %1 or has characters that are not printable ASCII."_s.arg(kMaxFieldName);
        }
        if (auto found = encodingObjection(it.value(), depth + 1)) {
            return found;
        }
    }
    return std::nullopt;
}

} // namespace oco::local
