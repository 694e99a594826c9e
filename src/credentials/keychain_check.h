#pragma once

#include "base/result.h"

class QObject;

namespace oco::credentials
{

class CredentialStore;

/**
 * Whether the store really works: writes a test entry with a random key, reads it, compares, and deletes it. The message
 * of an error begins with the step that failed; code, remedy and cause are the store's (Io when what was read differs).
 * The check ends with `context`, or with the store; it must not outlive the store.
 */
[[nodiscard]] base::Future<void> checkKeychain(CredentialStore &store, QObject *context);

} // namespace oco::credentials
