#include "app/token_access.h"

#include "app/worker_claim.h"
#include "base/when_done.h"
#include "credentials/credential_store.h"
#include "credentials/secret_sources.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using config::TokenReference;
using config::WorkerToken;

base::Result<QString> readAtOnce(const TokenReference &reference)
{
    switch (reference.kind()) {
    case TokenReference::Kind::Environment:
        return credentials::readEnvironment(reference.name());
    case TokenReference::Kind::File:
        return credentials::readSecretFile(reference.name());
    case TokenReference::Kind::Credential:
        return credentials::readSystemdCredential(reference.name());
    case TokenReference::Kind::Literal:
    case TokenReference::Kind::Keychain:
        break;
    }
    return base::fail(base::ErrorCode::Internal, u"A token is looked for in the wrong place."_s);
}

/** What was kept there may be anything. */
base::Result<WorkerToken> parsed(const base::Result<QString> &text, const TokenReference &reference)
{
    if (!text) {
        base::Error error = text.error();
        if (error.code == base::ErrorCode::NotFound && reference.kind() == TokenReference::Kind::Keychain) {
            error.remedy += (error.remedy.isEmpty() ? QString() : u" "_s) +
                            u"Store the token: opencode-orchestrator token set %1"_s.arg(reference.label());
        }
        return base::fail(error);
    }
    const base::Result<WorkerToken> token = WorkerToken::parse(*text);
    if (!token) {
        return base::fail(base::ErrorCode::InvalidInput, u"What is kept %1 is no worker token (field token)."_s.arg(reference.place()),
                          token.error().message + u". "_s + token.error().remedy);
    }
    return *token;
}

} // namespace

base::Result<WorkerToken> tokenAtHand(const TokenReference &reference)
{
    return reference.token() ? base::Result<WorkerToken>(*reference.token()) : parsed(readAtOnce(reference), reference);
}

QString labelAtHand(const TokenReference &reference)
{
    if (!reference.label().isEmpty()) {
        return reference.label();
    }
    const base::Result<WorkerToken> token = tokenAtHand(reference);
    return token ? token->label() : QString();
}

TokenAccess::TokenAccess(const config::Paths &paths, credentials::CredentialStore *store)
    : m_lockFolder(paths.locksFolder()), m_store(store)
{
}

base::Future<WorkerToken> TokenAccess::token(const TokenReference &reference)
{
    return reference.kind() == TokenReference::Kind::Keychain ? fromKeychain(reference) : base::ready<WorkerToken>(tokenAtHand(reference));
}

base::Future<WorkerToken> TokenAccess::fromKeychain(const TokenReference &reference)
{
    auto promise = std::make_shared<QPromise<base::Result<WorkerToken>>>();
    promise->start();
    base::whenDone(m_store->read(reference.name()), &m_context, [promise, reference](const base::Result<QString> &text) {
        promise->addResult(parsed(text, reference));
        promise->finish();
    });
    return promise->future();
}

base::Result<std::shared_ptr<void>> TokenAccess::claim(const WorkerToken &token)
{
    return claimWorker(m_lockFolder, token);
}

} // namespace oco::app
