#pragma once

#include "app/control/control_client.h"
#include "app/control/workers_instance.h"
#include "base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace oco::app
{

/** A start that finds the program running: gives it our arguments, so that it shows a window. One that
 * is just starting gets some time. One use; main thread only. */
class HandOver : public QObject
{
    Q_OBJECT

public:
    /** instance outlives this object. */
    explicit HandOver(WorkersInstance *instance, QObject *parent = nullptr);

    void start(const QStringList &arguments);

Q_SIGNALS:
    void done();
    /** Errors: Rejected (the running program has no window), NotFound, Unreachable, Timeout. */
    void failed(const oco::base::Error &error);

private:
    void ask();
    void askAgain(const base::Error &error);

    WorkersInstance *m_instance;
    QStringList m_arguments;
    std::unique_ptr<ControlClient> m_client;
    QTimer m_pause;
    QElapsedTimer m_since;
};

} // namespace oco::app
