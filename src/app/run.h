#pragma once

namespace oco::app
{

/** The whole program without a window: reads the command line, does it, returns the exit status. */
[[nodiscard]] int run(int argc, char **argv);

} // namespace oco::app
