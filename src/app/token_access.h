#pragma once

#include "config/paths.h"
#include "orchestrator/worker_access.h"

#include <QObject>
#include <QString>

namespace oco::credentials
{
class CredentialStore;
}

namespace oco::app
{

/** Fetches tokens from the places that a workers.json can name, and keeps two processes from running one worker. */
class TokenAccess : public orchestrator::WorkerAccess
{
public:
    /** store: the keychain; outlives this object. */
    TokenAccess(const config::Paths &paths, credentials::CredentialStore *store);

    [[nodiscard]] base::Future<config::WorkerToken> token(const config::TokenReference &reference) override;
    [[nodiscard]] base::Result<std::shared_ptr<void>> claim(const config::WorkerToken &token) override;

private:
    [[nodiscard]] base::Future<config::WorkerToken> fromKeychain(const config::TokenReference &reference);

    QString m_lockFolder;
    credentials::CredentialStore *m_store;
    QObject m_context; // of reads that are under way
};

} // namespace oco::app
