#pragma once

#include "credentials/keychain_message.h"

#include <QString>

#include <optional>

namespace oco::credentials
{

/** What a look at the session found: the problem that the request will meet, if any. */
struct KeychainOutlook {
    std::optional<KeychainProblem> problem;
    QString cause;
    QString backend;
};

/**
 * Looks which keychain QtKeychain will use and whether it can serve the request, because QtKeychain's error codes do not tell
 * the cases apart, and because it must not be started where it would show a window that nobody may see. Windows and macOS
 * have one keychain, which is always there. Never prompts. Blocks for as long as the keychain does, so only the helper
 * process may call it.
 */
[[nodiscard]] KeychainOutlook lookAtKeychain(const KeychainRequest &request);

/** Whether the keychain could show a prompt if it had to: false only where it is known that nothing can. */
[[nodiscard]] bool canPrompt();

/** The entry's name in the keychain of this system. */
[[nodiscard]] QString entryName(const KeychainRequest &request);

} // namespace oco::credentials
