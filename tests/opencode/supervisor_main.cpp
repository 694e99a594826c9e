#include "opencode/supervisor.h"

#include <cstring>

#include <fcntl.h>
#include <unistd.h>

/**
 * With --supervise the supervisor. With --parent: a program that starts the supervisor as the orchestrator does, with
 * a pipe as its life line, and then waits to be killed.
 */
int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], oco::opencode::kSuperviseOption) == 0) {
        return oco::opencode::runSupervisor(argc, argv);
    }
    if (argc < 3 || std::strcmp(argv[1], "--parent") != 0) {
        return 64;
    }
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return 1;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[0], STDIN_FILENO);
        ::execv(argv[2], argv + 2);
        ::_exit(127);
    }
    for (;;) {
        ::pause();
    }
}
