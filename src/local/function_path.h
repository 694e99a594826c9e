#pragma once

#include <QString>

#include <optional>

namespace oco::local
{

/** The canonical form `module:function` (without .js, `default` filled in); nothing where the syntax is wrong. */
[[nodiscard]] std::optional<QString> canonicalFunctionPath(const QString &path);

} // namespace oco::local
