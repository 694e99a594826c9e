#include "app/token_access.h"

#include "app/single_instance.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

TokenAccess::TokenAccess(const config::Paths &paths) : m_lockFolder(paths.locksFolder()) {}

base::Future<config::WorkerToken> TokenAccess::token(const config::TokenReference &reference)
{
    if (reference.token()) {
        return base::ready<config::WorkerToken>(*reference.token());
    }
    return base::ready<config::WorkerToken>(base::fail(base::ErrorCode::NotFound, u"not yet"_s));
}

base::Result<std::shared_ptr<void>> TokenAccess::claim(const config::WorkerToken &token)
{
    auto instance = std::make_shared<SingleInstance>(m_lockFolder, u"worker"_s, token.key());
    const base::Result<bool> alone = instance->acquire();
    if (!alone) {
        return base::fail(alone.error());
    }
    if (!*alone) {
        const std::optional<qint64> holder = instance->holder();
        return base::fail(
            base::ErrorCode::Locked,
            u"This worker is run by another process already (pid %1)."_s.arg(holder ? QString::number(*holder) : u"unknown"_s),
            u"Stop that one, or leave this one out; it starts by itself when the other has ended."_s);
    }
    return std::shared_ptr<void>(std::move(instance));
}

} // namespace oco::app
