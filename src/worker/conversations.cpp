#include "worker/conversations.h"

#include "convex/outbox.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/prompt_ids.h"
#include "worker/turn_texts.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace oco::worker
{

Conversations::Conversations(const TurnServices &services, config::Recovery recovery, QObject *parent)
    : QObject(parent), m_services(services), m_recovery(recovery)
{
    // A message whose completion was on its way from an earlier run may need another one after all.
    connect(services.outbox, &convex::Outbox::laneEmptied, this, [this](const QString &lane) {
        const bool open = std::any_of(m_open.cbegin(), m_open.cend(), [&](const PendingMessage &one) { return one.placeholderId == lane; });
        if (open && !m_taken.contains(lane)) {
            update(QList<PendingMessage>(m_open));
        }
    });
}

Conversations::~Conversations() = default;

void Conversations::remember(const TurnRecord &record)
{
    m_remembered.insert(record.placeholderId, record);
}

void Conversations::update(const QList<PendingMessage> &open)
{
    m_open = open;
    QSet<QString> placeholders;
    for (const PendingMessage &message : open) {
        placeholders.insert(message.placeholderId);
    }
    const QList<QString> sessions = m_lanes.keys();
    for (const QString &session : sessions) {
        Lane &lane = m_lanes[session];
        lane.queue.removeIf([&](const Lane::Waiting &waiting) { return !placeholders.contains(waiting.message.placeholderId); });
        if (lane.turn != nullptr && !placeholders.contains(lane.turn->message().placeholderId)) {
            lane.turn->settle();
        }
    }
    const bool first = !std::exchange(m_updated, true);
    if (first) {
        m_services.journal->settleAllBut(placeholders);
    }
    m_taken.intersect(placeholders);
    if (!m_closed) {
        for (const PendingMessage &message : open) {
            if (!m_taken.contains(message.placeholderId)) {
                takeUp(message, first);
            }
        }
    }
    Q_EMIT changed();
}

void Conversations::takeUp(const PendingMessage &message, bool first)
{
    if (m_services.outbox->hasCompletion(message.placeholderId)) {
        return; // an earlier run's completion is on its way
    }
    const base::Result<std::optional<TurnRecord>> known = m_services.journal->find(message.placeholderId);
    if (!known) {
        qCWarning(lcWorker).noquote() << known.error().toString();
        return; // nothing may be concluded; the next list asks again
    }
    TurnRecord record = known->value_or(m_remembered.value(message.placeholderId));
    // One that was closed without an answer of ours, because its placeholder had gone, and is there again.
    record.closed = record.closed && !(record.answer.content.isEmpty() && record.answer.otherParts.isEmpty());
    if (first && m_recovery == config::Recovery::AnswerOnlyNew && record.endSentence.isEmpty()) {
        record.endSentence = record.runs > 0 ? texts::interruptedNotResumed() : texts::cameWhileAway();
    }
    m_taken.insert(message.placeholderId);
    m_lanes[message.chatSessionId].queue.enqueue({message, record});
    startNext(message.chatSessionId);
}

void Conversations::startNext(const QString &chatSessionId)
{
    Lane &lane = m_lanes[chatSessionId];
    if (lane.turn != nullptr || lane.queue.isEmpty() || (m_closed && lane.queue.constFirst().record.endSentence.isEmpty())) {
        return;
    }
    Lane::Waiting waiting = lane.queue.dequeue();
    if (waiting.record.messageId.isEmpty()) { // now: opencode orders messages by their ids, which begin with the time
        const QString sentence = waiting.record.endSentence;
        waiting.record = newTurn(m_services.deployment, waiting.message, QDateTime::currentMSecsSinceEpoch());
        waiting.record.endSentence = sentence;
    }
    auto *turn = new Turn(waiting.message, waiting.record, m_services, this);
    lane.turn = turn;
    connect(
        turn, &Turn::finished, this, [this, chatSessionId] { remove(chatSessionId); }, Qt::QueuedConnection);
    connect(turn, &Turn::told, this, &Conversations::turnEvent);
    turn->setLink(m_link);
    turn->start();
}

void Conversations::remove(const QString &chatSessionId)
{
    Lane &lane = m_lanes[chatSessionId];
    lane.turn->deleteLater();
    lane.turn = nullptr;
    startNext(chatSessionId);
    if (lane.turn == nullptr && lane.queue.isEmpty()) {
        m_lanes.remove(chatSessionId);
    }
    Q_EMIT changed();
}

void Conversations::end(Lane &lane, const QString &sentence)
{
    for (Lane::Waiting &waiting : lane.queue) { // each in its turn: its placeholder is completed like any other
        waiting.record.endSentence = sentence;
    }
    if (lane.turn != nullptr) {
        lane.turn->abort(sentence);
    }
}

void Conversations::endSession(const QString &chatSessionId)
{
    if (const auto lane = m_lanes.find(chatSessionId); lane != m_lanes.end()) {
        end(*lane, texts::sessionEnded());
    }
}

void Conversations::close()
{
    m_closed = true;
}

void Conversations::leaveRunning(const QString &sentence)
{
    m_closed = true;
    for (const Lane &lane : std::as_const(m_lanes)) {
        if (lane.turn != nullptr) {
            lane.turn->leave(sentence);
        }
    }
}

void Conversations::abortAll(const QString &sentence)
{
    m_closed = true;
    for (Lane &lane : m_lanes) {
        end(lane, sentence);
    }
}

void Conversations::setLink(OpencodeLink *link)
{
    m_link = link;
    for (const Lane &lane : std::as_const(m_lanes)) {
        if (lane.turn != nullptr) {
            lane.turn->setLink(link);
        }
    }
}

int Conversations::running() const
{
    int count = 0;
    for (const Lane &lane : m_lanes) {
        count += lane.turn != nullptr ? 1 : 0;
    }
    return count;
}

int Conversations::waiting() const
{
    int count = 0;
    for (const Lane &lane : m_lanes) {
        count += static_cast<int>(lane.queue.size());
    }
    return count;
}

} // namespace oco::worker
