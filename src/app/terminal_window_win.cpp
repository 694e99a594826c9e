#include "app/terminal_window.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace oco::app
{

/** In a console of its own, which Windows shows in the terminal that the person has chosen. The password is in nobody else's environment.
 */
base::Result<void> openTerminal(const QString & /*runtimeFolder*/, const QString &opencodeBinary, const opencode::Endpoint &endpoint,
                                const QString &directory)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENCODE_SERVER_USERNAME"_s, endpoint.user);
    environment.insert(u"OPENCODE_SERVER_PASSWORD"_s, endpoint.password);
    QProcess process;
    process.setProgram(opencodeBinary);
    process.setArguments({u"attach"_s, endpoint.url.toString(), u"--dir"_s, directory});
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory);
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_NEW_CONSOLE;
        arguments->startupInfo->dwFlags &= ~static_cast<DWORD>(STARTF_USESTDHANDLES);
    });
    if (!process.startDetached()) {
        return base::fail(base::ErrorCode::Io, u"%1 could not be started in a terminal."_s.arg(opencodeBinary),
                          u"Run it by hand to see why."_s, process.errorString());
    }
    return {};
}

} // namespace oco::app
