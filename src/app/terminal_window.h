#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"

#include <QString>

namespace oco::app
{

/** Opens a terminal with opencode attached to the server, in a directory. Errors: NotFound (no terminal), PermissionDenied, Io. */
[[nodiscard]] base::Result<void> openTerminal(const QString &runtimeFolder, const QString &opencodeBinary,
                                              const opencode::Endpoint &endpoint, const QString &directory);

} // namespace oco::app
