#pragma once

#include "app/local_deployment.h"
#include "app/workers_host.h"
#include "gui/console/console_window.h"

#include <QObject>

namespace oco::gui
{

/** Gives the console the deployments that there are: the embedded one to write in, those of the workers to look at. */
class ConsoleLink : public QObject
{
    Q_OBJECT

public:
    /** All outlive this object. */
    ConsoleLink(ConsoleWindow *window, app::WorkersHost *host, app::LocalDeployment *local, QObject *parent = nullptr);

private:
    void refresh();

    ConsoleWindow *m_window;
    app::WorkersHost *m_host;
    app::LocalDeployment *m_local;
    QStringList m_names; // of the choices
};

} // namespace oco::gui
