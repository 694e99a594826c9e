#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace oco::opencode
{

struct BinarySearch {
    QString configured; // a path from a setting; wins where not empty
    QStringList path;   // folders of PATH
    QString home;       // for the usual install folders: ~/.opencode/bin, ~/.local/bin, npm and bun prefixes, …
    QStringList system; // folders outside of home: /usr/local/bin, homebrew, …; looked in last
};

/** What the environment says. */
[[nodiscard]] BinarySearch systemSearch(const QString &configured);

/**
 * The native opencode binary: setting, PATH, the usual install folders. An npm wrapper is followed to the native
 * binary of its package, because the wrapper's process is not the server's. Error NotFound says how to install it.
 */
[[nodiscard]] base::Result<QString> findBinary(const BinarySearch &search);

} // namespace oco::opencode
