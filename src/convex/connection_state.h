#pragma once

#include "convex/sync_client.h"

#include <cstdint>
#include <optional>

namespace oco::convex
{

enum class ConnectionEvent : std::uint8_t {
    Start,        // asked to connect
    Opened,       // the WebSocket handshake worked
    Lost,         // the socket closed, failed or was given up
    RetryDue,     // the back-off is over
    ReconnectNow, // asked for a new socket at once
    Fatal,        // the deployment said that another attempt is pointless
    Stop,
};

/** The state after the event; nothing where the event has no meaning in that state. Pure. */
[[nodiscard]] std::optional<SyncClient::State> next(SyncClient::State state, ConnectionEvent event);

} // namespace oco::convex
