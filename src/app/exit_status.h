#pragma once

/** What the program's exit status says, after sysexits.h where it has a name for it. */
namespace oco::app::exit_status
{

inline constexpr int kOk = 0;
inline constexpr int kFailure = 1;
inline constexpr int kNotRunning = 3;     // as service managers report it
inline constexpr int kUsage = 64;         // EX_USAGE
inline constexpr int kConfiguration = 78; // EX_CONFIG
inline constexpr int kInterrupted = 130;  // a command given up by Ctrl-C, as shells report it

} // namespace oco::app::exit_status
