#pragma once

#include <QString>

namespace oco::app
{

/** The login name of the user that we run as. */
[[nodiscard]] QString currentUserName();

/** Whether input or output of this process is a terminal. */
[[nodiscard]] bool isAtTerminal();

} // namespace oco::app
