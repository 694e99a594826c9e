#pragma once

#include "worker/inbox.h"
#include "worker/journal.h"
#include "worker/turn.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QQueue>

namespace oco::worker
{

/** Runs the turns: those of one chat session in order, one after the other; sessions side by side. */
class Conversations : public QObject
{
    Q_OBJECT

public:
    explicit Conversations(const TurnServices &services, QObject *parent = nullptr);
    ~Conversations() override;

    /** The deployment's open messages, whole list, oldest first: takes up the new ones, lets go of settled ones. */
    void update(const QList<PendingMessage> &open);
    /** The person ended the session: what runs or waits in it is completed with a sentence. */
    void endSession(const QString &chatSessionId);
    /** Takes no more messages; those that wait stay open in the deployment. What runs goes on. */
    void close();
    /** Ends what runs with this sentence; what waits stays open in the deployment. */
    void abortRunning(const QString &sentence);
    /** Ends everything with this sentence: nobody will answer what waits. */
    void abortAll(const QString &sentence);
    void setLink(OpencodeLink *link);

    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    /** running() or waiting() changed. */
    void changed();

private:
    /** One chat session's turns. */
    struct Lane {
        struct Waiting {
            PendingMessage message;
            QString endSentence; // not empty: is to be completed with this at once
        };

        Turn *turn = nullptr;
        QQueue<Waiting> queue;
    };

    void startNext(const QString &chatSessionId);
    void remove(const QString &chatSessionId);
    static void end(Lane &lane, const QString &sentence);

    TurnServices m_services;
    Journal m_journal;
    QHash<QString, Lane> m_lanes; // by chat session
    OpencodeLink *m_link = nullptr;
    bool m_closed = false;
};

} // namespace oco::worker
