#include "base/process_lock.h"

#include <QCoreApplication>
#include <QFile>

namespace oco::base
{

ProcessLock::ProcessLock(const QString &file) : m_lock(file)
{
    m_lock.setStaleLockTime(0); // by age nothing is stale
}

bool ProcessLock::tryLock(std::chrono::milliseconds patience)
{
    if (m_lock.tryLock(static_cast<int>(patience.count()))) {
        return true;
    }
    return isOrphaned() && QFile::remove(m_lock.fileName()) && m_lock.tryLock(0);
}

bool ProcessLock::isOrphaned() const
{
    qint64 pid = 0;
    QString host;
    QString application;
    return m_lock.error() == QLockFile::LockFailedError && m_lock.getLockInfo(&pid, &host, &application) &&
           pid == QCoreApplication::applicationPid() && isUnlockedByAll(m_lock.fileName());
}

} // namespace oco::base
