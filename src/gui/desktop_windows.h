#pragma once

#include "app/desktop_services.h"
#include "gui/settings_store.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace oco::gui
{

class PreferencesDialog;

/** The windows: each made when it is first wanted, and wired to what it works with. Main thread only. */
class DesktopWindows : public QObject
{
    Q_OBJECT

public:
    /** Both outlive this object. */
    DesktopWindows(app::DesktopServices *services, SettingsStore *settings, QObject *parent = nullptr);
    ~DesktopWindows() override;

    /** By the names of app::windowNames(); an empty one is the dashboard. */
    void showNamed(const QString &window);
    void showDashboard();
    /** Makes the dashboard without showing it, so that it opens at once later. */
    void prepareDashboard();
    /** Unless another window is open. */
    void showDashboardOnly();
    void toggleDashboard();
    void showWorker(const QString &name);
    void showActivity(const QString &name);
    void showConsole();
    void showEditor(const QString &name);
    void showWizard();
    void addWorker();
    void showPreferences();
    void hideAll();
    /** Calls back once nothing unsaved is left in the editor; never, where the person rather stays. */
    void closeEditorThen(const std::function<void()> &closed);

    void openDirectory(const QString &name);
    void openTerminal(const QString &name);

    void setTrayShown(bool shown);
    /** The one in front; may be null. */
    [[nodiscard]] QWidget *front() const;

    /** A window with nothing else, where the program cannot start. */
    static void showFailure(const base::Error &error, QObject *context, const std::function<void()> &closed);

Q_SIGNALS:
    void quitRequested();
    void answerEnded(const oco::app::NamedWorker &worker, const QString &prompt, bool windowShown);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::gui
