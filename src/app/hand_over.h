#pragma once

#include "app/control/control_client.h"
#include "app/control/workers_instance.h"
#include "base/result.h"

#include <QObject>
#include <QStringList>

namespace oco::app
{

/** A start that finds the program running: gives it our arguments, so that it shows a window. One use; main thread only. */
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
    WorkersInstance *m_instance;
    ControlClient m_client;
};

} // namespace oco::app
