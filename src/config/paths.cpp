#include "config/paths.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr QLatin1String kFolder("/opencode-orchestrator");

/** The base directory specification: a relative path in one of these variables is ignored. */
QString absoluteFrom(const char *variable, const QString &fallback)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? QDir::cleanPath(value) : fallback;
}

} // namespace

QString Paths::locksFolder() const
{
    return stateFolder + u"/locks"_s;
}

QString Paths::workerStatesFolder() const
{
    return stateFolder + u"/workers"_s;
}

Paths Paths::fromEnvironment()
{
    const QString home = absoluteFrom("HOME", QDir::homePath());
    Paths paths;
    paths.configFolder = absoluteFrom("XDG_CONFIG_HOME", QDir::cleanPath(home + u"/.config"_s)) + kFolder;
    paths.workersFile = paths.configFolder + u"/workers.json"_s;
    paths.stateFolder = absoluteFrom("XDG_STATE_HOME", QDir::cleanPath(home + u"/.local/state"_s)) + kFolder;
    // Shells started through su or sudo inherit a runtime folder that is gone or another user's.
    const QFileInfo runtime(absoluteFrom("XDG_RUNTIME_DIR", {}));
    const bool usable = !runtime.filePath().isEmpty() && runtime.isDir() && runtime.isWritable();
    paths.runtimeFolder = usable ? runtime.filePath() + kFolder : paths.stateFolder + u"/run"_s;
    return paths;
}

} // namespace oco::config
