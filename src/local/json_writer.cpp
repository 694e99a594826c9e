#include "local/json_writer.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace oco::local
{

namespace
{

constexpr qint64 kScalarSize = 1;
constexpr qint64 kNumberSize = 9;
constexpr qint64 kContainerSize = 2;
constexpr double kExactIntegers = 9007199254740992.0; // 2^53

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        out.append(utf8.sliced(from, i - from));
        from = i + 1;
        switch (c) {
        case '"':
        case '\\':
            out.append('\\').append(c);
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        default:
            out.append("\\u00").append(kHex[byte >> 4U]).append(kHex[byte & 0xFU]);
        }
    }
    out.append(utf8.sliced(from));
    out.append('"');
}

QByteArray jsonString(const QString &text)
{
    QByteArray out;
    appendJsonString(out, text.toUtf8());
    return out;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_counts.isEmpty() && m_counts.back()++ > 0) {
        m_json.append(',');
    }
}

void JsonWriter::beginObject()
{
    separate();
    m_json.append('{');
    m_counts.append(0);
    m_size += kContainerSize;
}

void JsonWriter::endObject()
{
    m_json.append('}');
    m_counts.removeLast();
}

void JsonWriter::beginArray()
{
    separate();
    m_json.append('[');
    m_counts.append(0);
    m_size += kContainerSize;
}

void JsonWriter::endArray()
{
    m_json.append(']');
    m_longestArray = std::max(m_longestArray, m_counts.back());
    m_counts.removeLast();
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    appendJsonString(m_json, QByteArrayView(name.data(), name.size()));
    m_json.append(':');
    m_afterKey = true;
    m_size += name.size() + 1;
}

void JsonWriter::string(QByteArrayView utf8)
{
    separate();
    appendJsonString(m_json, utf8);
    m_size += kContainerSize + utf8.size();
}

void JsonWriter::string(const QString &text)
{
    string(QByteArrayView(text.toUtf8()));
}

void JsonWriter::number(qint64 value)
{
    separate();
    m_json.append(QByteArray::number(value));
    m_size += kNumberSize;
}

void JsonWriter::number(double value)
{
    if (std::abs(value) < kExactIntegers && std::trunc(value) == value) {
        number(static_cast<qint64>(value));
        return;
    }
    separate();
    m_json.append(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
    m_size += kNumberSize;
}

void JsonWriter::boolean(bool value)
{
    separate();
    m_json.append(value ? "true" : "false");
    m_size += kScalarSize;
}

void JsonWriter::null()
{
    separate();
    m_json.append("null");
    m_size += kScalarSize;
}

} // namespace oco::local
