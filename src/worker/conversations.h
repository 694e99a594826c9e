#pragma once

#include "config/worker_config.h"
#include "worker/inbox.h"
#include "worker/journal.h"
#include "worker/turn.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>
#include <QSet>

namespace oco::worker
{

/**
 * Runs the turns: those of one chat session in order, one after the other; sessions side by side. What the journal knows
 * of a message decides how it is taken up; what the first list of a start brings came before it, and the worker's
 * policy decides on that.
 */
class Conversations : public QObject
{
    Q_OBJECT

public:
    Conversations(const TurnServices &services, config::Recovery recovery, QObject *parent = nullptr);
    ~Conversations() override;

    /** The deployment's open messages, whole list, oldest first: takes up the new ones, lets go of settled ones. */
    void update(const QList<PendingMessage> &open);
    /** A turn that a journal of earlier times knew, as far as opencode shows it; before the first update(). */
    void remember(const TurnRecord &record);
    /** The person ended the session: what runs or waits in it is completed with a sentence. */
    void endSession(const QString &chatSessionId);
    /** Takes no more messages; those that wait stay open in the deployment. What runs goes on. */
    void close();
    /** Stops what runs: left for the next start where no tool had started, else ended with this sentence. */
    void leaveRunning(const QString &sentence);
    /** Ends everything with this sentence: nobody will answer what waits. */
    void abortAll(const QString &sentence);
    void setLink(OpencodeLink *link);

    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    /** running() or waiting() changed. */
    void changed();
    /** How a turn goes on, for those who watch. */
    void turnEvent(const oco::worker::TurnEvent &event);

private:
    /** One chat session's turns. */
    struct Lane {
        struct Waiting {
            PendingMessage message;
            TurnRecord record; // as the journal has it; endSentence, where not empty: is to be completed with this
        };

        Turn *turn = nullptr;
        QQueue<Waiting> queue;
    };

    void takeUp(const PendingMessage &message, bool first);
    void startNext(const QString &chatSessionId);
    void remove(const QString &chatSessionId);
    static void end(Lane &lane, const QString &sentence);

    TurnServices m_services;
    config::Recovery m_recovery;
    QList<PendingMessage> m_open;
    QSet<QString> m_taken; // placeholders
    QHash<QString, TurnRecord> m_remembered;
    QHash<QString, Lane> m_lanes; // by chat session
    OpencodeLink *m_link = nullptr;
    bool m_closed = false;
    bool m_updated = false; // the first list has come
};

} // namespace oco::worker
