#include "config/text_lines.h"

namespace oco::config
{

namespace
{

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype textStart(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

qsizetype lineEndsBetween(QByteArrayView text, qsizetype from, qsizetype to)
{
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i) {
        const bool secondHalf = text.at(i) == '\n' && i > from && text.at(i - 1) == '\r';
        count += isLineEnd(text.at(i)) && !secondHalf ? 1 : 0;
    }
    return count;
}

qsizetype beforeBlanks(QByteArrayView text, qsizetype offset)
{
    while (offset > 0 && isBlank(text.at(offset - 1))) {
        --offset;
    }
    return offset;
}

qsizetype afterBlanks(QByteArrayView text, qsizetype offset)
{
    while (offset < text.size() && isBlank(text.at(offset))) {
        ++offset;
    }
    return offset;
}

bool startsLine(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = beforeBlanks(text, offset);
    return start == textStart(text) || isLineEnd(text.at(start - 1));
}

bool endsLine(QByteArrayView text, qsizetype offset)
{
    const qsizetype end = afterBlanks(text, offset);
    return end == text.size() || isLineEnd(text.at(end));
}

qsizetype lineStart(QByteArrayView text, qsizetype offset)
{
    while (offset > textStart(text) && !isLineEnd(text.at(offset - 1))) {
        --offset;
    }
    return offset;
}

qsizetype afterLineEnd(QByteArrayView text, qsizetype offset)
{
    if (offset < text.size() && text.at(offset) == '\r') {
        return offset + (offset + 1 < text.size() && text.at(offset + 1) == '\n' ? 2 : 1);
    }
    return offset < text.size() && text.at(offset) == '\n' ? offset + 1 : offset;
}

QByteArray indentAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    return text.sliced(start, afterBlanks(text, start) - start).toByteArray();
}

} // namespace oco::config
