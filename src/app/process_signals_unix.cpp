#include "app/logging.h"
#include "app/login_session.h"
#include "app/process_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace oco::app
{

namespace
{

constexpr std::array kStopSignals{SIGINT, SIGTERM, SIGQUIT};

// What a signal handler may touch: lock-free atomics and write().
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): a handler gets no context
std::atomic<int> stopCount{0};
std::atomic<int> writeEnd{-1};
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)
static_assert(std::atomic<int>::is_always_lock_free);

void wake(char kind)
{
    const int savedErrno = errno;
    if (::write(writeEnd.load(), &kind, 1) < 0) {
        // A full pair wakes the reader all the same.
    }
    errno = savedErrno;
}

extern "C" void handleStop(int number)
{
    if (stopCount.fetch_add(1) + 1 >= 3) {
        ::_exit(128 + number);
    }
    wake('s');
}

extern "C" void handleHangup(int /*number*/)
{
    wake('h');
}

extern "C" void handleAlarm(int /*number*/)
{
    constexpr std::string_view kText = "opencode-orchestrator did not end in time: forced exit.\n";
    if (::write(STDERR_FILENO, kText.data(), kText.size()) < 0) {
        // Nobody is left to tell.
    }
    ::_exit(1);
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

bool terminalAttached()
{
    if (isAtTerminal()) {
        return true;
    }
    const int terminal = ::open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) {
        return false;
    }
    ::close(terminal);
    return true;
}

} // namespace

/** The handlers count and write one byte to a socket pair, which wakes this. */
class ProcessSignals::System
{
public:
    System(ProcessSignals *signals, const std::array<int, 2> &pair)
        : m_signals(signals), m_readEnd(pair[0]), m_notifier(pair[0], QSocketNotifier::Read)
    {
        writeEnd = pair[1];
        stopCount = 0;
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
        for (const int number : kStopSignals) {
            setHandler(number, handleStop);
        }
        if (!isIgnored(SIGHUP)) { // nohup wants it ignored
            setHandler(SIGHUP, terminalAttached() ? handleStop : handleHangup);
        }
        setHandler(SIGALRM, handleAlarm);
    }

    ~System()
    {
        for (const int number : kStopSignals) {
            ::signal(number, SIG_DFL);
        }
        if (!isIgnored(SIGHUP)) {
            ::signal(SIGHUP, SIG_DFL);
        }
        m_notifier.setEnabled(false);
        ::close(writeEnd.exchange(-1));
        ::close(m_readEnd);
    }

    System(const System &) = delete;
    System &operator=(const System &) = delete;
    System(System &&) = delete;
    System &operator=(System &&) = delete;

private:
    void read()
    {
        std::array<char, 64> bytes{};
        ssize_t count = 0;
        while ((count = ::read(m_readEnd, bytes.data(), bytes.size())) > 0) {
            for (const char kind : std::string_view(bytes.data(), static_cast<std::size_t>(count))) {
                if (kind == 's') {
                    Q_EMIT m_signals->stopRequested(++m_reported);
                } else {
                    Q_EMIT m_signals->reloadRequested();
                }
            }
        }
    }

    ProcessSignals *m_signals;
    int m_readEnd;
    QSocketNotifier m_notifier;
    int m_reported = 0;
};

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent)
{
    ::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0) {
        qCWarning(lcApp) << "Signals cannot be handled: a stop will not be graceful.";
        return;
    }
    m_system = std::make_unique<System>(this, pair);
}

ProcessSignals::~ProcessSignals()
{
    if (isInstalled()) {
        endProcessAfter(std::chrono::milliseconds::zero()); // disarms
    }
}

bool ProcessSignals::isInstalled() const
{
    return m_system != nullptr;
}

void ProcessSignals::endProcessAfter(std::chrono::milliseconds limit)
{
    struct itimerval armed = {};
    ::getitimer(ITIMER_REAL, &armed);
    const auto left = std::chrono::seconds(armed.it_value.tv_sec) + std::chrono::microseconds(armed.it_value.tv_usec);
    const bool isArmed = left.count() > 0;
    if (limit.count() > 0 && isArmed && left <= limit) {
        return;
    }
    struct itimerval wanted = {};
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit);
    wanted.it_value.tv_sec = seconds.count();
    wanted.it_value.tv_usec = std::chrono::duration_cast<std::chrono::microseconds>(limit - seconds).count();
    ::setitimer(ITIMER_REAL, &wanted, nullptr);
}

} // namespace oco::app
