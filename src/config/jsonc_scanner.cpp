#include "config/jsonc_scanner.h"

#include "config/utf8.h"

#include <array>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr qsizetype kMaxErrors = 100;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

JsoncScanner::JsoncScanner(QByteArrayView text, JsoncDocument &document)
    : m_text(text), m_document(document), m_position(document.hasByteOrderMark ? 3 : 0)
{
}

char JsoncScanner::peek(qsizetype ahead) const
{
    const qsizetype at = m_position + ahead;
    return at < m_text.size() ? m_text.at(at) : '\0';
}

void JsoncScanner::report(qsizetype offset, const QString &message)
{
    if (m_lastErrorOffset >= 0) {
        const qsizetype from = qMin(m_lastErrorOffset, offset);
        const QByteArrayView between = m_text.sliced(from, qMax(m_lastErrorOffset, offset) - from);
        if (!between.contains('\n') && !between.contains('\r')) {
            return;
        }
    }
    m_lastErrorOffset = offset;
    m_document.errors.append(JsoncError{JsoncError::Kind::Syntax, offset, message, {}});
}

bool JsoncScanner::overwhelmed() const
{
    return m_document.errors.size() >= kMaxErrors;
}

void JsoncScanner::skipLineComment()
{
    while (m_position < m_text.size() && !isLineEnd(peek())) {
        ++m_position;
    }
}

void JsoncScanner::skipBlanksAndComments()
{
    while (m_position < m_text.size()) {
        const char c = peek();
        const qsizetype start = m_position;
        if (c == ' ' || c == '\t' || isLineEnd(c)) {
            ++m_position;
        } else if (c == '/' && peek(1) == '/') {
            skipLineComment();
            m_document.comments.append({start, m_position - start});
        } else if (c == '/' && peek(1) == '*') {
            const qsizetype close = m_text.indexOf("*/", start + 2);
            m_position = close < 0 ? m_text.size() : close + 2;
            m_document.comments.append({start, m_position - start});
            if (close < 0) {
                report(start, u"the comment that begins here is never closed by '*/'"_s);
            }
        } else if (c == '#') {
            report(start, u"a comment begins with '//', not with '#'"_s);
            skipLineComment();
        } else {
            return;
        }
    }
}

JsoncToken JsoncScanner::next()
{
    using Kind = JsoncToken::Kind;
    skipBlanksAndComments();
    if (m_position >= m_text.size()) {
        return JsoncToken{Kind::End, {m_text.size(), 0}, {}};
    }
    const char c = peek();
    switch (c) {
    case '{':
        return punctuation(Kind::ObjectOpen);
    case '}':
        return punctuation(Kind::ObjectClose);
    case '[':
        return punctuation(Kind::ArrayOpen);
    case ']':
        return punctuation(Kind::ArrayClose);
    case ':':
        return punctuation(Kind::Colon);
    case ',':
        return punctuation(Kind::Comma);
    case '"':
        return scanString('"');
    case '\'':
        report(m_position, u"texts and keys are written in double quotes, not in single ones"_s);
        return scanString('\'');
    default:
        break;
    }
    if (c == '-' || isDigit(c)) {
        return scanNumber();
    }
    return isWordStart(c) ? scanWord() : scanUnknown();
}

JsoncToken JsoncScanner::punctuation(JsoncToken::Kind kind)
{
    return JsoncToken{kind, {m_position++, 1}, {}};
}

JsoncToken JsoncScanner::scanString(char quote)
{
    const qsizetype start = m_position++;
    QString decoded;
    qsizetype plain = m_position; // where the run of bytes without escapes begins
    const auto takePlain = [&] { decoded += decodedUtf8(m_text.sliced(plain, m_position - plain)); };
    while (m_position < m_text.size() && peek() != quote && !isLineEnd(peek())) {
        if (peek() == '\\') {
            takePlain();
            scanEscape(decoded);
            plain = m_position;
            continue;
        }
        if (static_cast<unsigned char>(peek()) < 0x20) {
            report(m_position, peek() == '\t' ? u"a tab inside a text is written as \\t"_s
                                              : u"a control character inside a text is written as \\u00XX"_s);
        }
        ++m_position;
    }
    takePlain();
    if (peek() == quote && m_position < m_text.size()) {
        ++m_position;
    } else {
        report(start, u"the text that begins here is not closed on its line: expected '\"'"_s);
    }
    return JsoncToken{JsoncToken::Kind::String, {start, m_position - start}, decoded};
}

