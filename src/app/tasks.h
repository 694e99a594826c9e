#pragma once

#include "app/command_line.h"
#include "app/task.h"
#include "base/result.h"
#include "config/paths.h"

#include <memory>

namespace oco::app
{

/** What the line asks for, ready to start. An error is what to say instead, with exit status 1. */
[[nodiscard]] base::Result<std::unique_ptr<Task>> makeTask(const CommandLine &line, const config::Paths &paths);

} // namespace oco::app
