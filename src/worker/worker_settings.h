#pragma once

#include "base/resume_watch.h"
#include "config/worker_config.h"

#include <QString>

#include <chrono>

namespace oco::worker
{

/** What a worker is made from. Times have their contract values; tests shorten them. */
struct WorkerSettings {
    config::WorkerConfig config;
    QString stateFolder; // where each worker's state database is
    QString username;    // of the person this program runs as; shown in the web UI

    std::chrono::milliseconds heartbeatInterval{30'000};
    std::chrono::milliseconds refusedRegisterRetry{30'000}; // three refusals over a minute mean a wrong secret
    std::chrono::milliseconds retryBase{1'000};             // back-off of everything that is tried again
    std::chrono::milliseconds pollInterval{5'000};          // where the sync socket is refused
    base::ResumeWatchOptions resume;                        // how a resume after sleep is noticed
    std::chrono::milliseconds reconcileInterval{15'000};    // a running turn asks opencode for its state this often
};

} // namespace oco::worker
