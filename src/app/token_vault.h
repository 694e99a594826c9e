#pragma once

#include "base/result.h"
#include "config/token_reference.h"
#include "config/worker_token.h"

#include <QObject>

#include <memory>

namespace oco::credentials
{
class CredentialStore;
}

namespace oco::app
{

/** The keychain as windows need it: by tokens, not by keys. Main thread only; errors as those of CredentialStore. */
class TokenVault : public QObject
{
    Q_OBJECT

public:
    /** store outlives this object. */
    explicit TokenVault(credentials::CredentialStore *store, QObject *parent = nullptr);

    /** The token that a reference names, wherever that is. */
    [[nodiscard]] base::Future<config::WorkerToken> token(const config::TokenReference &reference);
    /** Kept and read back; the reference is what a workers.json then holds. */
    [[nodiscard]] base::Future<config::TokenReference> keep(const config::WorkerToken &token);
    [[nodiscard]] base::Future<void> forget(const config::WorkerToken &token);
    /** Whether the keychain works at all: writes, reads and deletes a test entry. */
    [[nodiscard]] base::Future<void> check();

private:
    credentials::CredentialStore *m_store;
};

} // namespace oco::app
