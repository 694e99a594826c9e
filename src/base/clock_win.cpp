#include "base/clock.h"

#include <windows.h>

namespace oco::base
{

Clock bootClock()
{
    return [] { return static_cast<qint64>(::GetTickCount64()); };
}

} // namespace oco::base
