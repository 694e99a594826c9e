#include "credentials/helper_system.h"

#include <windows.h>

using namespace Qt::StringLiterals;

namespace oco::credentials
{

bool isForHelper(const QString &variable)
{
    return variable.compare(u"WORKER_TOKEN"_s, Qt::CaseInsensitive) != 0; // Windows' own variables are too many to list
}

void detachHelper(QProcess &process)
{
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NEW_PROCESS_GROUP; });
}

void killHelper(QProcess &process, qint64 /*pid*/)
{
    process.kill(); // it starts nothing
}

void forbidCoreFiles()
{
    ::SetErrorMode(SEM_NOGPFAULTERRORBOX | SEM_FAILCRITICALERRORS);
}

void endWithAsker(QObject * /*owner*/)
{
    // The Credential Manager answers at once and asks nobody: there is nothing to wait for.
}

} // namespace oco::credentials
