#pragma once

#include <QProcessEnvironment>

namespace oco::credentials
{

/** Whether QtKeychain 0.13 takes this for Plasma 5, where it prefers KWallet; everywhere else it uses the Secret Service. */
[[nodiscard]] bool prefersKWallet(const QProcessEnvironment &environment);

} // namespace oco::credentials
