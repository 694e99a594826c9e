#include "app/single_instance.h"

#include "base/atomic_file.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

QString hashed(const QString &resource)
{
    return QString::fromLatin1(QCryptographicHash::hash(resource.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &kind, const QString &resource)
    : m_folder(folder), m_lockFile(folder + u'/' + kind + u'-' + hashed(resource) + u".lock"_s),
      m_lock(std::make_unique<base::ProcessLock>(m_lockFile))
{
}

QString SingleInstance::fileResource(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

base::Result<bool> SingleInstance::acquire(std::chrono::milliseconds patience)
{
    if (base::Result<void> folder = base::makePrivateFolder(m_folder); !folder) {
        return base::fail(folder.error());
    }
    if (m_lock->tryLock(patience)) {
        return true;
    }
    if (m_lock->error() == QLockFile::LockFailedError) {
        return false;
    }
    const bool permission = m_lock->error() == QLockFile::PermissionError;
    return base::fail(permission ? base::ErrorCode::PermissionDenied : base::ErrorCode::Io,
                      u"The lock file %1 cannot be written."_s.arg(m_lockFile), u"Make its folder writable for you."_s);
}

void SingleInstance::release()
{
    m_lock->unlock();
}

std::optional<qint64> SingleInstance::holder() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_lock->info(&pid, &host, &program)) {
        return std::nullopt;
    }
    return pid;
}

QString SingleInstance::lockFile() const
{
    return m_lockFile;
}

} // namespace oco::app
