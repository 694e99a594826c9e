#include "config/jsonc_style.h"

#include "config/text_lines.h"

#include <algorithm>
#include <optional>

namespace oco::config
{

namespace
{

/** Takes each property from the first place of the document that shows it. */
class StyleFinder
{
public:
    explicit StyleFinder(QByteArrayView text) : m_text(text) {}

    void look(const JsoncValue &value);
    [[nodiscard]] JsoncStyle found() const;

private:
    void lookAtEntries(const JsoncValue &container);
    void lookAtColon(const JsoncMember &member);
    void lookAtComma(const JsoncValue &container, std::size_t index);

    QByteArrayView m_text;
    std::optional<QByteArray> m_indent;
    std::optional<QByteArray> m_colon;
    std::optional<QByteArray> m_afterComma;
    std::optional<bool> m_padded;
    std::optional<bool> m_trailingComma;
};

void StyleFinder::look(const JsoncValue &value)
{
    lookAtEntries(value);
    for (std::size_t i = 0; i < entryCount(value); ++i) {
        look(entryValue(value, i));
    }
}

void StyleFinder::lookAtEntries(const JsoncValue &container)
{
    const std::size_t count = entryCount(container);
    if (count == 0) {
        return;
    }
    const ByteSpan first = entrySpan(container, 0);
    const bool oneLine = lineEndsBetween(m_text, container.span.offset, container.span.end()) == 0;
    if (!m_indent && startsLine(m_text, first.offset)) {
        const QByteArray outer = indentAt(m_text, container.span.offset);
        const QByteArray inner = indentAt(m_text, first.offset);
        if (inner.startsWith(outer)) {
            m_indent = inner.mid(outer.size());
        }
    }
    if (!m_trailingComma && startsLine(m_text, container.span.end() - 1)) {
        m_trailingComma = entryValue(container, count - 1).comma.has_value();
    }
    if (!m_padded && oneLine) {
        m_padded = isBlank(m_text.at(container.span.offset + 1));
    }
    for (const JsoncMember &member : container.members) {
        lookAtColon(member);
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        lookAtComma(container, i);
    }
}

void StyleFinder::lookAtColon(const JsoncMember &member)
{
    if (m_colon) {
        return;
    }
    const qsizetype from = member.keySpan.end();
    const QByteArrayView between = m_text.sliced(from, member.value.span.offset - from);
    if (std::all_of(between.begin(), between.end(), [](char c) { return isBlank(c) || c == ':'; })) {
        m_colon = between.toByteArray();
    }
}

void StyleFinder::lookAtComma(const JsoncValue &container, std::size_t index)
{
    const std::optional<qsizetype> comma = entryValue(container, index).comma;
    const qsizetype next = entrySpan(container, index + 1).offset;
    if (!m_afterComma && comma && !startsLine(m_text, *comma) && afterBlanks(m_text, *comma + 1) == next) {
        m_afterComma = m_text.sliced(*comma + 1, next - *comma - 1).toByteArray();
    }
}

JsoncStyle StyleFinder::found() const
{
    JsoncStyle style;
    style.indent = m_indent.value_or(style.indent);
    style.colon = m_colon.value_or(style.colon);
    style.afterComma = m_afterComma.value_or(style.colon.endsWith(':') ? QByteArray() : style.afterComma);
    style.padded = m_padded.value_or(style.padded);
    style.trailingComma = m_trailingComma.value_or(style.trailingComma);
    return style;
}

/** The value without its own further entries' style: what separates and encloses them. */
class ValueWriter
{
public:
    ValueWriter(const JsoncStyle &style, ContainerShape shape) : m_style(style), m_shape(shape) {}

    [[nodiscard]] QByteArray write(const JsoncValue &value, const QByteArray &indent) const;

private:
    [[nodiscard]] QByteArray writeEntry(const JsoncValue &container, std::size_t index, const QByteArray &indent) const;

