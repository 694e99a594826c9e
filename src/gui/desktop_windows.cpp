#include "gui/desktop_windows.h"

#include "app/editing/workers_file_service.h"
#include "app/first_run/first_run.h"
#include "app/first_run/local_setup.h"
#include "app/log_history.h"
#include "base/when_done.h"
#include "gui/console_link.h"
#include "gui/dashboard/main_window.h"
#include "gui/dashboard_link.h"
#include "gui/editor/editor_window.h"
#include "gui/preferences/preferences_dialog.h"
#include "gui/transcript/activity_log.h"
#include "gui/wizard/wizard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

void bringForward(QWidget *window)
{
    if (window->isMinimized()) {
        window->showNormal();
    } else {
        window->show();
    }
    window->raise();
    window->activateWindow();
}

} // namespace

class DesktopWindows::Private
{
public:
    Private(DesktopWindows *windows, app::DesktopServices *services, SettingsStore *store)
        : q(windows), services(services), settings(store), host(services->host())
    {
    }

    MainWindow &dashboard();
    EditorWindow &editor();
    PreferencesDialog &preferencesDialog();
    Wizard &wizard();
    void connectFirstRun();
    void connectDashboard(MainWindow &window);
    void say(const base::Error &error);
    void setLocalProblem(const std::optional<base::Error> &problem);
    void workerAdded(const QString &name);
    void workerRemoved();
    [[nodiscard]] std::optional<app::NamedWorker> worker(const QString &name) const;
    /** By machine/worker. */
    [[nodiscard]] std::optional<app::NamedWorker> workerOf(const QString &label) const;

    DesktopWindows *q;
    app::DesktopServices *services;
    SettingsStore *settings;
    app::WorkersHost &host;
    app::LogHistory log;
    ActivityLog activity;
    std::unique_ptr<app::WorkersFileService> file;
    std::unique_ptr<MainWindow> dashboardWindow;
    std::unique_ptr<DashboardLink> dashboardLink;
    std::unique_ptr<EditorWindow> editorWindow;
    std::unique_ptr<PreferencesDialog> preferences;
    std::unique_ptr<app::OpencodeProbe> probe; // of the preferences
    std::unique_ptr<ConsoleWindow> console;
    std::unique_ptr<ConsoleLink> consoleLink;
    std::unique_ptr<app::LocalSetup> localSetup;
    std::unique_ptr<app::FirstRun> firstRun;
    std::unique_ptr<Wizard> wizardWindow;
    std::optional<bool> trayShown;
    std::optional<base::Error> localProblem;
    bool madeLocal = false; // the wizard has switched the local deployment on
};

MainWindow &DesktopWindows::Private::dashboard()
{
    if (!dashboardWindow) {
        dashboardWindow = std::make_unique<MainWindow>();
        dashboardLink = std::make_unique<DashboardLink>(dashboardWindow.get(), &host, &activity, &log);
        if (trayShown) {
            dashboardLink->showTray(*trayShown);
        }
        dashboardLink->showLocalProblem(localProblem);
        dashboardWindow->restoreLayout(settings->layout(u"dashboard"_s));
        connectDashboard(*dashboardWindow);
    }
    return *dashboardWindow;
}

