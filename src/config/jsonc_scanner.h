#pragma once

#include "config/jsonc.h"

#include <QByteArrayView>

#include <cstdint>

namespace oco::config
{

struct JsoncToken {
    enum class Kind : std::uint8_t {
        ObjectOpen,
        ObjectClose,
        ArrayOpen,
        ArrayClose,
        Colon,
        Comma,
        String,
        Number,
        Word,    // letters without quotes: true, false, null, or a mistake
        Invalid, // reported already
        End,
    };

    Kind kind = Kind::End;
    ByteSpan span;
    QString text; // String: decoded; Number and Word: as written
};

/** Cuts a text into tokens; comments and errors go to the document. The text must be valid UTF-8. */
class JsoncScanner
{
public:
    /** Starts behind the byte order mark, if there is one. Both arguments must outlive the scanner. */
    JsoncScanner(QByteArrayView text, JsoncDocument &document);

    [[nodiscard]] JsoncToken next();

    /** Adds a syntax error, unless its line has one already: what follows a mistake is seldom a second one. */
    void report(qsizetype offset, const QString &message);

    /** So many errors that going on helps nobody. */
    [[nodiscard]] bool overwhelmed() const;

private:
    [[nodiscard]] char peek(qsizetype ahead = 0) const;
    void skipBlanksAndComments();
    void skipLineComment();
    [[nodiscard]] JsoncToken punctuation(JsoncToken::Kind kind);
    [[nodiscard]] JsoncToken scanString(char quote);
    void scanEscape(QString &decoded);
    [[nodiscard]] std::optional<char16_t> scanHexUnit();
    [[nodiscard]] JsoncToken scanNumber();
    [[nodiscard]] JsoncToken scanWord();
    [[nodiscard]] JsoncToken scanUnknown();

    QByteArrayView m_text;
    JsoncDocument &m_document;
    qsizetype m_position = 0;
    qsizetype m_lastErrorOffset = -1;
};

} // namespace oco::config
