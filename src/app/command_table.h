#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace oco::app
{

enum class Command : std::uint8_t {
    Run,
    Chat,
    Deployment,
    Validate,
    Workers, // a group: only its help page
    WorkersList,
    WorkersAdd,
    WorkersEdit,
    WorkersRemove,
    Token, // likewise
    TokenSet,
    TokenMove,
    TokenDelete,
    Status,
    Start,
    Stop,
    Restart,
    Quit,
    Migrate,
    Doctor,
    Completion,
};

struct OptionSpec {
    /** What a shell may offer for the value. */
    enum class Values : std::uint8_t { None, Any, File, Directory, Level, Format, Recovery };

    QString name;
    Values values = Values::None; // None: a flag
    QString summary;
};

struct CommandSpec {
    /** What a shell may offer for the words behind the command. */
    enum class Words : std::uint8_t { Nothing, Text, Files, Workers, Shells };

    Command command = Command::Run;
    QStringList name; // {"workers", "add"}; empty: the program without a command
    QString summary;
    QList<OptionSpec> options; // without the common ones
    Words words = Words::Nothing;
    QString wordName; // as in the help page
    int fewest = 0;
    int most = 0; // -1: any number

    /** "workers add" */
    [[nodiscard]] QString fullName() const { return name.join(u' '); }
    /** Only a name before the names of others. */
    [[nodiscard]] bool isGroup() const { return command == Command::Workers || command == Command::Token; }
};

/** The options that only a program with windows knows. */
[[nodiscard]] const QStringList &windowOptions();
/** What --show takes. */
[[nodiscard]] const QStringList &windowNames();

/** Every command; the one place that says which options and words it takes. */
[[nodiscard]] const QList<CommandSpec> &commandTable();
/** --help, --version, --log-level, --log-format and --no-gui go with every command. */
[[nodiscard]] const QList<OptionSpec> &commonOptions();
[[nodiscard]] const CommandSpec &specOf(Command command);

} // namespace oco::app
