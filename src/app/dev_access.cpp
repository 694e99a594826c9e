#include "app/dev_access.h"

#include "app/single_instance.h"

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
    auto instance = std::make_shared<SingleInstance>(m_lockFolder, u"worker"_s, token.key());
    const base::Result<bool> alone = instance->acquire();
    if (!alone) {
        return base::fail(alone.error());
    }
    if (!*alone) {
        const std::optional<qint64> holder = instance->holder();
        return base::fail(base::ErrorCode::PermissionDenied,
                          u"The worker %1 is run by another process already (pid %2)."_s.arg(
                              token.label(), holder ? QString::number(*holder) : u"unknown"_s),
                          u"Stop that one, or add a worker of its own for development in the web UI and use its token."_s);
    }
    known = instance;
    return std::shared_ptr<void>(std::move(instance));
}

} // namespace oco::app
