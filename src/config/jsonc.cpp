#include "config/jsonc.h"

#include "config/jsonc_scanner.h"
#include "config/quoted.h"
#include "config/text_positions.h"
#include "config/utf8.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");

/** Recursive descent over the scanner's tokens; one use. */
class JsoncParser
{
public:
    JsoncParser(QByteArrayView text, JsoncDocument &document) : m_document(document), m_positions(text), m_scanner(text, document) {}

    void run();

private:
    using Kind = JsoncToken::Kind;

    void advance() { m_token = m_scanner.next(); }
    [[nodiscard]] bool at(Kind kind) const { return m_token.kind == kind; }
    [[nodiscard]] bool atValue() const;
    void stop(const QString &message);
    [[nodiscard]] QString describeToken() const;

    [[nodiscard]] JsoncValue parseValue(int depth);
    [[nodiscard]] JsoncValue parseWord();
    [[nodiscard]] JsoncValue parseObject(int depth);
    [[nodiscard]] JsoncValue parseArray(int depth);
    [[nodiscard]] std::optional<JsoncMember> parseMember(int depth);
    bool parseComma(JsoncValue &value, Kind close, const QString &where);
    void closeContainer(JsoncValue &container, Kind close);
    void checkDuplicate(QHash<QString, qsizetype> &seen, const JsoncMember &member);

    JsoncDocument &m_document;
    TextPositions m_positions;
    JsoncScanner m_scanner;
    JsoncToken m_token;
    bool m_stopped = false;
};

void JsoncParser::run()
{
    advance();
    if (at(Kind::End)) {
        stop(m_document.comments.isEmpty() ? u"the file is empty"_s : u"the file holds nothing but comments"_s);
        return;
    }
    m_document.root = parseValue(0);
    if (!m_stopped && !at(Kind::End)) {
        stop(u"%1 stands behind the end of the document"_s.arg(describeToken()));
    }
    m_document.complete = !m_stopped;
}

bool JsoncParser::atValue() const
{
    return at(Kind::String) || at(Kind::Number) || at(Kind::Word) || at(Kind::Invalid) || at(Kind::ObjectOpen) || at(Kind::ArrayOpen);
}

void JsoncParser::stop(const QString &message)
{
    if (!m_stopped) {
        m_scanner.report(m_token.span.offset, message);
        m_stopped = true;
    }
}

/** Never the text of a value: it may be a secret. */
QString JsoncParser::describeToken() const
{
    switch (m_token.kind) {
    case Kind::ObjectOpen:
        return u"'{'"_s;
    case Kind::ObjectClose:
        return u"'}'"_s;
    case Kind::ArrayOpen:
        return u"'['"_s;
    case Kind::ArrayClose:
        return u"']'"_s;
    case Kind::Colon:
        return u"':'"_s;
    case Kind::Comma:
        return u"','"_s;
    case Kind::String:
        return u"a text"_s;
    case Kind::Number:
        return u"a number"_s;
    case Kind::Word:
    case Kind::Invalid:
        return u"something"_s;
    case Kind::End:
        return u"the end of the file"_s;
    }
    return {};
}

JsoncValue JsoncParser::parseValue(int depth)
{
    JsoncValue value;
    value.span = m_token.span;
    switch (m_token.kind) {
    case Kind::ObjectOpen:
    case Kind::ArrayOpen:
        if (depth >= kJsoncMaxDepth) {
            stop(u"more than %1 levels of brackets"_s.arg(kJsoncMaxDepth));
            return value;
        }
        return at(Kind::ObjectOpen) ? parseObject(depth) : parseArray(depth);
    case Kind::String:
    case Kind::Number:
        value.kind = at(Kind::String) ? JsoncValue::Kind::String : JsoncValue::Kind::Number;
        value.text = m_token.text;
        advance();
        return value;
    case Kind::Word:
        return parseWord();
    case Kind::Invalid:
        advance();
        return value;
    case Kind::ObjectClose:
    case Kind::ArrayClose:
    case Kind::Colon:
    case Kind::Comma:
    case Kind::End:
        break;
    }
    stop(u"expected a value, found %1"_s.arg(describeToken()));
    value.span.length = 0;
    return value;
}

JsoncValue JsoncParser::parseWord()
{
    JsoncValue value;
    value.span = m_token.span;
    if (m_token.text == u"true"_s || m_token.text == u"false"_s) {
        value.kind = JsoncValue::Kind::Bool;
        value.boolean = m_token.text == u"true"_s;
    } else if (m_token.text == u"null"_s) {
        value.kind = JsoncValue::Kind::Null;
    } else {
        m_scanner.report(value.span.offset, u"a text must be written in double quotes"_s);
    }
    advance();
    return value;
}

JsoncValue JsoncParser::parseObject(int depth)
{
    JsoncValue object;
    object.kind = JsoncValue::Kind::Object;
    object.span = m_token.span;
    advance();
    QHash<QString, qsizetype> seen;
    while (!m_stopped && !at(Kind::ObjectClose)) {
        std::optional<JsoncMember> member = parseMember(depth);
        if (!member) {
            break;
        }
        checkDuplicate(seen, *member);
        object.members.push_back(std::move(*member));
        JsoncMember &last = object.members.back();
        if (!m_stopped && !parseComma(last.value, Kind::ObjectClose, u"the value of %1"_s.arg(quoted(last.key)))) {
            break;
        }
    }
    closeContainer(object, Kind::ObjectClose);
    return object;
}

