#pragma once

#include <QLockFile>
#include <QString>

#include <chrono>

namespace oco::base
{

/**
 * A lock file that only the death of its holder makes stale. Unlike QLockFile alone it also sees a dead holder whose
 * process id is this process's own, as after a kill in a container: what is alive holds the file's kernel lock.
 */
class ProcessLock
{
public:
    explicit ProcessLock(const QString &file);

    [[nodiscard]] bool tryLock(std::chrono::milliseconds patience = std::chrono::milliseconds::zero());
    void unlock() { m_lock.unlock(); }

    /** After a failed tryLock(). */
    [[nodiscard]] QLockFile::LockError error() const { return m_lock.error(); }
    [[nodiscard]] bool info(qint64 *pid, QString *host, QString *application) const { return m_lock.getLockInfo(pid, host, application); }

private:
    [[nodiscard]] bool isOrphaned() const;

    QLockFile m_lock;
};

/** Whether no process holds the file's kernel lock. False where that cannot be told. */
[[nodiscard]] bool isUnlockedByAll(const QString &file);

} // namespace oco::base
