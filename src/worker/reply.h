#pragma once

#include "convex/deployment_contract.h"
#include "net/backoff.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace oco::convex
{
class Outbox;
}

namespace oco::worker
{

class Journal;
struct TurnRecord;

/**
 * Writes one answer into its placeholder: text as numbered chunks (the first ones at once, later ones gathered for
 * a short while), then the completion. Each goes through the Outbox, stored in one transaction with what the journal
 * has to know of it.
 */
class Reply : public QObject
{
    Q_OBJECT

public:
    Reply(convex::Outbox *outbox, Journal *journal, const TurnRecord &record, std::chrono::milliseconds retryBase,
          QObject *parent = nullptr);

    /** The next text is that of this run (from 1) of the prompt, from its beginning; earlier runs showed chunks already. */
    void beginRun(int run);
    /** The text that follows begins with what an earlier process has shown of this run; where it does not, no chunk follows. */
    void goOn(const QString &shown);
    void append(const QString &text);
    /** Sends what is gathered, then the completion, until the deployment confirms it. Call it once. */
    void complete(const convex::StructuredAnswer &answer);
    /** The completion of a turn that was closed before, again. */
    void completeAgain(const convex::StructuredAnswer &answer);
    /** The deployment shows the placeholder completed or gone: nothing more to do. */
    void settle();

Q_SIGNALS:
    /** The completion was confirmed, or there is nothing left to complete. */
    void confirmed();

private:
    void flush();
    void sendGathered();
    void sendChunk(const QString &chunk, bool isMark);
    void sendCompletion(bool closesTurn);
    void finish();

    convex::Outbox *m_outbox;
    Journal *m_journal;
    QString m_chatSessionId;
    QString m_placeholderId;
    QString m_skip;
    QString m_gathered;
    QTimer m_gatherTimer;
    QTimer m_retryTimer;
    net::Backoff m_backoff;
    convex::StructuredAnswer m_answer;
    int m_sequence;
    int m_run;
    int m_refusals = 0; // of the completion
    bool m_markDue = false;
    bool m_silent = false; // no chunk follows
    bool m_done = false;
};

} // namespace oco::worker
