#include "app/commands/worker_fields.h"

#include "config/field_checks.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oco::app
{

using base::ErrorCode;
using config::TokenReference;

base::Result<QString> directoryFromWord(const QString &word)
{
    const base::Result<QString> directory =
        config::checkWorkingDirectory(word, {QDir::currentPath(), QDir::homePath(), config::Launch::Interactive});
    if (!directory) {
        return base::fail(ErrorCode::InvalidInput, u"The folder cannot be used: %1."_s.arg(directory.error().message),
                          directory.error().remedy);
    }
    return *directory;
}

base::Result<QString> urlFromWord(const QString &word)
{
    const base::Result<QUrl> url = config::checkConvexUrl(word);
    if (!url) {
        return base::fail(ErrorCode::InvalidInput, u"The deployment's URL %1."_s.arg(url.error().message), url.error().remedy);
    }
    return url->toString();
}

base::Result<config::Recovery> recoveryFromWord(const QString &word)
{
    const base::Result<config::Recovery> recovery = config::checkRecovery(word);
    if (!recovery) {
        return base::fail(ErrorCode::InvalidInput, u"The recovery %1."_s.arg(recovery.error().message), recovery.error().remedy);
    }
    return *recovery;
}

base::Result<TokenReference> tokenPlaceFromWord(const QString &word, const QString &remedy)
{
    const base::Result<TokenReference> reference = TokenReference::parse(word, QDir::homePath());
    if (!reference) {
        return base::fail(ErrorCode::InvalidInput, u"The token's place cannot be used: %1."_s.arg(reference.error().message),
                          reference.error().remedy);
    }
    if (reference->kind() == TokenReference::Kind::Literal) {
        return base::fail(ErrorCode::InvalidInput, u"--token-from names a place; a token itself must not stand on a command line."_s,
                          remedy);
    }
    return *reference;
}

} // namespace oco::app
