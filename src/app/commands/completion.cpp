#include "app/commands/completion.h"

#include "app/commands/completion_scripts.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "config/worker_config.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace completion
{

const QStringList &programs()
{
    static const QStringList names{u"opencode-orchestrator"_s, u"opencode-orchestrator-headless"_s};
    return names;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandSpec &spec : commandTable()) {
        if (!spec.name.isEmpty()) {
            names.append(spec.fullName());
        }
    }
    return names;
}

QList<CommandSpec> commandsBelow(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QList<CommandSpec> below;
    for (const CommandSpec &spec : commandTable()) {
        if (spec.name.size() == words.size() + 1 && spec.name.first(words.size()) == words) {
            below.append(spec);
        }
    }
    return below;
}

QList<OptionSpec> optionsOf(const CommandSpec &spec)
{
    return spec.options + commonOptions();
}

QList<OptionSpec> optionsWithValues()
{
    QList<OptionSpec> found;
    for (const CommandSpec &spec : commandTable()) {
        for (const OptionSpec &option : optionsOf(spec)) {
            const bool known = std::ranges::any_of(found, [&](const OptionSpec &other) { return other.name == option.name; });
            if (option.values != OptionSpec::Values::None && !known) {
                found.append(option);
            }
        }
    }
    return found;
}

QStringList fixedValues(OptionSpec::Values values)
{
    switch (values) {
    case OptionSpec::Values::Level:
        return {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    case OptionSpec::Values::Format:
        return {u"text"_s, u"json"_s};
    case OptionSpec::Values::Recovery:
        return {config::recoveryName(config::Recovery::Resume), config::recoveryName(config::Recovery::AnswerOnlyNew)};
    case OptionSpec::Values::None:
    case OptionSpec::Values::Any:
    case OptionSpec::Values::File:
    case OptionSpec::Values::Directory:
        break;
    }
    return {};
}

const QStringList &shellNames()
{
    static const QStringList names{u"bash"_s, u"zsh"_s, u"fish"_s};
    return names;
}

QString quotedForShell(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace completion

std::optional<Shell> shellNamed(const QString &name)
{
    constexpr std::array kShells{Shell::Bash, Shell::Zsh, Shell::Fish};
    const qsizetype index = completion::shellNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(kShells.at(static_cast<std::size_t>(index)));
}

QString completionScript(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return completion::bashScript();
    case Shell::Zsh:
        return completion::zshScript();
    case Shell::Fish:
        break;
    }
    return completion::fishScript();
}

int printCompletion(const QString &shell)
{
    const std::optional<Shell> known = shellNamed(shell);
    if (!known) {
        writeErrorLine(
            u"There is no completion for \"%1\". Name one of these shells: %2."_s.arg(shell, completion::shellNames().join(u", "_s)));
        return exit_status::kUsage;
    }
    writeOut(completionScript(*known));
    return exit_status::kOk;
}

} // namespace oco::app
