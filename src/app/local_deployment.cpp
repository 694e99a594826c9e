#include "app/local_deployment.h"

#include "app/local_deployment_thread.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

LocalDeployment::LocalDeployment(const config::Paths &paths, QObject *parent) : QObject(parent), m_paths(paths) {}

LocalDeployment::~LocalDeployment() = default;

void LocalDeployment::ensureThread()
{
    if (m_thread) {
        return;
    }
    m_thread = std::make_unique<base::Thread>(u"local deployment"_s);
    const LocalFiles files = LocalFiles::in(m_paths);
    m_thread->start([this, &files]() -> QObject * {
        m_worker = new LocalDeploymentThread(files); // owned by m_thread
        return m_worker;
    });
    connect(m_worker, &LocalDeploymentThread::started, this, [this](quint64 run, const DeploymentDescription &description) {
        if (isCurrent(run)) {
            m_state = State::Serving;
            m_description = description;
            Q_EMIT started(description);
        }
    });
    connect(m_worker, &LocalDeploymentThread::attached, this,
            [this](quint64 run, const DeploymentDescription &description, qint64 processId) {
                if (isCurrent(run)) {
                    m_state = State::Attached;
                    m_description = description;
                    Q_EMIT attached(description, processId);
                }
            });
    connect(m_worker, &LocalDeploymentThread::failed, this, [this](quint64 run, const base::Error &error) {
        if (isCurrent(run)) {
            m_state = State::Stopped;
            Q_EMIT failed(error);
        }
    });
    connect(m_worker, &LocalDeploymentThread::described, this, [this](quint64 run, const DeploymentDescription &description) {
        if (isCurrent(run)) {
            m_description = description;
        }
    });
    connect(m_worker, &LocalDeploymentThread::stopped, this, [this](quint64 run) {
        if (isCurrent(run)) {
            Q_EMIT stopped();
        }
    });
}

void LocalDeployment::start()
{
    if (m_state != State::Stopped) {
        return;
    }
    ensureThread();
    m_state = State::Starting;
    ++m_run;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, run = m_run] { worker->start(run); });
}

void LocalDeployment::stop()
{
    if (m_state == State::Stopped) {
        return;
    }
    m_state = State::Stopped;
    m_description = {};
    ++m_run;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, run = m_run] { worker->stop(run); });
}

base::Future<LocalTicket> LocalDeployment::workerFor(const QString &directory)
{
    if (m_state == State::Stopped) {
        return base::ready<LocalTicket>(LocalDeploymentThread::doesNotRun());
    }
    auto promise = std::make_shared<QPromise<base::Result<LocalTicket>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, directory, promise] { worker->makeTicket(directory, promise); });
    return promise->future();
}

base::Future<void> LocalDeployment::removeWorker(const QString &workerId)
{
    if (m_state == State::Stopped) {
        return base::ready<void>(LocalDeploymentThread::doesNotRun());
    }
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, workerId, promise] { worker->removeWorker(workerId, promise); });
    return promise->future();
}

} // namespace oco::app
