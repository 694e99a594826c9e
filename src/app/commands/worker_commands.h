#pragma once

#include "app/command_line.h"

#include <QString>

/** The commands about workers.json that need no keychain. Each prints what it has to say and gives the exit status. */
namespace oco::app
{

[[nodiscard]] int listWorkers(const QString &workersFile, bool json);

/** Changes directory, URL or the token's place of one worker. */
[[nodiscard]] int editWorker(const CommandLine &line, const QString &workersFile);

} // namespace oco::app
