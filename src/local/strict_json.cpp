#include "local/strict_json.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr std::array<QByteArrayView, 6> kIntegerFields{"queryId", "requestId", "baseVersion", "newVersion", "connectionCount", "clientTs"};

/** A walk over text that QJson has found to be valid JSON. */
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    /** Empty: nothing to object to. */
    QString run()
    {
        while (m_pos < m_text.size() && m_objection.isEmpty()) {
            step();
        }
        return m_objection;
    }

private:
    void step()
    {
        const char c = m_text[m_pos];
        if (c == '"') {
            const QByteArrayView text = readString();
            if (m_expectKey) {
                m_key = text;
                if (m_depth == 1) {
                    m_topKey = text;
                }
                m_expectKey = false;
            }
            return;
        }
        if (c == '-' || (c >= '0' && c <= '9')) {
            checkNumber(readNumber());
            return;
        }
        ++m_pos;
        if (c == '{' || c == '[') {
            m_isObject.append(c == '{');
            ++m_depth;
            m_expectKey = c == '{';
        } else if (c == '}' || c == ']') {
            m_isObject.removeLast();
            --m_depth;
            m_expectKey = false;
        } else if (c == ',') {
            m_expectKey = !m_isObject.isEmpty() && m_isObject.back();
        }
    }

    QByteArrayView readString()
    {
        const qsizetype from = ++m_pos;
        bool high = false;
        while (m_pos < m_text.size() && m_text[m_pos] != '"') {
            const bool escape = m_text[m_pos] == '\\' && m_pos + 1 < m_text.size();
            const uint unit = escape && m_text[m_pos + 1] == 'u' ? m_text.sliced(m_pos + 2).first(4).toByteArray().toUInt(nullptr, 16) : 0U;
            const bool low = unit >= 0xDC00U && unit <= 0xDFFFU;
            if (high != low) {
                m_objection = u"unpaired surrogate escape in a string"_s;
            }
            high = unit >= 0xD800U && unit <= 0xDBFFU;
            m_pos += !escape ? 1 : (m_text[m_pos + 1] == 'u' ? 6 : 2);
        }
        if (high) {
            m_objection = u"unpaired surrogate escape in a string"_s;
        }
        const QByteArrayView text = m_text.sliced(from, m_pos - from);
        ++m_pos;
        return text;
    }

    QByteArrayView readNumber()
    {
        const qsizetype from = m_pos;
        static constexpr QByteArrayView kNumberCharacters("+-.eE0123456789");
        while (m_pos < m_text.size() && kNumberCharacters.contains(m_text[m_pos])) {
            ++m_pos;
        }
        return m_text.sliced(from, m_pos - from);
    }

    void checkNumber(QByteArrayView number)
    {
        const bool ours = m_depth == 1 || (m_depth == 3 && m_topKey == QByteArrayView("modifications"));
        if (!ours || !m_isObject.back() || std::find(kIntegerFields.begin(), kIntegerFields.end(), m_key) == kIntegerFields.end()) {
            return;
        }
        if (std::any_of(number.begin(), number.end(), [](char c) { return c == '.' || c == 'e' || c == 'E'; })) {
            m_objection = u"invalid type: floating point for `%1`, expected an integer"_s.arg(QLatin1StringView(m_key));
        }
    }

    QByteArrayView m_text;
    QVarLengthArray<bool, 32> m_isObject;
    QByteArrayView m_key;
    QByteArrayView m_topKey;
    QString m_objection;
    qsizetype m_pos = 0;
    int m_depth = 0;
    bool m_expectKey = false;
};

} // namespace

tl::expected<QJsonObject, QString> parseStrictObject(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::unexpected(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return tl::unexpected(u"expected an object"_s);
    }
    if (const QString objection = Scanner(json).run(); !objection.isEmpty()) {
        return tl::unexpected(objection);
    }
    return document.object();
}

} // namespace oco::local
