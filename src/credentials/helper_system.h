#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

namespace oco::credentials
{

// What each system does for the keychain's helper process: the asking side first, then the helper's own.

/** Whether the helper gets this environment variable; ours may hold tokens and the service manager's channels to us. */
[[nodiscard]] bool isForHelper(const QString &variable);

/** Before the start: Ctrl-C at the terminal is not for the helper, and it dies with us. */
void detachHelper(QProcess &process);

/** Ends the helper with all that it started. */
void killHelper(QProcess &process, qint64 pid);

/** No dump of the helper's memory, which holds the secret. */
void forbidCoreFiles();

/** Ends this process when standard input says that whoever asked has gone. */
void endWithAsker(QObject *owner);

} // namespace oco::credentials
