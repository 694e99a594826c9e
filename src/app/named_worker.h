#pragma once

#include "worker/worker_status.h"

#include <QString>

namespace oco::app
{

/** A worker as others see it. */
struct NamedWorker {
    QString name; // as the configuration names it: machine/worker, or env:NAME and the like
    worker::WorkerStatus status;

    bool operator==(const NamedWorker &) const = default;
};

} // namespace oco::app
