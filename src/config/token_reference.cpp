#include "config/token_reference.h"

#include "config/quoted.h"

#include <QDir>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

using Kind = TokenReference::Kind;

struct Scheme {
    QLatin1String prefix;
    Kind kind;
};

constexpr std::array kSchemes{
    Scheme{QLatin1String("keychain:"), Kind::Keychain},
    Scheme{QLatin1String("env:"), Kind::Environment},
    Scheme{QLatin1String("file:"), Kind::File},
    Scheme{QLatin1String("credential:"), Kind::Credential},
};

const QString kKnown = u"Or name the place where it is kept: keychain:machine_<id>:worker_<id>, env:NAME, file:/path or credential:NAME."_s;

tl::unexpected<base::Error> refuse(const QString &message, const QString &remedy)
{
    return base::fail(base::ErrorCode::InvalidInput, message, remedy);
}

/** machine/worker of the key, or why it is none. */
base::Result<QString> labelOfKey(const QString &key)
{
    if (key.contains(u":secret_"_s)) {
        return refuse(u"a reference to the keychain must not hold the secret"_s,
                      u"Write keychain:machine_<id>:worker_<id> without it, and store the token by: opencode-orchestrator token set."_s);
    }
    const base::Result<WorkerToken> token = WorkerToken::parse(key + u":secret_x"_s);
    if (!token) {
        return refuse(u"%1 is not a key of the keychain"_s.arg(quoted(key)),
                      u"Write keychain:machine_<id>:worker_<id> with the two ids of the worker's token."_s);
    }
    return token->label();
}

base::Result<QString> checkVariable(const QString &name)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z_][A-Za-z0-9_]{0,254}\z)"_s);
    if (!pattern.match(name).hasMatch()) {
        return refuse(u"%1 is not the name of an environment variable"_s.arg(quoted(name)),
                      u"Write env:NAME, like env:SITE_WORKER_TOKEN."_s);
    }
    return name;
}

base::Result<QString> checkCredential(const QString &name)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9_@-][A-Za-z0-9_.@-]{0,254}\z)"_s);
    if (!pattern.match(name).hasMatch()) {
        return refuse(u"%1 is not the name of a credential"_s.arg(quoted(name)),
                      u"Write credential:NAME with the name that LoadCredential= gives it in the systemd unit."_s);
    }
    return name;
}

base::Result<QString> checkFile(const QString &text, const QString &home)
{
    QString path = text.startsWith(u"///"_s) ? text.mid(2) : text;
    if (path.startsWith(u"~/"_s) && !home.isEmpty()) {
        path = home + path.mid(1);
    }
    if (!QDir::isAbsolutePath(path) || path.contains(QChar(u'\0'))) {
        return refuse(u"%1 is not an absolute path"_s.arg(quoted(text)), u"Write file:/path or file:~/path."_s);
    }
    return QDir::cleanPath(path);
}

base::Result<QString> checkName(Kind kind, const QString &rest, const QString &home)
{
    switch (kind) {
    case Kind::Environment:
        return checkVariable(rest);
    case Kind::File:
        return checkFile(rest, home);
    case Kind::Credential:
        return checkCredential(rest);
    case Kind::Keychain:
    case Kind::Literal:
        break;
    }
    return rest;
}

QString prefixOf(Kind kind)
{
    for (const Scheme &scheme : kSchemes) {
        if (scheme.kind == kind) {
            return scheme.prefix;
        }
    }
    return {};
}

} // namespace

base::Result<TokenReference> TokenReference::parse(const QString &text, const QString &home)
{
    for (const Scheme &scheme : kSchemes) {
        if (!text.startsWith(scheme.prefix)) {
            continue;
        }
        const QString rest = text.mid(scheme.prefix.size());
        TokenReference reference;
        reference.m_kind = scheme.kind;
        if (scheme.kind == Kind::Keychain) {
            const base::Result<QString> label = labelOfKey(rest);
            if (!label) {
                return base::fail(label.error());
            }
            reference.m_label = *label;
        }
        const base::Result<QString> name = checkName(scheme.kind, rest, home);
        if (!name) {
            return base::fail(name.error());
        }
        reference.m_name = *name;
        return reference;
    }
    const base::Result<WorkerToken> token = WorkerToken::parse(text);
    if (!token) {
        base::Error error = token.error();
        error.remedy += u' ' + kKnown;
        return base::fail(error);
    }
    return literal(*token);
}

TokenReference TokenReference::literal(const WorkerToken &token)
{
    TokenReference reference;
    reference.m_kind = Kind::Literal;
    reference.m_label = token.label();
    reference.m_token = token;
    return reference;
}

TokenReference TokenReference::keychain(const WorkerToken &token)
{
    TokenReference reference;
    reference.m_kind = Kind::Keychain;
    reference.m_name = token.key();
    reference.m_label = token.label();
    return reference;
}

QString TokenReference::text() const
{
    return m_token ? m_token->text() : prefixOf(m_kind) + m_name;
}

QString TokenReference::display() const
{
    return m_label.isEmpty() ? text() : m_label;
}

QString TokenReference::place() const
{
    switch (m_kind) {
    case Kind::Literal:
        return u"in this file"_s;
    case Kind::Keychain:
        return u"in the keychain"_s;
    case Kind::Environment:
        return u"in the environment variable %1"_s.arg(m_name);
    case Kind::File:
        return u"in the file %1"_s.arg(m_name);
    case Kind::Credential:
        return u"in the credential %1"_s.arg(m_name);
    }
    return {};
}

} // namespace oco::config
