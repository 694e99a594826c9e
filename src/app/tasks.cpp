#include "app/tasks.h"

#include "app/call_task.h"
#include "app/chat_run.h"
#include "app/commands/completion.h"
#include "app/commands/control_run.h"
#include "app/commands/deployment_command.h"
#include "app/commands/doctor_run.h"
#include "app/commands/validate_run.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "app/headless_run.h"
#include "app/local_run.h"

#include <QDir>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::size_t kMaxPromptBytes = 512UL * 1024; // a document of a deployment holds at most 1 MiB

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

QString workersFileOf(const CommandLine &line, const config::Paths &paths)
{
    return line.has(u"config"_s) ? QDir::current().absoluteFilePath(line.value(u"config"_s)) : paths.workersFile;
}

base::Result<std::unique_ptr<Task>> makeRun(const CommandLine &line, const config::Paths &paths)
{
    if (!line.has(u"local"_s)) {
        return std::make_unique<HeadlessRun>(paths, workersFileOf(line, paths));
    }
    const base::Result<QString> directory = currentDirectory();
    if (!directory) {
        return base::fail(directory.error());
    }
    return std::make_unique<LocalRun>(paths, *directory);
}

base::Result<std::unique_ptr<Task>> makeChat(const CommandLine &line, const config::Paths &paths)
{
    const base::Result<QString> directory = currentDirectory();
    if (!directory) {
        return base::fail(directory.error());
    }
    const QString word = line.words.constFirst();
    const base::Result<QString> prompt = word == u"-" ? promptFromInput() : base::Result<QString>(word);
    if (!prompt) {
        return base::fail(prompt.error());
    }
    return std::make_unique<ChatRun>(paths, ChatOptions{*directory, line.value(u"session"_s), line.value(u"model"_s), *prompt});
}

} // namespace

base::Result<std::unique_ptr<Task>> makeTask(const CommandLine &line, const config::Paths &paths)
{
    switch (line.command) {
    case Command::Run:
        return makeRun(line, paths);
    case Command::Chat:
        return makeChat(line, paths);
    case Command::Deployment:
        return std::make_unique<CallTask>([paths, json = line.has(u"json"_s)] { return printDeployment(paths, json); });
    case Command::Status:
    case Command::Start:
    case Command::Stop:
    case Command::Restart:
    case Command::Quit:
        return std::make_unique<ControlRun>(line, paths, workersFileOf(line, paths));
    case Command::Validate:
        return std::make_unique<ValidateRun>(line, paths, workersFileOf(line, paths));
    case Command::Doctor:
        return std::make_unique<DoctorRun>(line, paths, workersFileOf(line, paths));
    case Command::Completion:
        return std::make_unique<CallTask>([shell = line.words.constFirst()] { return printCompletion(shell); });
    default:
        break;
    }
    return base::fail(base::ErrorCode::Internal, u"The command is not known here."_s);
}

} // namespace oco::app
