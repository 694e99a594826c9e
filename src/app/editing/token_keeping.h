#pragma once

#include "base/result.h"
#include "config/token_reference.h"

#include <QList>

class QObject;

namespace oco::app
{

class TokenVault;

/**
 * Puts the tokens into the keychain, one after the other, each read back. The first error ends it; what was kept
 * before stays there. Ends with `context`; vault outlives it.
 */
[[nodiscard]] base::Future<void> keepTokens(TokenVault *vault, const QList<config::WorkerToken> &tokens, QObject *context);

/** Deletes what the references name from the keychain, without waiting; a failure is logged only. */
void forgetTokens(TokenVault *vault, const QList<config::TokenReference> &references, QObject *context);

} // namespace oco::app
