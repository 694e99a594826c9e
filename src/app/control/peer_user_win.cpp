#include "app/control/peer_user.h"

#include <QByteArray>

#include <memory>
#include <type_traits>

#include <windows.h>

namespace oco::app
{

namespace
{

struct HandleCloser {
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<std::remove_pointer_t<HANDLE>, HandleCloser>;

/** A TOKEN_USER of the process; empty where the system does not say it. */
QByteArray userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (process == nullptr || !::OpenProcessToken(process, TOKEN_QUERY, &opened)) {
        return {};
    }
    const Handle token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), '\0');
    return ::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size) ? user : QByteArray();
}

PSID sidOf(const QByteArray &user)
{
    return reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid;
}

} // namespace

bool isOurUser(qintptr socketDescriptor)
{
    ULONG pid = 0;
    if (!::GetNamedPipeClientProcessId(reinterpret_cast<HANDLE>(socketDescriptor), &pid)) {
        return false;
    }
    const Handle peer(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid));
    const QByteArray theirs = userOf(peer.get());
    const QByteArray ours = userOf(::GetCurrentProcess());
    return !theirs.isEmpty() && !ours.isEmpty() && ::EqualSid(sidOf(theirs), sidOf(ours));
}

} // namespace oco::app
