#include "opencode/supervisor.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <dirent.h>
#include <sys/prctl.h>
#endif

// Every child of ours is a descendant's end: on Linux we are their «child subreaper», so that whoever loses its parent
// becomes our child, whatever session or group it made for itself. When waitpid() knows no child, none is left.

namespace oco::opencode
{

namespace
{

constexpr std::int64_t kGraceMs = 2000;   // between SIGTERM and SIGKILL
constexpr std::int64_t kKillingMs = 5000; // a process in an uninterruptible call may outlast any signal
constexpr int kCannotRun = 127;           // as shells say it

// The writing end of the pipe that tells of ended children; a signal handler has no other way to know it.
int wakeFd = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void childEnded(int)
{
    const int saved = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeFd, &byte, 1);
    errno = saved;
}

std::int64_t nowMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::int64_t>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART | SA_NOCLDSTOP;
    ::sigaction(signal, &action, nullptr);
}

void keepForUs(int fd)
{
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
}

void drain(int fd)
{
    std::array<char, 256> bytes{};
    while (::read(fd, bytes.data(), bytes.size()) > 0) {
    }
}

/** One supervised program; the whole state of the process. */
class Supervisor
{
public:
    int run(char **arguments);

private:
    bool prepare();
    [[noreturn]] static void becomeProgram(char **arguments, pid_t parent);
    void waitForEnd();
    void reap();
    void killAll();
    void pauseForChild(std::int64_t milliseconds) const;

    pid_t m_child = -1;
    bool m_ended = false;
    bool m_noChildren = false;
    int m_status = 0;
    int m_wake = -1; // the reading end
};

bool Supervisor::prepare()
{
    // A group of our own: Ctrl-C at the terminal is for the main process, which decides what happens to us.
    ::setpgid(0, 0);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP, SIGTTOU}) {
        setHandler(signal, SIG_IGN);
    }
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return false;
    }
    m_wake = ends[0];
    wakeFd = ends[1];
    keepForUs(ends[0]);
    keepForUs(ends[1]);
    setHandler(SIGCHLD, childEnded);
#ifdef __linux__
    return ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
#else
    return true;
#endif
}

/** Runs between fork and exec: system calls only. */
void Supervisor::becomeProgram(char **arguments, pid_t parent)
{
    ::setpgid(0, 0);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (::getppid() != parent) {
        ::_exit(kCannotRun); // the supervisor died before the line above
    }
#else
    static_cast<void>(parent);
#endif
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGTSTP, SIGTTOU, SIGCHLD}) {
        setHandler(signal, SIG_DFL); // ignored signals would stay ignored
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const int null = ::open("/dev/null", O_RDONLY);
    if (null < 0 || ::dup2(null, STDIN_FILENO) < 0) {
        ::_exit(kCannotRun);
    }
    for (int fd = STDERR_FILENO + 1; fd < 256; ++fd) {
        ::close(fd); // what our own starter left open
    }
    ::execvp(arguments[0], arguments);
    const char *const reason = ::strerror(errno);
    for (const char *text : {"cannot run ", static_cast<const char *>(arguments[0]), ": ", reason, "\n"}) {
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, text, ::strlen(text));
    }
    ::_exit(kCannotRun);
}

