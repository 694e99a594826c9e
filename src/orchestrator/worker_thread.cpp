#include "orchestrator/worker_thread.h"

#include "worker/worker.h"

namespace oco::orchestrator
{

WorkerThread::WorkerThread(const worker::WorkerSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_thread(settings.config.token.label())
{
    m_status.label = settings.config.token.label();
    m_status.workingDirectory = settings.config.workingDirectory;
    m_status.deployment = settings.config.convexUrl.toString();
}

WorkerThread::~WorkerThread() = default;

void WorkerThread::start(const std::optional<opencode::Endpoint> &opencode)
{
    if (m_worker != nullptr) {
        return;
    }
    m_thread.start([this]() -> QObject * {
        m_worker = new worker::Worker(m_settings); // owned by m_thread
        connect(m_worker, &worker::Worker::statusChanged, this, [this](const worker::WorkerStatus &status) {
            m_status = status;
            Q_EMIT statusChanged(m_status);
        });
        connect(m_worker, &worker::Worker::stopped, this, &WorkerThread::stopped);
        connect(m_worker, &worker::Worker::turnEvent, this, &WorkerThread::turnEvent);
        connect(m_worker, &worker::Worker::restartNeeded, this, &WorkerThread::restartNeeded);
        return m_worker;
    });
    setOpencode(opencode);
    QMetaObject::invokeMethod(m_worker, &worker::Worker::start, Qt::QueuedConnection);
}

void WorkerThread::setOpencode(const std::optional<opencode::Endpoint> &opencode)
{
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, opencode] { worker->setOpencode(opencode); }, Qt::QueuedConnection);
    }
}

void WorkerThread::stop(std::chrono::milliseconds limit)
{
    if (m_worker != nullptr) {
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, limit] { worker->stop(limit); }, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(this, &WorkerThread::stopped, Qt::QueuedConnection);
    }
}

const worker::WorkerStatus &WorkerThread::status() const
{
    return m_status;
}

} // namespace oco::orchestrator
