#pragma once

#include <QtGlobal>

namespace oco::app
{

/** Whether the process at the other end of a local socket runs as the user that we run as (or as root). */
[[nodiscard]] bool isOurUser(qintptr socketDescriptor);

} // namespace oco::app
