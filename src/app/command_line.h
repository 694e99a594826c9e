#pragma once

#include "app/command_table.h"
#include "base/log_sink.h"
#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace oco::app
{

/** What was asked for on the command line. */
struct CommandLine {
    Command command = Command::Run;
    bool help = false; // of the command
    bool version = false;
    bool noGui = false;
    std::optional<base::LogLevel> logLevel;
    base::LogFormat logFormat = base::LogFormat::Text;
    QHash<QString, QString> options; // the command's own, by name; a flag has an empty value
    QStringList words;               // behind the command's name

    bool operator==(const CommandLine &) const = default;

    /**
     * Reads the arguments, the program's name first. Pure. Error InvalidInput: message names the argument, remedy
     * the help page to look at. With --help or --version nothing else is checked.
     */
    [[nodiscard]] static base::Result<CommandLine> parse(const QStringList &arguments);

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /** Empty where it was not given; a given one never is. */
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }

    /** It is for the tray application, where this program is one. */
    [[nodiscard]] bool wantsWindows() const;

    /** The level to log at: what runs for long says more than a command. */
    [[nodiscard]] base::LogLevel effectiveLogLevel() const;
};

} // namespace oco::app
