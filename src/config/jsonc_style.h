#pragma once

#include "config/jsonc.h"

#include <QByteArray>

namespace oco::config
{

/** How the person who wrote a document lays things out; new text follows it. */
struct JsoncStyle {
    QByteArray lineEnd = "\n";
    QByteArray indent = "    ";  // of one level; empty: nothing is indented
    QByteArray colon = ": ";     // between key and value
    QByteArray afterComma = " "; // between entries on one line
    bool padded = false;         // one-line containers: blanks inside the brackets
    bool trailingComma = false;  // containers over many lines: a comma behind the last entry
    bool manyLines = false;      // the document is not written on one line

    /** From what the document shows; the defaults above stand for what it does not show. */
    [[nodiscard]] static JsoncStyle of(QByteArrayView text, const JsoncDocument &document);
};

/** How one new container is laid out. */
struct ContainerShape {
    bool manyLines = false;
    bool padded = false;
    bool trailingComma = false;

    /** That of a container with something in it. */
    [[nodiscard]] static ContainerShape of(QByteArrayView text, const JsoncValue &container);
};

/** The bytes of a new value. Its further lines begin with the indentation of the line on which it stands. */
[[nodiscard]] QByteArray written(const JsoncValue &value, const JsoncStyle &style, ContainerShape shape, const QByteArray &indent);

/** A JSON text in quotes. */
[[nodiscard]] QByteArray writtenText(const QString &text);

/** Where the entry at that place begins, and its value: a member or an item alike. */
[[nodiscard]] std::size_t entryCount(const JsoncValue &container);
[[nodiscard]] const JsoncValue &entryValue(const JsoncValue &container, std::size_t index);
[[nodiscard]] ByteSpan entrySpan(const JsoncValue &container, std::size_t index); // of a member: from the key on

} // namespace oco::config
