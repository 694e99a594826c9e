#pragma once

#include "app/control/control_protocol.h"
#include "app/control/control_server.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace oco::orchestrator
{
class HostedWorker;
class Orchestrator;
} // namespace oco::orchestrator

namespace oco::app
{

/** Does what comes through the control socket to the workers of this process. Main thread only. */
class WorkersControl : public QObject
{
    Q_OBJECT

public:
    WorkersControl(orchestrator::Orchestrator *orchestrator, QString workersFile, QObject *parent = nullptr);

    /** The program is about to end: orders are refused from now on, and whoever waits gets an answer. */
    void close();
    void handle(const ControlRequest &request, const ControlServer::Respond &respond);

Q_SIGNALS:
    void quitRequested();
    void showRequested(const QStringList &arguments);

private:
    struct Waiting {
        QStringList names;
        ControlServer::Respond respond;
    };

    [[nodiscard]] ControlAnswer answer(const QStringList &names) const;
    [[nodiscard]] base::Result<QStringList> namesOf(const QStringList &wanted) const;
    void order(ControlVerb verb, orchestrator::HostedWorker *worker);
    void show(const ControlRequest &request, const ControlServer::Respond &respond);
    void answerSettled();

    orchestrator::Orchestrator *m_orchestrator;
    QString m_workersFile;
    QList<Waiting> m_waiting;
    bool m_closed = false;
};

} // namespace oco::app
