#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace oco::local
{

/** The program at the other end, as it names itself. */
struct ClientVersion {
    QString name; // lower case; empty: it did not say
    QVersionNumber version;

    /** npm at or below 0.19.1, python at or below 0.0.2 and rust at or below 0.0.1 are refused. */
    [[nodiscard]] bool supported() const;
    /** Only npm from 1.28.0 understands TransitionChunk. */
    [[nodiscard]] bool takesChunks() const;

    /** `<name>-<semver>` as in the header Convex-Client; nothing where there is no `-`. */
    [[nodiscard]] static std::optional<ClientVersion> fromHeader(const QString &header);
    /** The version in `/api/<semver>/sync`, which is always npm's; nothing where it is not a version. */
    [[nodiscard]] static std::optional<ClientVersion> fromPath(const QString &version);
};

} // namespace oco::local
