#pragma once

namespace oco::credentials
{

/** The option by which our own executable becomes the keychain helper; main() looks for it before anything else. */
inline constexpr char kKeychainHelperOption[] = "--keychain-helper";

/**
 * `program --keychain-helper`: reads one request (KeychainRequest) from standard input, asks the keychain, writes one
 * answer (KeychainAnswer) to standard output. Ends when standard input closes. Makes a QCoreApplication of its own.
 * Returns 0 when it has answered, also with a problem.
 */
int runKeychainHelper(int argc, char **argv);

} // namespace oco::credentials
