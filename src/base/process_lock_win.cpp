#include "base/process_lock.h"

namespace oco::base
{

bool isUnlockedByAll(const QString & /*file*/)
{
    return false; // QLockFile cannot remove a file that is open, and does not leave one behind there
}

} // namespace oco::base
