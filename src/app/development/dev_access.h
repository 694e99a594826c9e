#pragma once

#include "config/paths.h"
#include "orchestrator/worker_access.h"

#include <QHash>
#include <QString>

#include <memory>

namespace oco::app
{

/**
 * The access of the development mode, which has its token at hand: only keeps two processes from running one worker.
 * Unlike a workers.json, it does not wait for the other one to end.
 */
class DevAccess : public orchestrator::WorkerAccess
{
public:
    explicit DevAccess(const config::Paths &paths);

    [[nodiscard]] base::Future<config::WorkerToken> token(const config::TokenReference &reference) override;
    /** May be claimed again while it is held here. Errors: PermissionDenied (with the other's pid), Io. */
    [[nodiscard]] base::Result<std::shared_ptr<void>> claim(const config::WorkerToken &token) override;

private:
    QString m_lockFolder;
    QHash<QString, std::weak_ptr<void>> m_claims; // by the token's key
};

} // namespace oco::app
