#pragma once

#include "base/result.h"
#include "opencode/endpoint.h"

#include <QString>
#include <QStringList>

namespace oco::app
{

/** A terminal program and the words before the command that it is to run. */
struct Terminal {
    QString program;
    QStringList words;

    bool operator==(const Terminal &) const = default;
};

/** The first that is there: $TERMINAL, the system's choice, then those of the desktops. Error NotFound. */
[[nodiscard]] base::Result<Terminal> findTerminal(const QString &wanted, const QStringList &searchPath);

/**
 * The script that a terminal runs to attach opencode's own interface. It removes itself first: it holds the server's
 * password, which must be neither in arguments nor in a terminal server's environment.
 */
[[nodiscard]] QByteArray attachScript(const QString &opencodeBinary, const opencode::Endpoint &endpoint, const QString &directory);

/** Opens a terminal with opencode attached to the server, in a directory. Errors: NotFound (no terminal), PermissionDenied, Io. */
[[nodiscard]] base::Result<void> openTerminal(const QString &runtimeFolder, const QString &opencodeBinary,
                                              const opencode::Endpoint &endpoint, const QString &directory);

} // namespace oco::app
