#pragma once

#include "base/result.h"

#include <QString>

namespace oco::credentials
{

/**
 * Where secrets are kept under a key. Keys and values are texts; a key is no secret and may be shown.
 *
 * All calls come from the main thread and return at once. They fail with Locked (a person must unlock the store first),
 * Unreachable (there is none, it does not answer, or the helper failed), NotFound (no such entry), PermissionDenied (a person or the system
 * refused), InvalidInput or TooLarge (key or value, see below), Io (anything else).
 */
class CredentialStore
{
public:
    static constexpr qsizetype kMaxKeyBytes = 256;
    static constexpr qsizetype kMaxValueBytes = 2048; // what every keychain can hold; Windows has 2560

    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    CredentialStore(const CredentialStore &) = delete;
    CredentialStore &operator=(const CredentialStore &) = delete;
    CredentialStore(CredentialStore &&) = delete;
    CredentialStore &operator=(CredentialStore &&) = delete;

    [[nodiscard]] virtual base::Future<QString> read(const QString &key) = 0;
    /** Success means: written, read back, and equal. Replaces an older value. */
    [[nodiscard]] virtual base::Future<void> write(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual base::Future<void> remove(const QString &key) = 0;
};

/** A key: 1 to kMaxKeyBytes bytes of UTF-8 without control characters. Errors: InvalidInput, TooLarge. */
[[nodiscard]] base::Result<void> checkKey(const QString &key);

/** A value: 1 to kMaxValueBytes bytes of UTF-8 without a NUL. The message never shows it. Errors: InvalidInput, TooLarge. */
[[nodiscard]] base::Result<void> checkValue(const QString &value);

} // namespace oco::credentials
