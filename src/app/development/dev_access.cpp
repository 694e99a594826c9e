#include "app/development/dev_access.h"

#include "app/worker_claim.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

DevAccess::DevAccess(const config::Paths &paths) : m_lockFolder(paths.locksFolder()) {}

base::Future<config::WorkerToken> DevAccess::token(const config::TokenReference &reference)
{
    if (!reference.token()) {
        return base::ready<config::WorkerToken>(
            base::fail(base::ErrorCode::Internal, u"The development mode was given no token of its own."_s));
    }
    return base::ready<config::WorkerToken>(*reference.token());
}

base::Result<std::shared_ptr<void>> DevAccess::claim(const config::WorkerToken &token)
{
    std::weak_ptr<void> &known = m_claims[token.key()];
    if (std::shared_ptr<void> held = known.lock()) {
        return held;
    }
    base::Result<std::shared_ptr<void>> claim = claimWorker(m_lockFolder, token);
    if (claim) {
        known = *claim;
    } else if (claim.error().code == base::ErrorCode::Locked) { // nobody waits for that in development
        return base::fail(base::ErrorCode::PermissionDenied, claim.error().message,
                          u"Stop that one, or add a worker of its own for development in the web UI and use its token."_s);
    }
    return claim;
}

} // namespace oco::app
