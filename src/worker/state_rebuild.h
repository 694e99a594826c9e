#pragma once

#include "worker/inbox.h"
#include "worker/lost_turns.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>

namespace oco::convex
{
class Outbox;
}

namespace oco::worker
{

class Conversations;
class DeploymentFeed;
class OpencodeLink;
class SessionMap;
class WorkerState;

/** What a rebuild works with; all outlive it. */
struct StateRebuildServices {
    WorkerState *state = nullptr;
    DeploymentFeed *feed = nullptr;
    convex::Outbox *outbox = nullptr;
    SessionMap *sessions = nullptr;
    Journal *journal = nullptr;
    Conversations *conversations = nullptr;
    QString deployment; // part of the hash in our message ids
};

/**
 * Stands between the list of messages and the conversations at a start: where the worker's state is new, it first learns
 * from both sides what a lost one would have known, the sessions and the prompts that opencode has (delivery rule 6).
 * Where it is not new, it does so for the messages that it does not know: they came while nobody was there, or the state
 * is an older copy of itself.
 */
class StateRebuild : public QObject
{
    Q_OBJECT

public:
    explicit StateRebuild(const StateRebuildServices &services, QObject *parent = nullptr);

    /** The state is open. Call it once. */
    void start();
    /** The deployment's open messages; handed on at once where there is nothing to learn. */
    void update(const QList<PendingMessage> &open);
    /** Null when opencode went away. */
    void setLink(OpencodeLink *link);

private:
    [[nodiscard]] QHash<QString, QString> unknown(const QList<PendingMessage> &open) const;
    void search();
    void take(const QList<FoundPrompt> &prompts);
    void takeUp(const FoundPrompt &prompt);

    StateRebuildServices m_services;
    QPointer<OpencodeLink> m_link;
    std::unique_ptr<LostTurns> m_lostTurns;
    std::optional<QList<PendingMessage>> m_held; // until it is done
    QList<PendingMessage> m_first;               // what was open at the start
    QHash<QString, QString> m_places;            // state not new: the placeholders to look for, and their chat sessions
    bool m_isNew = false;
    bool m_done = false;
};

} // namespace oco::worker