void DesktopWindows::Private::connectDashboard(MainWindow &window)
{
    connect(&window, &MainWindow::openDirectoryRequested, q, &DesktopWindows::openDirectory);
    connect(&window, &MainWindow::openTerminalRequested, q, &DesktopWindows::openTerminal);
    connect(&window, &MainWindow::addWorkerRequested, q, &DesktopWindows::addWorker);
    connect(&window, &MainWindow::editRequested, q, &DesktopWindows::showEditor);
    connect(&window, &MainWindow::setUpRequested, q, &DesktopWindows::showWizard);
    connect(&window, &MainWindow::consoleRequested, q, &DesktopWindows::showConsole);
    connect(&window, &MainWindow::preferencesRequested, q, &DesktopWindows::showPreferences);
    connect(&window, &MainWindow::quitRequested, q, &DesktopWindows::quitRequested);
    connect(&window, &MainWindow::closed, q, [this] {
        settings->keepLayout(u"dashboard"_s, dashboardWindow->saveLayout());
        if (!trayShown.value_or(true)) {
            Q_EMIT q->quitRequested(); // nothing else would bring it back
        }
    });
    connect(&window, &MainWindow::noticeButtonClicked, q, [this](const QString &matter) {
        if (matter == u"configuration") {
            q->showEditor({});
        } else if (matter == u"opencode") {
            q->showPreferences();
        } else if (matter == u"local") {
            setLocalProblem(std::nullopt);
            services->local().start();
        }
    });
}

EditorWindow &DesktopWindows::Private::editor()
{
    if (!editorWindow) {
        file = std::make_unique<app::WorkersFileService>(host.workersFile());
        editorWindow = std::make_unique<EditorWindow>(file.get(), &services->vault());
        connect(editorWindow.get(), &EditorWindow::saved, &host, &app::WorkersHost::reload);
    }
    return *editorWindow;
}

PreferencesDialog &DesktopWindows::Private::preferencesDialog()
{
    if (!preferences) {
        preferences = std::make_unique<PreferencesDialog>(app::Autostart::ofThisProgram());
        connect(preferences.get(), &PreferencesDialog::changed, settings, &SettingsStore::set);
        connect(settings, &SettingsStore::changed, preferences.get(), &PreferencesDialog::setSettings);
        probe = std::make_unique<app::OpencodeProbe>(services->configuredOpencode());
        connect(preferences.get(), &PreferencesDialog::opencodeCheckRequested, probe.get(), &app::OpencodeProbe::look);
        connect(preferences.get(), &PreferencesDialog::changed, probe.get(),
                [this] { probe->setConfigured(services->configuredOpencode()); });
        connect(probe.get(), &app::OpencodeProbe::looked, preferences.get(), [this](const base::Result<app::OpencodeFound> &found) {
            found ? preferences->showOpencode(found->version, found->path) : preferences->showOpencodeMissing(found.error());
            if (found) {
                host.hurryOpencode(); // workers may be waiting for it
            }
        });
    }
    return *preferences;
}

Wizard &DesktopWindows::Private::wizard()
{
    if (!wizardWindow) {
        localSetup = std::make_unique<app::LocalSetup>(&services->local());
        app::FirstRunServices parts;
        parts.workersFile = host.workersFile();
        parts.configuredOpencode = [this] { return services->configuredOpencode(); };
        parts.vault = &services->vault();
        parts.local = localSetup.get();
        firstRun = std::make_unique<app::FirstRun>(parts);
        connectFirstRun();
        wizardWindow = std::make_unique<Wizard>(firstRun.get());
        connect(wizardWindow.get(), &Wizard::openDashboardRequested, q, &DesktopWindows::showDashboard);
        connect(wizardWindow.get(), &Wizard::openConsoleRequested, q, &DesktopWindows::showConsole);
        connect(wizardWindow.get(), &Wizard::finished, q, [this] { madeLocal = false; }); // it stays
        connect(wizardWindow.get(), &Wizard::cancelled, q, [this] {
            if (!trayShown.value_or(true)) {
                q->showDashboard(); // nothing else would lead to the program
            }
        });
    }
    return *wizardWindow;
}

