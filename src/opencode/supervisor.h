#pragma once

namespace oco::opencode
{

/** The option by which our own executable becomes the supervisor; main() looks for it before anything else. */
inline constexpr char kSuperviseOption[] = "--supervise";

/**
 * `program --supervise -- BINARY ARGS…`: starts BINARY, and ends it and every descendant (also those in sessions of
 * their own) when standard input closes or BINARY ends. Uses no Qt. Returns BINARY's exit status.
 */
int runSupervisor(int argc, char **argv);

} // namespace oco::opencode
