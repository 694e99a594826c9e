#pragma once

#include <QString>

namespace oco::config
{

/** What a person wrote, in double quotes, for a message: short, on one line and without a secret. */
[[nodiscard]] QString quoted(const QString &text, qsizetype maxLength = 60);

} // namespace oco::config
