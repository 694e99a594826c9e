#include "worker/logging.h"

Q_LOGGING_CATEGORY(lcWorker, "oco.worker")
