#include "app/attach_script.h"
#include "app/terminal_window.h"
#include "base/atomic_file.h"

#include <QFile>
#include <QProcess>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::app
{

base::Result<void> openTerminal(const QString &runtimeFolder, const QString &opencodeBinary, const opencode::Endpoint &endpoint,
                                const QString &directory)
{
    const QString script = runtimeFolder + u"/attach-%1.command"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    if (base::Result<void> written = base::writePrivateFile(script, attachScript(opencodeBinary, endpoint, directory)); !written) {
        return base::fail(written.error());
    }
    const bool runnable = QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!runnable || !QProcess::startDetached(u"/usr/bin/open"_s, {u"-a"_s, u"Terminal"_s, script}, directory)) {
        QFile::remove(script);
        return base::fail(base::ErrorCode::Io, u"Terminal could not be started."_s, u"Open it by hand to see why."_s);
    }
    return {};
}

} // namespace oco::app
