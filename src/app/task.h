#pragma once

#include <QObject>

#include <chrono>

namespace oco::app
{

/** What one run of the program is for: started once the event loop runs, ends with an exit status. Main thread. */
class Task : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /** count: how often the person has asked by now; 1 is polite, 2 wants the end within two seconds. */
    virtual void requestStop(int count) = 0;
    /** How long a polite stop may take at the most; the program is ended a second later, whatever it does. */
    [[nodiscard]] virtual std::chrono::seconds stopLimit() const { return std::chrono::seconds(30); }
    /** SIGHUP where no terminal was attached at the start: read the configuration again. */
    virtual void requestReload() {}

Q_SIGNALS:
    /** Last signal; nothing of the task runs any more. */
    void finished(int exitStatus);
};

} // namespace oco::app
