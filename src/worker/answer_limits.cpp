#include "worker/answer_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

qsizetype utf8Size(const QString &text)
{
    return text.toUtf8().size();
}

/** The beginning of a text of at most maxBytes, mark included. */
QString cutText(const QString &text, qsizetype maxBytes)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= maxBytes) {
        return text;
    }
    const QString mark = u"\n… [cut: %1 of %2 bytes left out]"_s;
    qsizetype keep = std::max<qsizetype>(0, maxBytes - 64);
    while (keep > 0 && (static_cast<unsigned char>(bytes.at(keep)) & 0xC0U) == 0x80U) {
        --keep; // not in the middle of a character
    }
    return QString::fromUtf8(bytes.first(keep)) + mark.arg(bytes.size() - keep).arg(bytes.size());
}

QJsonValue cutStrings(const QJsonValue &value, qsizetype maxBytes)
{
    if (value.isString()) {
        return cutText(value.toString(), maxBytes);
    }
    if (value.isArray()) {
        QJsonArray cut;
        for (const QJsonValue &item : value.toArray()) {
            cut.append(cutStrings(item, maxBytes));
        }
        return cut;
    }
    if (value.isObject()) {
        QJsonObject cut;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            cut.insert(it.key(), cutStrings(it.value(), maxBytes));
        }
        return cut;
    }
    return value;
}

QString toText(const QJsonArray &parts)
{
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QString fitParts(const QString &otherParts, qsizetype maxBytes)
{
    if (otherParts.isEmpty() || utf8Size(otherParts) <= maxBytes) {
        return otherParts;
    }
    QJsonArray parts = QJsonDocument::fromJson(otherParts.toUtf8()).array();
    constexpr std::array<qsizetype, 5> kStringLimits{65'536, 16'384, 4'096, 1'024, 256};
    for (const qsizetype limit : kStringLimits) {
        parts = cutStrings(parts, limit).toArray();
        if (QString text = toText(parts); utf8Size(text) <= maxBytes) {
            return text;
        }
    }
    const qsizetype all = parts.size();
    while (parts.size() > 1) { // the newest parts say most about how the turn ended
        const qsizetype half = (parts.size() + 1) / 2;
        for (qsizetype i = 0; i < half; ++i) {
            parts.removeFirst();
        }
        QJsonArray marked = parts;
        marked.prepend(QJsonObject{{u"type"_s, u"cut"_s}, {u"leftOut"_s, all - parts.size()}});
        if (QString text = toText(marked); utf8Size(text) <= maxBytes) {
            return text;
        }
    }
    const QString onlyMark = toText({QJsonObject{{u"type"_s, u"cut"_s}, {u"leftOut"_s, all}}});
    return utf8Size(onlyMark) <= maxBytes ? onlyMark : QString();
}

} // namespace

convex::StructuredAnswer fitAnswer(const convex::StructuredAnswer &answer, qsizetype maxBytes)
{
    convex::StructuredAnswer fitted = answer;
    fitted.content = cutText(answer.content, maxBytes * 7 / 10);
    const qsizetype afterContent = maxBytes - utf8Size(fitted.content);
    fitted.reasoning = cutText(answer.reasoning, afterContent / 2);
    fitted.otherParts = fitParts(answer.otherParts, afterContent - utf8Size(fitted.reasoning));
    return fitted;
}

} // namespace oco::worker
