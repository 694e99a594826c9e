#pragma once

#include "opencode/endpoint.h"

#include <QByteArray>
#include <QString>

namespace oco::app
{

/**
 * The shell script that a terminal runs to attach opencode's own interface. It removes itself first: it holds the
 * server's password, which must be neither in arguments nor in a terminal server's environment.
 */
[[nodiscard]] QByteArray attachScript(const QString &opencodeBinary, const opencode::Endpoint &endpoint, const QString &directory);

} // namespace oco::app
