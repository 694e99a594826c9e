#include "worker/conversations.h"

#include "worker/opencode_link.h"
#include "worker/turn_texts.h"

#include <utility>

namespace oco::worker
{

Conversations::Conversations(const TurnServices &services, QObject *parent) : QObject(parent), m_services(services) {}

Conversations::~Conversations() = default;

void Conversations::update(const QList<PendingMessage> &open)
{
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
    m_journal.keepOnly(placeholders);
    if (!m_closed) {
        for (const PendingMessage &message : open) {
            if (m_journal.open(message.placeholderId)) {
                m_lanes[message.chatSessionId].queue.enqueue({message, {}});
                startNext(message.chatSessionId);
            }
        }
    }
    Q_EMIT changed();
}

void Conversations::startNext(const QString &chatSessionId)
{
    Lane &lane = m_lanes[chatSessionId];
    if (lane.turn != nullptr || lane.queue.isEmpty() || (m_closed && lane.queue.constFirst().endSentence.isEmpty())) {
        return;
    }
    const Lane::Waiting waiting = lane.queue.dequeue();
    auto *turn = new Turn(waiting.message, m_services, this);
    lane.turn = turn;
    connect(turn, &Turn::finished, this, [this, chatSessionId] { remove(chatSessionId); });
    if (waiting.endSentence.isEmpty()) {
        turn->setLink(m_link);
    } else {
        turn->abort(waiting.endSentence);
    }
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
        waiting.endSentence = sentence;
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

void Conversations::abortRunning(const QString &sentence)
{
    m_closed = true;
    for (const Lane &lane : std::as_const(m_lanes)) {
        if (lane.turn != nullptr) {
            lane.turn->abort(sentence);
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