void JsoncScanner::scanEscape(QString &decoded)
{
    const qsizetype start = m_position++;
    const char c = peek();
    static constexpr std::array<std::pair<char, char16_t>, 8> simple{
        {{'"', u'"'}, {'\\', u'\\'}, {'/', u'/'}, {'b', u'\b'}, {'f', u'\f'}, {'n', u'\n'}, {'r', u'\r'}, {'t', u'\t'}}};
    for (const auto &[letter, meaning] : simple) {
        if (c == letter) {
            decoded += QChar(meaning);
            ++m_position;
            return;
        }
    }
    if (c != 'u') {
        report(start, u"an unknown escape: a backslash itself is written as \\\\"_s);
        return; // what stands behind the backslash is read as ordinary text
    }
    const std::optional<char16_t> unit = scanHexUnit();
    if (!unit) {
        report(start, u"\\u must be followed by four hexadecimal digits"_s);
        return;
    }
    if (!QChar::isSurrogate(*unit)) {
        decoded += QChar(*unit);
        return;
    }
    if (QChar::isHighSurrogate(*unit) && peek() == '\\' && peek(1) == 'u') {
        const qsizetype second = m_position++;
        const std::optional<char16_t> low = scanHexUnit();
        if (low && QChar::isLowSurrogate(*low)) {
            decoded += QChar(*unit);
            decoded += QChar(*low);
            return;
        }
        m_position = second; // looked at again as an escape of its own
    }
    report(start, u"half of a surrogate pair: a character beyond U+FFFF is written as two \\u escapes"_s);
    decoded += QChar(QChar::ReplacementCharacter);
}

/** At the 'u'; moves behind the digits only when all four are there, else behind the 'u'. */
std::optional<char16_t> JsoncScanner::scanHexUnit()
{
    ++m_position;
    uint unit = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const int digit = hexValue(peek(i));
        if (digit < 0) {
            return std::nullopt;
        }
        unit = unit * 16 + static_cast<uint>(digit);
    }
    m_position += 4;
    return static_cast<char16_t>(unit);
}

JsoncToken JsoncScanner::scanNumber()
{
    const qsizetype start = m_position;
    const auto digits = [this] {
        const qsizetype first = m_position;
        while (isDigit(peek())) {
            ++m_position;
        }
        return m_position - first;
    };
    if (peek() == '-') {
        ++m_position;
    }
    const bool leadingZero = peek() == '0';
    const qsizetype whole = digits();
    bool good = whole == 1 || (whole > 1 && !leadingZero);
    if (peek() == '.') {
        ++m_position;
        good = digits() > 0 && good;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_position;
        if (peek() == '+' || peek() == '-') {
            ++m_position;
        }
        good = digits() > 0 && good;
    }
    while (isWordStart(peek()) || isDigit(peek()) || peek() == '.') { // 0x10, 1.2.3, 5px
        ++m_position;
        good = false;
    }
    const ByteSpan span{start, m_position - start};
    if (!good) {
        report(start, u"this is not a number as JSON writes it"_s);
        return JsoncToken{JsoncToken::Kind::Invalid, span, {}};
    }
    return JsoncToken{JsoncToken::Kind::Number, span, QString::fromLatin1(m_text.sliced(start, span.length))};
}

JsoncToken JsoncScanner::scanWord()
{
    const qsizetype start = m_position;
    while (isWordStart(peek()) || isDigit(peek()) || peek() == '-' || peek() == '.') {
        ++m_position;
    }
    const ByteSpan span{start, m_position - start};
    return JsoncToken{JsoncToken::Kind::Word, span, QString::fromLatin1(m_text.sliced(start, span.length))};
}

JsoncToken JsoncScanner::scanUnknown()
{
    const qsizetype start = m_position;
    m_position += qMax<qsizetype>(1, utf8SequenceLength(m_text, start));
    const QString shown = decodedUtf8(m_text.sliced(start, m_position - start));
    const uint code = shown.toUcs4().constFirst();
    const QString name = u"U+%1"_s.arg(QString::number(code, 16).toUpper(), 4, u'0'); // typographic quotes, odd spaces
    const bool plain = code > 0x20 && code < 0x7F;
    report(start, u"%1 is not expected here"_s.arg(plain                                           ? u"'%1'"_s.arg(shown)
                                                   : QChar::isPrint(code) && !QChar::isSpace(code) ? u"'%1' (%2)"_s.arg(shown, name)
                                                                                                   : u"the character %1"_s.arg(name)));
    return JsoncToken{JsoncToken::Kind::Invalid, {start, m_position - start}, {}};
}

} // namespace oco::config
