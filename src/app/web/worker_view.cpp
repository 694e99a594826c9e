#include "app/web/worker_view.h"

#include "app/web/worker_feed.h"

namespace oco::app
{

WorkerView::WorkerView(const QUrl &deployment, const QString &machineId, const QString &workerId, QObject *parent)
    : FeedSource([deployment, machineId, workerId] { return new WorkerFeed(deployment, machineId, workerId); }, parent)
{
}

} // namespace oco::app
