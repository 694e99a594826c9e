#pragma once

#include <QtGlobal>

#include <functional>

namespace oco::base
{

/** Wall clock in milliseconds since the epoch; tests bring their own. */
using Clock = std::function<qint64()>;

/** The system's clock. */
[[nodiscard]] Clock systemClock();

/** Milliseconds since some moment, of a clock that nobody sets and that goes on while the machine sleeps. */
[[nodiscard]] Clock bootClock();

} // namespace oco::base
