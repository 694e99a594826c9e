#include "worker/answer_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr qsizetype kMarkBytes = 64;

/** As toUtf8().size() would say, which would need as much memory again. */
qsizetype utf8Size(QStringView text)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80) {
            bytes += 1;
        } else if (c.unicode() < 0x800) {
            bytes += 2;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            bytes += 4;
            ++i;
        } else {
            bytes += 3;
        }
    }
    return bytes;
}

/** How many characters from the beginning take at most maxBytes; never half a surrogate pair. */
qsizetype charactersIn(QStringView text, qsizetype maxBytes)
{
    qsizetype bytes = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        bytes += utf8Size(text.sliced(i, length));
        if (bytes > maxBytes) {
            break;
        }
        i += length;
    }
    return i;
}

/** A text that was cut before, without its mark, and how many bytes it had at first. */
struct Original {
    QStringView text;
    qsizetype bytes = 0;
};

Original originalOf(const QString &text)
{
    static const QRegularExpression mark(uR"(\n… \[cut: \d{1,18} of (\d{1,18}) bytes left out\]\z)"_s);
    const QRegularExpressionMatch match = mark.match(text, std::max<qsizetype>(0, text.size() - kMarkBytes));
    if (match.hasMatch()) {
        return {QStringView(text).first(match.capturedStart()), match.captured(1).toLongLong()};
    }
    return {text, utf8Size(text)};
}

QString toText(const QJsonArray &parts)
{
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

/** How many parts an earlier cut left out. */
qsizetype leftOutBefore(const QJsonArray &parts)
{
    const QJsonObject first = parts.first().toObject();
    return first.value(u"type"_s).toString() == u"cut" ? static_cast<qsizetype>(first.value(u"leftOut"_s).toInteger()) : 0;
}

QString fitParts(const QString &otherParts, qsizetype maxBytes)
{
    if (otherParts.isEmpty() || utf8Size(otherParts) <= maxBytes) {
        return otherParts;
    }
    QJsonArray parts = QJsonDocument::fromJson(otherParts.toUtf8()).array();
    for (const qsizetype limit : kTextLimits) {
        parts = cutTexts(parts, limit).toArray();
        if (QString text = toText(parts); utf8Size(text) <= maxBytes) {
            return text;
        }
    }
    qsizetype leftOut = 0;
    if (const qsizetype before = leftOutBefore(parts); before > 0) {
        leftOut = before;
        parts.removeFirst();
    }
    while (parts.size() > 1) { // the newest parts say most about how the turn ended
        const qsizetype half = (parts.size() + 1) / 2;
        for (qsizetype i = 0; i < half; ++i) {
            parts.removeFirst();
        }
        leftOut += half;
        QJsonArray marked = parts;
        marked.prepend(leftOutPart(leftOut));
        if (QString text = toText(marked); utf8Size(text) <= maxBytes) {
            return text;
        }
    }
    const QString onlyMark = toText({leftOutPart(leftOut + parts.size())});
    return utf8Size(onlyMark) <= maxBytes ? onlyMark : QString();
}

} // namespace

QString cutText(const QString &text, qsizetype maxBytes)
{
    if (text.size() <= maxBytes / 3 || utf8Size(text) <= maxBytes) { // a character takes three bytes at most
        return text;
    }
    const Original original = originalOf(text);
    const QStringView kept = original.text.first(charactersIn(original.text, std::max<qsizetype>(0, maxBytes - kMarkBytes)));
    return kept.toString() + u"\n… [cut: %1 of %2 bytes left out]"_s.arg(original.bytes - utf8Size(kept)).arg(original.bytes);
}

QJsonValue cutTexts(const QJsonValue &value, qsizetype maxBytes)
{
    if (value.isString()) {
        return cutText(value.toString(), maxBytes);
    }
    if (value.isArray()) {
        QJsonArray cut;
        for (const QJsonValue &item : value.toArray()) {
            cut.append(cutTexts(item, maxBytes));
        }
        return cut;
    }
    if (value.isObject()) {
        QJsonObject cut;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            cut.insert(it.key(), cutTexts(it.value(), maxBytes));
        }
        return cut;
    }
    return value;
}

QJsonObject leftOutPart(qsizetype count)
{
    return {{u"type"_s, u"cut"_s}, {u"leftOut"_s, count}};
}

convex::StructuredAnswer fitAnswer(const convex::StructuredAnswer &answer, qsizetype maxBytes)
{
    const qsizetype content = utf8Size(answer.content);
    const qsizetype reasoning = utf8Size(answer.reasoning);
    const qsizetype parts = utf8Size(answer.otherParts);
    convex::StructuredAnswer fitted = answer;
    if (content + reasoning + parts <= maxBytes) {
        return fitted;
    }
    // Seven tenths are the content's own, and half of the others' share the reasoning's; what one leaves free the next may use.
    fitted.content = cutText(answer.content, std::max(maxBytes * 7 / 10, maxBytes - reasoning - parts));
    const qsizetype afterContent = maxBytes - utf8Size(fitted.content);
    fitted.reasoning = cutText(answer.reasoning, std::max(afterContent / 2, afterContent - parts));
    fitted.otherParts = fitParts(answer.otherParts, afterContent - utf8Size(fitted.reasoning));
    return fitted;
}

} // namespace oco::worker
