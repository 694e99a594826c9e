#pragma once

#include "convex/deployment_contract.h"

#include <QList>
#include <QString>

namespace oco::worker
{

/** A user message that has no answer yet, by the place of its answer. */
struct PendingMessage {
    QString placeholderId; // the assistant message that is to be completed; the key everywhere
    QString chatSessionId;
    QString text;
    QString model;       // provider/model
    bool orphan = false; // a placeholder whose user message is not in the list

    bool operator==(const PendingMessage &) const = default;
};

/**
 * The open placeholders of a worker's message list with the user messages they belong to, oldest first.
 * Pairing is delivery rule 7: from each placeholder of a session in list order, the first user message not yet
 * paired that is stamped one millisecond before it, else the nearest earlier one not yet paired. Pure.
 */
[[nodiscard]] QList<PendingMessage> openMessages(const QList<convex::ChatMessage> &messages);

} // namespace oco::worker
