#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace oco::base
{

/** Reads a whole file of at most maxBytes. Errors: NotFound, PermissionDenied, TooLarge, Io. */
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes);

/**
 * Writes the file in one step (a temporary file, then a rename), readable by its owner only (0600). Missing folders
 * are made with mode 0700. A symlink is followed, not replaced. Errors: PermissionDenied, Io.
 */
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/**
 * The same for a file that is there and holds `expected`, looked at just before the rename: it keeps its permissions,
 * and a chain of symlinks is followed to its end. Errors: NotFound (no file, or a link to nothing), Rejected (it holds
 * something else), PermissionDenied, Io.
 */
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &expected, const QByteArray &content);

/** Makes a folder and its missing parents with mode 0700. */
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace oco::base
