#include "support/pseudo_terminal.h"

#include <QSocketNotifier>
#include <QTest>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

namespace oco::test_support
{

PseudoTerminal::PseudoTerminal(QObject *parent) : QObject(parent) {}

PseudoTerminal::~PseudoTerminal()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
    if (QTest::currentTestFailed()) {
        qInfo().noquote() << "---- seen on the terminal:\n" << seen() << "\n----";
    }
    m_notifier.reset();
    for (const int descriptor : {m_master, m_slave}) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
    }
}

bool PseudoTerminal::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                           const QString &directory)
{
    const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
    if (::openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0) {
        return false;
    }
    ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_slave, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PseudoTerminal::read);

    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(directory);
    m_process.setChildProcessModifier([slave = m_slave] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::setsid();
        ::ioctl(slave, TIOCSCTTY, 0);
        for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
            ::dup2(slave, descriptor);
        }
    });
    m_process.start(program, arguments);
    const bool started = m_process.waitForStarted();
    m_pid = m_process.processId();
    return started;
}

bool PseudoTerminal::type(const QByteArray &keys)
{
    return ::write(m_master, keys.constData(), static_cast<std::size_t>(keys.size())) == keys.size();
}

bool PseudoTerminal::waitForText(const QString &text, std::chrono::milliseconds limit)
{
    qsizetype found = -1;
    const auto look = [&] {
        const bool running = isRunning(); // asked before the last words are read
        read();
        found = seen().indexOf(text, m_waitedFor);
        return found >= 0 || !running;
    };
    if (!QTest::qWaitFor(look, static_cast<int>(limit.count())) || found < 0) {
        return false;
    }
    m_waitedFor = found + text.size();
    return true;
}

bool PseudoTerminal::echoes() const
{
    termios modes = {};
    return ::tcgetattr(m_master, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
}

bool PseudoTerminal::waitForExit(std::chrono::milliseconds limit)
{
    const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, static_cast<int>(limit.count()));
    read();
    return ended;
}

bool PseudoTerminal::signal(int number)
{
    const qint64 pid = m_process.processId(); // 0 after the end, which would be ourselves
    return pid > 1 && ::kill(static_cast<pid_t>(pid), number) == 0;
}

std::optional<int> PseudoTerminal::exitCode() const
{
    if (isRunning()) {
        return std::nullopt;
    }
    return m_process.exitStatus() == QProcess::CrashExit ? 128 + m_process.exitCode() : m_process.exitCode();
}

QString PseudoTerminal::seen() const
{
    return QString::fromUtf8(m_seen).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

void PseudoTerminal::read()
{
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while ((count = ::read(m_master, buffer.data(), buffer.size())) > 0) {
        m_seen.append(buffer.data(), static_cast<qsizetype>(count));
    }
}

} // namespace oco::test_support