std::optional<JsoncMember> JsoncParser::parseMember(int depth)
{
    if (at(Kind::Word)) {
        m_scanner.report(m_token.span.offset, u"the key %1 must be written in double quotes"_s.arg(quoted(m_token.text)));
    } else if (at(Kind::End)) {
        return std::nullopt; // the missing bracket is what there is to say
    } else if (!at(Kind::String)) {
        stop(u"expected a key in double quotes or '}', found %1"_s.arg(describeToken()));
        return std::nullopt;
    }
    JsoncMember member;
    member.key = m_token.text;
    member.keySpan = m_token.span;
    advance();
    if (at(Kind::Colon)) {
        advance();
    } else if (!atValue()) {
        stop(u"expected ':' and a value after the key %1"_s.arg(quoted(member.key)));
    } else {
        m_scanner.report(m_token.span.offset, u"expected ':' after the key %1"_s.arg(quoted(member.key)));
    }
    if (m_stopped) {
        member.value.span = {m_token.span.offset, 0};
    } else if (at(Kind::Comma) || at(Kind::ObjectClose)) {
        m_scanner.report(m_token.span.offset, u"expected a value for %1, found %2"_s.arg(quoted(member.key), describeToken()));
        member.value.span = {m_token.span.offset, 0};
    } else {
        member.value = parseValue(depth + 1);
    }
    return member;
}

JsoncValue JsoncParser::parseArray(int depth)
{
    JsoncValue array;
    array.kind = JsoncValue::Kind::Array;
    array.span = m_token.span;
    advance();
    while (!m_stopped && !at(Kind::ArrayClose) && !at(Kind::End)) {
        array.items.push_back(parseValue(depth + 1));
        if (!m_stopped && !parseComma(array.items.back(), Kind::ArrayClose, u"an item of the list"_s)) {
            break;
        }
    }
    closeContainer(array, Kind::ArrayClose);
    return array;
}

/** Behind a value: takes the comma. False: nothing in this container can follow. */
bool JsoncParser::parseComma(JsoncValue &value, Kind close, const QString &where)
{
    if (m_scanner.overwhelmed()) {
        stop(u"too many errors"_s);
        return false;
    }
    if (at(Kind::Comma)) {
        value.comma = m_token.span.offset;
        advance();
        return true;
    }
    if (at(close) || at(Kind::End)) {
        return !at(Kind::End);
    }
    const QString expected = u"expected ',' or '%1' after %2"_s.arg(QChar(close == Kind::ObjectClose ? u'}' : u']')).arg(where);
    const bool canFollow = close == Kind::ObjectClose ? at(Kind::String) || at(Kind::Word) : atValue();
    if (!canFollow) {
        stop(expected);
        return false;
    }
    m_scanner.report(m_token.span.offset, expected);
    return true;
}

void JsoncParser::closeContainer(JsoncValue &container, Kind close)
{
    if (!m_stopped && at(close)) {
        container.span.length = m_token.span.end() - container.span.offset;
        advance();
        return;
    }
    if (!m_stopped) {
        stop(u"expected '%1': the '%2' of line %3 is not closed"_s.arg(QChar(close == Kind::ObjectClose ? u'}' : u']'))
                 .arg(QChar(close == Kind::ObjectClose ? u'{' : u'['))
                 .arg(m_positions.lineAt(container.span.offset)));
    }
    container.span.length = m_token.span.offset - container.span.offset;
}

void JsoncParser::checkDuplicate(QHash<QString, qsizetype> &seen, const JsoncMember &member)
{
    const auto first = seen.constFind(member.key);
    if (first == seen.cend()) {
        seen.insert(member.key, member.keySpan.offset);
        return;
    }
    m_document.errors.append(JsoncError{
        JsoncError::Kind::DuplicateKey, member.keySpan.offset,
        u"%1 is given twice, first in line %2; remove one"_s.arg(quoted(member.key)).arg(m_positions.lineAt(*first)), member.key});
}

} // namespace

const JsoncMember *JsoncValue::find(QStringView key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [key](const JsoncMember &member) { return member.key == key; });
    return found == members.end() ? nullptr : &*found;
}

bool JsoncDocument::hasSyntaxErrors() const
{
    return std::any_of(errors.begin(), errors.end(), [](const JsoncError &error) { return error.kind == JsoncError::Kind::Syntax; });
}

JsoncDocument parseJsonc(QByteArrayView text)
{
    JsoncDocument document;
    const auto refuse = [&document](qsizetype offset, const QString &message) {
        document.errors.append(JsoncError{JsoncError::Kind::Syntax, offset, message, {}});
        return document;
    };
    if (text.size() > kJsoncMaxSize) {
        return refuse(0, u"the file is larger than %1 bytes"_s.arg(kJsoncMaxSize));
    }
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) {
        return refuse(0, u"the file is written in UTF-16; save it as UTF-8"_s);
    }
    if (const std::optional<qsizetype> invalid = firstInvalidUtf8(text)) {
        return refuse(*invalid, u"a byte that is not valid UTF-8; save the file as UTF-8"_s);
    }
    document.hasByteOrderMark = text.startsWith(kByteOrderMark);
    JsoncParser(text, document).run();
    std::stable_sort(document.errors.begin(), document.errors.end(),
                     [](const JsoncError &left, const JsoncError &right) { return left.offset < right.offset; });
    return document;
}

} // namespace oco::config
