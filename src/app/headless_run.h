#pragma once

#include "app/task.h"
#include "app/token_access.h"
#include "app/workers_host.h"
#include "config/paths.h"
#include "config/workers_file.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <optional>

namespace oco::app
{

/**
 * The workers of a workers.json, without a window: runs them, follows the file while it changes, and does what comes
 * through the control socket.
 */
class HeadlessRun : public Task
{
    Q_OBJECT

public:
    HeadlessRun(config::Paths paths, const QString &workersFile, QObject *parent = nullptr);

    void start() override;
    void requestStop(int count) override;
    /** Reads workers.json again. */
    void requestReload() override;

private:
    [[nodiscard]] base::Result<config::WorkersFileContent> readFile() const;
    /** What can be started of the file, or the exit status where nothing can. */
    [[nodiscard]] std::optional<config::WorkersFileContent> readConfiguration(int &exitStatus) const;
    [[nodiscard]] int writeTemplate() const;
    /** An exit status where the workers cannot be started. */
    [[nodiscard]] std::optional<int> startWorkers(const config::WorkersFileContent &content);
    [[nodiscard]] std::optional<int> becomeTheOne();

    config::Paths m_paths;
    QString m_workersFile;
    credentials::KeychainStore m_keychain;
    TokenAccess m_access;
    WorkersHost m_host;
    bool m_running = false;
};

} // namespace oco::app
