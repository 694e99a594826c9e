#include "config/worker_token.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace oco::config
{

namespace
{

constexpr qsizetype kMaxLength = 2048; // what every keychain can hold

bool isTokenCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_' || u == u'-';
}

/** Strips the prefix once: an id may itself begin with the text of the prefix. */
std::optional<QString> partAfter(const QString &prefix, const QString &part)
{
    if (!part.startsWith(prefix) || part.size() == prefix.size()) {
        return std::nullopt;
    }
    QString rest = part.mid(prefix.size());
    if (!std::all_of(rest.cbegin(), rest.cend(), isTokenCharacter)) {
        return std::nullopt;
    }
    return rest;
}

} // namespace

base::Result<WorkerToken> WorkerToken::parse(const QString &text)
{
    const QStringList parts = text.size() > kMaxLength ? QStringList() : text.split(u':');
    if (parts.size() == 3) {
        const std::optional<QString> machineId = partAfter(u"machine_"_s, parts.at(0));
        const std::optional<QString> workerId = partAfter(u"worker_"_s, parts.at(1));
        const std::optional<QString> secret = partAfter(u"secret_"_s, parts.at(2));
        if (machineId && workerId && secret) {
            WorkerToken token;
            token.m_machineId = *machineId;
            token.m_workerId = *workerId;
            token.m_secret = *secret;
            return token;
        }
    }
    return base::fail(base::ErrorCode::InvalidInput,
                      u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s,
                      u"Copy the whole token from the web UI: Machine → ⋮ → Add Worker."_s);
}

QString WorkerToken::label() const
{
    return m_machineId + u'/' + m_workerId;
}

QString WorkerToken::key() const
{
    return u"machine_%1:worker_%2"_s.arg(m_machineId, m_workerId);
}

QString WorkerToken::text() const
{
    return key() + u":secret_"_s + m_secret;
}

} // namespace oco::config
