#pragma once

#include <QString>

#include <cstdint>

namespace oco::convex
{

/** Why a socket ended, as far as it decides how soon the next one may be tried (wire contract 4.5). */
enum class CloseCause : std::uint8_t {
    OwnDecision, // inactivity, versions that do not fit: soon
    Ordinary,    // a disconnect, a failed connect, an internal error of the deployment
    Overload,    // the deployment asks for more time
};

/** From what QWebSocket reports of a close frame of the other side. Pure. */
[[nodiscard]] CloseCause closeCause(int closeCode, const QString &reason);

} // namespace oco::convex
