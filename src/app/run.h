#pragma once

namespace oco::app
{

class Frontend;

/**
 * The whole program: reads the command line, does it, returns the exit status. frontend: of a program with windows; outlives
 * the call.
 */
[[nodiscard]] int run(int argc, char **argv, Frontend *frontend = nullptr);

} // namespace oco::app
