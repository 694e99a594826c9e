#pragma once

#include "app/control/control_server.h"
#include "app/control/workers_control.h"
#include "app/control/workers_instance.h"
#include "app/file_watch.h"
#include "app/hosted_workers.h"
#include "app/task.h"
#include "app/token_access.h"
#include "config/paths.h"
#include "config/workers_file.h"
#include "credentials/keychain_store.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
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
    void openControl();
    void fileChanged();
    void refuse(const QList<config::Diagnostic> &diagnostics, const QString &why);
    void apply(const config::WorkersFileContent &content);
    [[nodiscard]] QStringList workersToKeep(const config::WorkersFileContent &content) const;

    // Ends last: whoever waits for the end of the program sees its connection close, and the lock is free by then.
    std::unique_ptr<ControlServer> m_controlServer;
    config::Paths m_paths;
    QString m_workersFile;
    WorkersInstance m_instance;
    credentials::KeychainStore m_keychain;
    TokenAccess m_access;
    config::WorkersFileContent m_content; // as it was applied last
    QStringList m_refusal;                // what was said of a later version that could not be applied
    std::unique_ptr<HostedWorkers> m_workers;
    std::unique_ptr<WorkersControl> m_control;
    std::unique_ptr<FileWatch> m_watch;
};

} // namespace oco::app
