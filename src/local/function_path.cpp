#include "local/function_path.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

constexpr qsizetype kMaxNameLength = 64;

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isModuleSegment(const QString &segment)
{
    return !segment.isEmpty() && segment.size() <= kMaxNameLength && std::any_of(segment.begin(), segment.end(), isAlphanumeric) &&
           std::all_of(segment.begin(), segment.end(), [](QChar c) { return isAlphanumeric(c) || c == u'_'; });
}

bool isFunctionName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kMaxNameLength && !name.front().isDigit() &&
           std::any_of(name.begin(), name.end(), isAlphanumeric) &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return isAlphanumeric(c) || c == u'_'; });
}

} // namespace

std::optional<QString> canonicalFunctionPath(const QString &path)
{
    const qsizetype colon = path.lastIndexOf(u':');
    QString module = colon < 0 ? path : path.first(colon);
    const QString function = colon < 0 ? u"default"_s : path.sliced(colon + 1);
    if (module.endsWith(".js"_L1)) {
        module.chop(3);
    }
    const QStringList segments = module.split(u'/');
    if (!std::all_of(segments.begin(), segments.end(), isModuleSegment) || !isFunctionName(function)) {
        return std::nullopt;
    }
    return module + u':' + function;
}

} // namespace oco::local
