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

base::Result<QString> WorkersInstance::findSocket()
{
    const base::Result<bool> alone = m_lock.acquire();
    if (!alone) {
        return base::fail(alone.error());
    }
    if (*alone) {
        m_lock.release();
        return base::fail(base::ErrorCode::NotFound, u"No running program has the workers of %1."_s.arg(m_workersFile),
                          u"Start it: opencode-orchestrator --no-gui"_s);
    }
    const base::Result<QByteArray> note = base::readFile(m_noteFile, kMaxNote);
    const QString socket = note ? QJsonDocument::fromJson(*note).object().value(u"controlSocket").toString() : QString();
    return socket.isEmpty() ? m_socketPath : socket;
}

} // namespace oco::app
