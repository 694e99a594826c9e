#pragma once

#include "app/web/console_values.h"
#include "base/result.h"

#include <QHash>
#include <QObject>

namespace oco::app
{

/**
 * What a console shows of a deployment and can do in it. Values change with a signal; only the selected worker and
 * session are followed. Main thread only.
 */
class ConsoleSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Whether the commands below do anything; if not, they fail with PermissionDenied. */
    [[nodiscard]] virtual bool canWrite() const = 0;
    virtual void start() = 0;

    [[nodiscard]] ConsoleConnection connection() const { return m_connection; }
    [[nodiscard]] const QList<ConsoleWorker> &workers() const { return m_workers; }
    [[nodiscard]] const ConsoleWorker *worker(const QString &id) const;
    [[nodiscard]] const QString &selectedWorker() const { return m_worker; }
    [[nodiscard]] const QString &selectedSession() const { return m_session; }
    /** Of the selected worker; the first is its default. */
    [[nodiscard]] const QList<ConsoleModel> &models() const { return m_models; }
    /** Of the selected worker, the latest activity first. */
    [[nodiscard]] const QList<ConsoleSession> &sessions() const { return m_sessions; }
    /** Of the selected session, oldest first. */
    [[nodiscard]] const QList<ConsoleMessage> &messages() const { return m_messages; }
    /** What is there of an answer that is not completed. */
    [[nodiscard]] QString answerSoFar(const QString &messageId) const { return m_answers.value(messageId); }

    /** Empty: none. Selecting a worker selects no session. */
    void selectWorker(const QString &id);
    void selectSession(const QString &id);

    // Commands. Errors: Rejected (the deployment's own word), PermissionDenied (read-only), TooLarge, Protocol.

    /** Gives the session's id. The worker must be online. */
    [[nodiscard]] virtual base::Future<QString> startSession(const QString &worker);
    /** Gives the id of the message that the answer is written to. */
    [[nodiscard]] virtual base::Future<QString> sendMessage(const QString &session, const QString &text, const QString &model);
    /** Also ends the answers that run in it. */
    [[nodiscard]] virtual base::Future<void> endSession(const QString &session);
    [[nodiscard]] virtual base::Future<void> approve(const QString &worker);
    [[nodiscard]] virtual base::Future<void> reject(const QString &worker);
    [[nodiscard]] virtual base::Future<NewConsoleWorker> addWorker(const QString &name);
    [[nodiscard]] virtual base::Future<void> removeWorker(const QString &worker);
    [[nodiscard]] virtual base::Future<void> requestConnect(const QString &worker);

Q_SIGNALS:
    void connectionChanged();
    void workersChanged();
    void modelsChanged();
    void sessionsChanged();
    void messagesChanged();
    void answerGrew(const QString &messageId);
    void failed(const oco::base::Error &error);

protected:
    virtual void workerSelected() {}
    virtual void sessionSelected() {}

    void setConnection(ConsoleConnection connection);
    void setWorkers(const QList<ConsoleWorker> &workers);
    // What belongs to another worker or session than the selected one is left.
    void setModels(const QString &worker, const QList<ConsoleModel> &models);
    void setSessions(const QString &worker, const QList<ConsoleSession> &sessions);
    void setMessages(const QString &session, const QList<ConsoleMessage> &messages);
    void setAnswer(const QString &session, const QString &messageId, const QString &text);

private:
    ConsoleConnection m_connection = ConsoleConnection::Off;
    QList<ConsoleWorker> m_workers;
    QString m_worker;
    QString m_session;
    QList<ConsoleModel> m_models;
    QList<ConsoleSession> m_sessions;
    QList<ConsoleMessage> m_messages;
    QHash<QString, QString> m_answers;
};

} // namespace oco::app
