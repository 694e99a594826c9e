#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace oco::credentials
{

enum class OtherReaders : std::uint8_t {
    None,
    OfSystemd, // it lets a service's user in by an access list, whose mask shows as the group's permission to read
};

/**
 * At most kMaxSecretBytes + 1 bytes of a regular file, which tells that it is too long. On Unix the file has to be ours (or
 * root's) and closed to everybody but `others`; the open file is checked, so that no other can take its place. `remedy` is
 * what to do where it is not. Messages name the file, never its content.
 */
[[nodiscard]] base::Result<QByteArray> readOwnFile(const QString &path, OtherReaders others, const QString &remedy);

} // namespace oco::credentials
