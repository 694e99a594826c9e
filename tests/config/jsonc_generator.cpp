#include "jsonc_generator.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::config::test
{

JsoncGenerator::JsoncGenerator(quint32 seed) : m_random(seed)
{
    chooseStyle();
}

void JsoncGenerator::chooseStyle()
{
    m_lineEnd = QList<QByteArray>{"\n", "\r\n", "\r"}.at(below(3));
    m_indent = QList<QByteArray>{"  ", "    ", "\t", "", " "}.at(below(5));
    m_colon = QList<QByteArray>{": ", ":", " : "}.at(below(3));
    m_afterComma = QList<QByteArray>{" ", "", "  "}.at(below(3));
    m_layout = below(5);
    m_comments = QList<int>{0, 10, 40}.at(below(3));
    m_trailingComma = chance(40);
}

GeneratedDocument JsoncGenerator::document()
{
    GeneratedDocument result;
    do {
        result.model = value(0);
    } while (!result.model.isArray() && !result.model.isObject());
    if (chance(25)) {
        result.text += "\xEF\xBB\xBF";
    }
    if (chance(m_comments)) {
        result.text += lineComment() + m_lineEnd;
    }
    result.text += write(result.model, 0);
    if (chance(m_comments)) {
        result.text += " " + lineComment();
    }
    if (chance(80)) {
        result.text += m_lineEnd;
    }
    return result;
}

QString JsoncGenerator::key()
{
    static const QStringList keys{
        u"a"_s,     u"token"_s, u"working_directory"_s, u"é"_s,          u"日本"_s, u"q\"uote"_s, u"back\\slash"_s,
        u"// no"_s, u"/* no"_s, u"new\nline"_s,         u"\U0001F600"_s, u"x, y"_s, u"]"_s,       u""_s};
    return keys.at(below(static_cast<int>(keys.size())));
}

QJsonValue JsoncGenerator::value(int depth)
{
    const int kind = below(depth == 0 ? 2 : depth > 3 ? 5 : 9);
    if (depth == 0 || kind >= 5) {
        const int count = QList<int>{0, 1, 1, 2, 2, 3, 4, 5}.at(below(8));
        if (kind % 2 == 0) {
            QJsonArray array;
            for (int i = 0; i < count; ++i) {
                array.append(value(depth + 1));
            }
            return array;
        }
        QJsonObject object;
        for (int i = 0; i < count; ++i) {
            object.insert(key(), value(depth + 1));
        }
        return object;
    }
    switch (kind) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return chance(50);
    case 2:
        return below(2000) - 1000;
    case 3:
        return below(1000) / 8.0;
    default:
        return key();
    }
}

QByteArray JsoncGenerator::writeString(const QString &text)
{
    QByteArray bytes("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            bytes += '\\';
            bytes += c.toLatin1();
        } else if (c == u'\n') {
            bytes += "\\n";
        } else if (c.isSurrogate() || chance(10)) {
            bytes += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        } else {
            bytes += QString(c).toUtf8();
        }
    }
    return bytes + '"';
}

QByteArray JsoncGenerator::lineComment()
{
    return "// c" + QByteArray::number(m_nextComment++) + "." + QList<QByteArray>{"", " \"x\": [1, 2],", " ü }", " /* "}.at(below(4));
}

QByteArray JsoncGenerator::blockComment()
{
    return "/* c" + QByteArray::number(m_nextComment++) + "." + (chance(20) ? " ]," + m_lineEnd + "  more" : QByteArray(" // x")) + " */";
}

QByteArray JsoncGenerator::maybeBlock()
{
    return chance(m_comments) ? blockComment() + (chance(70) ? " " : "") : QByteArray();
}

