#pragma once

#include "base/result.h"
#include "config/token_reference.h"
#include "config/worker_token.h"

#include <memory>

namespace oco::orchestrator
{

/** What a worker needs from outside before it can start. Implemented by the program; main thread only. */
class WorkerAccess
{
public:
    WorkerAccess() = default;
    virtual ~WorkerAccess() = default;
    WorkerAccess(const WorkerAccess &) = delete;
    WorkerAccess &operator=(const WorkerAccess &) = delete;
    WorkerAccess(WorkerAccess &&) = delete;
    WorkerAccess &operator=(WorkerAccess &&) = delete;

    /** The token from where it is kept. Temporary errors (a locked keychain) are tried again, others are final. */
    [[nodiscard]] virtual base::Future<config::WorkerToken> token(const config::TokenReference &reference) = 0;

    /** The right to be the only process that runs this worker, held until the last copy is gone. Errors as above. */
    [[nodiscard]] virtual base::Result<std::shared_ptr<void>> claim(const config::WorkerToken &token) = 0;
};

} // namespace oco::orchestrator
