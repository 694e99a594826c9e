#pragma once

#include "net/backoff.h"
#include "opencode/types.h"
#include "worker/journal.h"
#include "worker/turn_services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <cstdint>

namespace oco::worker
{

class OpencodeLink;

/**
 * Brings one prompt to opencode: finds or makes the session, keeps in the journal that the prompt leaves, and posts it
 * under ids of ours. Whether a doubtful one arrived is looked up, never guessed: opencode would double its parts.
 * Lives as long as one line to opencode.
 */
class PromptSender : public QObject
{
    Q_OBJECT

public:
    /** record: sessions and runs in it are brought up to date; outlives the sender. */
    PromptSender(TurnRecord *record, opencode::Prompt prompt, const TurnServices &services, OpencodeLink *link, QObject *parent = nullptr);

    void send();
    /** The same prompt once more, in its session; dead: messages of the run before, which must not go to the model. */
    void sendAgain(const QStringList &dead);

Q_SIGNALS:
    /** It leaves, for the run-th time (from 1). */
    void leaves(int run);
    /** opencode has it. */
    void accepted();
    /** It never will; the sentence is for the person. */
    void failed(const QString &sentence);

private:
    void createSession();
    void leave();
    void post();
    void handleError(const base::Error &error);
    void lookForIt();
    void retry(void (PromptSender::*step)());

    TurnRecord *m_record;
    opencode::Prompt m_prompt;
    TurnServices m_services;
    QPointer<OpencodeLink> m_link;
    QStringList m_dead;
    QTimer m_timer;
    net::Backoff m_backoff;
    bool m_sessionIsNew = false;
};

} // namespace oco::worker
