#include "app/terminal_prompt.h"
#include "base/redaction.h"

#include <QMetaObject>
#include <QPointer>

#include <array>
#include <atomic>
#include <optional>
#include <thread>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace oco::app
{

/** The console: a thread of its own waits for the line, which Windows reads blocking only. */
struct TerminalPrompt::Terminal {
    Terminal(HANDLE input, HANDLE output) : in(input), out(output) {}
    ~Terminal()
    {
        stopReading();
        ::CloseHandle(in);
        ::CloseHandle(out);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    Terminal(Terminal &&) = delete;
    Terminal &operator=(Terminal &&) = delete;

    void stopReading()
    {
        while (isReading) { // again, where it had not begun to wait
            if (const HANDLE handle = ::OpenThread(THREAD_TERMINATE, FALSE, threadId)) {
                ::CancelSynchronousIo(handle);
                ::CloseHandle(handle);
            }
            ::Sleep(10);
        }
        if (reader.joinable()) {
            reader.join();
        }
    }

    HANDLE in;
    HANDLE out;
    std::optional<DWORD> saved; // modes; set while the echo is off
    std::thread reader;
    std::atomic<DWORD> threadId{0};
    std::atomic<bool> isReading{false};
};

bool terminalForPrompts()
{
    DWORD modes = 0;
    return ::GetConsoleMode(::GetStdHandle(STD_INPUT_HANDLE), &modes) != 0;
}

TerminalPrompt::TerminalPrompt(QObject *parent) : QObject(parent) {}

TerminalPrompt::~TerminalPrompt()
{
    end();
}

base::Result<void> TerminalPrompt::open()
{
    if (m_terminal) {
        return {};
    }
    const auto openConsole = [](const wchar_t *name) {
        return ::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    };
    const HANDLE in = terminalForPrompts() ? openConsole(L"CONIN$") : INVALID_HANDLE_VALUE;
    const HANDLE out = in != INVALID_HANDLE_VALUE ? openConsole(L"CONOUT$") : INVALID_HANDLE_VALUE;
    if (out == INVALID_HANDLE_VALUE) {
        if (in != INVALID_HANDLE_VALUE) {
            ::CloseHandle(in);
        }
        return base::fail(base::ErrorCode::NotFound, u"There is no terminal to ask on."_s);
    }
    m_terminal = std::make_unique<Terminal>(in, out);
    return {};
}

void TerminalPrompt::say(const QString &line)
{
    write(base::redacted(line).toUtf8() + '\n');
}

void TerminalPrompt::ask(const QString &question, Echo echo)
{
    m_terminal->stopReading();
    if (echo == Echo::Hidden) {
        hideInput();
    }
    write(question.toUtf8());
    read();
}

void TerminalPrompt::read()
{
    m_terminal->isReading = true;
    m_terminal->reader = std::thread([self = QPointer(this), terminal = m_terminal.get()] {
        terminal->threadId = ::GetCurrentThreadId();
        std::array<wchar_t, 16 * 1024> buffer{};
        DWORD count = 0;
        const bool isRead = ::ReadConsoleW(terminal->in, buffer.data(), static_cast<DWORD>(buffer.size()), &count, nullptr) != 0;
        QString line = QString::fromWCharArray(buffer.data(), static_cast<qsizetype>(count));
        ::SecureZeroMemory(buffer.data(), buffer.size() * sizeof(wchar_t));
        const bool isWhole = isRead && line.endsWith(u'\n') && !line.startsWith(QChar(26)); // Ctrl-Z ends the input
        while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (isRead) {
            QMetaObject::invokeMethod(
                self.data(),
                [self, line, isWhole] {
                    self->end();
                    if (isWhole) {
                        Q_EMIT self->answered(line);
                    } else {
                        Q_EMIT self->closed();
                    }
                },
                Qt::QueuedConnection);
        }
        terminal->isReading = false;
    });
}

void TerminalPrompt::hideInput()
{
    DWORD modes = 0;
    if (!m_terminal->saved && ::GetConsoleMode(m_terminal->in, &modes)) {
        m_terminal->saved = modes;
        ::SetConsoleMode(m_terminal->in, (modes | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
}

void TerminalPrompt::showInput()
{
    if (m_terminal && m_terminal->saved) {
        ::FlushConsoleInputBuffer(m_terminal->in); // the rest of a paste answers no question
        ::SetConsoleMode(m_terminal->in, *m_terminal->saved);
        m_terminal->saved.reset();
        write("\n"); // the one that was not shown
    }
}

void TerminalPrompt::write(const QByteArray &text) const
{
    const std::wstring wide = QString::fromUtf8(text).toStdWString();
    ::WriteConsoleW(m_terminal->out, wide.data(), static_cast<DWORD>(wide.size()), nullptr, nullptr);
}

void TerminalPrompt::end()
{
    if (m_terminal) {
        m_terminal->stopReading();
    }
    showInput();
    m_line.clear();
}

} // namespace oco::app
