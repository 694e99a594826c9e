#include "opencode/logging.h"

Q_LOGGING_CATEGORY(lcOpencode, "oco.opencode")
