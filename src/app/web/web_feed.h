#pragma once

#include "app/web/console_feed.h"

#include <QMap>
#include <QSet>

namespace oco::app
{

/** The web UI's queries and mutations, under its login. Lives in one thread. */
class WebFeed : public ConsoleFeed
{
    Q_OBJECT

public:
    /** machineId: where workers are added; empty: the first one, made if there is none. */
    WebFeed(const QUrl &deployment, QString loginSessionId, QString machineId);

    void start() override;
    void selectWorker(const QString &id) override;
    void selectSession(const QString &id) override;

    /** The login is added to the arguments, except of workers:requestConnect, which takes none. */
    void mutate(const convex::FunctionCall &call, const Promise<convex::MutationOutcome> &promise);
    void addWorker(const QString &name, const Promise<NewConsoleWorker> &promise);

private:
    struct Machine {
        Followed query;
        QList<ConsoleWorker> workers;
    };
    struct Session {
        Followed query;
        QMap<QString, Followed> chunkQueries; // of the answers that are not completed
    };

    void followMachines(const QStringList &machineIds);
    void takeWorkers(const QString &machineId, const base::Result<QByteArray> &json);
    void takeModels(const base::Result<QByteArray> &json);
    void takeSessions(const base::Result<QByteArray> &json);
    void emitSessions();
    void takeMessages(const QString &sessionId, const base::Result<QByteArray> &json);
    void followAnswers(const QString &sessionId, const QList<ConsoleMessage> &messages);
    void dropSession(const QString &sessionId);
    void createWorker(const QString &machineId, const QString &name, const Promise<NewConsoleWorker> &promise);
    [[nodiscard]] bool isListed(const QString &worker) const;
    [[nodiscard]] convex::FunctionCall webCall(const QString &path, QJsonObject arguments = {}) const;

    QUrl m_deployment;
    QString m_login;
    QString m_machineId;
    QMap<QString, Machine> m_machines;
    QString m_worker;
    Followed m_modelsQuery;
    Followed m_sessionsQuery;
    QList<ConsoleSession> m_sessions;
    QString m_session;
    QMap<QString, Session> m_followed; // the selected session, and those in which an answer runs
    QSet<QString> m_running;
};

} // namespace oco::app
