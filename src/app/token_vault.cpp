#include "app/token_vault.h"

#include "app/token_access.h"
#include "base/when_done.h"
#include "credentials/credential_store.h"
#include "credentials/keychain_check.h"

#include <QPromise>

namespace oco::app
{

namespace
{

/** The future of what `convert` makes of the first one's result. */
template <typename To, typename From, typename Convert>
base::Future<To> converted(const base::Future<From> &future, QObject *context, const Convert &convert)
{
    auto promise = std::make_shared<QPromise<base::Result<To>>>();
    promise->start();
    base::whenDone(future, context, [promise, convert](const base::Result<From> &result) {
        promise->addResult(convert(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace

TokenVault::TokenVault(credentials::CredentialStore *store, QObject *parent) : QObject(parent), m_store(store) {}

base::Future<config::WorkerToken> TokenVault::token(const config::TokenReference &reference)
{
    if (reference.kind() != config::TokenReference::Kind::Keychain) {
        return base::ready<config::WorkerToken>(tokenAtHand(reference));
    }
    return converted<config::WorkerToken>(m_store->read(reference.name()), this, [](const base::Result<QString> &text) {
        return text ? config::WorkerToken::parse(*text) : base::Result<config::WorkerToken>(base::fail(text.error()));
    });
}

base::Future<config::TokenReference> TokenVault::keep(const config::WorkerToken &token)
{
    return converted<config::TokenReference>(m_store->write(token.key(), token.text()), this, [token](const base::Result<void> &written) {
        return written ? base::Result<config::TokenReference>(config::TokenReference::keychain(token))
                       : base::Result<config::TokenReference>(base::fail(written.error()));
    });
}

base::Future<void> TokenVault::forget(const config::WorkerToken &token)
{
    return m_store->remove(token.key());
}

base::Future<void> TokenVault::check()
{
    return credentials::checkKeychain(*m_store, this);
}

} // namespace oco::app
