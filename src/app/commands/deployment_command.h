#pragma once

#include "config/paths.h"

namespace oco::app
{

/** `deployment`: prints how to reach the local deployment. Gives the exit status. */
[[nodiscard]] int printDeployment(const config::Paths &paths, bool json);

} // namespace oco::app
