#include "worker/deployment_feed.h"

#include "convex/deployment_line.h"
#include "worker/logging.h"

#include <algorithm>
#include <utility>

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

std::optional<base::Error> DeploymentFeed::problem() const
{
    return m_health.problem();
}

std::optional<FeedHealth::Query> DeploymentFeed::kindOf(quint32 queryId) const
{
    if (m_recordQuery == queryId) {
        return FeedHealth::Query::Record;
    }
    if (m_sessionsQuery == queryId) {
        return FeedHealth::Query::Sessions;
    }
    return m_messagesQuery == queryId ? std::optional(FeedHealth::Query::Messages) : std::nullopt;
}

void DeploymentFeed::noteMarked(quint64 timestamp)
{
    m_markedAt = timestamp;
    if (m_record && m_timestamp <= timestamp) { // else it may be of after the marking
        m_answeredRequest = m_record->connectRequestedAt;
    }
}

bool DeploymentFeed::wantsConnect() const
{
    // Where the deployment's clock was set back, an answered request stays later than every marking.
    return m_record && m_record->wantsConnect() && m_timestamp >= m_markedAt && m_record->connectRequestedAt != m_answeredRequest;
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
    const std::optional<base::Error> before = m_health.problem();
    const QByteArray *record = nullptr;
    const QByteArray *messages = nullptr;
    std::optional<QSet<QString>> active;
    for (const convex::QueryChange &change : update.changes) {
        const std::optional<FeedHealth::Query> kind = kindOf(change.queryId);
        if (!kind) {
            continue;
        }
        if (!change.value) {
            m_health.failed(*kind, change.value.error());
            continue;
        }
        m_health.arrived(*kind);
        if (*kind == FeedHealth::Query::Record) {
            record = &*change.value;
        } else if (*kind == FeedHealth::Query::Sessions) {
            active = readActive(*change.value);
        } else {
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
    if (active && std::exchange(m_sessions, static_cast<int>(active->size())) != active->size()) {
        Q_EMIT sessionsChanged();
    }
    const bool wasBehind = m_timestamp < m_markedAt;
    m_timestamp = std::max(m_timestamp, update.timestamp);
    if (record != nullptr) {
        applyRecord(*record);
    } else if (m_record && wasBehind && m_timestamp >= m_markedAt) {
        Q_EMIT recordChanged();
    }
    if (const std::optional<base::Error> now = m_health.problem(); now != before) {
        if (now) {
            qCWarning(lcWorker).noquote() << now->toString();
        } else {
            qCInfo(lcWorker) << "The deployment delivers everything again";
        }
        Q_EMIT problemChanged();
    }
}

void DeploymentFeed::applyRecord(const QByteArray &json)
{
    auto record = convex::readWorkerRecord(json);
    if (!record) {
        m_health.failed(FeedHealth::Query::Record, record.error());
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
        m_health.failed(FeedHealth::Query::Sessions, sessions.error());
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
        m_health.failed(FeedHealth::Query::Messages, messages.error());
        return;
    }
    m_health.noteMessages(messages->size(), json.size());
    m_places.clear();
    for (const convex::ChatMessage &message : *messages) {
        if (m_keepsPlaces && message.role == convex::Role::Assistant) {
            m_places.insert(message.id, message.sessionId);
        }
    }
    Q_EMIT messagesChanged(openMessages(*messages));
}

} // namespace oco::worker
