#include "app/tasks.h"

#include "app/call_task.h"
#include "app/chat_run.h"
#include "app/commands/add_worker_run.h"
#include "app/commands/completion.h"
#include "app/commands/control_run.h"
#include "app/commands/deployment_command.h"
#include "app/commands/doctor_run.h"
#include "app/commands/migrate_command.h"
#include "app/commands/remove_worker_run.h"
#include "app/commands/token_delete_run.h"
#include "app/commands/token_move_run.h"
#include "app/commands/token_set_run.h"
#include "app/commands/validate_run.h"
#include "app/commands/worker_commands.h"
#include "app/console.h"
#include "app/development/dev_run.h"
#include "app/exit_status.h"
#include "app/headless_run.h"
#include "app/launch.h"
#include "app/local_run.h"
#include "app/version_run.h"
#include "app/worker_names.h"

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
        if (std::feof(stdin) != 0) {
            break; // a terminal would be asked once more
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
    return line.has(u"config"_s) ? pathFromWord(line.value(u"config"_s)) : paths.workersFile;
}

base::Result<std::unique_ptr<Task>> makeRun(const CommandLine &line, const config::Paths &paths)
{
    for (const QString &option : windowOptions()) {
        if (line.has(option)) {
            return base::fail(base::ErrorCode::InvalidInput, u"--%1 is about windows, and this program has none."_s.arg(option),
                              u"Use opencode-orchestrator, the tray application."_s);
        }
    }
    if (!line.has(u"local"_s) && !line.has(u"dev"_s)) {
        return std::make_unique<HeadlessRun>(paths, workersFileOf(line, paths));
    }
    const base::Result<QString> directory = currentDirectory();
    if (!directory) {
        return base::fail(directory.error());
    }
    if (line.has(u"dev"_s)) {
        return std::make_unique<DevRun>(paths, *directory);
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

NewWorker newWorker(const CommandLine &line)
{
    NewWorker worker;
    worker.directory = line.value(u"directory"_s);
    worker.url = line.value(u"url"_s);
    worker.recovery = line.value(u"recovery"_s);
    worker.tokenFrom = line.value(u"token-from"_s);
    worker.plain = line.has(u"plain"_s);
    if (worker.tokenFrom.isEmpty()) {
        worker.text = pipedSecret();
    }
    return worker;
}

} // namespace

base::Result<std::unique_ptr<Task>> makeTask(const CommandLine &given, const config::Paths &paths)
{
    CommandLine line = given;
    if (specOf(line.command).words == CommandSpec::Words::Workers) {
        line.words = withAbsolutePaths(line.words); // here, as the running program has another current directory
    }
    const QString file = workersFileOf(line, paths);
    if (line.version) {
        return std::make_unique<VersionRun>(file);
    }
    const bool json = line.has(u"json"_s);
    switch (line.command) {
    case Command::Run:
        return makeRun(line, paths);
    case Command::Chat:
        return makeChat(line, paths);
    case Command::Deployment:
        return std::make_unique<CallTask>([paths, json] { return printDeployment(paths, json); });
    case Command::WorkersList:
        return std::make_unique<CallTask>([file, json] { return listWorkers(file, json); });
    case Command::WorkersEdit:
        return std::make_unique<CallTask>([line, file] { return editWorker(line, file); });
    case Command::WorkersAdd:
        return std::make_unique<AddWorkerRun>(newWorker(line), paths, file, json);
    case Command::WorkersRemove:
        return std::make_unique<RemoveWorkerRun>(line.words.constFirst(), line.has(u"keep-token"_s), paths, file, json);
    case Command::TokenSet:
        return std::make_unique<TokenSetRun>(line.words.value(0), pipedSecret(), paths, file, json);
    case Command::TokenMove:
        return std::make_unique<TokenMoveRun>(line.words, paths, file, json);
    case Command::TokenDelete:
        return std::make_unique<TokenDeleteRun>(line.words.constFirst(), paths, file, json);
    case Command::Migrate:
        return makeMigrate(line, paths, file);
    case Command::Status:
    case Command::Start:
    case Command::Stop:
    case Command::Restart:
    case Command::Quit:
        return std::make_unique<ControlRun>(line, paths, file);
    case Command::Validate:
        return std::make_unique<ValidateRun>(line, paths, file);
    case Command::Doctor:
        return std::make_unique<DoctorRun>(line, paths, file);
    case Command::Completion:
        return std::make_unique<CallTask>([shell = line.words.constFirst()] { return printCompletion(shell); });
    case Command::Workers: // groups, refused with the command line
    case Command::Token:
        break;
    }
    return base::fail(base::ErrorCode::Internal, u"The command is not known here."_s);
}

} // namespace oco::app
