#pragma once

#include "app/command_table.h"

#include <QList>
#include <QString>
#include <QStringList>

/** What the completion scripts of the shells have in common. */
namespace oco::app::completion
{

[[nodiscard]] QString bashScript();
[[nodiscard]] QString zshScript();
[[nodiscard]] QString fishScript();

/** Both programs, the one that completion files are named after first. */
[[nodiscard]] const QStringList &programs();

/** The names of all commands but the one without a name, as `workers add`. */
[[nodiscard]] QStringList commandNames();
/** The commands that a name begins: all with one word for an empty name, else the group's. */
[[nodiscard]] QList<CommandSpec> commandsBelow(const QString &name);
/** The command's own and the common ones. */
[[nodiscard]] QList<OptionSpec> optionsOf(const CommandSpec &spec);
/** Each option of any command that takes a value, once. */
[[nodiscard]] QList<OptionSpec> optionsWithValues();

/** The words that can be offered for a value of this kind; empty where there is no fixed list. */
[[nodiscard]] QStringList fixedValues(OptionSpec::Values values);
[[nodiscard]] const QStringList &shellNames();

/** In single quotes, as bash and zsh read them. */
[[nodiscard]] QString quotedForShell(const QString &text);

} // namespace oco::app::completion
