#pragma once

#include "app/first_run/local_access.h"

#include <QObject>
#include <QPromise>

#include <memory>

namespace oco::app
{

class LocalDeployment;

/** The first run's way to the embedded deployment of this program. Main thread only. */
class LocalSetup : public QObject, public LocalDeploymentAccess
{
    Q_OBJECT

public:
    /** deployment outlives this object. */
    explicit LocalSetup(LocalDeployment *deployment, QObject *parent = nullptr);
    ~LocalSetup() override;
    LocalSetup(const LocalSetup &) = delete;
    LocalSetup &operator=(const LocalSetup &) = delete;
    LocalSetup(LocalSetup &&) = delete;
    LocalSetup &operator=(LocalSetup &&) = delete;

    [[nodiscard]] base::Future<void> start() override;
    [[nodiscard]] base::Future<LocalWorkerTicket> workerFor(const QString &directory) override;
    /** Takes away the worker that was made for it, and stops what the last start() has started; the database stays. */
    [[nodiscard]] base::Future<void> release(const QString &directory) override;

private:
    void finish(const base::Result<void> &result);
    void stopOurs();

    LocalDeployment *m_deployment;
    std::unique_ptr<QPromise<base::Result<void>>> m_starting;
    bool m_ours = false; // it did not run before the last start()
    QString m_made;      // worker id: the last workerFor() made it
};

} // namespace oco::app
