#pragma once

#include "opencode/types.h"

#include <QString>

namespace oco::worker
{

/**
 * What ends a turn whose model's provider fails; empty: opencode may go on trying. It does so for ever, also days later
 * where the provider asks for it, and the person would see nothing.
 */
[[nodiscard]] QString providerVerdict(const opencode::SessionStatus &status);

} // namespace oco::worker
