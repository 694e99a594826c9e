#pragma once

#include "base/result.h"

#include <QString>

namespace oco::opencode
{

/**
 * The native program behind an executable file: the file itself where it is native or no wrapper of the npm package
 * opencode-ai, else the binary of the platform's package beside it. Error NotFound: a wrapper without its binary.
 */
[[nodiscard]] base::Result<QString> nativeProgram(const QString &path);

} // namespace oco::opencode
