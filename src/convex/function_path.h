#pragma once

#include "base/result.h"

#include <QString>

namespace oco::convex
{

/**
 * The canonical form of a function path (wire contract 1.9): "folder/module:function", without ".js", "default" filled in.
 * A bad path on the socket ends the whole connection, so it is refused here. Errors: InvalidInput.
 */
[[nodiscard]] base::Result<QString> canonicalPath(const QString &path);

} // namespace oco::convex
