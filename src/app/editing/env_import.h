#pragma once

#include "base/result.h"
#include "config/workers_edit.h"

#include <QString>

namespace oco::app
{

/**
 * The worker of a `.env` (WORKER_TOKEN, CONVEX_URL, WORKER_RECOVERY), working in the folder of that file; read on a
 * pool. The URL may be missing. Errors: NotFound, PermissionDenied, TooLarge, Io, InvalidInput (no token in it).
 */
[[nodiscard]] base::Future<config::WorkerFields> workerFromEnvFile(const QString &path);

} // namespace oco::app
