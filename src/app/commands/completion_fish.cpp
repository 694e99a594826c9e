#include "app/commands/completion_scripts.h"

using namespace Qt::StringLiterals;

namespace oco::app::completion
{

namespace
{

const QString kFunctions = uR"script(# Completion of opencode-orchestrator in fish; printed by: opencode-orchestrator completion fish

# COMMAND [MOST]: the line so far is of this command, with fewer than MOST words behind its name
function __opencode_orchestrator_at
    set -l command ''
    set -l words 0
    set -l skip no
    set -l tokens (commandline -opc)
    set -e tokens[1]
    for token in $tokens
        if test $skip = yes
            set skip no
            continue
        end
        switch $token
            case '--*=*'
            case @VALUE_OPTIONS@
                set skip yes
            case '-*'
            case '*'
                set -l longer (string trim -- "$command $token")
                if test $words -eq 0; and contains -- $longer @COMMANDS@
                    set command $longer
                else
                    set words (math $words + 1)
                end
        end
    end
    test "$command" = "$argv[1]"; or return 1
    test (count $argv) -lt 2; or test $words -lt $argv[2]
end

function __opencode_orchestrator_workers
    set -l tokens (commandline -opc)
    set -l arguments workers list
    for i in (seq (count $tokens))
        switch $tokens[$i]
            case --config
                set -q tokens[(math $i + 1)]; and set -a arguments --config $tokens[(math $i + 1)]
            case '--config=*'
                set -a arguments $tokens[$i]
        end
    end
    set -l program (string replace -r '^~/' -- "$HOME/" $tokens[1])
    # the name, and what follows as its description
    command $program $arguments 2>/dev/null </dev/null | string replace -r '^(\S+)\s+' '$1\t'
end

)script"_s;

QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/** The condition that the line is of the command; most < 0: with any number of words. */
QString at(const CommandSpec &spec, int most)
{
    const QString name = spec.name.isEmpty() ? u"\"\""_s : u'"' + spec.fullName() + u'"';
    return u" -n "_s + quoted(u"__opencode_orchestrator_at "_s + name + (most < 0 ? QString() : u' ' + QString::number(most)));
}

QString valueOf(const OptionSpec &option)
{
    switch (option.values) {
    case OptionSpec::Values::None:
        return {};
    case OptionSpec::Values::File:
        return u" -r -F"_s;
    case OptionSpec::Values::Directory:
        return u" -x -a '(__fish_complete_directories (commandline -ct))'"_s;
    default:
        break;
    }
    const QStringList values = fixedValues(option.values);
    return values.isEmpty() ? u" -x"_s : u" -x -a "_s + quoted(values.join(u' '));
}

QString line(const QString &rest)
{
    return u"    complete -c $program"_s + rest + u'\n';
}

QString optionLine(const QString &condition, const OptionSpec &option)
{
    const QString letter = option.name == u"help" || option.name == u"version" ? u" -s "_s + option.name.first(1) : QString();
    return line(condition + letter + u" -l "_s + option.name + valueOf(option) + u" -d "_s + quoted(option.summary));
}

QString wordsOf(const CommandSpec &spec)
{
    switch (spec.words) {
    case CommandSpec::Words::Files:
        return line(at(spec, spec.most) + u" -F"_s);
    case CommandSpec::Words::Workers:
        return line(at(spec, spec.most) + u" -a '(__opencode_orchestrator_workers)'"_s);
    case CommandSpec::Words::Shells:
        return line(at(spec, spec.most) + u" -a "_s + quoted(shellNames().join(u' ')));
    case CommandSpec::Words::Text:
    case CommandSpec::Words::Nothing:
        break;
    }
    return {};
}

} // namespace

QString fishScript()
{
    QStringList valueOptions;
    for (const OptionSpec &option : optionsWithValues()) {
        valueOptions.append(u"--"_s + option.name);
    }
    QStringList commands;
    for (const QString &name : commandNames()) {
        commands.append(quoted(name));
    }
    QString text = kFunctions;
    text.replace(u"@VALUE_OPTIONS@"_s, valueOptions.join(u' ')).replace(u"@COMMANDS@"_s, commands.join(u' '));
    text += u"for program in "_s + programs().join(u' ') + u'\n' + line(u" -f"_s);
    for (const OptionSpec &option : commonOptions()) {
        text += optionLine({}, option);
    }
    for (const CommandSpec &spec : commandTable()) {
        text += u'\n';
        for (const CommandSpec &below : commandsBelow(spec.fullName())) {
            text += line(at(spec, 1) + u" -a "_s + below.name.constLast() + u" -d "_s + quoted(below.summary));
        }
        for (const OptionSpec &option : spec.options) {
            text += optionLine(at(spec, -1), option);
        }
        text += wordsOf(spec);
    }
    return text + u"end\n"_s;
}

} // namespace oco::app::completion
