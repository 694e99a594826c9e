#include "base/process_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace oco::base
{

bool isUnlockedByAll(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool free = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0; // QLockFile holds one as long as it has the file
    ::close(descriptor);
    return free;
}

} // namespace oco::base
