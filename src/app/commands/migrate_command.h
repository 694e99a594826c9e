#pragma once

#include "app/command_line.h"
#include "app/task.h"
#include "base/result.h"
#include "config/paths.h"

#include <QString>

#include <memory>

namespace oco::app
{

/** `migrate`: the worker of a .env becomes one of workers.json. */
[[nodiscard]] std::unique_ptr<Task> makeMigrate(const CommandLine &line, const config::Paths &paths, const QString &workersFile);

} // namespace oco::app
