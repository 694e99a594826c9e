#include "app/command_line.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** The options of one command (or of all together, to find out where the command's name stands). */
class Options
{
public:
    explicit Options(std::optional<Command> command)
    {
        m_parser.addOptions({m_help, m_version, m_noGui, m_logLevel, m_logFormat});
        if (!command || command == Command::Run) {
            m_parser.addOptions({m_local, m_config});
        }
        if (!command || command == Command::Deployment) {
            m_parser.addOption(m_json);
        }
        if (!command || command == Command::Chat) {
            m_parser.addOptions({m_session, m_model});
        }
    }

    // parse() only: process() would write to the terminal and leave the program by itself.
    [[nodiscard]] bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    [[nodiscard]] QString errorText() const { return m_parser.errorText(); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] base::Result<CommandLine> read(Command command) const;

private:
    [[nodiscard]] bool isSet(const QCommandLineOption &option) const
    {
        // Not QCommandLineParser::isSet(), which warns of options that this command does not have.
        const QStringList given = m_parser.optionNames();
        const QStringList names = option.names();
        return std::any_of(names.begin(), names.end(), [&given](const QString &name) { return given.contains(name); });
    }
    [[nodiscard]] QString value(const QCommandLineOption &option) const { return isSet(option) ? m_parser.value(option) : QString(); }
    [[nodiscard]] base::Result<void> checkValues() const;

    QCommandLineOption m_help{{u"h"_s, u"help"_s}};
    QCommandLineOption m_version{{u"v"_s, u"version"_s}};
    QCommandLineOption m_noGui{u"no-gui"_s};
    QCommandLineOption m_local{u"local"_s};
    QCommandLineOption m_config{u"config"_s, {}, u"file"_s};
    QCommandLineOption m_logLevel{u"log-level"_s, {}, u"level"_s};
    QCommandLineOption m_logFormat{u"log-format"_s, {}, u"format"_s};
    QCommandLineOption m_json{u"json"_s};
    QCommandLineOption m_session{u"session"_s, {}, u"id"_s};
    QCommandLineOption m_model{u"model"_s, {}, u"model"_s};
    QCommandLineParser m_parser;
};

QString helpHint(Command command)
{
    switch (command) {
    case Command::Run:
        return u"See opencode-orchestrator --help."_s;
    case Command::Deployment:
        return u"See opencode-orchestrator deployment --help."_s;
    case Command::Chat:
        return u"See opencode-orchestrator chat --help."_s;
    }
    return {};
}

base::Result<void> Options::checkValues() const
{
    for (const QCommandLineOption &option : {m_config, m_session, m_model}) {
        if (isSet(option) && m_parser.value(option).isEmpty()) {
            return base::fail(base::ErrorCode::InvalidInput, u"Option --%1 has an empty value."_s.arg(option.names().last()));
        }
    }
    if (isSet(m_local) && isSet(m_config)) {
        return base::fail(base::ErrorCode::InvalidInput, u"--local uses no configuration file, so --config cannot go with it."_s);
    }
    return {};
}

base::Result<CommandLine> Options::read(Command command) const
{
    CommandLine line;
    line.command = command;
    line.help = isSet(m_help);
    line.version = isSet(m_version);
    if (line.help || line.version) {
        return line;
    }
    if (base::Result<void> checked = checkValues(); !checked) {
        return base::fail(checked.error());
    }
    line.local = isSet(m_local);
    line.configFile = value(m_config);
    line.json = isSet(m_json);
    line.chatSession = value(m_session);
    line.chatModel = value(m_model);
    if (isSet(m_logLevel)) {
        const base::Result<base::LogLevel> level = base::parseLogLevel(m_parser.value(m_logLevel));
        if (!level) {
            return base::fail(level.error());
        }
        line.logLevel = *level;
    }
    if (isSet(m_logFormat)) {
        const base::Result<base::LogFormat> format = base::parseLogFormat(m_parser.value(m_logFormat));
        if (!format) {
            return base::fail(format.error());
        }
        line.logFormat = *format;
    }
    return line;
}

std::optional<Command> commandNamed(const QString &name)
{
    if (name == u"deployment") {
        return Command::Deployment;
    }
    if (name == u"chat") {
        return Command::Chat;
    }
    return std::nullopt;
}

base::Result<void> takePositional(CommandLine &line, const QStringList &positional)
{
    const qsizetype own = line.command == Command::Run ? 0 : 1; // the command's own name
    const QStringList rest = positional.mid(own);
    if (line.command == Command::Chat) {
        if (rest.isEmpty() || rest.first().isEmpty()) {
            return base::fail(base::ErrorCode::InvalidInput, u"chat needs a PROMPT."_s);
        }
        line.prompt = rest.first();
        if (rest.size() > 1) {
            return base::fail(base::ErrorCode::InvalidInput, u"chat takes one PROMPT; put it in quotes."_s);
        }
        return {};
    }
    if (!rest.isEmpty()) {
        return base::fail(base::ErrorCode::InvalidInput, u"Unexpected argument \"%1\"."_s.arg(rest.first()));
    }
    return {};
}

} // namespace

base::Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    Options all(std::nullopt);
    static_cast<void>(all.parse(arguments)); // what is wrong is said by the command's own parser below
    const QStringList positional = all.positional();
    Command command = Command::Run;
    if (!positional.isEmpty()) {
        const std::optional<Command> named = commandNamed(positional.first());
        if (!named) {
            return base::fail(base::ErrorCode::InvalidInput, u"Unknown command \"%1\"."_s.arg(positional.first()), helpHint(Command::Run));
        }
        command = *named;
    }
    Options own(command);
    if (!own.parse(arguments)) {
        return base::fail(base::ErrorCode::InvalidInput, own.errorText(), helpHint(command));
    }
    base::Result<CommandLine> line = own.read(command);
    if (line && !line->help && !line->version) {
        if (const base::Result<void> taken = takePositional(*line, own.positional()); !taken) {
            line = base::fail(taken.error());
        }
    }
    if (!line) {
        base::Error error = line.error();
        error.remedy = error.remedy.isEmpty() ? helpHint(command) : error.remedy + u' ' + helpHint(command);
        return base::fail(std::move(error));
    }
    return line;
}

base::LogLevel CommandLine::effectiveLogLevel() const
{
    return logLevel.value_or(command == Command::Run ? base::LogLevel::Info : base::LogLevel::Warning);
}

} // namespace oco::app
