#pragma once

#include <QLoggingCategory>

namespace oco::convex
{

Q_DECLARE_LOGGING_CATEGORY(lcConvex)

} // namespace oco::convex
