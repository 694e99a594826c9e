#include "worker/inbox.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace oco::worker
{

namespace
{

using convex::ChatMessage;

/** Takes the placeholder's user message out of the unpaired ones of its session, which are in list order. */
std::optional<const ChatMessage *> takePartner(QList<const ChatMessage *> &unpaired, const ChatMessage &placeholder)
{
    if (unpaired.isEmpty()) {
        return std::nullopt;
    }
    const auto stamped = std::find_if(unpaired.begin(), unpaired.end(), [&](const ChatMessage *user) {
        return std::abs(placeholder.timestamp - 1.0 - user->timestamp) < 0.5;
    });
    const auto partner = stamped != unpaired.end() ? stamped : std::prev(unpaired.end());
    const ChatMessage *message = *partner;
    unpaired.erase(partner);
    return message;
}

} // namespace

QList<PendingMessage> openMessages(const QList<ChatMessage> &messages)
{
    QList<PendingMessage> open;
    QHash<QString, QList<const ChatMessage *>> unpairedBySession;
    for (const ChatMessage &message : messages) {
        if (message.role == convex::Role::User) {
            unpairedBySession[message.sessionId].append(&message);
            continue;
        }
        if (message.role != convex::Role::Assistant) {
            continue;
        }
        const auto partner = takePartner(unpairedBySession[message.sessionId], message);
        if (message.completed) {
            continue;
        }
        PendingMessage pending{message.id, message.sessionId, {}, message.model, !partner.has_value()};
        if (partner) {
            pending.text = (*partner)->content;
            if (pending.model.isEmpty()) {
                pending.model = (*partner)->model;
            }
        }
        open.append(pending);
    }
    return open;
}

} // namespace oco::worker
