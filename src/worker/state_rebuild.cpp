#include "worker/state_rebuild.h"

#include "convex/outbox.h"
#include "worker/conversations.h"
#include "worker/deployment_feed.h"
#include "worker/journal.h"
#include "worker/opencode_link.h"
#include "worker/session_map.h"
#include "worker/worker_state.h"

#include <algorithm>
#include <utility>

namespace oco::worker
{

StateRebuild::StateRebuild(const StateRebuildServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void StateRebuild::start()
{
    m_isNew = m_services.state->isNew();
    m_services.feed->keepPlaces(m_isNew);
}

void StateRebuild::update(const QList<PendingMessage> &open)
{
    if (!m_done && !m_held && !m_isNew) { // the first list
        m_places = unknown(open);
        m_done = m_places.isEmpty();
    }
    if (m_done) {
        m_services.conversations->update(open);
        return;
    }
    if (!m_held) {
        m_first = open;
    }
    m_held = open;
    search();
}

QHash<QString, QString> StateRebuild::unknown(const QList<PendingMessage> &open) const
{
    QHash<QString, QString> places;
    for (const PendingMessage &message : open) {
        const auto known = m_services.journal->find(message.placeholderId);
        if (known && !known->has_value()) {
            places.insert(message.placeholderId, message.chatSessionId);
        }
    }
    return places;
}

void StateRebuild::setLink(OpencodeLink *link)
{
    m_link = link;
    m_lostTurns.reset();
    search();
}

void StateRebuild::search()
{
    if (m_lostTurns || m_link == nullptr || !m_held) {
        return;
    }
    m_lostTurns = std::make_unique<LostTurns>(m_services.deployment, m_isNew ? m_services.feed->places() : m_places, m_link);
    connect(m_lostTurns.get(), &LostTurns::finished, this, &StateRebuild::take);
    m_lostTurns->start();
}

void StateRebuild::take(const QList<FoundPrompt> &prompts)
{
    m_lostTurns.release()->deleteLater(); // we are in its signal
    for (const FoundPrompt &prompt : prompts) {
        takeUp(prompt);
    }
    m_done = true;
    if (m_isNew) {
        m_services.state->noteComplete();
    }
    m_services.feed->keepPlaces(false);
    const QList<PendingMessage> open = *std::exchange(m_held, std::nullopt);
    const auto isOpen = [&open](const PendingMessage &message) {
        return std::any_of(open.cbegin(), open.cend(),
                           [&](const PendingMessage &one) { return one.placeholderId == message.placeholderId; });
    };
    QList<PendingMessage> first = std::exchange(m_first, {});
    first.removeIf([&](const PendingMessage &message) { return !isOpen(message); });
    m_services.conversations->update(first); // what came since then did not come while nobody was there
    m_services.conversations->update(open);
}

void StateRebuild::takeUp(const FoundPrompt &prompt)
{
    const bool open = std::any_of(m_held->cbegin(), m_held->cend(),
                                  [&](const PendingMessage &message) { return message.placeholderId == prompt.placeholderId; });
    if (open) {
        TurnRecord record;
        record.placeholderId = prompt.placeholderId;
        record.chatSessionId = prompt.chatSessionId;
        record.opencodeSession = prompt.opencodeSession;
        record.messageId = prompt.messageId;
        record.partId = prompt.partId;
        record.runs = 1;
        m_services.outbox->closeLane(prompt.placeholderId); // which chunks exist cannot be read
        m_services.conversations->remember(record);
    }
    if (m_services.sessions->opencodeSession(prompt.chatSessionId).isEmpty()) {
        const convex::OutboxRow note{convex::RowKind::Note, prompt.chatSessionId,
                                     convex::calls::sessionReady(prompt.chatSessionId, prompt.opencodeSession)};
        static_cast<void>(m_services.outbox->enqueue(note, m_services.sessions->insert(prompt.chatSessionId, prompt.opencodeSession)));
    }
}

} // namespace oco::worker
