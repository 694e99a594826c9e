#pragma once

#include <QString>

namespace oco::config
{

/** Where the program keeps its files, by the XDG base directory rules (and their likes elsewhere). */
struct Paths {
    QString configFolder;  // ~/.config/opencode-orchestrator
    QString workersFile;   // …/workers.json
    QString stateFolder;   // ~/.local/state/opencode-orchestrator: databases, the login file
    QString runtimeFolder; // $XDG_RUNTIME_DIR/opencode-orchestrator, else under stateFolder

    /** Where the locks of running processes are. */
    [[nodiscard]] QString locksFolder() const;

    /** Where each worker's state database is. */
    [[nodiscard]] QString workerStatesFolder() const;

    /** From the environment: HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR. */
    [[nodiscard]] static Paths fromEnvironment();
};

} // namespace oco::config
