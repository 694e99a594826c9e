#include "gui/desktop_windows.h"

#include "gui/preferences/preferences_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace oco::gui
{

class DesktopWindows::Private
{
public:
    Private(app::DesktopServices *services, SettingsStore *store) : services(services), settings(store) {}

    app::DesktopServices *services;
    SettingsStore *settings;
    std::unique_ptr<PreferencesDialog> preferences;
};

DesktopWindows::DesktopWindows(app::DesktopServices *services, SettingsStore *settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(services, settings))
{
}

DesktopWindows::~DesktopWindows() = default;

void DesktopWindows::showNamed(const QString &window)
{
    if (window == u"preferences") {
        showPreferences();
    } else if (window == u"console") {
        showConsole();
    } else if (window == u"editor") {
        showEditor({});
    } else if (window == u"wizard") {
        showWizard();
    } else {
        showDashboard();
    }
}

void DesktopWindows::showDashboard() {}
void DesktopWindows::toggleDashboard() {}
void DesktopWindows::showWorker(const QString &) {}
void DesktopWindows::showActivity(const QString &) {}
void DesktopWindows::showConsole() {}
void DesktopWindows::showEditor(const QString &) {}
void DesktopWindows::showWizard() {}
void DesktopWindows::addWorker() {}

void DesktopWindows::showPreferences()
{
    if (!d->preferences) {
        d->preferences = std::make_unique<PreferencesDialog>(app::Autostart::ofThisProgram());
        connect(d->preferences.get(), &PreferencesDialog::changed, d->settings, &SettingsStore::set);
    }
    d->preferences->setSettings(d->settings->settings());
    d->preferences->show();
    d->preferences->raise();
    d->preferences->activateWindow();
}

void DesktopWindows::hideAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        window->hide();
    }
}

void DesktopWindows::openDirectory(const QString &) {}
void DesktopWindows::openTerminal(const QString &) {}
void DesktopWindows::refreshWorkers() {}
void DesktopWindows::setTrayShown(bool) {}

QWidget *DesktopWindows::front() const
{
    return QApplication::activeWindow();
}

void DesktopWindows::showFailure(const base::Error &error, QObject *context, const std::function<void()> &closed)
{
    auto *box = new QMessageBox; // deletes itself
    box->setObjectName(u"failure"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.message);
    box->setInformativeText(error.remedy);
    QObject::connect(box, &QMessageBox::finished, context, closed);
    box->show();
}

} // namespace oco::gui
