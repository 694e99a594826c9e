#include "worker/final_errors.h"

using namespace Qt::StringLiterals;

namespace oco::worker::final_errors
{

base::Error approvalWithdrawn()
{
    return {base::ErrorCode::PermissionDenied,
            u"The approval of this worker was withdrawn in the web UI."_s,
            u"Approve it again there, or add a new worker and use its token."_s,
            {}};
}

} // namespace oco::worker::final_errors
