#include "local/client_version.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::local
{

namespace
{

std::optional<QVersionNumber> semver(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return QVersionNumber(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

bool ClientVersion::supported() const
{
    // A version that is not semver counts as too old (null is below every version).
    if (name == "npm"_L1) {
        return version > QVersionNumber(0, 19, 1);
    }
    if (name == "python"_L1) {
        return version > QVersionNumber(0, 0, 2);
    }
    if (name == "rust"_L1) {
        return version > QVersionNumber(0, 0, 1);
    }
    return true;
}

bool ClientVersion::takesChunks() const
{
    return name == "npm"_L1 && version >= QVersionNumber(1, 28, 0);
}

std::optional<ClientVersion> ClientVersion::fromHeader(const QString &header)
{
    // The longest suffix that is a version; the rest is the name.
    for (qsizetype dash = header.indexOf(u'-'); dash >= 0; dash = header.indexOf(u'-', dash + 1)) {
        if (const auto version = semver(header.sliced(dash + 1))) {
            return ClientVersion{header.first(dash).toLower(), *version};
        }
    }
    const qsizetype last = header.lastIndexOf(u'-');
    return last < 0 ? std::nullopt : std::optional(ClientVersion{header.first(last).toLower(), {}});
}

std::optional<ClientVersion> ClientVersion::fromPath(const QString &text)
{
    const auto version = semver(text);
    return version ? std::optional(ClientVersion{u"npm"_s, *version}) : std::nullopt;
}

} // namespace oco::local
