#pragma once

#include "app/named_worker.h"
#include "gui/tray/tray_icon.h"
#include "gui/tray/tray_menu.h"

#include <QList>
#include <QObject>
#include <QString>

namespace oco::gui
{

/** The program as the tray shows it: icon, tooltip and menu, from what the workers do. */
class TrayPresence : public QObject
{
    Q_OBJECT

public:
    explicit TrayPresence(QObject *parent = nullptr);

    void start() { m_icon.start(); }
    [[nodiscard]] TrayMenu &menu() { return m_menu; }
    [[nodiscard]] TrayIcon &icon() { return m_icon; }

    void setWorkers(const QList<app::NamedWorker> &workers);
    /** What concerns the whole program; empty: nothing. */
    void setProblem(const QString &problem);
    void setQuitting();

private:
    void update();

    TrayMenu m_menu;
    TrayIcon m_icon{m_menu.menu()};
    QList<app::NamedWorker> m_workers;
    QString m_problem;
    bool m_quitting = false;
};

/** A line for each worker; the first ones, where there are many. */
[[nodiscard]] QString trayToolTip(const QList<app::NamedWorker> &workers);

} // namespace oco::gui
