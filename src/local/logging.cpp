#include "local/logging.h"

Q_LOGGING_CATEGORY(lcLocal, "oco.local")
