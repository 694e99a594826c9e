#pragma once

#include <QLoggingCategory>

namespace oco::orchestrator
{

Q_DECLARE_LOGGING_CATEGORY(lcOrchestrator)

} // namespace oco::orchestrator
