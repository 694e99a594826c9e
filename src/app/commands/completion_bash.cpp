#include "app/commands/completion_scripts.h"

using namespace Qt::StringLiterals;

namespace oco::app::completion
{

namespace
{

const QString kHead = uR"script(# Completion of opencode-orchestrator in bash; printed by: opencode-orchestrator completion bash

_opencode_orchestrator()
{
    local program=${1/#\~\//$HOME/} current command='' expecting='' inline='' config='' given=' ' word glued=''
    local options='' words='' kind='' most=0 count=0 i last
    local -a line=()
    COMPREPLY=()

    # readline cuts words at "=" and ":"
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#line[@]} > 0)) && [[ -n $glued || $word == [:=]* ]]; then
            line[${#line[@]}-1]+=$word
        else
            line+=("$word")
        fi
        if [[ $word == [:=]* ]]; then glued=yes; else glued=''; fi
    done
    last=$((${#line[@]} - 1))
    ((last >= 0)) || return 0
    current=${line[last]}
)script"_s;

const QString kWalk = uR"script(
    for ((i = 0; i < last; i++)); do
        word=${line[i]}
        if [[ -n $expecting ]]; then
            [[ $expecting != --config ]] || config=$word
            expecting=''
            continue
        fi
        case $word in
        --*=*)
            given+="${word%%=*} "
            [[ $word != --config=* ]] || config=${word#*=}
            ;;
        @VALUE_OPTIONS@)
            given+="$word "
            expecting=$word
            ;;
        -*) given+="$word " ;;
        *)
            case "$count:${command:+$command }$word" in
            @COMMANDS@)
                command=${command:+$command }$word
                ;;
            *) count=$((count + 1)) ;;
            esac
            ;;
        esac
    done
    if [[ -z $expecting && $current == --*=* ]]; then
        expecting=${current%%=*}
        inline=$expecting=
        current=${current#*=}
    fi
)script"_s;

const QString kTail = uR"script(
    if [[ -z $expecting ]]; then
        if [[ $current == -* || -z $kind ]]; then
            kind=words
            words=''
            for word in $options; do
                [[ $given == *" $word "* ]] || words+="$word "
            done
        elif ((most >= 0 && count >= most)); then
            return 0
        fi
    fi

    case $kind in
    words)
        while IFS= read -r word; do
            COMPREPLY+=("$word")
        done < <(compgen -W "$words" -- "$current")
        ;;
    files | directories)
        compopt -o filenames 2>/dev/null
        i=-f
        [[ $kind == files ]] || i=-d
        while IFS= read -r word; do
            COMPREPLY+=("$word")
        done < <(compgen "$i" -- "$current")
        ;;
    workers)
        while IFS=$' \t' read -r word _; do
            if [[ -n $word && $word == "$current"* ]]; then
                COMPREPLY+=("$(printf %q "$word")")
            fi
        done < <("$program" workers list ${config:+--config "${config/#\~\//$HOME/}"} 2>/dev/null </dev/null)
        ;;
    esac

    # readline puts in only what follows its last cut
    if [[ $current == *:* && $COMP_WORDBREAKS == *:* ]]; then
        word=${current%"${current##*:}"}
        for i in "${!COMPREPLY[@]}"; do
            COMPREPLY[i]=${COMPREPLY[i]#"$word"}
        done
    elif [[ -n $inline && $COMP_WORDBREAKS != *=* ]]; then
        for i in "${!COMPREPLY[@]}"; do
            COMPREPLY[i]=$inline${COMPREPLY[i]}
        done
    fi
    return 0
}

complete -F _opencode_orchestrator @PROGRAMS@
)script"_s;

QString valueOf(const OptionSpec &option)
{
    switch (option.values) {
    case OptionSpec::Values::File:
        return u"kind=files"_s;
    case OptionSpec::Values::Directory:
        return u"kind=directories"_s;
    default:
        break;
    }
    const QStringList values = fixedValues(option.values);
    return values.isEmpty() ? u"kind=nothing"_s : u"kind=words words='%1'"_s.arg(values.join(u' '));
}

/** What may stand behind the command: kind, words and most. */
QString wordsOf(const CommandSpec &spec)
{
    QStringList below;
    for (const CommandSpec &command : commandsBelow(spec.fullName())) {
        below.append(command.name.constLast());
    }
    if (!below.isEmpty()) {
        return u" kind=words words='%1' most=1"_s.arg(below.join(u' '));
    }
    const QString most = u" most=%1"_s.arg(spec.most);
    switch (spec.words) {
    case CommandSpec::Words::Files:
        return u" kind=files"_s + most;
    case CommandSpec::Words::Workers:
        return u" kind=workers"_s + most;
    case CommandSpec::Words::Shells:
        return u" kind=words words='%1'"_s.arg(shellNames().join(u' ')) + most;
    case CommandSpec::Words::Text:
        return u" kind=nothing"_s + most;
    case CommandSpec::Words::Nothing:
        break;
    }
    return {};
}

QString tables()
{
    QString text = u"\n    case $expecting in\n    '')\n        case $command in\n"_s;
    for (const CommandSpec &spec : commandTable()) {
        QStringList options;
        for (const OptionSpec &option : optionsOf(spec)) {
            options.append(u"--"_s + option.name);
        }
        text += u"        '%1') options='%2'%3 ;;\n"_s.arg(spec.fullName(), options.join(u' '), wordsOf(spec));
    }
    text += u"        esac\n        ;;\n"_s;
    for (const OptionSpec &option : optionsWithValues()) {
        text += u"    --%1) %2 ;;\n"_s.arg(option.name, valueOf(option));
    }
    return text + u"    *) kind=nothing ;;\n    esac\n"_s;
}

} // namespace

QString bashScript()
{
    QStringList valueOptions;
    for (const OptionSpec &option : optionsWithValues()) {
        valueOptions.append(u"--"_s + option.name);
    }
    QStringList commands;
    for (const QString &name : commandNames()) {
        commands.append(u"'0:%1'"_s.arg(name));
    }
    QString walk = kWalk;
    walk.replace(u"@VALUE_OPTIONS@"_s, valueOptions.join(u" | "_s)).replace(u"@COMMANDS@"_s, commands.join(u" | "_s));
    QString tail = kTail;
    tail.replace(u"@PROGRAMS@"_s, programs().join(u' '));
    return kHead + walk + tables() + tail;
}

} // namespace oco::app::completion
