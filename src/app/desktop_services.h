#pragma once

#include "app/local_deployment.h"
#include "app/token_access.h"
#include "app/token_vault.h"
#include "app/workers_host.h"
#include "config/paths.h"
#include "credentials/keychain_store.h"

#include <QString>

#include <functional>

namespace oco::app
{

/** What windows work with, put together. Main thread only. */
class DesktopServices
{
public:
    /** opencodeBinary: the person's choice as it is when it is asked; empty: none. */
    DesktopServices(const config::Paths &paths, const QString &workersFile, bool startWorkers, std::function<QString()> opencodeBinary);

    [[nodiscard]] const config::Paths &paths() const { return m_paths; }
    [[nodiscard]] TokenVault &vault() { return m_vault; }
    [[nodiscard]] WorkersHost &host() { return m_host; }
    [[nodiscard]] LocalDeployment &local() { return m_local; }

    /** The one that the workers use, or would: of workers.json, the person's choice, or the usual places. */
    [[nodiscard]] QString configuredOpencode() const;
    /** Hosts the workers; call it once. */
    void run(const config::WorkersFileContent &content);

private:
    config::Paths m_paths;
    std::function<QString()> m_opencodeBinary;
    credentials::KeychainStore m_keychain;
    TokenAccess m_access;
    TokenVault m_vault;
    LocalDeployment m_local;
    WorkersHost m_host; // its workers end before the deployment that they may talk to
};

} // namespace oco::app
