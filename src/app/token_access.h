#pragma once

#include "config/paths.h"
#include "orchestrator/worker_access.h"

#include <QString>

namespace oco::app
{

/** Fetches tokens from the places that a workers.json can name, and keeps two processes from running one worker. */
class TokenAccess : public orchestrator::WorkerAccess
{
public:
    explicit TokenAccess(const config::Paths &paths);

    [[nodiscard]] base::Future<config::WorkerToken> token(const config::TokenReference &reference) override;
    [[nodiscard]] base::Result<std::shared_ptr<void>> claim(const config::WorkerToken &token) override;

private:
    QString m_lockFolder;
};

} // namespace oco::app
