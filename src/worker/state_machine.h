#pragma once

#include "worker/worker_status.h"

#include <cstdint>
#include <optional>

namespace oco::worker
{

enum class Event : std::uint8_t {
    Start,
    RegisteredPending,
    RegisteredApproved,
    Approved, // seen in the worker's record: register again
    OpencodeUp,
    OpencodeLost,
    Connected,
    FailedForGood,
    Stop,
    Stopped,
};

/** The worker's states as a table; nothing where the event changes nothing. Pure. */
[[nodiscard]] std::optional<State> next(State state, Event event);

} // namespace oco::worker
