#include "app/commands/completion_scripts.h"

using namespace Qt::StringLiterals;

namespace oco::app::completion
{

namespace
{

const QString kHead = uR"script(#compdef @PROGRAMS@
# Completion of opencode-orchestrator in zsh; printed by: opencode-orchestrator completion zsh

_opencode_orchestrator_workers() {
    local -a names=(${${(f)"$($program workers list ${opt_args[--config]:+--config ${(Q)opt_args[--config]}} 2>/dev/null </dev/null)"}%%[[:space:]]*})
    local expl
    _wanted workers expl worker compadd -a names
}
)script"_s;

const QString kTail = uR"script(
# as a file of $fpath, or sourced
if [[ $funcstack[1] == _opencode-orchestrator ]]; then
    _opencode_orchestrator "$@"
else
    compdef _opencode_orchestrator @PROGRAMS@
fi
)script"_s;

const QString kFunction = u"_opencode_orchestrator"_s;

QString functionName(const CommandSpec &spec)
{
    return spec.name.isEmpty() ? kFunction : kFunction + u"__"_s + spec.name.join(u'_');
}

QString valueOf(const OptionSpec &option)
{
    switch (option.values) {
    case OptionSpec::Values::File:
        return u":file:_files"_s;
    case OptionSpec::Values::Directory:
        return u":directory:_files -/"_s;
    default:
        break;
    }
    const QStringList values = fixedValues(option.values);
    return values.isEmpty() ? u":value: "_s : u":value:(%1)"_s.arg(values.join(u' '));
}

QString specOfOption(const OptionSpec &option)
{
    QString summary = option.summary;
    summary.replace(u'\\', u"\\\\"_s).replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    if (option.values != OptionSpec::Values::None) {
        return quotedForShell(u"--%1=[%2]"_s.arg(option.name, summary) + valueOf(option));
    }
    if (option.name == u"help" || option.name == u"version") { // these two stand alone, and have a letter
        return u"'(- *)'{-%1,--%2}"_s.arg(option.name.first(1), option.name) + quotedForShell(u'[' + summary + u']');
    }
    return quotedForShell(u"--%1[%2]"_s.arg(option.name, summary));
}

/** The arguments of _arguments for the words behind a command. */
QString wordsOf(const CommandSpec &spec)
{
    const QString place = spec.most < 0 ? u"*:"_s : u"1:"_s;
    switch (spec.words) {
    case CommandSpec::Words::Files:
        return quotedForShell(place + spec.wordName + u":_files"_s);
    case CommandSpec::Words::Workers:
        return quotedForShell(place + spec.wordName + u":_opencode_orchestrator_workers"_s);
    case CommandSpec::Words::Shells:
        return quotedForShell(place + spec.wordName + u":(%1)"_s.arg(shellNames().join(u' ')));
    case CommandSpec::Words::Text:
        return quotedForShell(place + spec.wordName + u": "_s);
    case CommandSpec::Words::Nothing:
        break;
    }
    return {};
}

QString describeEntry(const CommandSpec &spec)
{
    QString summary = spec.summary;
    return quotedForShell(spec.name.constLast() + u':' + summary.replace(u'\\', u"\\\\"_s));
}

/** A command with commands below: the next word decides which function goes on. */
QString dispatch(const CommandSpec &spec, const QList<CommandSpec> &below)
{
    QString text = u"        '1: :->command' '*:: :->behind' && return\n    case $state in\n    command)\n        local -a commands=(\n"_s;
    for (const CommandSpec &command : below) {
        text += u"            "_s + describeEntry(command) + u'\n';
    }
    text += u"        )\n        _describe -t commands command commands\n        ;;\n    behind)\n        case $words[1] in\n"_s;
    for (const CommandSpec &command : below) {
        text += u"        %1) %2 ;;\n"_s.arg(command.name.constLast(), functionName(command));
    }
    const QString otherwise = spec.name.isEmpty() ? u"        *) _message 'unknown command' ;;\n"_s : u"        *) return 1 ;;\n"_s;
    return text + otherwise + u"        esac\n        ;;\n    esac\n"_s;
}

QString functionOf(const CommandSpec &spec)
{
    QString text = u"\n%1() {\n    local curcontext=\"$curcontext\" state line\n    typeset -A opt_args\n"_s.arg(functionName(spec));
    if (spec.name.isEmpty()) {
        text += u"    local program=${words[1]/#\\~\\//$HOME/}\n"_s;
    }
    const QList<CommandSpec> below = commandsBelow(spec.fullName());
    // what stands behind a command's name is left to its own function, options included
    text += below.isEmpty() ? u"    _arguments -C \\\n"_s : u"    _arguments -C -A '-*' \\\n"_s;
    for (const OptionSpec &option : optionsOf(spec)) {
        text += u"        "_s + specOfOption(option) + u" \\\n"_s;
    }
    if (!below.isEmpty()) {
        return text + dispatch(spec, below) + u"}\n"_s;
    }
    const QString words = wordsOf(spec);
    return text + (words.isEmpty() ? QString() : u"        "_s + words) + u"\n}\n"_s;
}

} // namespace

QString zshScript()
{
    QString text = kHead;
    for (const CommandSpec &spec : commandTable()) {
        text += functionOf(spec);
    }
    text += kTail;
    return text.replace(u"@PROGRAMS@"_s, programs().join(u' '));
}

} // namespace oco::app::completion
