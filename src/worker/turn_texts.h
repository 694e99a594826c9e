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
[[nodiscard]] QString sessionGone();
[[nodiscard]] QString noAnswer();
[[nodiscard]] QString endedWithoutEnd();
[[nodiscard]] QString providerFails(const opencode::SessionStatus &status);
[[nodiscard]] QString providerWantsToWait(const opencode::SessionStatus &status);
[[nodiscard]] QString unreadable(const base::Error &error);
[[nodiscard]] QString failed(const opencode::MessageError &error);
/** After too many attempts in which opencode died. */
[[nodiscard]] QString opencodeKeepsDying();
/** A mark between the pieces of an answer that was begun and the answer that begins again. */
[[nodiscard]] QString beganAgain();
[[nodiscard]] QString interruptedInTool(const QString &tool);
/** What opencode knows of the interrupted answer cannot be read. */
[[nodiscard]] QString interruptedUnknown();
/** By the policy answer-only-new, of an answer that was begun. */
[[nodiscard]] QString interruptedNotResumed();
/** By the policy answer-only-new, of a message that waited. */
[[nodiscard]] QString cameWhileAway();
[[nodiscard]] QString sessionEnded();
[[nodiscard]] QString workerStopped();
[[nodiscard]] QString workerRemoved();
/** For those who watch here only. */
[[nodiscard]] QString endedElsewhere();
[[nodiscard]] QString leftForNextStart();

} // namespace oco::worker::texts
