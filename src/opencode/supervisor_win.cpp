#include "opencode/supervisor.h"

#include <string>

#include <windows.h>

namespace oco::opencode
{

namespace
{

constexpr DWORD kLookMs = 200;
constexpr int kCannotRun = 127;

/** What follows "-- " on our own command line, quoted as it came. */
std::wstring programLine()
{
    const std::wstring line = GetCommandLineW();
    const auto mark = line.find(L" -- ");
    return mark == std::wstring::npos ? std::wstring() : line.substr(mark + 4);
}

bool isClosed(HANDLE pipe)
{
    DWORD available = 0;
    return PeekNamedPipe(pipe, nullptr, 0, nullptr, &available, nullptr) == 0;
}

} // namespace

/** The job ends every process in it when its last handle, ours, closes: also when we are killed. */
int runSupervisor(int, char **)
{
    std::wstring line = programLine();
    HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (line.empty() || job == nullptr || SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits)) == 0) {
        return kCannotRun;
    }
    STARTUPINFOW startup = {};
    startup.cb = sizeof(startup);
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    PROCESS_INFORMATION process = {};
    if (CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, CREATE_SUSPENDED | CREATE_NO_WINDOW, nullptr, nullptr, &startup,
                       &process) == 0) {
        return kCannotRun;
    }
    if (AssignProcessToJobObject(job, process.hProcess) == 0) {
        TerminateProcess(process.hProcess, kCannotRun);
        return kCannotRun;
    }
    ResumeThread(process.hThread);
    HANDLE lifeline = GetStdHandle(STD_INPUT_HANDLE);
    while (WaitForSingleObject(process.hProcess, kLookMs) == WAIT_TIMEOUT && !isClosed(lifeline)) {
    }
    DWORD status = 0;
    GetExitCodeProcess(process.hProcess, &status);
    TerminateJobObject(job, status == STILL_ACTIVE ? 0 : status);
    return static_cast<int>(status == STILL_ACTIVE ? 0 : status);
}

} // namespace oco::opencode