    const JsoncStyle &m_style;
    ContainerShape m_shape;
};

QByteArray ValueWriter::write(const JsoncValue &value, const QByteArray &indent) const
{
    using Kind = JsoncValue::Kind;
    switch (value.kind) {
    case Kind::Invalid:
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return value.boolean ? "true" : "false";
    case Kind::Number:
        return value.text.toUtf8();
    case Kind::String:
        return writtenText(value.text);
    case Kind::Array:
    case Kind::Object:
        break;
    }
    const bool object = value.kind == Kind::Object;
    const std::size_t count = entryCount(value);
    if (count == 0) {
        return object ? "{}" : "[]";
    }
    const QByteArray inner = indent + m_style.indent;
    QByteArray bytes(1, object ? '{' : '[');
    for (std::size_t i = 0; i < count; ++i) {
        if (m_shape.manyLines) {
            bytes += m_style.lineEnd + inner;
        } else {
            bytes += i > 0 ? m_style.afterComma : m_shape.padded ? QByteArray(" ") : QByteArray();
        }
        bytes += writeEntry(value, i, inner);
        bytes += i + 1 < count || m_shape.trailingComma ? QByteArray(",") : QByteArray();
    }
    bytes += m_shape.manyLines ? m_style.lineEnd + indent : m_shape.padded ? QByteArray(" ") : QByteArray();
    return bytes + (object ? '}' : ']');
}

QByteArray ValueWriter::writeEntry(const JsoncValue &container, std::size_t index, const QByteArray &indent) const
{
    const QByteArray value = write(entryValue(container, index), indent);
    return container.kind == JsoncValue::Kind::Object ? writtenText(container.members.at(index).key) + m_style.colon + value : value;
}

} // namespace

JsoncStyle JsoncStyle::of(QByteArrayView text, const JsoncDocument &document)
{
    StyleFinder finder(text);
    JsoncStyle style;
    if (document.root) {
        finder.look(*document.root);
        style = finder.found();
        style.manyLines = lineEndsBetween(text, document.root->span.offset, document.root->span.end()) > 0;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype end = afterLineEnd(text, i); end > i) {
            style.lineEnd = text.sliced(i, end - i).toByteArray();
            break;
        }
    }
    return style;
}

ContainerShape ContainerShape::of(QByteArrayView text, const JsoncValue &container)
{
    ContainerShape shape;
    const std::size_t count = entryCount(container);
    if (count > 0) {
        shape.manyLines = startsLine(text, entrySpan(container, 0).offset);
        shape.padded = !shape.manyLines && isBlank(text.at(container.span.offset + 1));
        shape.trailingComma = entryValue(container, count - 1).comma.has_value();
    }
    return shape;
}

QByteArray written(const JsoncValue &value, const JsoncStyle &style, ContainerShape shape, const QByteArray &indent)
{
    return ValueWriter(style, shape).write(value, indent);
}

QByteArray writtenText(const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray bytes("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
        case '\\':
            bytes += '\\';
            bytes += c;
            break;
        case '\n':
            bytes += "\\n";
            break;
        case '\r':
            bytes += "\\r";
            break;
        case '\t':
            bytes += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                bytes += "\\u00";
                bytes += c >= 0x10 ? '1' : '0';
                bytes += hex[c & 0xF];
            } else {
                bytes += c;
            }
        }
    }
    return bytes + '"';
}

std::size_t entryCount(const JsoncValue &container)
{
    return container.kind == JsoncValue::Kind::Object ? container.members.size() : container.items.size();
}

const JsoncValue &entryValue(const JsoncValue &container, std::size_t index)
{
    return container.kind == JsoncValue::Kind::Object ? container.members.at(index).value : container.items.at(index);
}

ByteSpan entrySpan(const JsoncValue &container, std::size_t index)
{
    if (container.kind != JsoncValue::Kind::Object) {
        return container.items.at(index).span;
    }
    const JsoncMember &member = container.members.at(index);
    return {member.keySpan.offset, member.value.span.end() - member.keySpan.offset};
}

} // namespace oco::config
