#include "gui/tray/tray_menu.h"

#include "gui/common/icons.h"
#include "gui/common/state_words.h"
#include "gui/common/worker_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

/** An ampersand of a folder's name is no mnemonic. */
QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool isStopped(const worker::WorkerStatus &status)
{
    return status.state == worker::State::Stopped || status.state == worker::State::Failed;
}

} // namespace

QString summaryOf(const QList<app::NamedWorker> &workers)
{
    if (workers.isEmpty()) {
        return TrayMenu::tr("No workers yet");
    }
    QList<worker::WorkerStatus> statuses;
    int running = 0;
    for (const app::NamedWorker &worker : workers) {
        statuses.append(worker.status);
        running += worker.status.runningTurns;
    }
    const Tone tone = toneOf(statuses);
    const auto count =
        static_cast<int>(std::ranges::count_if(statuses, [tone](const worker::WorkerStatus &status) { return toneOf(status) == tone; }));
    switch (tone) {
    case Tone::Stopped:
        return TrayMenu::tr("All workers are stopped");
    case Tone::Idle:
    case Tone::Working: {
        if (running > 0) {
            return TrayMenu::tr("Answering %n message(s)", nullptr, running);
        }
        const auto isReady = [](const worker::WorkerStatus &status) { return status.state == worker::State::Ready; };
        const auto ready = static_cast<int>(std::ranges::count_if(statuses, isReady));
        const auto starting = std::ranges::find_if(statuses, [tone](const worker::WorkerStatus &status) { return toneOf(status) == tone; });
        return ready > 0 ? TrayMenu::tr("%n worker(s) ready", nullptr, ready) : stateWords(*starting);
    }
    case Tone::NeedsYou:
        return TrayMenu::tr("%n worker(s) need you", nullptr, count);
    case Tone::Problem:
        return TrayMenu::tr("%n worker(s) have a problem", nullptr, count);
    }
    return {};
}

TrayMenu::TrayMenu(QObject *parent) : QObject(parent)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_status = addAction(&m_menu, "trayStatus", summaryOf({}), nullptr);
    connect(m_status, &QAction::triggered, this, &TrayMenu::dashboardRequested);
    m_menu.addSeparator();
    m_afterWorkers = m_menu.addSeparator();
    m_startAll = addAction(&m_menu, "trayStartAll", tr("&Start all"), "start");
    m_stopAll = addAction(&m_menu, "trayStopAll", tr("S&top all"), "stop");
    m_menu.addSeparator();
    const QAction *dashboard = addAction(&m_menu, "trayDashboard", tr("Open &dashboard"), "activity");
    const QAction *console = addAction(&m_menu, "trayConsole", tr("&Console"), "chat");
    const QAction *add = addAction(&m_menu, "trayAddWorker", tr("&Add worker…"), "add");
    const QAction *preferences = addAction(&m_menu, "trayPreferences", tr("&Preferences…"), "settings");
    m_menu.addSeparator();
    m_quit = addAction(&m_menu, "trayQuit", tr("&Quit"), nullptr);
    connect(m_startAll, &QAction::triggered, this, [this] { Q_EMIT startRequested({}); });
    connect(m_stopAll, &QAction::triggered, this, [this] { Q_EMIT stopRequested({}); });
    connect(dashboard, &QAction::triggered, this, &TrayMenu::dashboardRequested);
    connect(console, &QAction::triggered, this, &TrayMenu::consoleRequested);
    connect(add, &QAction::triggered, this, &TrayMenu::addWorkerRequested);
    connect(preferences, &QAction::triggered, this, &TrayMenu::preferencesRequested);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitRequested);
    setWorkers({});
}

TrayMenu::~TrayMenu() = default;

QAction *TrayMenu::addAction(QMenu *menu, const char *objectName, const QString &text, const char *icon)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(objectName));
    if (icon != nullptr) {
        action->setIcon(symbolIcon(QString::fromLatin1(icon), m_menu.palette()));
    }
    return action;
}

