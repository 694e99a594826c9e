#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace oco::config
{

/** A piece of the original bytes, a byte order mark counted. */
struct ByteSpan {
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    [[nodiscard]] bool contains(qsizetype position) const { return position >= offset && position < end(); }
    bool operator==(const ByteSpan &) const = default;
};

struct JsoncMember;

/** A value of the document, and where it is written. */
struct JsoncValue {
    /** Invalid: something unreadable stood here; the document's errors say what. */
    enum class Kind : std::uint8_t { Invalid, Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Invalid;
    ByteSpan span;                    // quotes and brackets belong to it
    std::optional<qsizetype> comma;   // where the ',' behind this value stands, if there is one
    bool boolean = false;             // Bool
    QString text;                     // String: decoded; Number: as written
    std::vector<JsoncValue> items;    // Array
    std::vector<JsoncMember> members; // Object, in the order of the file, repeated keys included

    /** The first member of that name, or null. */
    [[nodiscard]] const JsoncMember *find(QStringView key) const;
};

struct JsoncMember {
    QString key;      // decoded
    ByteSpan keySpan; // with its quotes
    JsoncValue value;
};

struct JsoncError {
    enum class Kind : std::uint8_t { Syntax, DuplicateKey };

    Kind kind = Kind::Syntax;
    qsizetype offset = 0; // in bytes; at most the size of the text
    QString message;      // a sentence without a full stop; never shows a value
    QString key;          // DuplicateKey: which
};

/** What parsing gave. */
struct JsoncDocument {
    std::optional<JsoncValue> root; // absent when nothing could be read; with syntax errors it may be a part
    QList<ByteSpan> comments;       // with their markers, without the line end
    QList<JsoncError> errors;       // in the order of the text, at most one syntax error a line
    bool hasByteOrderMark = false;
    bool complete = false; // parsing reached the end, so that the errors are all of them

    [[nodiscard]] bool hasSyntaxErrors() const;
};

inline constexpr qsizetype kJsoncMaxSize = qsizetype(1024) * 1024; // bytes
inline constexpr int kJsoncMaxDepth = 64;

/**
 * Reads UTF-8 JSON in which line and block comments, trailing commas, a byte order mark and any line ends are allowed.
 * It goes on behind an error where the meaning is clear (a missing comma, a bad escape), so that several are reported
 * at once. Keeps the place of each key, value, comma and comment, which is what an edit by splicing needs.
 */
[[nodiscard]] JsoncDocument parseJsonc(QByteArrayView text);

} // namespace oco::config
