#include "app/login_session.h"

#include <pwd.h>
#include <unistd.h>

namespace oco::app
{

QString currentUserName()
{
    if (const passwd *entry = ::getpwuid(::getuid()); entry != nullptr && entry->pw_name != nullptr) { // NOLINT(concurrency-mt-unsafe)
        return QString::fromLocal8Bit(entry->pw_name);
    }
    return qEnvironmentVariable("USER");
}

bool isAtTerminal()
{
    return ::isatty(STDIN_FILENO) != 0 || ::isatty(STDOUT_FILENO) != 0 || ::isatty(STDERR_FILENO) != 0;
}

} // namespace oco::app
