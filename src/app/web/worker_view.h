#pragma once

#include "app/web/feed_source.h"

#include <QUrl>

namespace oco::app
{

/** One worker of a deployment whose login is not at hand, read-only: what a worker itself may ask. Main thread only. */
class WorkerView : public FeedSource
{
    Q_OBJECT

public:
    WorkerView(const QUrl &deployment, const QString &machineId, const QString &workerId, QObject *parent = nullptr);

    [[nodiscard]] bool canWrite() const override { return false; }
};

} // namespace oco::app
