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

/** The token where it can be had at once: all places but the keychain. */
[[nodiscard]] base::Result<config::WorkerToken> tokenAtHand(const config::TokenReference &reference);

/** Which worker it is, in the form machine/worker, where that can be told without the keychain; else empty. */
[[nodiscard]] QString labelAtHand(const config::TokenReference &reference);

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
