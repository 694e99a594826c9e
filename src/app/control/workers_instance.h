#pragma once

#include "app/single_instance.h"
#include "base/result.h"
#include "config/paths.h"

#include <QString>

#include <optional>

namespace oco::app
{

/** The one process that runs the workers of a workers.json, and how the others find its control socket. */
class WorkersInstance
{
public:
    WorkersInstance(const config::Paths &paths, const QString &workersFile);

    /** True: we are the one. False: another process is, see holder(). Errors: Io, PermissionDenied. */
    [[nodiscard]] base::Result<bool> acquire() { return m_lock.acquire(std::chrono::milliseconds(500)); }
    [[nodiscard]] std::optional<qint64> holder() const { return m_lock.holder(); }

    /** Where the one that runs is to listen. */
    [[nodiscard]] const QString &socketPath() const { return m_socketPath; }
    /** Leaves a note of it: another process may have another runtime folder. Errors: PermissionDenied, Io. */
    [[nodiscard]] base::Result<void> announce() const;

    /** For the others: where it listens, or was listening when it was killed. Error NotFound: nobody runs these workers. */
    [[nodiscard]] base::Result<QString> findSocket();
    /** Whether a process runs these workers. Takes the lock for a moment where nobody does. */
    [[nodiscard]] bool isHeld();
    [[nodiscard]] base::Error notRunning() const;

private:
    QString m_workersFile;
    SingleInstance m_lock;
    QString m_socketPath;
    QString m_noteFile;
};

} // namespace oco::app
