#pragma once

#include "credentials/keychain_message.h"

#include <QProcessEnvironment>
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
 * Looks over D-Bus which keychain QtKeychain will use and whether it can serve the request, because QtKeychain's error
 * codes do not tell the cases apart, and because it must not be started where it would show a window that nobody may see.
 * Never prompts. Blocks for as long as the keychain does, so only the helper process may call it.
 */
[[nodiscard]] KeychainOutlook lookAtKeychain(const KeychainRequest &request);

/** Whether the keychain could show a prompt if it had to: false only where it is known that nothing can. */
[[nodiscard]] bool canPrompt();

/** Whether QtKeychain 0.13 takes this for Plasma 5, where it prefers KWallet; everywhere else it uses the Secret Service. */
[[nodiscard]] bool prefersKWallet(const QProcessEnvironment &environment);

} // namespace oco::credentials
