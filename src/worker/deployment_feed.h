#pragma once

#include "convex/deployment_contract.h"
#include "worker/feed_health.h"
#include "worker/inbox.h"
#include "worker/session_watch.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace oco::convex
{
class DeploymentLine;
struct TransitionUpdate;
} // namespace oco::convex

namespace oco::worker
{

/** Turns the Transitions of a worker's subscriptions into what the worker acts on. */
class DeploymentFeed : public QObject
{
    Q_OBJECT

public:
    DeploymentFeed(const convex::WorkerCredentials &who, convex::DeploymentLine *line, SessionWatch *watch, QObject *parent = nullptr);

    /** Subscribes the worker's own record. Call it once. */
    void watchRecord();
    /** Subscribes sessions and messages; a second call does nothing. */
    void watchConversations();

    /** The worker was marked connected at this time (ns): older records do not show it. */
    void noteMarked(quint64 timestamp);
    /** The record asks to connect, and is not just one from before the last marking. */
    [[nodiscard]] bool wantsConnect() const;

    /** How many chat sessions the deployment shows as active. */
    [[nodiscard]] int sessions() const { return m_sessions; }
    /** The last record that came; nothing before the first, and when the worker was removed. */
    [[nodiscard]] const std::optional<convex::WorkerRecord> &record() const;

    /** What the deployment cannot deliver at present; nothing while everything arrives. */
    [[nodiscard]] std::optional<base::Error> problem() const;

    /** The places of answers in the last list, open or not, and their chat sessions; kept only when asked for before. */
    [[nodiscard]] const QHash<QString, QString> &places() const { return m_places; }
    void keepPlaces(bool keep);

Q_SIGNALS:
    /** A Transition arrived: the deployment is there. */
    void contact();
    /** Also when the record that is here turns out to be from after the last marking. */
    void recordChanged();
    /** The worker's record is gone. */
    void removed();
    void sessionsEnded(const QSet<QString> &chatSessionIds);
    /** sessions() is another number now. */
    void sessionsChanged();
    void messagesChanged(const QList<oco::worker::PendingMessage> &open);
    /** problem() is another one now. */
    void problemChanged();

private:
    void apply(const convex::TransitionUpdate &update);
    [[nodiscard]] std::optional<FeedHealth::Query> kindOf(quint32 queryId) const;
    void applyRecord(const QByteArray &json);
    [[nodiscard]] std::optional<QSet<QString>> readActive(const QByteArray &json);
    void applyMessages(const QByteArray &json);

    convex::WorkerCredentials m_who;
    convex::DeploymentLine *m_line;
    SessionWatch *m_watch;
    std::optional<quint32> m_recordQuery;
    std::optional<quint32> m_sessionsQuery;
    std::optional<quint32> m_messagesQuery;
    std::optional<convex::WorkerRecord> m_record;
    FeedHealth m_health;
    quint64 m_timestamp = 0; // of the newest snapshot
    quint64 m_markedAt = 0;
    std::optional<double> m_answeredRequest; // the request to connect that the last marking has answered
    QHash<QString, QString> m_places;
    int m_sessions = 0;
    bool m_keepsPlaces = false;
};

} // namespace oco::worker
