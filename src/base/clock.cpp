#include "base/clock.h"

#include <QDateTime>

namespace oco::base
{

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

} // namespace oco::base
