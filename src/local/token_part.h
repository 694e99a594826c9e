#pragma once

#include <QString>

#include <algorithm>

namespace oco::local
{

/** Whether an id may stand in a worker token: `[A-Za-z0-9_-]+`. */
[[nodiscard]] inline bool isTokenPart(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

} // namespace oco::local
