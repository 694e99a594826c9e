#pragma once

#include "base/result.h"

#include <QString>

namespace oco::credentials
{

/** What a secret from outside may be long, in bytes. */
inline constexpr qint64 kMaxSecretBytes = 4096;

// Each gives one line, without the white space around it. An empty one is NotFound; more than one line, or a NUL, is
// InvalidInput; longer than kMaxSecretBytes is TooLarge. Messages name the place, never the content.

/** `env:NAME`. Errors besides: NotFound when it is not set. */
[[nodiscard]] base::Result<QString> readEnvironment(const QString &name);

/**
 * `file:/path`, an absolute path; symlinks are followed. Errors besides: NotFound; PermissionDenied when it cannot be
 * read, belongs to neither this user nor root, or others may read or write it; InvalidInput when it is no regular file.
 */
[[nodiscard]] base::Result<QString> readSecretFile(const QString &path);

/**
 * `credential:NAME`: what systemd put into $CREDENTIALS_DIRECTORY (LoadCredential= in the unit). Errors besides: NotFound,
 * InvalidInput for a name that is not a plain file name, PermissionDenied as with readSecretFile().
 */
[[nodiscard]] base::Result<QString> readSystemdCredential(const QString &name);

} // namespace oco::credentials
