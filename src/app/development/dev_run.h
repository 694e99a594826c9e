#pragma once

#include "app/development/dev_access.h"
#include "app/development/dev_config.h"
#include "app/development/dev_setup.h"
#include "app/file_watch.h"
#include "app/hosted_workers.h"
#include "app/task.h"
#include "config/paths.h"

#include <QString>

#include <memory>

namespace oco::app
{

/**
 * --dev: one worker from the `.env` of the current directory, which is also where it works. Asks for what is missing
 * where there is a terminal, and follows the file while it changes.
 */
class DevRun : public Task
{
    Q_OBJECT

public:
    /** directory: absolute. */
    DevRun(const config::Paths &paths, QString directory, QObject *parent = nullptr);
    ~DevRun() override;

    void start() override;
    void requestStop(int count) override;
    [[nodiscard]] std::chrono::seconds stopLimit() const override;
    /** Reads `.env` again. */
    void requestReload() override;

private:
    [[nodiscard]] DevConfig read() const;
    void setUp(const DevConfig &config);
    void endSetup(int exitStatus);
    void run(const config::WorkerConfig &worker);
    void fileChanged();
    void reportBroken(const DevConfig &config);
    void restartWith(const config::WorkerConfig &worker);
    void fail(const base::Error &error);

    config::Paths m_paths;
    QString m_directory;
    DevAccess m_access;
    std::unique_ptr<DevSetup> m_setup;
    std::unique_ptr<FileWatch> m_watch;
    config::WorkerConfig m_worker; // as it was applied last
    std::shared_ptr<void> m_claim; // of that worker
    QStringList m_saidBroken;      // what was said of a file that cannot be used
    std::unique_ptr<HostedWorkers> m_workers;
    bool m_stopping = false;
};

} // namespace oco::app
