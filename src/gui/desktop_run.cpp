#include "gui/desktop_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "base/log_sink.h"
#include "base/when_done.h"
#include "gui/desktop_windows.h"
#include "gui/quit_question.h"

#include <QApplication>
#include <QDir>
#include <QtConcurrentRun>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr std::chrono::milliseconds kFinishLimit = 24h; // an answer that runs is finished, however long it takes
constexpr std::chrono::milliseconds kNowLimit = 3s;
constexpr std::chrono::milliseconds kRefreshPause = 40ms;
constexpr std::chrono::milliseconds kIdle = 300ms;           // the start is over by then
constexpr std::chrono::milliseconds kTrayGrace = 3s;         // a panel that is restarted is back by then
constexpr std::chrono::milliseconds kTrayGraceAtLogin = 10s; // the panel may start later than we do

QString workersFileOf(const app::CommandLine &line, const config::Paths &paths)
{
    return QDir::current().absoluteFilePath(line.has(u"config"_s) ? app::pathFromWord(line.value(u"config"_s)) : paths.workersFile);
}

int runningAnswers(const QList<app::NamedWorker> &workers)
{
    int running = 0;
    for (const app::NamedWorker &worker : workers) {
        running += worker.status.runningTurns;
    }
    return running;
}

} // namespace

DesktopRun::DesktopRun(app::CommandLine line, config::Paths paths, QObject *parent)
    : Task(parent), m_line(std::move(line)), m_paths(std::move(paths)), m_workersFile(workersFileOf(m_line, m_paths)),
      m_settings(m_paths.configFolder + u"/settings.ini"_s, m_line.has(u"reset-preferences"_s)),
      m_services(m_paths, m_workersFile, m_settings.settings().startWorkersOnLaunch,
                 [this] { return m_settings.settings().opencodeBinary; }),
      m_host(m_services.host()), m_notices([this](const Notice &notice) { return m_tray.icon().showMessage(notice.title, notice.text); })
{
    m_languages.set(m_line.has(u"language"_s) ? m_line.value(u"language"_s) : m_settings.settings().language);
    applySettings(m_settings.settings());
    connect(&m_settings, &SettingsStore::changed, this, &DesktopRun::applySettings);
}

DesktopRun::~DesktopRun() = default;

void DesktopRun::start()
{
    const base::Result<bool> alone = m_host.instance().acquire();
    if (!alone) {
        fail(alone.error());
    } else if (*alone) {
        becomeTheOne();
    } else {
        handOver();
    }
}

void DesktopRun::handOver()
{
    m_phase = Phase::HandingOver;
    m_handOver = std::make_unique<app::HandOver>(&m_host.instance());
    connect(m_handOver.get(), &app::HandOver::done, this, [this] { Q_EMIT finished(app::exit_status::kOk); });
    connect(m_handOver.get(), &app::HandOver::failed, this, &DesktopRun::fail);
    m_handOver->start(QCoreApplication::arguments().mid(1));
}

void DesktopRun::becomeTheOne()
{
    m_phase = Phase::Running;
    m_windows = std::make_unique<DesktopWindows>(&m_services, &m_settings);
    connect(m_windows.get(), &DesktopWindows::quitRequested, this, &DesktopRun::quit);
    connectTray();
    connectHost();
    m_tray.start();
    m_localWanted = m_settings.settings().localDeployment;
    if (m_localWanted) {
        m_services.local().start();
    }
    readConfiguration();
}