void DesktopWindows::Private::connectFirstRun()
{
    connect(&host, &app::WorkersHost::workerStatusChanged, firstRun.get(), &app::FirstRun::setWorkerStatus);
    connect(firstRun.get(), &app::FirstRun::workerAdded, q, [this](const QString &name) { workerAdded(name); });
    connect(firstRun.get(), &app::FirstRun::workerRemoved, q, [this] { workerRemoved(); });
    connect(&firstRun->opencode(), &app::OpencodeProbe::looked, &host, [this](const base::Result<app::OpencodeFound> &found) {
        if (found) {
            host.hurryOpencode();
        }
    });
    connect(firstRun.get(), &app::FirstRun::opencodeChosen, settings, [this](const QString &path) {
        config::AppSettings now = settings->settings();
        now.opencodeBinary = path;
        settings->set(now);
    });
}

/** The embedded deployment belongs to its worker from the first moment: the program may end while the wizard is open. */
void DesktopWindows::Private::workerAdded(const QString &name)
{
    config::AppSettings now = settings->settings();
    if (firstRun->choices().where == app::FirstRunChoices::Where::ThisComputer && !now.localDeployment) {
        madeLocal = true;
        now.localDeployment = true;
        settings->set(now);
    }
    host.followAndStart(name);
}

void DesktopWindows::Private::workerRemoved()
{
    if (std::exchange(madeLocal, false)) {
        config::AppSettings now = settings->settings();
        now.localDeployment = false;
        settings->set(now);
    }
    host.follow();
}

void DesktopWindows::Private::setLocalProblem(const std::optional<base::Error> &problem)
{
    localProblem = problem;
    if (dashboardLink) {
        dashboardLink->showLocalProblem(problem);
    }
}

void DesktopWindows::Private::say(const base::Error &error)
{
    DesktopWindows::showFailure(error, q, [] {});
}

std::optional<app::NamedWorker> DesktopWindows::Private::worker(const QString &name) const
{
    const QList<app::NamedWorker> workers = host.workers();
    for (const app::NamedWorker &worker : workers) {
        if (worker.name == name) {
            return worker;
        }
    }
    return std::nullopt;
}

std::optional<app::NamedWorker> DesktopWindows::Private::workerOf(const QString &label) const
{
    const QList<app::NamedWorker> workers = host.workers();
    for (const app::NamedWorker &worker : workers) {
        if (worker.status.label == label) {
            return worker;
        }
    }
    return std::nullopt;
}

DesktopWindows::DesktopWindows(app::DesktopServices *services, SettingsStore *settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, services, settings))
{
    connect(&d->host, &app::WorkersHost::workerStatusChanged, this, [this](const QString &, const worker::WorkerStatus &status) {
        if (status.state == worker::State::Stopped || status.state == worker::State::Failed) {
            d->activity.workerStopped(status.label);
        }
    });
    connect(&d->services->local(), &app::LocalDeployment::failed, this, [this](const base::Error &error) { d->setLocalProblem(error); });
    connect(&d->services->local(), &app::LocalDeployment::started, this, [this] { d->setLocalProblem(std::nullopt); });
    connect(&d->services->local(), &app::LocalDeployment::attached, this, [this] { d->setLocalProblem(std::nullopt); });
    connect(d->settings, &SettingsStore::saveFailed, this, [this](const QString &file) {
        d->say({base::ErrorCode::Io,
                tr("The preferences could not be written to %1.").arg(file),
                tr("They apply until the program ends. Check the permissions of the file and its folder."),
                {}});
    });
    connect(&d->host, &app::WorkersHost::turnEvent, this, [this](const worker::TurnEvent &event) {
        d->activity.take(event);
        if (event.kind == worker::TurnEvent::Kind::Ended && event.text.isEmpty()) {
            const std::optional<TranscriptEntry> entry = d->activity.model()->entryFor(event.message);
            const std::optional<app::NamedWorker> worker = d->workerOf(event.worker);
            if (entry && worker) {
                Q_EMIT answerEnded(*worker, entry->prompt, QApplication::activeWindow() != nullptr);
            }
        }
    });
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

void DesktopWindows::showDashboard()
{
    bringForward(&d->dashboard());
}

void DesktopWindows::prepareDashboard()
{
    d->dashboard().ensurePolished();
    d->dashboard().winId(); // with the window of the display server, which takes longest
}

void DesktopWindows::showDashboardOnly()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool anyShown = std::ranges::any_of(windows, [](const QWidget *window) { return window->isVisible() && window->isWindow(); });
    if (!anyShown) {
        showDashboard();
    }
}

