#include "worker/final_errors.h"

using namespace Qt::StringLiterals;

namespace oco::worker::final_errors
{

base::Error removed()
{
    return {base::ErrorCode::NotFound, u"The worker was removed in the web UI."_s, u"Add a new worker there and use its token."_s, {}};
}

base::Error approvalWithdrawn()
{
    return {base::ErrorCode::PermissionDenied,
            u"The approval of this worker was withdrawn in the web UI."_s,
            u"Approve it again there, or add a new worker and use its token."_s,
            {}};
}

} // namespace oco::worker::final_errors
