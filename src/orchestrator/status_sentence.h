#pragma once

#include "worker/worker_status.h"

#include <QString>

#include <optional>

namespace oco::orchestrator
{

/** What the log says about a status change, as one sentence. */
struct StatusSentence {
    enum class Level : std::uint8_t { Info, Warning, Error };

    Level level = Level::Info;
    QString text;

    bool operator==(const StatusSentence &) const = default;
};

/** The sentence for a change, or nothing where only counters moved. Pure. */
[[nodiscard]] std::optional<StatusSentence> sentenceFor(const worker::WorkerStatus &before, const worker::WorkerStatus &after);

} // namespace oco::orchestrator
