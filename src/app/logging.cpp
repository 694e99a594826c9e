#include "app/logging.h"

namespace oco::app
{

Q_LOGGING_CATEGORY(lcApp, "oco.app")

} // namespace oco::app
