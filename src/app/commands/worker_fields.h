#pragma once

#include "base/result.h"
#include "config/token_reference.h"
#include "config/worker_config.h"

#include <QString>

/** What the options of a command say of a worker: checked, and in the form that workers.json is to have. */
namespace oco::app
{

// Errors are InvalidInput, in whole sentences.

[[nodiscard]] base::Result<QString> directoryFromWord(const QString &word);
[[nodiscard]] base::Result<QString> urlFromWord(const QString &word);
[[nodiscard]] base::Result<config::Recovery> recoveryFromWord(const QString &word);
/** remedy: what to do about somebody who wrote a token itself. */
[[nodiscard]] base::Result<config::TokenReference> tokenPlaceFromWord(const QString &word, const QString &remedy);

} // namespace oco::app
