#pragma once

#include "base/log_sink.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace oco::app
{

enum class Command : std::uint8_t { Run, Deployment, Chat };

/** What was asked for on the command line. */
struct CommandLine {
    Command command = Command::Run;
    bool help = false; // of the command
    bool version = false;

    bool local = false;
    QString configFile; // empty: the usual place
    std::optional<base::LogLevel> logLevel;
    base::LogFormat logFormat = base::LogFormat::Text;

    bool json = false;   // deployment
    QString chatSession; // chat; empty: a new one
    QString chatModel;   // chat; empty: the default
    QString prompt;      // chat; "-": from standard input

    bool operator==(const CommandLine &) const = default;

    /**
     * Reads the arguments, the program's name first. Pure. Error InvalidInput: message names the argument, remedy
     * the help page to look at. With --help or --version nothing else is checked.
     */
    [[nodiscard]] static base::Result<CommandLine> parse(const QStringList &arguments);

    /** The level to log at: a chat shows the answer and little else. */
    [[nodiscard]] base::LogLevel effectiveLogLevel() const;
};

} // namespace oco::app
