#include "worker/deployment_feed.h"

#include "convex/deployment_line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

DeploymentFeed::DeploymentFeed(const convex::WorkerCredentials &who, convex::DeploymentLine *line, SessionWatch *watch, QObject *parent)
    : QObject(parent), m_who(who), m_line(line), m_watch(watch)
{
    connect(line, &convex::DeploymentLine::transition, this, &DeploymentFeed::apply);
}

void DeploymentFeed::watchRecord()
{
    m_recordQuery = m_line->subscribe(convex::calls::getByMachineAndWorker(m_who));
}

void DeploymentFeed::watchConversations()
{
    if (!m_messagesQuery) {
        m_sessionsQuery = m_line->subscribe(convex::calls::subscribeToWorkerSessions(m_who.workerId));
        m_messagesQuery = m_line->subscribe(convex::calls::subscribeToWorkerMessages(m_who.workerId));
    }
}

const std::optional<convex::WorkerRecord> &DeploymentFeed::record() const
{
    return m_record;
}

void DeploymentFeed::noteMarked(quint64 timestamp)
{
    m_markedAt = timestamp;
}

bool DeploymentFeed::wantsConnect() const
{
    return m_record && m_record->wantsConnect() && m_timestamp >= m_markedAt;
}

void DeploymentFeed::keepPlaces(bool keep)
{
    m_keepsPlaces = keep;
    if (!keep) {
        m_places.clear();
    }
}

void DeploymentFeed::apply(const convex::TransitionUpdate &update)
{
    Q_EMIT contact();
    const QByteArray *record = nullptr;
    const QByteArray *messages = nullptr;
    std::optional<QSet<QString>> active;
    for (const convex::QueryChange &change : update.changes) {
        if (!change.value) {
            Q_EMIT queryFailed(change.value.error());
        } else if (m_recordQuery == change.queryId) {
            record = &*change.value;
        } else if (m_sessionsQuery == change.queryId) {
            active = readActive(*change.value);
        } else if (m_messagesQuery == change.queryId) {
            messages = &*change.value;
        }
    }
    // One snapshot: a message in a session that ended in it was sent before the end, and ends with it.
    const QSet<QString> ended = m_watch->apply(update.timestamp, active);
    if (messages != nullptr) {
        applyMessages(*messages);
    }
    if (!ended.isEmpty()) {
        Q_EMIT sessionsEnded(ended);
    }
    const bool wasBehind = m_timestamp < m_markedAt;
    m_timestamp = std::max(m_timestamp, update.timestamp);
    if (record != nullptr) {
        applyRecord(*record);
    } else if (m_record && wasBehind && m_timestamp >= m_markedAt) {
        Q_EMIT recordChanged();
    }
}

void DeploymentFeed::applyRecord(const QByteArray &json)
{
    auto record = convex::readWorkerRecord(json);
    if (!record) {
        Q_EMIT queryFailed(record.error());
        return;
    }
    m_record = *record;
    if (m_record) {
        Q_EMIT recordChanged();
    } else {
        Q_EMIT removed();
    }
}

std::optional<QSet<QString>> DeploymentFeed::readActive(const QByteArray &json)
{
    const auto sessions = convex::readSessions(json);
    if (!sessions) {
        Q_EMIT queryFailed(sessions.error());
        return std::nullopt;
    }
    QSet<QString> active;
    for (const convex::ChatSession &session : *sessions) {
        active.insert(session.sessionId);
    }
    return active;
}

void DeploymentFeed::applyMessages(const QByteArray &json)
{
    const auto messages = convex::readMessages(json);
    if (!messages) {
        Q_EMIT queryFailed(messages.error());
        return;
    }
    m_places.clear();
    for (const convex::ChatMessage &message : *messages) {
        if (m_keepsPlaces && message.role == convex::Role::Assistant) {
            m_places.insert(message.id, message.sessionId);
        }
    }
    Q_EMIT messagesChanged(openMessages(*messages));
}

} // namespace oco::worker