QByteArray JsoncGenerator::write(const QJsonValue &value, int level)
{
    if (value.isNull()) {
        return "null";
    }
    if (value.isBool()) {
        return value.toBool() ? "true" : "false";
    }
    if (value.isDouble()) {
        return QByteArray::number(value.toDouble(), 'g', 12);
    }
    if (value.isString()) {
        return writeString(value.toString());
    }
    const int layout = m_layout == 3 ? below(3) : m_layout;
    const int inner = layout == 1 ? level : level + 1;
    QList<QByteArray> entries;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            entries.append(write(item, inner));
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QByteArray between = chance(m_comments / 4) ? " " + blockComment() + m_colon + blockComment() : m_colon;
            entries.append(writeString(member.key()) + between + write(member.value(), inner));
        }
    }
    const QByteArray body = layout == 0   ? writeManyLines(entries, level)
                            : layout == 1 ? writeOneLine(entries)
                            : layout == 2 ? writeCommaFirst(entries, level)
                                          : writeWild(entries);
    return (value.isArray() ? "[" : "{") + body + (value.isArray() ? "]" : "}");
}

QByteArray JsoncGenerator::linesAbove(const QByteArray &indent)
{
    QByteArray lines;
    while (chance(m_comments)) {
        const QByteArray comment = chance(70) ? lineComment() : blockComment();
        lines += indent + comment + m_lineEnd;
        if (chance(25)) {
            lines += m_lineEnd;
        }
    }
    return lines;
}

QByteArray JsoncGenerator::writeManyLines(const QList<QByteArray> &entries, int level)
{
    const QByteArray outer = m_indent.repeated(level);
    const QByteArray indent = m_indent.repeated(level + 1);
    QByteArray body;
    if (entries.isEmpty() && chance(50)) {
        return {};
    }
    if (chance(m_comments)) {
        body += " " + (chance(70) ? lineComment() : blockComment());
    }
    body += m_lineEnd;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (chance(10)) {
            body += m_lineEnd;
        }
        body += linesAbove(indent);
        body += indent + maybeBlock() + entries.at(i);
        body += chance(m_comments / 3) ? " " + blockComment() : QByteArray();
        body += i + 1 < entries.size() || m_trailingComma ? QByteArray(",") : QByteArray();
        if (chance(m_comments)) {
            body += " " + (chance(70) ? lineComment() : blockComment());
        }
        body += (chance(5) ? "  " : "") + m_lineEnd;
    }
    return body + linesAbove(indent) + outer;
}

QByteArray JsoncGenerator::writeOneLine(const QList<QByteArray> &entries)
{
    const QByteArray pad = chance(30) ? " " : "";
    QByteArray body = pad + maybeBlock();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        body += maybeBlock() + entries.at(i);
        body += chance(m_comments / 2) ? " " + blockComment() : QByteArray();
        body += i + 1 < entries.size() ? "," + m_afterComma : m_trailingComma ? QByteArray(",") : QByteArray();
    }
    return body + maybeBlock() + pad;
}

QByteArray JsoncGenerator::writeCommaFirst(const QList<QByteArray> &entries, int level)
{
    const QByteArray indent = m_indent.repeated(level);
    QByteArray body = " ";
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i > 0) {
            body += m_lineEnd + (chance(10) ? m_lineEnd : QByteArray()) + linesAbove(indent) + indent + ", " + maybeBlock();
        }
        body += entries.at(i);
        if (chance(m_comments)) {
            body += " " + (chance(70) ? lineComment() : blockComment());
        }
        if (i + 1 == entries.size()) {
            body += m_lineEnd + indent;
        }
    }
    return body;
}

QByteArray JsoncGenerator::wildSpace()
{
    QByteArray space;
    while (chance(45)) {
        const int kind = below(100);
        if (kind < m_comments / 2) {
            space += lineComment() + m_lineEnd;
        } else if (kind < m_comments) {
            space += blockComment();
        } else {
            space += kind % 3 == 0 ? m_lineEnd : QByteArray(kind % 3 == 1 ? " " : "\t");
        }
    }
    return space;
}

QByteArray JsoncGenerator::writeWild(const QList<QByteArray> &entries)
{
    QByteArray body = wildSpace();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        body += entries.at(i) + wildSpace();
        body += i + 1 < entries.size() || chance(30) ? "," + wildSpace() : QByteArray();
    }
    return body;
}

} // namespace oco::config::test
