#pragma once

#include "config/token_reference.h"
#include "config/worker_token.h"

#include <QString>
#include <QUrl>

namespace oco::config
{

/** One worker as a workers.json has it, checked; its token may have to be fetched from where it is kept. */
struct WorkerEntry {
    TokenReference token;
    QString workingDirectory; // absolute, exists
    QUrl convexUrl;           // https, or http on a loopback host; without a trailing slash

    bool operator==(const WorkerEntry &) const = default;
};

/** One worker ready to run: its token is at hand. */
struct WorkerConfig {
    WorkerToken token;
    QString workingDirectory; // as in WorkerEntry
    QUrl convexUrl;

    bool operator==(const WorkerConfig &) const = default;
};

} // namespace oco::config
