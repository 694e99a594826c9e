#pragma once

#include "app/command_line.h"

#include <QString>

namespace oco::app
{

/** The page that --help prints for this line, with its last line end. */
[[nodiscard]] QString helpText(const CommandLine &line);

/** "opencode-orchestrator VERSION", with a line end. */
[[nodiscard]] QString versionText();

} // namespace oco::app
