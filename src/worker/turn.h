#pragma once

#include "net/backoff.h"
#include "opencode/event_stream.h"
#include "opencode/types.h"
#include "worker/inbox.h"
#include "worker/reply.h"
#include "worker/turn_view.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdint>

namespace oco::worker
{

class OpencodeLink;
class SessionMap;

/** What a turn needs of its worker; all outlive it. */
struct TurnServices {
    convex::Outbox *outbox = nullptr;
    SessionMap *sessions = nullptr;
    QString deployment; // part of the hash in our message ids
    std::chrono::milliseconds reconcileInterval{15'000};
    std::chrono::milliseconds retryBase{1'000};
};

/**
 * One answer: finds or makes the opencode session, sends the prompt with ids of ours, follows the events, and
 * completes the placeholder. Events are freshness; before it ends, and whenever events may have been lost, the turn
 * asks opencode for its state. Every way out ends in a completed placeholder.
 */
class Turn : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Waiting, FindingSession, Prompting, Following, Completing, Done };
    Q_ENUM(State)

    Turn(const PendingMessage &message, const TurnServices &services, QObject *parent = nullptr);

    /** Begins, or goes on once a line to opencode is there; null when opencode went away. */
    void setLink(OpencodeLink *link);
    /** Ends it early: what is there is completed, with this sentence. */
    void abort(const QString &sentence);
    /** The deployment shows the placeholder completed or gone. */
    void settle();

    [[nodiscard]] const PendingMessage &message() const;
    [[nodiscard]] State state() const;

Q_SIGNALS:
    /** The deployment has the answer. */
    void finished();

private:
    void begin();
    void createSession();
    void sendPrompt();
    void checkPromptArrived();
    void follow();
    void reconcile();
    void judge(bool idle);
    void handleEvent(const opencode::Event &event);
    void handleRefusal(const QString &opencodeSessionId, const QString &sentence);
    void retry(void (Turn::*step)());
    void noteRetry(const opencode::SessionStatus &status);
    void endEarly();
    void fail(const QString &sentence);
    void complete();

    PendingMessage m_message;
    TurnServices m_services;
    Reply m_reply;
    TurnView m_view;
    QPointer<OpencodeLink> m_link;
    State m_state = State::Waiting;
    opencode::Prompt m_prompt;
    QString m_opencodeSession;
    QTimer m_reconcileTimer;
    QTimer m_abortTimer;
    QTimer m_retryTimer;
    net::Backoff m_backoff;
    QString m_abortSentence;
    QString m_failure; // empty: the turn did not fail
    QStringList m_refusals;
    bool m_promptLeft = false; // opencode may have the prompt
    bool m_ending = false;     // opencode was asked to abort
    bool m_sessionIsNew = false;
    bool m_reconciling = false;
    bool m_reconcileAgain = false;
    int m_idleWithoutEnd = 0;
};

} // namespace oco::worker
