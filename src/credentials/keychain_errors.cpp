#include "credentials/keychain_errors.h"

using namespace Qt::StringLiterals;

namespace oco::credentials
{

using base::Error;
using base::ErrorCode;

namespace
{

QString elsewhere()
{
    return u"keep the token elsewhere: env:NAME, file:/path or credential:NAME"_s;
}

QString secondsOf(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000.0);
}

/** gnome-keyring-daemon takes the whole of standard input as password, a line end too, and only a new one unlocks. */
QString unlockRemedy(bool mayPrompt)
{
    if (mayPrompt) {
        return u"Unlock it (answer its window, or open the keyring application of your desktop); it is tried again."_s;
    }
    return u"Unlock it: log in to the desktop, or run «read -rs P; printf %s \"$P\" | gnome-keyring-daemon --replace --unlock» in the same "
           u"session; or %1."_s.arg(elsewhere());
}

QString unavailableRemedy()
{
    return u"Start the program in a desktop session, or %1."_s.arg(elsewhere());
}

Error noEntry(const QString &cause, const KeychainContext &context)
{
    QString message = u"The keychain has no entry %1."_s.arg(context.key);
    if (!context.note) {
        return {ErrorCode::NotFound, message, u"Save it in the keychain, or %1."_s.arg(elsewhere()), cause};
    }
    const auto nameOf = [](const QString &desktop) { return desktop.isEmpty() ? u"no desktop"_s : u"the desktop %1"_s.arg(desktop); };
    message += u" It was saved on %1 in the %2 under %3; this session has %4."_s.arg(
        context.note->savedAt.date().toString(Qt::ISODate), context.note->backend, nameOf(context.note->desktop), nameOf(context.desktop));
    return {ErrorCode::NotFound, message,
            u"Each desktop environment may use another keychain: start the program in the one where it was saved, or save it again here."_s,
            cause};
}

Error noAnswer(const QString &cause, const KeychainContext &context)
{
    if (context.mayPrompt) {
        return {
            ErrorCode::Locked,
            u"The keychain did not answer for %1 within %2 s; it probably waits for a person."_s.arg(context.key, secondsOf(context.limit)),
            unlockRemedy(true), cause};
    }
    return {ErrorCode::Unreachable, u"The keychain did not answer for %1 within %2 s."_s.arg(context.key, secondsOf(context.limit)),
            u"Check that it is unlocked and its program is alive (log in to the desktop once), or %1."_s.arg(elsewhere()), cause};
}

} // namespace

Error keychainError(KeychainProblem problem, const QString &cause, const KeychainContext &context)
{
    switch (problem) {
    case KeychainProblem::Locked:
        return {ErrorCode::Locked, u"The keychain is locked, so %1 cannot be reached."_s.arg(context.key), unlockRemedy(context.mayPrompt),
                cause};
    case KeychainProblem::NoSession:
        return {ErrorCode::Unreachable, u"No keychain can be reached for %1: there is no D-Bus session."_s.arg(context.key),
                unavailableRemedy(), cause};
    case KeychainProblem::NoService:
        return {ErrorCode::Unreachable, u"No keychain can be reached for %1: no keyring program runs in this session."_s.arg(context.key),
                u"Install and start one (gnome-keyring, KWallet or KeePassXC), or %1."_s.arg(elsewhere()), cause};
    case KeychainProblem::NoCollection:
        return {ErrorCode::Unreachable, u"No keychain can be reached for %1: the keyring program has no keyring yet."_s.arg(context.key),
                u"Make one: log in to the desktop once, or make a default keyring in the keyring application; or %1."_s.arg(elsewhere()),
                cause};
    case KeychainProblem::NoEntry:
        return noEntry(cause, context);
    case KeychainProblem::Denied:
        return {ErrorCode::PermissionDenied, u"The keychain denied access to %1."_s.arg(context.key),
                u"Try again and allow it in the keychain's window, or %1."_s.arg(elsewhere()), cause};
    case KeychainProblem::NoAnswer:
        return noAnswer(cause, context);
    case KeychainProblem::HelperFailed:
        // Worth another try: while the program is replaced by a newer version, there is none for a moment.
        return {ErrorCode::Unreachable, u"The helper that asks the keychain for %1 failed."_s.arg(context.key),
                u"Try again; if it goes on, check that the program was not replaced or removed while it runs."_s, cause};
    case KeychainProblem::NotKept:
        return {ErrorCode::Io, u"The keychain took %1 but gives back something else."_s.arg(context.key),
                u"Check the keychain with its own application, or %1."_s.arg(elsewhere()), cause};
    case KeychainProblem::Failed:
        break;
    }
    return {ErrorCode::Io, u"The keychain failed at %1."_s.arg(context.key),
            u"Check the keychain with its own application, or %1."_s.arg(elsewhere()), cause};
}

} // namespace oco::credentials