void Supervisor::reap()
{
    for (;;) {
        int status = 0;
        const pid_t pid = ::waitpid(-1, &status, WNOHANG);
        if (pid > 0) {
            if (pid == m_child) {
                m_ended = true;
                m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
        } else if (pid == 0 || errno != EINTR) {
            m_noChildren = pid < 0 && errno == ECHILD;
            return;
        }
    }
}

void Supervisor::pauseForChild(std::int64_t milliseconds) const
{
    pollfd wake{m_wake, POLLIN, 0};
    ::poll(&wake, 1, static_cast<int>(milliseconds));
    drain(m_wake);
}

void Supervisor::waitForEnd()
{
    for (;;) {
        reap();
        if (m_ended) {
            return;
        }
        std::array<pollfd, 2> fds{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{m_wake, POLLIN, 0}};
        if (::poll(fds.data(), fds.size(), -1) < 0) {
            continue; // EINTR
        }
        drain(m_wake);
        if (fds[0].revents == 0) {
            continue;
        }
        std::array<char, 256> bytes{};
        const ssize_t size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (size == 0 || (size < 0 && errno != EINTR && errno != EAGAIN)) {
            break; // our starter is gone or wants the end
        }
    }
    ::kill(m_child, SIGTERM);
    for (const std::int64_t end = nowMs() + kGraceMs; !m_ended && nowMs() < end; reap()) {
        pauseForChild(end - nowMs());
    }
}

#ifdef __linux__
/** {pid, parent} of every process that can be seen. */
std::vector<std::pair<pid_t, pid_t>> allProcesses()
{
    std::vector<std::pair<pid_t, pid_t>> processes;
    DIR *const proc = ::opendir("/proc");
    if (proc == nullptr) {
        return processes;
    }
    while (const dirent *entry = ::readdir(proc)) { // NOLINT(concurrency-mt-unsafe): one thread
        char *end = nullptr;
        const long pid = std::strtol(static_cast<const char *>(entry->d_name), &end, 10);
        if (pid <= 0 || *end != '\0') {
            continue;
        }
        std::array<char, 64> path{};
        std::snprintf(path.data(), path.size(), "/proc/%ld/stat", pid);
        const int fd = ::open(path.data(), O_RDONLY | O_CLOEXEC);
        if (fd < 0) {
            continue;
        }
        std::array<char, 512> stat{};
        const ssize_t size = ::read(fd, stat.data(), stat.size() - 1);
        ::close(fd);
        // "pid (name) state parent …"; the name may hold anything, a ')' too
        const char *const name = size > 0 ? std::strrchr(stat.data(), ')') : nullptr;
        if (name == nullptr || std::strlen(name) < 5) {
            continue;
        }
        processes.emplace_back(static_cast<pid_t>(pid), static_cast<pid_t>(std::strtol(name + 4, nullptr, 10)));
    }
    ::closedir(proc);
    return processes;
}

void killDescendants(pid_t root)
{
    const auto processes = allProcesses();
    std::vector<pid_t> family{root};
    for (std::size_t i = 0; i < family.size() && family.size() <= processes.size(); ++i) {
        for (const auto &[pid, parent] : processes) {
            if (parent == family[i] && pid != root) {
                family.push_back(pid);
                ::kill(pid, SIGKILL);
            }
        }
    }
}
#endif

void Supervisor::killAll()
{
    // Rounds, because a process may fork between the look and the signal; its child is in the next look.
    for (const std::int64_t end = nowMs() + kKillingMs; !m_noChildren && nowMs() < end; reap()) {
#ifdef __linux__
        killDescendants(::getpid());
#else
        ::kill(-m_child, SIGKILL);
#endif
        reap();
        if (!m_noChildren) {
            pauseForChild(10);
        }
    }
}

int Supervisor::run(char **arguments)
{
    if (!prepare()) {
        std::perror("supervisor");
        return kCannotRun;
    }
    const pid_t self = ::getpid();
    m_child = ::fork();
    if (m_child < 0) {
        std::perror("supervisor");
        return kCannotRun;
    }
    if (m_child == 0) {
        becomeProgram(arguments, self);
    }
    ::setpgid(m_child, m_child); // whoever comes first; the child's group must exist before it is signalled
    waitForEnd();
    killAll();
    return m_status;
}

} // namespace

int runSupervisor(int argc, char **argv)
{
    int first = 1;
    while (first < argc && std::strcmp(argv[first], "--") != 0) {
        ++first;
    }
    if (first + 1 >= argc) {
        std::fputs("usage: --supervise -- PROGRAM ARGUMENTS...\n", stderr);
        return 64; // EX_USAGE
    }
    return Supervisor().run(argv + first + 1);
}

} // namespace oco::opencode
