#include "app/command_line.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

tl::unexpected<base::Error> refuse(const QString &message)
{
    return base::fail(base::ErrorCode::InvalidInput, message);
}

QCommandLineOption parserOption(const OptionSpec &spec)
{
    QStringList names{spec.name};
    if (spec.name == u"help" || spec.name == u"version") {
        names.prepend(spec.name.left(1));
    }
    return spec.values == OptionSpec::Values::None ? QCommandLineOption(names) : QCommandLineOption(names, {}, u"value"_s);
}

/** A parser that knows some options. parse() only: process() would write to the terminal and leave the program. */
void addOptions(QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const OptionSpec &option : options) {
        parser.addOption(parserOption(option));
    }
}

/** The words of the line, whatever options it has. */
QStringList wordsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, commonOptions());
    QStringList known;
    for (const CommandSpec &spec : commandTable()) {
        for (const OptionSpec &option : spec.options) {
            if (!known.contains(option.name)) {
                known.append(option.name);
                parser.addOption(parserOption(option));
            }
        }
    }
    static_cast<void>(parser.parse(arguments)); // what is wrong is said by the command's own parser
    return parser.positionalArguments();
}

/** The command with the longest name that the words begin with. */
const CommandSpec &findCommand(const QStringList &words)
{
    const CommandSpec *best = &specOf(Command::Run);
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name.size() > best->name.size() && words.mid(0, spec.name.size()) == spec.name) {
            best = &spec;
        }
    }
    return *best;
}

QString helpHint(const CommandSpec &spec)
{
    return spec.name.isEmpty() ? u"See opencode-orchestrator --help."_s : u"See opencode-orchestrator %1 --help."_s.arg(spec.fullName());
}

QString subcommandsOf(const CommandSpec &group)
{
    QStringList names;
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name.size() > group.name.size() && spec.name.mid(0, group.name.size()) == group.name) {
            names.append(spec.name.constLast());
        }
    }
    return names.join(u", "_s);
}

/** Also for --help: the page of another command would pass for the one asked for. */
base::Result<void> checkCommand(const CommandSpec &spec, const QStringList &words)
{
    if (words.isEmpty() || (!spec.isGroup() && spec.command != Command::Run)) {
        return {};
    }
    return refuse(u"Unknown command \"%1\"."_s.arg(QStringList(spec.name + words.first(1)).join(u' ')));
}

base::Result<void> checkWords(const CommandSpec &spec, const QStringList &words)
{
    const QString name = spec.fullName();
    if (spec.isGroup()) {
        return refuse(u"%1 needs one of: %2."_s.arg(name, subcommandsOf(spec)));
    }
    if (words.size() < spec.fewest || words.contains(QString())) {
        return refuse(u"%1 needs a %2."_s.arg(name, spec.wordName));
    }
    if (spec.most >= 0 && words.size() > spec.most) {
        return spec.command == Command::Chat ? refuse(u"chat takes one PROMPT; put it in quotes."_s)
                                             : refuse(u"Unexpected argument \"%1\"."_s.arg(words.at(spec.most)));
    }
    return {};
}

base::Result<void> checkTogether(const CommandLine &line)
{
    if (line.has(u"plain"_s) && line.has(u"token-from"_s)) {
        return refuse(u"--plain keeps the token in the file, --token-from elsewhere: choose one."_s);
    }
    if (line.command != Command::Run) {
        return {};
    }
    for (const QString &option : windowOptions()) {
        if (line.has(option) && (line.noGui || line.has(u"local"_s) || line.has(u"dev"_s))) {
            return refuse(u"--%1 is about windows, and this is a run without any."_s.arg(option));
        }
    }
    if (line.has(u"verbose"_s)) {
        return refuse(u"--verbose goes with --version; what is logged is chosen by --log-level."_s);
    }
    if (line.has(u"tray"_s) && line.has(u"show"_s)) {
        return refuse(u"--tray opens no window, --show opens one: choose one."_s);
    }
    if (line.has(u"show"_s) && !windowNames().contains(line.value(u"show"_s))) {
        return refuse(u"There is no window \"%1\"; there are: %2."_s.arg(line.value(u"show"_s), windowNames().join(u", "_s)));
    }
    if (line.has(u"local"_s) && line.has(u"dev"_s)) {
        return refuse(u"--local and --dev are two ways to run: choose one."_s);
    }
    if (line.has(u"config"_s) && (line.has(u"local"_s) || line.has(u"dev"_s))) {
        return refuse(u"--%1 uses no workers.json, so --config cannot go with it."_s.arg(line.has(u"local"_s) ? u"local"_s : u"dev"_s));
    }
    return {};
}

base::Result<CommandLine> readOptions(const CommandSpec &spec, const QCommandLineParser &parser)
{
    CommandLine line;
    line.command = spec.command;
    const QStringList given = parser.optionNames();
    line.help = given.contains(u"h"_s) || given.contains(u"help"_s);
    line.version = given.contains(u"v"_s) || given.contains(u"version"_s);
    line.noGui = given.contains(u"no-gui"_s);
    for (const OptionSpec &option : spec.options) {
        if (!given.contains(option.name)) {
            continue;
        }
        const QString value = parser.value(option.name);
        if (option.values != OptionSpec::Values::None && value.isEmpty()) {
            return refuse(u"Option --%1 has an empty value."_s.arg(option.name));
        }
        line.options.insert(option.name, value);
    }
    if (line.help || line.version) {
        return line;
    }
    if (given.contains(u"log-level"_s)) {
        const base::Result<base::LogLevel> level = base::parseLogLevel(parser.value(u"log-level"_s));
        if (!level) {
            return base::fail(level.error());
        }
        line.logLevel = *level;
    }
    if (given.contains(u"log-format"_s)) {
        const base::Result<base::LogFormat> format = base::parseLogFormat(parser.value(u"log-format"_s));
        if (!format) {
            return base::fail(format.error());
        }
        line.logFormat = *format;
    }
    return line;
}

base::Result<CommandLine> parseFor(const CommandSpec &spec, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser, commonOptions());
    addOptions(parser, spec.options);
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    const QStringList words = parser.positionalArguments().mid(spec.name.size());
    if (const base::Result<void> command = checkCommand(spec, words); !command) {
        return base::fail(command.error());
    }
    base::Result<CommandLine> line = readOptions(spec, parser);
    if (!line || line->help || line->version) {
        return line;
    }
    line->words = words;
    if (const base::Result<void> words = checkWords(spec, line->words); !words) {
        return base::fail(words.error());
    }
    if (const base::Result<void> together = checkTogether(*line); !together) {
        return base::fail(together.error());
    }
    return line;
}

} // namespace

base::Result<CommandLine> CommandLine::parse(const QStringList &arguments)
{
    const CommandSpec &spec = findCommand(wordsOf(arguments));
    base::Result<CommandLine> line = parseFor(spec, arguments);
    if (!line) {
        base::Error error = line.error();
        error.remedy = error.remedy.isEmpty() ? helpHint(spec) : error.remedy + u' ' + helpHint(spec);
        return base::fail(std::move(error));
    }
    return line;
}

bool CommandLine::wantsWindows() const
{
    return command == Command::Run && !help && !version && !noGui && !has(u"local"_s) && !has(u"dev"_s);
}

base::LogLevel CommandLine::effectiveLogLevel() const
{
    return logLevel.value_or(command == Command::Run ? base::LogLevel::Info : base::LogLevel::Warning);
}

} // namespace oco::app
