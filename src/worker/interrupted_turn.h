#pragma once

#include "net/backoff.h"
#include "opencode/types.h"
#include "worker/journal.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <cstdint>

namespace oco::worker
{

class OpencodeLink;

/** What can be done with a turn whose prompt had left when one side died. */
enum class Resumption : std::uint8_t {
    SendPrompt, // opencode never got the prompt
    Follow,     // opencode works on it
    Complete,   // opencode had finished it
    RunAgain,   // no tool had started: the same prompt may run again (delivery rules 10 and 11)
    GiveUp,     // a tool had started, or it cannot be known: complete it with what is there
};

struct RecoveryFindings {
    Resumption resumption = Resumption::GiveUp;
    bool readable = true;
    QString tool;      // GiveUp: the one that had started
    QStringList dead;  // RunAgain: messages of the run that ended, but the prompt
    QStringList empty; // GiveUp: those of them that were never completed and have nothing to say
    QList<opencode::Message> messages;
};

/**
 * What the stored messages say about an interrupted turn. A session that a tool made has the tool's part in this turn,
 * so that looking here is enough for rule 11. Pure.
 */
[[nodiscard]] RecoveryFindings judgeInterrupted(const TurnRecord &record, const QList<opencode::Message> &messages, bool busy);

/** Asks opencode about one interrupted turn, a few times where it does not answer; then finished(), once. */
class InterruptedTurn : public QObject
{
    Q_OBJECT

public:
    InterruptedTurn(TurnRecord record, OpencodeLink *link, std::chrono::milliseconds retryBase, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const oco::worker::RecoveryFindings &findings);

private:
    void readMessages(bool busy);
    void failed(const base::Error &error);

    TurnRecord m_record;
    QPointer<OpencodeLink> m_link;
    QTimer m_timer;
    net::Backoff m_backoff;
};

} // namespace oco::worker
