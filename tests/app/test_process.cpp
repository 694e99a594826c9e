// A process for tests: `signals [hang MILLISECONDS | orderly [terminal]]` tells of the signals that it gets, and then
// hangs or ends; with a terminal of its own if asked for.
// `lock FOLDER RESOURCE` holds a lock until standard input closes.

#include "app/console.h"
#include "app/process_signals.h"
#include "app/single_instance.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace oco::app;

namespace
{

/** A new session with a terminal that nobody sits at. */
bool attachTerminal()
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0) {
        return false;
    }
    ::setsid();                                          // fails where it leads a session already, which is as good
    const char *name = ::ptsname(master);                // NOLINT(concurrency-mt-unsafe)
    return name != nullptr && ::open(name, O_RDWR) >= 0; // the first terminal that a session leader opens becomes its own
}

int tellOfSignals(const QStringList &arguments)
{
    if (arguments.contains(u"terminal"_s) && !attachTerminal()) {
        writeOut(u"no terminal\n"_s);
        return 1;
    }
    ProcessSignals signals;
    QObject::connect(&signals, &ProcessSignals::stopRequested, &signals, [&](int count) {
        writeOut(u"stop %1\n"_s.arg(count));
        if (arguments.value(2) == u"hang") {
            signals.endProcessAfter(std::chrono::milliseconds(arguments.value(3).toInt()));
            while (true) {
                ::pause(); // the main thread does nothing any more
            }
        }
        if (arguments.value(2) == u"orderly") {
            QCoreApplication::exit(0);
        }
    });
    QObject::connect(&signals, &ProcessSignals::reloadRequested, &signals, [] { writeOut(u"reload\n"_s); });
    writeOut(signals.isInstalled() ? u"ready\n"_s : u"no handlers\n"_s);
    return QCoreApplication::exec();
}

int holdLock(const QStringList &arguments)
{
    SingleInstance instance(arguments.value(2), u"test"_s, arguments.value(3));
    const auto alone = instance.acquire();
    writeOut(alone && *alone ? u"locked\n"_s : u"held by another\n"_s);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == u"lock" ? holdLock(arguments) : tellOfSignals(arguments);
}
