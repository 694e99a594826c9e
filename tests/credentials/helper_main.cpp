#include "credentials/keychain_helper.h"
#include "credentials/keychain_store.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <unistd.h>

namespace
{

void say(const char *text)
{
    std::fputs(text, stdout);
    std::fflush(stdout);
}

/** A program that waits for the keychain until it is killed. */
int waitAsParent(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    oco::credentials::KeychainOptions options;
    options.limit = std::chrono::hours(1);
    oco::credentials::KeychainStore store(options);
    const auto answer = store.read(QStringLiteral("key"));
    return QCoreApplication::exec();
}

} // namespace

/**
 * The keychain helper, as the program's main() would run it. A HOME that ends in «/bad-…» makes it misbehave instead: the
 * store gives a helper no other arguments than the real one, and only the environment that a keychain needs.
 */
int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--parent") == 0) {
        return waitAsParent(argc, argv);
    }
    if (argc != 2 || std::strcmp(argv[1], oco::credentials::kKeychainHelperOption) != 0) {
        return 64;
    }
    const char *const home = std::getenv("HOME");
    const std::string_view path = home == nullptr ? "" : home;
    const auto is = [path](std::string_view name) { return path.ends_with(name); };
    if (is("/bad-hang")) {
        for (;;) {
            ::pause(); // does not even notice the end of its input
        }
    }
    if (is("/bad-parent")) {
        if (::fork() == 0) {
            for (;;) {
                ::pause();
            }
        }
        for (;;) {
            ::pause();
        }
    }
    if (is("/bad-crash")) {
        std::abort();
    }
    if (is("/bad-silent")) {
        return 3;
    }
    if (is("/bad-rubbish")) {
        say("this is no answer\n");
    } else if (is("/bad-unknown")) {
        say("{\"ok\":false,\"problem\":\"new\"}\n");
    } else if (is("/bad-empty")) {
        say("{\"ok\":true}\n");
    } else if (is("/bad-flood")) {
        for (;;) {
            say("much much much much much much much much much much much much ");
        }
    } else if (is("/bad-late")) {
        say("{\"ok\":true,\"value\":\"before it hangs\"}\n");
        for (;;) {
            ::pause();
        }
    } else {
        return oco::credentials::runKeychainHelper(argc, argv);
    }
    return 0;
}
