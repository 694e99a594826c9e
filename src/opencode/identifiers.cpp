#include "opencode/identifiers.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::opencode
{

namespace
{

constexpr qsizetype kTimeDigits = 12;
constexpr qsizetype kTailLength = 14;
constexpr char kBase62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

bool isBase62(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

QString makeId(const QString &prefix, qint64 milliseconds, int counter, const QString &tail14)
{
    constexpr quint64 mask = (quint64{1} << 48U) - 1;
    const quint64 time = (static_cast<quint64>(milliseconds) * 4096 + static_cast<quint64>(counter)) & mask;
    return prefix + u'_' + QString::number(time, 16).rightJustified(kTimeDigits, u'0') + tail14;
}

QString tailFromHash(const QByteArray &input)
{
    const QByteArray digest = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
    QString tail;
    tail.reserve(kTailLength);
    for (qsizetype half = 0; half < 2; ++half) {
        auto value = qFromBigEndian<quint64>(digest.constData() + half * 8);
        for (qsizetype i = 0; i < kTailLength / 2; ++i) {
            tail += QLatin1Char(kBase62[value % 62]);
            value /= 62;
        }
    }
    return tail;
}

QString tailOf(const QString &id)
{
    const qsizetype underscore = id.indexOf(u'_');
    const QStringView rest = QStringView(id).mid(underscore + 1);
    if (underscore < 1 || rest.size() != kTimeDigits + kTailLength) {
        return {};
    }
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const QStringView time = rest.first(kTimeDigits);
    const QStringView tail = rest.last(kTailLength);
    if (!std::all_of(time.begin(), time.end(), isHex) || !std::all_of(tail.begin(), tail.end(), isBase62)) {
        return {};
    }
    return tail.toString();
}

} // namespace oco::opencode
