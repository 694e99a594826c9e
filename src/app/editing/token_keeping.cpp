#include "app/editing/token_keeping.h"

#include "app/logging.h"
#include "app/token_vault.h"
#include "base/when_done.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

using config::TokenReference;
using config::WorkerToken;
using Promise = std::shared_ptr<QPromise<base::Result<void>>>;

void finish(const Promise &promise, const base::Result<void> &result)
{
    promise->addResult(result);
    promise->finish();
}

void keepNext(TokenVault *vault, QList<WorkerToken> left, QObject *context, const Promise &promise)
{
    if (left.isEmpty()) {
        finish(promise, {});
        return;
    }
    const WorkerToken token = left.takeFirst();
    base::whenDone(vault->keep(token), context, [vault, left, context, promise](const base::Result<TokenReference> &kept) {
        if (kept) {
            keepNext(vault, left, context, promise);
        } else {
            finish(promise, base::fail(kept.error()));
        }
    });
}

} // namespace

base::Future<void> keepTokens(TokenVault *vault, const QList<WorkerToken> &tokens, QObject *context)
{
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    keepNext(vault, tokens, context, promise);
    return promise->future();
}

void forgetTokens(TokenVault *vault, const QList<TokenReference> &references, QObject *context)
{
    for (const TokenReference &reference : references) {
        // Entries are found by the two ids; the secret itself is not needed.
        const base::Result<WorkerToken> token = WorkerToken::parse(reference.name() + u":secret_x"_s);
        if (!token) {
            continue;
        }
        base::whenDone(vault->forget(*token), context, [label = reference.label()](const base::Result<void> &forgotten) {
            if (!forgotten) {
                qCWarning(lcApp) << "The token of" << label << "could not be deleted from the keychain:" << forgotten.error().toString();
            }
        });
    }
}

} // namespace oco::app
