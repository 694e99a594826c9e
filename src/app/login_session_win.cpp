#include "app/login_session.h"

#include <array>

#include <windows.h>

namespace oco::app
{

QString currentUserName()
{
    std::array<wchar_t, 257> name{}; // UNLEN and its end
    auto size = static_cast<DWORD>(name.size());
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : qEnvironmentVariable("USERNAME");
}

bool isAtTerminal()
{
    return ::GetConsoleWindow() != nullptr;
}

} // namespace oco::app
