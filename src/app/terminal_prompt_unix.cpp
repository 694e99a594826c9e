#include "app/terminal_prompt.h"
#include "base/redaction.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kMaxAnswer = 16L * 1024;

/** A description of our own, so that nothing that is done to it is seen by others that share standard input. */
int openTerminal()
{
    std::array<char, 256> name{};
    int terminal = -1;
    if (::ttyname_r(STDIN_FILENO, name.data(), name.size()) == 0) {
        terminal = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    if (terminal < 0) {
        terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    return terminal;
}

bool isReadable(int terminal)
{
    pollfd wanted{terminal, POLLIN, 0};
    return ::poll(&wanted, 1, 0) > 0;
}

} // namespace

struct TerminalPrompt::Terminal {
    explicit Terminal(int opened) : descriptor(opened), notifier(opened, QSocketNotifier::Read) { notifier.setEnabled(false); }
    ~Terminal()
    {
        notifier.setEnabled(false);
        ::close(descriptor);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    Terminal(Terminal &&) = delete;
    Terminal &operator=(Terminal &&) = delete;

    int descriptor;
    QSocketNotifier notifier;
    std::optional<termios> saved; // set while the echo is off
};

bool terminalForPrompts()
{
    return ::isatty(STDIN_FILENO) != 0;
}

TerminalPrompt::TerminalPrompt(QObject *parent) : QObject(parent) {}

TerminalPrompt::~TerminalPrompt()
{
    const bool asking = m_terminal && m_terminal->notifier.isEnabled();
    end();
    if (asking) {
        write("\n"); // what is said next begins on a line of its own
    }
}

base::Result<void> TerminalPrompt::open()
{
    if (m_terminal) {
        return {};
    }
    const int opened = terminalForPrompts() ? openTerminal() : -1;
    if (opened < 0) {
        return base::fail(base::ErrorCode::NotFound, u"There is no terminal to ask on."_s);
    }
    m_terminal = std::make_unique<Terminal>(opened);
    connect(&m_terminal->notifier, &QSocketNotifier::activated, this, &TerminalPrompt::read);
    return {};
}

void TerminalPrompt::say(const QString &line)
{
    write(base::redacted(line).toUtf8() + '\n');
}

void TerminalPrompt::ask(const QString &question, Echo echo)
{
    m_line.clear();
    if (echo == Echo::Hidden) {
        hideInput(); // before the question: whoever answers it at once is not shown either
    }
    write(question.toUtf8());
    m_terminal->notifier.setEnabled(true);
}

void TerminalPrompt::read()
{
    if (!isReadable(m_terminal->descriptor)) {
        return; // another reader of the terminal was faster, and reading would block
    }
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_terminal->descriptor, buffer.data(), buffer.size()); // one line at most
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    if (count <= 0 || m_line.size() > kMaxAnswer) {
        end();
        write("\n");
        Q_EMIT closed();
        return;
    }
    m_line.append(buffer.data(), static_cast<qsizetype>(count));
    if (!m_line.endsWith('\n')) {
        return; // Ctrl-D within a line hands out what is there; the rest follows
    }
    m_line.chop(1);
    const QString answer = QString::fromUtf8(m_line);
    ::tcflush(m_terminal->descriptor, TCIFLUSH); // the other lines of a paste answer no question
    end();
    Q_EMIT answered(answer);
}

void TerminalPrompt::hideInput()
{
    termios modes = {};
    if (m_terminal->saved || ::tcgetattr(m_terminal->descriptor, &modes) != 0) {
        return;
    }
    m_terminal->saved = modes;
    modes.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    modes.c_lflag |= ICANON | ISIG | ECHONL;
    modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    ::tcsetattr(m_terminal->descriptor, TCSAFLUSH, &modes);
}

void TerminalPrompt::showInput()
{
    if (m_terminal && m_terminal->saved) {
        // flushing: half a secret in the terminal's queue would turn up in the shell
        ::tcsetattr(m_terminal->descriptor, TCSAFLUSH, &*m_terminal->saved);
        m_terminal->saved.reset();
    }
}

void TerminalPrompt::write(const QByteArray &text) const
{
    for (qsizetype written = 0; written < text.size();) {
        const ssize_t count = ::write(m_terminal->descriptor, text.constData() + written, static_cast<std::size_t>(text.size() - written));
        if (count < 0 && errno != EINTR) {
            return; // reading tells that the terminal is gone
        }
        written += qMax(ssize_t(0), count);
    }
}

void TerminalPrompt::end()
{
    if (m_terminal) {
        m_terminal->notifier.setEnabled(false);
    }
    showInput();
    m_line.fill('\0');
    m_line.clear();
}

} // namespace oco::app
