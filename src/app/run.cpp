#include "app/run.h"

#include "app/command_line.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "app/frontend.h"
#include "app/help_text.h"
#include "app/process_signals.h"
#include "app/tasks.h"
#include "base/version.h"
#include "credentials/keychain_helper.h"
#include "opencode/supervisor.h"

#include <QCoreApplication>

#include <cstring>
#include <memory>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

// The latest moments for an end that hangs; what ends in order is done before.
constexpr std::chrono::milliseconds kUrgentGuard = 1900ms;
constexpr std::chrono::milliseconds kExitGuard = 5s;

int perform(std::unique_ptr<Task> task)
{
    ProcessSignals signals;
    QObject::connect(&signals, &ProcessSignals::stopRequested, task.get(), [&](int count) {
        signals.endProcessAfter(count <= 1 ? task->stopLimit() + 1s : kUrgentGuard);
        task->requestStop(count);
    });
    QObject::connect(&signals, &ProcessSignals::reloadRequested, task.get(), &Task::requestReload);
    QObject::connect(
        task.get(), &Task::finished, &signals, [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(task.get(), &Task::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    signals.endProcessAfter(kExitGuard);
    task.reset(); // while the guard is armed: this waits for threads
    return status;
}

/** Before there is an application object, which depends on the answer. */
bool wantsWindows(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i])); // NOLINT(cppcoreguidelines-pro-bounds-pointer-arithmetic)
    }
    const base::Result<CommandLine> line = CommandLine::parse(arguments);
    return line && line->wantsWindows();
}

base::Result<std::unique_ptr<QCoreApplication>> makeApplication(int &argc, char **argv, Frontend *frontend)
{
    if (frontend != nullptr) {
        return frontend->makeApplication(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int run(int argc, char **argv, Frontend *frontend)
{
    if (argc > 1 && std::strcmp(argv[1], opencode::kSuperviseOption) == 0) {
        return opencode::runSupervisor(argc, argv);
    }
    if (argc > 1 && std::strcmp(argv[1], credentials::kKeychainHelperOption) == 0) {
        return credentials::runKeychainHelper(argc, argv);
    }
    QCoreApplication::setApplicationName(u"opencode-orchestrator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(base::kVersion));
    Frontend *windows = wantsWindows(argc, argv) ? frontend : nullptr;
    const base::Result<std::unique_ptr<QCoreApplication>> application = makeApplication(argc, argv, windows);
    if (!application) {
        writeErrorLine(application.error().toString());
        return exit_status::kFailure;
    }

    const base::Result<CommandLine> line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        writeErrorLine(line.error().toString());
        return exit_status::kUsage;
    }
    if (line->help || (line->version && !line->has(u"verbose"_s))) {
        writeOut(line->help ? helpText(*line) : versionText());
        return exit_status::kOk;
    }
    base::installLogSink(line->effectiveLogLevel(), line->logFormat);
    const config::Paths paths = config::Paths::fromEnvironment();
    base::Result<std::unique_ptr<Task>> task = windows != nullptr ? windows->makeTask(*line, paths) : makeTask(*line, paths);
    if (!task) {
        writeErrorLine(task.error().toString());
        return exit_status::kFailure;
    }
    return perform(std::move(*task));
}

} // namespace oco::app
