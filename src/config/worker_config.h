#pragma once

#include "config/worker_token.h"

#include <QString>
#include <QUrl>

namespace oco::config
{

/** One worker as configured, checked and resolved. */
struct WorkerConfig {
    WorkerToken token;
    QString workingDirectory; // absolute, exists
    QUrl convexUrl;           // https, or http on a loopback host; without a trailing slash
};

} // namespace oco::config
