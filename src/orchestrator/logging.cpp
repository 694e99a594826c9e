#include "orchestrator/logging.h"

namespace oco::orchestrator
{

Q_LOGGING_CATEGORY(lcOrchestrator, "oco.orchestrator")

} // namespace oco::orchestrator