void DesktopWindows::toggleDashboard()
{
    if (d->dashboardWindow && d->dashboardWindow->isActiveWindow()) {
        d->dashboardWindow->hide();
    } else {
        showDashboard();
    }
}

void DesktopWindows::showWorker(const QString &name)
{
    d->dashboard().selectWorker(name);
    d->dashboard().showTab(MainWindow::Tab::Details);
    showDashboard();
}

void DesktopWindows::showActivity(const QString &name)
{
    d->dashboard().selectWorker(name);
    d->dashboard().showTab(MainWindow::Tab::Activity);
    showDashboard();
}

void DesktopWindows::showConsole()
{
    if (!d->console) {
        d->console = std::make_unique<ConsoleWindow>();
        d->consoleLink = std::make_unique<ConsoleLink>(d->console.get(), &d->host, &d->services->local());
        connect(d->console.get(), &ConsoleWindow::workersRequested, this, &DesktopWindows::showDashboard);
        connect(d->console.get(), &ConsoleWindow::setUpRequested, this, &DesktopWindows::showWizard);
    }
    bringForward(d->console.get());
}

void DesktopWindows::showEditor(const QString &name)
{
    EditorWindow &editor = d->editor();
    if (!name.isEmpty()) {
        editor.edit(name);
    }
    bringForward(&editor);
}

void DesktopWindows::showWizard()
{
    Wizard &wizard = d->wizard();
    if (!wizard.isVisible()) {
        wizard.startAtWelcome();
    }
    bringForward(&wizard);
}

void DesktopWindows::addWorker()
{
    Wizard &wizard = d->wizard();
    if (!wizard.isVisible()) {
        wizard.startAtAddWorker();
    }
    bringForward(&wizard);
}

void DesktopWindows::showPreferences()
{
    PreferencesDialog &dialog = d->preferencesDialog();
    dialog.setSettings(d->settings->settings());
    d->probe->look();
    bringForward(&dialog);
}

void DesktopWindows::hideAll()
{
    if (d->dashboardWindow && d->dashboardWindow->isVisible()) {
        d->settings->keepLayout(u"dashboard"_s, d->dashboardWindow->saveLayout());
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        window->hide();
    }
}

void DesktopWindows::closeEditorThen(const std::function<void()> &closed)
{
    if (d->editorWindow) {
        d->editorWindow->closeThen(closed);
    } else {
        closed();
    }
}

void DesktopWindows::openDirectory(const QString &name)
{
    if (const std::optional<app::NamedWorker> worker = d->worker(name)) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(worker->status.workingDirectory));
    }
}

void DesktopWindows::openTerminal(const QString &name)
{
    base::whenDone(d->host.openTerminal(name), this, [this](const base::Result<void> &opened) {
        if (!opened) {
            d->say(opened.error());
        }
    });
}

void DesktopWindows::setTrayShown(bool shown)
{
    d->trayShown = shown;
    if (d->dashboardLink) {
        d->dashboardLink->showTray(shown);
    }
}

QWidget *DesktopWindows::front() const
{
    return QApplication::activeWindow();
}

void DesktopWindows::showFailure(const base::Error &error, QObject *context, const std::function<void()> &closed)
{
    auto *box = new QMessageBox(QApplication::activeWindow()); // deletes itself
    box->setObjectName(u"failure"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(error.message);
    box->setInformativeText(error.cause.isEmpty() ? error.remedy : error.cause + u'\n' + error.remedy);
    QObject::connect(box, &QMessageBox::finished, context, closed);
    box->open();
}

} // namespace oco::gui
