#pragma once

#include <QtGlobal>

#include <functional>

namespace oco::base
{

/** Wall clock in milliseconds since the epoch; tests bring their own. */
using Clock = std::function<qint64()>;

/** The system's clock. */
[[nodiscard]] Clock systemClock();

} // namespace oco::base
