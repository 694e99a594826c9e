#pragma once

#include "app/workers_host.h"

#include <QObject>
#include <QString>

#include <optional>

namespace oco::app
{
class LogHistory;
}

namespace oco::gui
{

class ActivityLog;
class MainWindow;

/** Keeps the dashboard up to date with the workers, and has them do what it asks for. Main thread only. */
class DashboardLink : public QObject
{
    Q_OBJECT

public:
    /** All outlive this object. */
    DashboardLink(MainWindow *window, app::WorkersHost *host, ActivityLog *activity, app::LogHistory *log, QObject *parent = nullptr);

    /** Whether there is an icon in the tray. */
    void showTray(bool shown);
    /** Why the deployment on this computer does not run, where it should. */
    void showLocalProblem(const std::optional<base::Error> &problem);

private:
    void showOpencode();
    void connectRequests();
    void refresh();
    void showRefusal();
    void showDoing(const QString &label);

    MainWindow *m_window;
    app::WorkersHost *m_host;
    ActivityLog *m_activity;
};

} // namespace oco::gui
