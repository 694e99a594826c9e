#pragma once

#include "sql/database.h"

namespace oco::local
{

/** The tables of the embedded deployment. */
[[nodiscard]] sql::Schema schema();

} // namespace oco::local
