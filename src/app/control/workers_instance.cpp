#include "app/control/workers_instance.h"

#include "base/atomic_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qint64 kMaxNote = 64LL * 1024;

} // namespace

WorkersInstance::WorkersInstance(const config::Paths &paths, const QString &workersFile)
    : m_workersFile(workersFile), m_lock(paths.locksFolder(), u"workers"_s, SingleInstance::fileResource(workersFile))
{
    const QString name = QFileInfo(m_lock.lockFile()).completeBaseName();
    m_socketPath = paths.runtimeFolder + u'/' + name + u".sock"_s;
    m_noteFile = paths.locksFolder() + u'/' + name + u".json"_s;
}

base::Result<void> WorkersInstance::announce() const
{
    const QJsonObject note{{u"controlSocket"_s, m_socketPath}, {u"workersFile"_s, m_workersFile}};
    return base::writePrivateFile(m_noteFile, QJsonDocument(note).toJson());
}

base::Error WorkersInstance::notRunning() const
{
    return {base::ErrorCode::NotFound,
            u"No running program has the workers of %1."_s.arg(m_workersFile),
            u"Start it: opencode-orchestrator --no-gui"_s,
            {}};
}

bool WorkersInstance::isHeld()
{
    const base::Result<bool> alone = m_lock.acquire();
    if (alone && *alone) {
        m_lock.release();
        return false;
    }
    return true;
}

base::Result<QString> WorkersInstance::findSocket()
{
    const base::Result<QByteArray> note = base::readFile(m_noteFile, kMaxNote);
    const QString noted = note ? QJsonDocument::fromJson(*note).object().value(u"controlSocket").toString() : QString();
    QString socket = noted.isEmpty() ? m_socketPath : noted;
    if (!QFileInfo::exists(socket) && !isHeld()) {
        return base::fail(notRunning());
    }
    return socket;
}

} // namespace oco::app
