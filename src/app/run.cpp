#include "app/run.h"

#include "app/chat_run.h"
#include "app/command_line.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "app/headless_run.h"
#include "app/help_text.h"
#include "app/local_run.h"
#include "app/unix_signals.h"
#include "base/version.h"
#include "opencode/supervisor.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::size_t kMaxPromptBytes = 512UL * 1024; // a document of a deployment holds at most 1 MiB

// The latest moments for an end that hangs; what ends in order is done before.
constexpr std::chrono::milliseconds kGracefulGuard = 31s;
constexpr std::chrono::milliseconds kUrgentGuard = 1900ms;
constexpr std::chrono::milliseconds kExitGuard = 5s;

int printDeployment(const config::Paths &paths, bool json)
{
    const base::Result<DeploymentDescription> description = DeploymentDescription::read(LocalFiles::in(paths).description);
    if (!description && description.error().code == base::ErrorCode::NotFound) {
        writeErrorLine(u"There is no local deployment yet. Run opencode-orchestrator --local first."_s);
        return exit_status::kFailure;
    }
    if (!description) {
        writeErrorLine(description.error().toString());
        return exit_status::kFailure;
    }
    writeOut(json ? QString::fromUtf8(description->toJson()) : description->toText());
    return exit_status::kOk;
}

/** Before signals are handled, so that Ctrl-C ends a program that waits for input. */
base::Result<QString> promptFromInput()
{
    QByteArray bytes;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
        bytes.append(buffer.data(), static_cast<qsizetype>(count));
        if (static_cast<std::size_t>(bytes.size()) > kMaxPromptBytes) {
            return base::fail(base::ErrorCode::TooLarge, u"The prompt on standard input is larger than 512 KiB."_s);
        }
    }
    QString prompt = QString::fromUtf8(bytes);
    if (prompt.trimmed().isEmpty()) {
        return base::fail(base::ErrorCode::InvalidInput, u"The prompt on standard input is empty."_s);
    }
    return prompt;
}

base::Result<std::unique_ptr<Task>> makeTask(const CommandLine &line, const config::Paths &paths)
{
    if (line.command == Command::Run && !line.local) {
        return std::make_unique<HeadlessRun>(paths, line.configFile.isEmpty() ? paths.workersFile : line.configFile);
    }
    const base::Result<QString> directory = currentDirectory();
    if (!directory) {
        return base::fail(directory.error());
    }
    if (line.command == Command::Run) {
        return std::make_unique<LocalRun>(paths, *directory);
    }
    const base::Result<QString> prompt = line.prompt == u"-" ? promptFromInput() : base::Result<QString>(line.prompt);
    if (!prompt) {
        return base::fail(prompt.error());
    }
    return std::make_unique<ChatRun>(paths, ChatOptions{*directory, line.chatSession, line.chatModel, *prompt});
}

int perform(std::unique_ptr<Task> task)
{
    UnixSignals signals;
    QObject::connect(&signals, &UnixSignals::stopRequested, task.get(), [&](int count) {
        signals.endProcessAfter(count <= 1 ? kGracefulGuard : kUrgentGuard);
        task->requestStop(count);
    });
    QObject::connect(&signals, &UnixSignals::reloadRequested, task.get(), &Task::requestReload);
    QObject::connect(
        task.get(), &Task::finished, &signals, [](int status) { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(task.get(), &Task::start, Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    signals.endProcessAfter(kExitGuard);
    task.reset(); // while the guard is armed: this waits for threads
    return status;
}

} // namespace

int run(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], opencode::kSuperviseOption) == 0) {
        return opencode::runSupervisor(argc, argv);
    }
    QCoreApplication::setApplicationName(u"opencode-orchestrator"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(base::kVersion));
    const QCoreApplication application(argc, argv);

    const base::Result<CommandLine> line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        writeErrorLine(line.error().toString());
        return exit_status::kUsage;
    }
    if (line->help || line->version) {
        writeOut(line->help ? helpText(line->command) : versionText());
        return exit_status::kOk;
    }
    base::installLogSink(line->effectiveLogLevel(), line->logFormat);
    const config::Paths paths = config::Paths::fromEnvironment();
    if (line->command == Command::Deployment) {
        return printDeployment(paths, line->json);
    }
    base::Result<std::unique_ptr<Task>> task = makeTask(*line, paths);
    if (!task) {
        writeErrorLine(task.error().toString());
        return exit_status::kFailure;
    }
    return perform(std::move(*task));
}

} // namespace oco::app
