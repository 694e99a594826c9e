#pragma once

#include "worker/inbox.h"
#include "worker/journal.h"

namespace oco::worker
{

/**
 * The end of our ids in opencode: a hash of what the prompt belongs to, so that it is recognised without any state of
 * ours (delivery rule 6). Pure.
 */
[[nodiscard]] QString promptTail(const QString &deployment, const QString &placeholderId);

/** A turn that nobody has begun, with the ids that its prompt will always have in opencode. Pure. */
[[nodiscard]] TurnRecord newTurn(const QString &deployment, const PendingMessage &message, qint64 nowMs);

} // namespace oco::worker