void DesktopRun::connectTray()
{
    const TrayMenu *menu = &m_tray.menu();
    connect(menu, &TrayMenu::startRequested, &m_host, &app::WorkersHost::startWorkers);
    connect(menu, &TrayMenu::stopRequested, &m_host, &app::WorkersHost::stopWorkers);
    connect(menu, &TrayMenu::restartRequested, &m_host, &app::WorkersHost::restartWorkers);
    connect(menu, &TrayMenu::openDirectoryRequested, m_windows.get(), &DesktopWindows::openDirectory);
    connect(menu, &TrayMenu::openTerminalRequested, m_windows.get(), &DesktopWindows::openTerminal);
    connect(menu, &TrayMenu::activityRequested, m_windows.get(), &DesktopWindows::showActivity);
    connect(menu, &TrayMenu::dashboardRequested, m_windows.get(), &DesktopWindows::showDashboard);
    connect(menu, &TrayMenu::consoleRequested, m_windows.get(), &DesktopWindows::showConsole);
    connect(menu, &TrayMenu::addWorkerRequested, m_windows.get(), &DesktopWindows::addWorker);
    connect(menu, &TrayMenu::preferencesRequested, m_windows.get(), &DesktopWindows::showPreferences);
    connect(menu, &TrayMenu::quitRequested, this, &DesktopRun::quit);
    connect(&m_tray.icon(), &TrayIcon::activated, m_windows.get(), &DesktopWindows::toggleDashboard);
    connect(&m_tray.icon(), &TrayIcon::messageClicked, m_windows.get(), &DesktopWindows::showDashboard);
    connect(&m_tray.icon(), &TrayIcon::shownChanged, this,
            [this](bool shown) { shown ? trayChanged(true) : m_trayGrace.start(kTrayGrace); });
    connect(qApp, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_tray.icon().isShown() && !m_trayGrace.isActive() && !m_quitAsked) {
            trayChanged(false);
        }
    });
    m_trayGrace.setSingleShot(true);
    connect(&m_trayGrace, &QTimer::timeout, this, [this] { trayChanged(m_tray.icon().isShown()); });
    m_trayGrace.start(m_line.has(u"tray"_s) ? kTrayGraceAtLogin : kTrayGrace);
    connect(&m_notices, &NoticeCenter::showRequested, m_windows.get(),
            [this](const Notice &notice) { m_windows->showWorker(notice.worker); });
    connect(&m_notices, &NoticeCenter::retryRequested, this, [this](const Notice &notice) { m_host.restartWorkers({notice.worker}); });
}

void DesktopRun::connectHost()
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &DesktopRun::refreshWorkers);
    connect(&m_host, &app::WorkersHost::contentChanged, this, [this] { m_refresh.start(kRefreshPause); });
    connect(&m_host, &app::WorkersHost::workerStatusChanged, this, [this](const QString &name, const worker::WorkerStatus &status) {
        m_notices.statusChanged(name, status);
        if (!m_refresh.isActive()) {
            m_refresh.start(kRefreshPause); // many change at once, and within a change of the file the list is not whole
        }
    });
    connect(&m_host, &app::WorkersHost::opencodeChanged, this,
            [this] { m_tray.setProblem(m_host.opencodeProblem() ? m_host.opencodeProblem()->message : QString()); });
    connect(&m_host, &app::WorkersHost::showRequested, this, &DesktopRun::show);
    connect(&m_host, &app::WorkersHost::quitRequested, this, [this] { requestStop(1); });
    connect(&m_host, &app::WorkersHost::finished, this, &DesktopRun::finished);
    connect(m_windows.get(), &DesktopWindows::answerEnded, &m_notices, &NoticeCenter::answerEnded);
}

void DesktopRun::readConfiguration()
{
    const auto read = [file = m_workersFile, context = app::workersFileContext()] { return config::readWorkersFile(file, context); };
    base::whenDone(QtConcurrent::run(read), this, [this](const base::Result<config::WorkersFileContent> &content) {
        if (m_phase == Phase::Running) {
            run(content.value_or(config::WorkersFileContent())); // the host reads it again, and says what is wrong
            showFirstWindow(content || content.error().code != base::ErrorCode::NotFound);
        }
    });
}

void DesktopRun::run(const config::WorkersFileContent &content)
{
    m_services.run(content);
    refreshWorkers();
}

