#pragma once

#include <QString>

#include <functional>
#include <memory>

class QObject;
class QThread;

namespace oco::base
{

/**
 * A thread with an event loop as an owned value, and one object that lives in it. The only place that touches QThread.
 *
 * start() runs the factory on the new thread, so that sockets and timers of the object are made where they live.
 * The destructor deletes the object on its thread, quits and waits. Owner: the main thread.
 */
class Thread
{
public:
    using Factory = std::function<QObject *()>;

    explicit Thread(const QString &name);
    ~Thread();
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;
    Thread(Thread &&) = delete;
    Thread &operator=(Thread &&) = delete;

    /** Starts the thread and returns once the factory has run. Call it once. */
    QObject *start(const Factory &factory);

    /** The object that the factory made; null before start(). */
    [[nodiscard]] QObject *object() const;

private:
    std::unique_ptr<QThread> m_thread;
    QObject *m_object = nullptr;
};

} // namespace oco::base
