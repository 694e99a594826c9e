#pragma once

#include "base/error.h"

/** Ends of a worker that more than one place finds out about. */
namespace oco::worker::final_errors
{

/** The record is gone. */
[[nodiscard]] base::Error removed();
/** The record says "revoked". */
[[nodiscard]] base::Error approvalWithdrawn();

} // namespace oco::worker::final_errors
