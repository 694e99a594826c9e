#include "base/thread.h"

#include "base/log_context.h"

#include <QObject>
#include <QThread>

namespace oco::base
{

Thread::Thread(const QString &name) : m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(name);
}

Thread::~Thread()
{
    if (m_object != nullptr) {
        m_object->deleteLater(); // runs on the thread; a finishing thread still handles deferred deletions
    }
    m_thread->quit();
    m_thread->wait();
}

QObject *Thread::start(const Factory &factory)
{
    m_thread->start();
    QObject runner;
    runner.moveToThread(m_thread.get());
    QMetaObject::invokeMethod(
        &runner,
        [&] {
            setThreadLogContext(m_thread->objectName());
            m_object = factory();
            runner.moveToThread(nullptr); // so that it may be destroyed here
        },
        Qt::BlockingQueuedConnection);
    return m_object;
}

QObject *Thread::object() const
{
    return m_object;
}

} // namespace oco::base
