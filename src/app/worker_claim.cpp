#include "app/worker_claim.h"

#include "app/single_instance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace oco::app
{

base::Result<std::shared_ptr<void>> claimWorker(const QString &lockFolder, const config::WorkerToken &token)
{
    auto instance = std::make_shared<SingleInstance>(lockFolder, u"worker"_s, token.key());
    const base::Result<bool> alone = instance->acquire();
    if (!alone) {
        return base::fail(alone.error());
    }
    if (!*alone) {
        const std::optional<qint64> holder = instance->holder();
        if (holder == QCoreApplication::applicationPid()) {
            return base::fail(
                base::ErrorCode::Locked, u"The worker %1 is run by this program already, under another entry."_s.arg(token.label()),
                u"It starts by itself when that one has finished its answers; if both entries stand in the file, remove one."_s);
        }
        return base::fail(base::ErrorCode::Locked,
                          u"The worker %1 is run by another process already (pid %2)."_s.arg(
                              token.label(), holder ? QString::number(*holder) : u"unknown"_s),
                          u"Stop that one, or leave this one out; it starts by itself when the other has ended."_s);
    }
    return std::shared_ptr<void>(std::move(instance));
}

} // namespace oco::app
