#include "credentials/helper_system.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace oco::credentials
{

namespace
{

/** Runs between fork and exec: system calls only. */
void becomeHelper([[maybe_unused]] pid_t parent)
{
    ::setpgid(0, 0);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (::getppid() != parent) {
        ::_exit(1); // the main process died before the line above
    }
#endif
}

} // namespace

bool isForHelper(const QString &variable)
{
    static constexpr std::array kNames{"PATH",       "HOME",           "USER", "LOGNAME", "TMPDIR", "TZ", "DISPLAY", "WAYLAND_DISPLAY",
                                       "XAUTHORITY", "DESKTOP_SESSION"};
    static constexpr std::array kPrefixes{"LANG", "LC_", "LD_", "DYLD_", "XDG_", "DBUS_", "KDE_", "GNOME_"};
    return std::any_of(kNames.begin(), kNames.end(), [&](const char *known) { return variable == QLatin1StringView(known); }) ||
           std::any_of(kPrefixes.begin(), kPrefixes.end(),
                       [&](const char *prefix) { return variable.startsWith(QLatin1StringView(prefix)); });
}

void detachHelper(QProcess &process)
{
    process.setChildProcessModifier([parentId = ::getpid()] { becomeHelper(parentId); });
}

void killHelper(QProcess &process, qint64 pid)
{
    if (pid > 1) {
        ::kill(static_cast<pid_t>(-pid), SIGKILL);
    }
    process.kill(); // also when the helper did not get to make its group
}

void forbidCoreFiles()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void endWithAsker(QObject *owner)
{
    auto *gone = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, owner);
    QObject::connect(gone, &QSocketNotifier::activated, gone, [] { ::_exit(1); });
}

} // namespace oco::credentials
