#pragma once

#include "app/command_line.h"
#include "app/desktop_services.h"
#include "app/hand_over.h"
#include "app/task.h"
#include "config/paths.h"
#include "gui/common/appearance.h"
#include "gui/common/languages.h"
#include "gui/notifications/notice_center.h"
#include "gui/settings_store.h"
#include "gui/tray/tray_presence.h"

#include <QStringList>
#include <QTimer>

#include <cstdint>
#include <memory>

namespace oco::gui
{

class DesktopWindows;

/**
 * The tray application: hosts the workers of workers.json, shows them in the tray and in windows, and ends when the person
 * says so. A second start hands its arguments to the first. Main thread only.
 */
class DesktopRun : public app::Task
{
    Q_OBJECT

public:
    DesktopRun(app::CommandLine line, config::Paths paths, QObject *parent = nullptr);
    ~DesktopRun() override;

    void start() override;
    void requestStop(int count) override;
    void requestReload() override;

private:
    enum class Phase : std::uint8_t { Starting, HandingOver, Running, Finishing, Stopping };

    void becomeTheOne();
    void handOver();
    void connectTray();
    void connectHost();
    void readConfiguration();
    void run(const config::WorkersFileContent &content);
    void refreshWorkers();
    void applySettings(const config::AppSettings &settings);
    void show(const QStringList &arguments);
    void showFirstWindow(bool hasWorkers);
    void trayChanged(bool shown);
    void quit();
    void quitOrAsk();
    void finishThenQuit();
    void stopNow();
    void fail(const base::Error &error);

    app::CommandLine m_line;
    config::Paths m_paths;
    QString m_workersFile;
    Phase m_phase = Phase::Starting;
    SettingsStore m_settings;
    Languages m_languages;
    Appearance m_appearance;
    app::DesktopServices m_services;
    app::WorkersHost &m_host;
    std::unique_ptr<app::HandOver> m_handOver;
    TrayPresence m_tray;
    NoticeCenter m_notices;
    std::unique_ptr<DesktopWindows> m_windows;
    QTimer m_refresh;
    QTimer m_trayGrace; // for a tray to come
    bool m_localWanted = false;
    bool m_quitAsked = false; // the question is shown
};

} // namespace oco::gui
