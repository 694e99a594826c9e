#pragma once

#include "opencode/event_stream.h"
#include "opencode/types.h"
#include "worker/inbox.h"
#include "worker/interrupted_turn.h"
#include "worker/journal.h"
#include "worker/prompt_sender.h"
#include "worker/reply.h"
#include "worker/turn_reporter.h"
#include "worker/turn_services.h"
#include "worker/turn_view.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>

namespace oco::worker
{

class OpencodeLink;

/**
 * One answer: journalled before anything of it leaves, it finds or makes the opencode session, sends the prompt with ids
 * of ours, follows the events, and completes the placeholder. Events are freshness; before it ends, and whenever events
 * may have been lost, the turn asks opencode for its state. When opencode or this program died in the middle, what
 * opencode kept decides how it goes on (InterruptedTurn). Every way out but leave() ends in a completed placeholder.
 */
class Turn : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Waiting, Recovering, Prompting, Following, Completing, Done };
    Q_ENUM(State)

    /** record: from the journal, or of newTurn(). */
    Turn(const PendingMessage &message, const TurnRecord &record, const TurnServices &services, QObject *parent = nullptr);

    /** Takes it up. Call it once. */
    void start();
    /** Begins, or goes on, once a line to opencode is there; null when opencode went away. */
    void setLink(OpencodeLink *link);
    /** Ends it early: what is there is completed, with this sentence. */
    void abort(const QString &sentence);
    /** Stops on purpose: left open to be run again at the next start where no tool had started, else as abort(). */
    void leave(const QString &sentence);
    /** The deployment shows the placeholder completed or gone. */
    void settle();

    [[nodiscard]] const PendingMessage &message() const;
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    /** The deployment has the answer, or the turn was left for the next start. */
    void finished();
    /** How it goes on, for those who watch. */
    void told(const oco::worker::TurnEvent &event);

private:
    void proceed();
    void recover();
    void recovered(const RecoveryFindings &findings);
    void giveUp(const RecoveryFindings &findings);
    void runAgain(const QStringList &dead);
    void showRest();
    void showNews();
    void makeSender();
    void dropSender();
    void follow();
    void reconcile();
    void takeMessages(const base::Result<QList<opencode::Message>> &messages, bool idle);
    void judge(bool idle);
    void handleEvent(const opencode::Event &event);
    void handleRefusal(const QString &opencodeSessionId, const QString &sentence);
    void noteTool();
    void noteRetry(const opencode::SessionStatus &status);
    void endEarly();
    void fail(const QString &sentence);
    void complete();
    void finish();

    PendingMessage m_message;
    TurnRecord m_record;
    TurnServices m_services;
    Reply m_reply;
    TurnView m_view;
    TurnReporter m_reporter;
    QPointer<OpencodeLink> m_link;
    std::unique_ptr<InterruptedTurn> m_interrupted; // while Recovering
    std::unique_ptr<PromptSender> m_sender;         // while Prompting
    State m_state = State::Waiting;
    opencode::Prompt m_prompt;
    QTimer m_reconcileTimer;
    QTimer m_abortTimer;
    QString m_abortSentence;
    QString m_failure;      // empty: the turn did not fail
    QString m_sessionError; // counts where no answer follows
    QStringList m_refusals;
    bool m_kept = false;      // the journal has it
    bool m_inherited = false; // an earlier process showed chunks of this run
    bool m_ending = false;    // opencode was asked to abort
    bool m_leaving = false;   // may be left open where no tool had started
    bool m_readAtEnd = false; // the messages were read after the abort
    bool m_reconciling = false;
    bool m_reconcileAgain = false;
    int m_idleWithoutEnd = 0;
    int m_failedReads = 0; // one after the other
};

} // namespace oco::worker
