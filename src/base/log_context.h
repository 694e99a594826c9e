#pragma once

#include <QString>

namespace oco::base
{

/** Names the worker (or other owner) of the calling thread; every line logged on this thread carries it. */
void setThreadLogContext(const QString &context);

/** Empty where nothing was set. */
[[nodiscard]] QString threadLogContext();

} // namespace oco::base
