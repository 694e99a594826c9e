#pragma once

#include "base/result.h"
#include "config/worker_token.h"

#include <QString>

#include <memory>

namespace oco::app
{

/**
 * The right to be the only process that runs a worker, until the last copy is gone. Errors: Locked (another process has it;
 * the message says which), Io, PermissionDenied.
 */
[[nodiscard]] base::Result<std::shared_ptr<void>> claimWorker(const QString &lockFolder, const config::WorkerToken &token);

} // namespace oco::app