void TrayMenu::setWorkers(const QList<app::NamedWorker> &workers)
{
    m_workers = workers;
    QStringList order;
    for (const app::NamedWorker &worker : workers) {
        order.append(worker.name);
    }
    if (order != m_order) {
        for (const WorkerMenu &old : std::as_const(m_menus)) {
            m_menu.removeAction(old.menu->menuAction());
            old.menu->deleteLater();
        }
        m_menus.clear();
        for (const QString &name : order) {
            const WorkerMenu made = makeWorkerMenu(name);
            m_menu.insertMenu(m_afterWorkers, made.menu);
            m_menus.insert(name, made);
        }
        m_order = order;
    }
    const QHash<QString, QString> names = shortNames(workers);
    bool anyStopped = false;
    bool anyRunning = false;
    for (const app::NamedWorker &worker : workers) {
        updateWorkerMenu(m_menus[worker.name], worker.status, names.value(worker.name));
        anyStopped = anyStopped || isStopped(worker.status);
        anyRunning = anyRunning || worker.status.state != worker::State::Stopped;
    }
    m_afterWorkers->setVisible(!workers.isEmpty());
    m_startAll->setEnabled(anyStopped);
    m_stopAll->setEnabled(anyRunning);
    m_status->setText(summaryOf(workers));
    QList<worker::WorkerStatus> statuses;
    for (const app::NamedWorker &worker : workers) {
        statuses.append(worker.status);
    }
    if (m_tone != toneOf(statuses)) {
        m_tone = toneOf(statuses);
        m_status->setIcon(toneIcon(*m_tone, m_menu.palette()));
    }
}

void TrayMenu::setQuitting(int runningAnswers)
{
    m_status->setText(tr("Finishing %n answer(s), then quitting", nullptr, runningAnswers));
    m_quit->setText(tr("&Quit now"));
}

TrayMenu::WorkerMenu TrayMenu::makeWorkerMenu(const QString &name)
{
    WorkerMenu made;
    made.menu = new QMenu(&m_menu);
    made.menu->setObjectName(u"trayWorker:"_s + name);
    made.start = addAction(made.menu, "trayWorkerStart", tr("&Start"), "start");
    made.stop = addAction(made.menu, "trayWorkerStop", tr("S&top"), "stop");
    made.restart = addAction(made.menu, "trayWorkerRestart", tr("&Restart"), "restart");
    made.menu->addSeparator();
    const QAction *directory = addAction(made.menu, "trayWorkerDirectory", tr("Open &folder"), "folder");
    const QAction *terminal = addAction(made.menu, "trayWorkerTerminal", tr("Open in t&erminal"), "terminal");
    const QAction *activity = addAction(made.menu, "trayWorkerActivity", tr("Show &activity"), "activity");
    connect(made.start, &QAction::triggered, this, [this, name] { Q_EMIT startRequested({name}); });
    connect(made.stop, &QAction::triggered, this, [this, name] { Q_EMIT stopRequested({name}); });
    connect(made.restart, &QAction::triggered, this, [this, name] { Q_EMIT restartRequested({name}); });
    connect(directory, &QAction::triggered, this, [this, name] { Q_EMIT openDirectoryRequested(name); });
    connect(terminal, &QAction::triggered, this, [this, name] { Q_EMIT openTerminalRequested(name); });
    connect(activity, &QAction::triggered, this, [this, name] { Q_EMIT activityRequested(name); });
    return made;
}

void TrayMenu::updateWorkerMenu(WorkerMenu &menu, const worker::WorkerStatus &status, const QString &name)
{
    menu.menu->setTitle(tr("%1: %2").arg(escaped(name), escaped(stateWords(status))));
    if (menu.tone != toneOf(status)) { // some desktops get every icon as a file
        menu.tone = toneOf(status);
        menu.menu->setIcon(toneIcon(*menu.tone, m_menu.palette()));
    }
    menu.start->setEnabled(isStopped(status));
    menu.stop->setEnabled(status.state != worker::State::Stopped && status.state != worker::State::Stopping);
    menu.restart->setEnabled(status.state != worker::State::Stopped);
}

} // namespace oco::gui
