#include "app/logging.h"
#include "app/process_signals.h"

#include <QMetaObject>

#include <atomic>
#include <cstdio>

#include <windows.h>

namespace oco::app
{

namespace
{

// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): a handler gets no context
std::atomic<ProcessSignals *> receiver{nullptr};
std::atomic<int> stopCount{0};
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

/** On a thread that Windows makes for it. */
BOOL WINAPI handleStop(DWORD kind)
{
    const int count = stopCount.fetch_add(1) + 1;
    if (count >= 3) {
        ::ExitProcess(1);
    }
    if (ProcessSignals *signals = receiver.load()) {
        QMetaObject::invokeMethod(
            signals, [signals, count] { Q_EMIT signals->stopRequested(count); }, Qt::QueuedConnection);
    }
    if (kind != CTRL_C_EVENT && kind != CTRL_BREAK_EVENT) {
        ::Sleep(INFINITE); // Windows ends the process when this returns; it ends by itself before, or is ended in some seconds
    }
    return TRUE;
}

VOID CALLBACK endNow(PVOID /*context*/, BOOLEAN /*fired*/)
{
    std::fputs("opencode-orchestrator did not end in time: forced exit.\n", stderr);
    ::TerminateProcess(::GetCurrentProcess(), 1);
}

} // namespace

/** The handler, and the timer of the forced end. */
class ProcessSignals::System
{
public:
    explicit System(ProcessSignals *signals)
    {
        stopCount = 0;
        receiver = signals;
        ::SetConsoleCtrlHandler(handleStop, TRUE);
    }

    ~System()
    {
        ::SetConsoleCtrlHandler(handleStop, FALSE);
        receiver = nullptr;
        disarm();
    }

    System(const System &) = delete;
    System &operator=(const System &) = delete;
    System(System &&) = delete;
    System &operator=(System &&) = delete;

    void arm(ULONGLONG milliseconds)
    {
        const ULONGLONG end = ::GetTickCount64() + milliseconds;
        if (milliseconds > 0 && m_timer != nullptr && m_end <= end) {
            return;
        }
        disarm();
        if (milliseconds > 0 &&
            ::CreateTimerQueueTimer(&m_timer, nullptr, endNow, nullptr, static_cast<DWORD>(milliseconds), 0, WT_EXECUTEONLYONCE)) {
            m_end = end;
        }
    }

private:
    void disarm()
    {
        if (m_timer != nullptr) {
            ::DeleteTimerQueueTimer(nullptr, m_timer, nullptr);
            m_timer = nullptr;
        }
    }

    HANDLE m_timer = nullptr;
    ULONGLONG m_end = 0;
};

ProcessSignals::ProcessSignals(QObject *parent) : QObject(parent), m_system(std::make_unique<System>(this)) {}

ProcessSignals::~ProcessSignals() = default;

bool ProcessSignals::isInstalled() const
{
    return m_system != nullptr;
}

void ProcessSignals::endProcessAfter(std::chrono::milliseconds limit)
{
    m_system->arm(static_cast<ULONGLONG>(limit.count()));
}

} // namespace oco::app
