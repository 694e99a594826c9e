#include "convex/function_path.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

constexpr qsizetype kMaxIdentifier = 64;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isModuleSegment(QStringView segment)
{
    // A dot would begin an extension, and none but the ".js" taken off before is allowed.
    const auto allowed = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; };
    const auto alphanumeric = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c); };
    return !segment.isEmpty() && segment.size() <= kMaxIdentifier && std::all_of(segment.begin(), segment.end(), allowed) &&
           std::any_of(segment.begin(), segment.end(), alphanumeric);
}

bool isFunctionName(QStringView name)
{
    const auto allowed = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; };
    const auto underscore = [](QChar c) { return c == u'_'; };
    return !name.isEmpty() && name.size() <= kMaxIdentifier && !isAsciiDigit(name.front()) &&
           std::all_of(name.begin(), name.end(), allowed) && !std::all_of(name.begin(), name.end(), underscore);
}

} // namespace

base::Result<QString> canonicalPath(const QString &path)
{
    const auto colon = path.lastIndexOf(u':');
    QStringView module = QStringView(path).first(colon < 0 ? path.size() : colon);
    const QString function = colon < 0 ? u"default"_s : path.mid(colon + 1);
    if (module.endsWith(u".js")) {
        module.chop(3);
    }
    const auto segments = module.split(u'/');
    if (!std::all_of(segments.begin(), segments.end(), isModuleSegment) || !isFunctionName(function)) {
        return base::fail(base::ErrorCode::InvalidInput, u"'%1' is not the path of a Convex function."_s.arg(path),
                          u"Write it as folder/module:function."_s);
    }
    return u"%1:%2"_s.arg(module, function);
}

} // namespace oco::convex
