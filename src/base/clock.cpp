#include "base/clock.h"

#include <QDateTime>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace oco::base
{

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Clock bootClock()
{
#ifdef Q_OS_WIN
    return [] { return static_cast<qint64>(GetTickCount64()); };
#else
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
#endif
}

} // namespace oco::base
