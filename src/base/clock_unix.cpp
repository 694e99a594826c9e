#include "base/clock.h"

#include <ctime>

namespace oco::base
{

Clock bootClock()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t kClock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t kClock = CLOCK_MONOTONIC; // on macOS it counts sleep
#endif
    return [] {
        timespec time{};
        ::clock_gettime(kClock, &time);
        return static_cast<qint64>(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
    };
}

} // namespace oco::base
