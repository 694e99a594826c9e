#pragma once

#include "base/process_lock.h"
#include "base/result.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace oco::app
{

/**
 * The right to be the one process that works with a resource (a deployment's database, a workers.json). Held until
 * destroyed; a process that died holds nothing.
 */
class SingleInstance
{
public:
    /** folder: where lock files are kept (made if missing). resource: its name; for a file that of fileResource(). */
    SingleInstance(const QString &folder, const QString &kind, const QString &resource);

    /** The same for all names of one file, which need not exist. */
    [[nodiscard]] static QString fileResource(const QString &path);

    /** patience: so long somebody who only looks may hold it. True: we are the one. False: another process is, see holder(). Errors: Io,
     * PermissionDenied. */
    [[nodiscard]] base::Result<bool> acquire(std::chrono::milliseconds patience = std::chrono::milliseconds::zero());

    void release();

    /** The process id of the other one, where it can be told. */
    [[nodiscard]] std::optional<qint64> holder() const;

    [[nodiscard]] QString lockFile() const;

private:
    QString m_folder;
    QString m_lockFile;
    std::unique_ptr<base::ProcessLock> m_lock;
};

} // namespace oco::app
