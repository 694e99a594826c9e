#pragma once

#include "base/error.h"
#include "config/token_reference.h"
#include "worker/worker_status.h"

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace oco::app
{

/** How far the new worker is, as one comparable value. */
struct FirstRunProgress {
    enum class Stage : std::uint8_t {
        Idle,      // nothing is written
        Preparing, // the embedded deployment starts
        Saving,    // token and workers.json
        Starting,  // the host has not taken it up yet, or fetches its token
        Reaching,  // says who it is to the deployment
        Approval,  // a person must approve it in the web UI
        Connecting,
        Ready,
    };

    Stage stage = Stage::Idle;
    bool failed = false;  // problem says why; nothing goes on by itself
    bool undoing = false; // what was written is being taken back
    bool written = false; // the worker is in workers.json
    std::optional<base::Error> problem;
    QString worker;                                         // as the configuration names it
    std::optional<config::TokenReference::Kind> tokenPlace; // where the entry has its token from; nothing: not written

    bool operator==(const FirstRunProgress &) const = default;
};

/** What the progress is behind this status of the new worker. One that was ready once stays so. */
[[nodiscard]] FirstRunProgress progressWith(const FirstRunProgress &progress, const worker::WorkerStatus &status);

} // namespace oco::app

Q_DECLARE_METATYPE(oco::app::FirstRunProgress)
