#pragma once

#include "base/error.h"
#include "opencode/types.h"

#include <QString>

/** The sentences that an answer carries for the person when something went wrong. */
namespace oco::worker::texts
{

[[nodiscard]] QString orphan();
[[nodiscard]] QString noModel(const QString &model);
[[nodiscard]] QString noSession(const base::Error &error);
[[nodiscard]] QString notAccepted(const base::Error &error);
[[nodiscard]] QString opencodeSilent();
[[nodiscard]] QString opencodeLost();
[[nodiscard]] QString sessionGone();
[[nodiscard]] QString noAnswer();
[[nodiscard]] QString endedWithoutEnd();
[[nodiscard]] QString providerFails(const opencode::SessionStatus &status);
[[nodiscard]] QString failed(const opencode::MessageError &error);
[[nodiscard]] QString sessionEnded();
[[nodiscard]] QString workerStopped();
[[nodiscard]] QString workerRemoved();

} // namespace oco::worker::texts
