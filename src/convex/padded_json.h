#pragma once

#include <QByteArray>
#include <QString>

#include <simdjson.h>

#include <utility>

namespace oco::convex
{

/** JSON text with the readable bytes after its end that simdjson wants; copies only where they are missing. */
class PaddedJson
{
public:
    explicit PaddedJson(QByteArray json) : m_json(std::move(json))
    {
        if (m_json.capacity() - m_json.size() < kPadding) {
            m_json.reserve(m_json.size() + kPadding);
        }
    }

    [[nodiscard]] simdjson::padded_string_view view() const
    {
        return simdjson::padded_string_view(m_json.constData(), static_cast<std::size_t>(m_json.size()),
                                            static_cast<std::size_t>(m_json.capacity()));
    }

private:
    static constexpr qsizetype kPadding = simdjson::SIMDJSON_PADDING;

    QByteArray m_json;
};

/** The text of a JSON string. Throws simdjson_error. */
[[nodiscard]] inline QByteArray bytesOf(simdjson::ondemand::value value)
{
    const std::string_view text = value.get_string();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

[[nodiscard]] inline QString textOf(simdjson::ondemand::value value)
{
    const std::string_view text = value.get_string();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/** The value as it stands in the text. Throws simdjson_error. */
[[nodiscard]] inline QByteArray rawOf(simdjson::ondemand::value value)
{
    const std::string_view text = simdjson::to_json_string(value);
    QByteArray raw;
    raw.reserve(static_cast<qsizetype>(text.size() + simdjson::SIMDJSON_PADDING)); // so that reading it needs no copy
    raw.append(text.data(), static_cast<qsizetype>(text.size()));
    return raw;
}

} // namespace oco::convex
