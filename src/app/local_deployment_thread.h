#pragma once

#include "app/running_instance.h"
#include "app/served_deployment.h"
#include "app/single_instance.h"
#include "convex/api_client.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace oco::app
{

/** What LocalDeployment does on its thread. Signals carry the number of the run that they belong to. */
class LocalDeploymentThread : public QObject
{
    Q_OBJECT

public:
    using TicketPromise = std::shared_ptr<QPromise<base::Result<LocalTicket>>>;
    using DonePromise = std::shared_ptr<QPromise<base::Result<void>>>;

    /** What calls fail with while nobody is there to do them. */
    [[nodiscard]] static tl::unexpected<base::Error> doesNotRun();

    explicit LocalDeploymentThread(const LocalFiles &files);
    ~LocalDeploymentThread() override;

    void start(quint64 run);
    void stop(quint64 run);
    void makeTicket(const QString &directory, const TicketPromise &promise);
    void removeWorker(const QString &workerId, const DonePromise &promise);

Q_SIGNALS:
    void started(quint64 run, const oco::app::DeploymentDescription &description);
    void attached(quint64 run, const oco::app::DeploymentDescription &description, qint64 processId);
    void failed(quint64 run, const oco::base::Error &error);
    void stopped(quint64 run);
    /** A worker was added or removed. */
    void described(quint64 run, const oco::app::DeploymentDescription &description);

private:
    void serve();
    void attach();
    /** Serves it once the other process has gone. */
    void takeOver();
    void end();
    void fail(const base::Error &error);
    void askForTicket(const QString &directory, const TicketPromise &promise);
    void makeWorker(const QString &directory, const TicketPromise &promise);
    void fetchToken(const QString &workerId, bool madeNow, const TicketPromise &promise);
    [[nodiscard]] base::Future<QJsonValue> call(bool mutation, const QString &path, QJsonObject arguments);

    LocalFiles m_files;
    SingleInstance m_instance;
    quint64 m_run = 0;
    QTimer m_takeOver{this};
    std::unique_ptr<ServedDeployment> m_served;
    std::unique_ptr<RunningInstance> m_search;
    std::unique_ptr<convex::ApiClient> m_api; // to the process that serves it
    DeploymentDescription m_description;
};

} // namespace oco::app
