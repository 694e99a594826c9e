#pragma once

#include <QString>

namespace oco::base
{

/**
 * Replaces what looks like a secret by "•••": the secret part of worker tokens, HTTP credentials, passwords and
 * API keys in JSON, environment or URL form. Applied where text enters a sink (log, status, terminal).
 */
[[nodiscard]] QString redacted(const QString &text);

} // namespace oco::base
