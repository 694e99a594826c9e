#pragma once

#include "base/result.h"
#include "config/worker_config.h"
#include "sql/database.h"
#include "sql/transaction_queue.h"

#include <QString>

#include <chrono>

namespace oco::worker
{

/** Where a worker's state is kept: its name for people, and a hash of deployment, machine and worker. Pure. */
[[nodiscard]] QString stateFile(const QString &folder, const config::WorkerConfig &worker);

/**
 * What one worker must not forget, in one SQLite file with one lock (delivery rule 1): the outbox, the journal of its
 * turns, and the map of its sessions. A damaged file is set aside and a new one begun. Lives in the worker's thread.
 */
class WorkerState
{
public:
    WorkerState(QString file, std::chrono::milliseconds retryBase);

    /**
     * Where a damaged file was set aside, empty where none was. Errors: Io, PermissionDenied, Locked; may be called again
     * after an error.
     */
    [[nodiscard]] base::Result<QString> open();
    /** Earlier times are unknown, and what both sides know of them has not been taken up yet. */
    [[nodiscard]] bool isNew();
    /**
     * Whether the computer was started since the state was written last: then a power cut may have taken its newest
     * commits. Takes out of it what could be out of date: no chunk follows in turns that are open, and whether the prompts
     * of those that had not begun left is to be looked up in opencode.
     */
    void distrustAfterReboot(const QByteArray &bootId);
    /** It has been. */
    void noteComplete();

    [[nodiscard]] sql::Database &database() { return m_database; }
    [[nodiscard]] sql::TransactionQueue &writer() { return m_writer; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    [[nodiscard]] base::Result<QString> setAside();

    QString m_file;
    sql::Database m_database;
    sql::TransactionQueue m_writer;
};

} // namespace oco::worker
