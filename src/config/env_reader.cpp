#include "config/env_reader.h"

#include "config/utf8.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF", 3);

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
}

/** A name as a person writes one. Anything else may be a piece of a secret, and is not shown. */
QString shown(const QString &name)
{
    static const QRegularExpression usual(uR"(\A[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\z)"_s);
    return name.size() <= 40 && usual.match(name).hasMatch() ? name : QString();
}

QByteArray withUnixLineEnds(QByteArrayView bytes)
{
    return bytes.toByteArray().replace("\r\n", "\n").replace('\r', '\n');
}

/** The character that a backslash and this one stand for; nothing: both stay as they are. */
std::optional<char> escaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
        return c;
    default:
        return std::nullopt;
    }
}

QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<char> meant = text.at(i) == '\\' && i + 1 < text.size() ? escaped(text.at(i + 1)) : std::nullopt;
        result += meant.value_or(text.at(i));
        i += meant ? 1 : 0;
    }
    return result;
}

} // namespace

EnvReader::EnvReader(EnvFile &file) : m_file(file), m_text(file.m_text), m_positions(m_text) {}

void EnvReader::read()
{
    if (m_text.size() > kEnvFileMaxSize) {
        m_file.m_unusable = true;
        m_file.m_diagnostics.append({.file = m_file.m_file,
                                     .worker = {},
                                     .field = {},
                                     .message = u"The file is larger than 64 KiB and was not read. Keep only settings in it."_s});
        return;
    }
    if (const std::optional<qsizetype> invalid = firstInvalidUtf8(m_text)) {
        m_file.m_unusable = true;
        report(Diagnostic::Severity::Error, *invalid, {}, u"The file is not UTF-8 here. Save it as UTF-8 in your editor."_s);
        return;
    }
    m_next = m_text.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    while (m_next < m_text.size()) {
        readLine(m_next);
    }
}

void EnvReader::readLine(qsizetype start)
{
    const qsizetype end = lineEnd(start);
    m_next = afterLineEnd(end);
    qsizetype at = afterBlanks(start);
    if (at == end || m_text.at(at) == '#') {
        return;
    }
    if (m_text.sliced(at, end - at).startsWith("export") && at + 6 < end && isBlank(m_text.at(at + 6))) {
        const qsizetype name = afterBlanks(at + 6);
        at = name < end && m_text.at(name) != '=' ? name : at; // `export = …` sets a variable of that name
    }
    qsizetype nameEnd = at;
    while (nameEnd < end && isNameCharacter(m_text.at(nameEnd))) {
        ++nameEnd;
    }
    const qsizetype equals = afterBlanks(nameEnd);
    const char first = m_text.at(at);
    const bool validName = nameEnd > at && (first == '_' || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z'));
    if (!validName || equals == end || m_text.at(equals) != '=') {
        report(Diagnostic::Severity::Error, at, {}, u"This line is not read: it has no NAME=value. Correct it, or put a # before it."_s);
        return;
    }
    const QString name = QString::fromLatin1(m_text.sliced(at, nameEnd - at));
    keep(name, at, readValue(equals + 1, name));
}

EnvReader::Value EnvReader::readValue(qsizetype start, const QString &name)
{
    const qsizetype at = afterBlanks(start);
    const bool quoted = at < m_text.size() && (m_text.at(at) == '"' || m_text.at(at) == '\'');
    Value value = quoted ? readQuoted(at, name) : readUnquoted(start);
    if (value.text && value.text->contains(QChar(u'\0'))) {
        report(Diagnostic::Severity::Error, at, name, u"The value holds a null character. Write it anew."_s);
        value.text.reset();
    }
    return value;
}

EnvReader::Value EnvReader::readUnquoted(qsizetype start) const
{
    const qsizetype end = lineEnd(start);
    const qsizetype at = afterBlanks(start);
    qsizetype stop = at;
    while (stop < end && (m_text.at(stop) != '#' || stop == start || !isBlank(m_text.at(stop - 1)))) {
        ++stop;
    }
    while (stop > at && isBlank(m_text.at(stop - 1))) {
        --stop;
    }
    // where there is none, the place for one is right behind the '='
    return stop == at ? Value{start, start, QString()} : Value{at, stop, decodedUtf8(m_text.sliced(at, stop - at))};
}

EnvReader::Value EnvReader::readQuoted(qsizetype quote, const QString &name)
{
    const char mark = m_text.at(quote);
    qsizetype close = quote + 1;
    while (close < m_text.size() && m_text.at(close) != mark) {
        close += mark == '"' && m_text.at(close) == '\\' ? 2 : 1;
    }
    // after an error the next line is a line again: the quote that is missing may be anywhere
    Value unreadable{quote, lineEnd(quote), std::nullopt};
    if (close >= m_text.size()) {
        report(Diagnostic::Severity::Error, quote, name, u"The quote that begins here has no end. Close it."_s);
        return unreadable;
    }
    const qsizetype after = afterBlanks(close + 1);
    if (after < lineEnd(close) && m_text.at(after) != '#') {
        report(Diagnostic::Severity::Error, after, name,
               u"There is text behind the closing quote. Put the whole value between one pair of quotes."_s);
        return unreadable;
    }
    m_next = afterLineEnd(lineEnd(close));
    const QByteArray inside = withUnixLineEnds(m_text.sliced(quote + 1, close - quote - 1));
    return {quote, close + 1, decodedUtf8(mark == '"' ? unescaped(inside) : inside)};
}

void EnvReader::keep(const QString &name, qsizetype nameOffset, const Value &value)
{
    if (const auto earlier = m_file.m_entries.constFind(name); earlier != m_file.m_entries.constEnd()) {
        report(Diagnostic::Severity::Warning, nameOffset, name,
               u"The same variable is set in line %1 already; this later line counts. Remove one of them."_s.arg(earlier->line));
    }
    m_file.m_entries.insert(name, {value.text, value.offset, value.end - value.offset, m_positions.lineAt(nameOffset)});
}

qsizetype EnvReader::lineEnd(qsizetype offset) const
{
    while (offset < m_text.size() && m_text.at(offset) != '\n' && m_text.at(offset) != '\r') {
        ++offset;
    }
    return offset;
}

qsizetype EnvReader::afterLineEnd(qsizetype offset) const
{
    if (offset + 1 < m_text.size() && m_text.at(offset) == '\r' && m_text.at(offset + 1) == '\n') {
        return offset + 2;
    }
    return qMin(offset + 1, m_text.size());
}

qsizetype EnvReader::afterBlanks(qsizetype offset) const
{
    while (offset < m_text.size() && isBlank(m_text.at(offset))) {
        ++offset;
    }
    return offset;
}

void EnvReader::report(Diagnostic::Severity severity, qsizetype offset, const QString &name, const QString &message)
{
    const TextPosition position = m_positions.at(offset);
    m_file.m_diagnostics.append({severity, m_file.m_file, position.line, position.column, {}, shown(name), message});
}

} // namespace oco::config
