#pragma once

#include "app/web/console_feed.h"

namespace oco::app
{

/**
 * What a deployment tells of one worker without a login: its record, models, active sessions, and all messages. Chunks
 * need a login, so an answer is there once it is completed. Lives in one thread.
 */
class WorkerFeed : public ConsoleFeed
{
    Q_OBJECT

public:
    WorkerFeed(const QUrl &deployment, QString machineId, QString workerId);

    void start() override;
    void selectWorker(const QString &id) override;
    void selectSession(const QString &id) override;

private:
    void takeMessages(const base::Result<QByteArray> &json);
    void readMessages();
    void emitSessions();

    QString m_machineId;
    QString m_workerId;
    Followed m_modelsQuery;
    Followed m_sessionsQuery;
    Followed m_messagesQuery;
    QString m_session;
    QByteArray m_messages; // as they came, to be read again for another session
    QList<ConsoleSession> m_active;
    QList<ConsoleSession> m_seen; // in the messages
};

} // namespace oco::app
