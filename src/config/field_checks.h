#pragma once

#include "base/result.h"
#include "config/worker_config.h"
#include "config/workers_file.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace oco::config
{

/**
 * What a single field may hold. Errors are InvalidInput: the message goes on after the name of the field, the remedy
 * is a sentence of its own; neither shows a secret.
 */

/** Absolute, without '.' and '..'. Expands `~`; must exist and be a directory that we may enter. */
[[nodiscard]] base::Result<QString> checkWorkingDirectory(const QString &text, const WorkersFileContext &context);

/** An https URL, or an http URL of a loopback host; trailing slashes are dropped. */
[[nodiscard]] base::Result<QUrl> checkConvexUrl(const QString &text);

/** The path of the opencode binary: absolute or with `~`. Whether it exists is asked where it is started. */
[[nodiscard]] base::Result<QString> checkBinaryPath(const QString &text, const WorkersFileContext &context);

/** "resume" or "answer-only-new", as written. */
[[nodiscard]] base::Result<Recovery> checkRecovery(const QString &text);

/** The known name that was probably meant, or empty. */
[[nodiscard]] QString suggestion(const QString &unknown, const QStringList &known);

/** message and remedy in one line; the message gets its full stop. */
[[nodiscard]] QString inOneLine(const base::Error &error);

} // namespace oco::config
