#pragma once

#include "base/error.h"
#include "credentials/keychain_message.h"
#include "credentials/keychain_notes.h"

#include <QString>

#include <chrono>
#include <optional>

namespace oco::credentials
{

/** What the words for a problem depend on. */
struct KeychainContext {
    QString key;
    bool mayPrompt = false;
    std::chrono::milliseconds limit{0};
    QString desktop;                  // this session's
    std::optional<KeychainNote> note; // where the key was saved
};

/**
 * The problem as an error for a person. Codes: Locked, Unreachable (NoSession, NoService, NoCollection), NotFound,
 * PermissionDenied, Io. NoAnswer is Locked where a person may have been asked, else Unreachable.
 */
[[nodiscard]] base::Error keychainError(KeychainProblem problem, const QString &cause, const KeychainContext &context);

} // namespace oco::credentials