void DesktopRun::refreshWorkers()
{
    const QList<app::NamedWorker> workers = m_host.workers();
    m_tray.setWorkers(workers);
    m_notices.workersChanged(workers);
}

void DesktopRun::applySettings(const config::AppSettings &settings)
{
    m_appearance.set(settings.appearance);
    m_notices.setSettings(settings);
    m_host.hurryOpencode(); // its program may be another one
    if (m_phase == Phase::Running && settings.localDeployment != m_localWanted) {
        m_localWanted = settings.localDeployment;
        m_localWanted ? m_services.local().start() : m_services.local().stop();
    }
    if (!m_line.logLevel) {
        base::setLogLevel(settings.logLevel);
    }
    if (!m_line.has(u"language"_s)) {
        m_languages.set(settings.language);
    }
}

void DesktopRun::showFirstWindow(bool configured)
{
    if (m_line.has(u"show"_s)) {
        show(QCoreApplication::arguments().mid(1));
    } else if (!configured) {
        m_windows->showWizard();
    } else if (!m_line.has(u"tray"_s)) {
        m_windows->showDashboard();
    } else {
        QTimer::singleShot(kIdle, m_windows.get(), &DesktopWindows::prepareDashboard);
    }
}

void DesktopRun::show(const QStringList &arguments)
{
    const base::Result<app::CommandLine> line = app::CommandLine::parse(QStringList{QString()} + arguments);
    if (!line || !line->has(u"tray"_s)) { // a second start at login wants no window
        m_windows->showNamed(line ? line->value(u"show"_s) : QString());
    }
}

/** Without a tray the dashboard is the only way to the program. */
void DesktopRun::trayChanged(bool shown)
{
    m_windows->setTrayShown(shown);
    if (!shown && m_phase == Phase::Running) {
        m_windows->showDashboardOnly();
    }
}

void DesktopRun::quit()
{
    m_windows->closeEditorThen([this] { quitOrAsk(); });
}

void DesktopRun::quitOrAsk()
{
    const int running = runningAnswers(m_host.workers());
    using Quit = config::AppSettings::Quit;
    const Quit wanted = m_settings.settings().quit;
    if (m_phase == Phase::Finishing || running == 0 || wanted == Quit::StopNow) {
        stopNow();
    } else if (wanted == Quit::FinishAnswers) {
        finishThenQuit();
    } else if (!std::exchange(m_quitAsked, true)) {
        auto *question = new QuitQuestion(running, m_windows->front()); // deletes itself
        connect(question, &QuitQuestion::finishFirst, this, &DesktopRun::finishThenQuit);
        connect(question, &QuitQuestion::stopNow, this, &DesktopRun::stopNow);
        connect(question, &QuitQuestion::cancelled, this, [this] { trayChanged(m_tray.icon().isShown()); });
        connect(question, &QObject::destroyed, this, [this] { m_quitAsked = false; });
    }
}

void DesktopRun::finishThenQuit()
{
    m_phase = Phase::Finishing;
    m_tray.setQuitting();
    m_host.stop(kFinishLimit);
}

void DesktopRun::stopNow()
{
    m_phase = Phase::Stopping;
    m_windows->hideAll();
    m_host.stop(kNowLimit);
}

void DesktopRun::requestStop(int count)
{
    if (m_phase == Phase::Starting || m_phase == Phase::HandingOver) {
        Q_EMIT finished(app::exit_status::kOk);
        return;
    }
    m_phase = Phase::Stopping;
    m_windows->hideAll();
    m_host.requestStop(count);
}

void DesktopRun::requestReload()
{
    m_host.reload();
}

void DesktopRun::fail(const base::Error &error)
{
    app::writeErrorLine(error.toString());
    DesktopWindows::showFailure(error, this, [this] { Q_EMIT finished(app::exit_status::kFailure); });
}

} // namespace oco::gui
