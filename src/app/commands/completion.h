#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace oco::app
{

enum class Shell : std::uint8_t { Bash, Zsh, Fish };

/** By its name as `completion` takes it: bash, zsh, fish. */
[[nodiscard]] std::optional<Shell> shellNamed(const QString &name);

/** The completion script of a shell, made from the table of commands; for both programs. Pure. */
[[nodiscard]] QString completionScript(Shell shell);

/** The command `completion SHELL`; gives the exit status. */
[[nodiscard]] int printCompletion(const QString &shell);

} // namespace oco::app
