#include "gui/dashboard_link.h"

#include "gui/dashboard/main_window.h"
#include "gui/transcript/activity_log.h"
#include "gui/transcript/activity_page.h"

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

const QString kConfiguration = u"configuration"_s;
const QString kTray = u"tray"_s;
const QString kOpencode = u"opencode"_s;
const QString kLocal = u"local"_s;

} // namespace

DashboardLink::DashboardLink(MainWindow *window, app::WorkersHost *host, ActivityLog *activity, app::LogHistory *log, QObject *parent)
    : QObject(parent), m_window(window), m_host(host), m_activity(activity)
{
    auto *page = new ActivityPage(activity); // becomes the window's
    page->setWorkerChoice(false);
    m_window->setActivityPage(page);
    m_window->setLogHistory(log);
    connectRequests();
    connect(m_window, &MainWindow::selectionChanged, page, [this, page](const QString &name) {
        const std::optional<WorkerRow> row = m_window->workers().row(name);
        page->setWorker(row ? row->worker.status.label : QString());
    });
    connect(m_host, &app::WorkersHost::contentChanged, this, &DashboardLink::refresh);
    connect(m_host, &app::WorkersHost::workerStatusChanged, &m_window->workers(), &WorkersModel::updateStatus);
    connect(m_host, &app::WorkersHost::workerStatusChanged, page, [this, page](const QString &name, const worker::WorkerStatus &status) {
        if (name == m_window->selectedWorker() && page->worker() != status.label) {
            page->setWorker(status.label); // known once its token is
        }
    });
    connect(m_host, &app::WorkersHost::opencodeChanged, this, &DashboardLink::showOpencode);
    connect(m_activity, &ActivityLog::doingChanged, this, &DashboardLink::showDoing);
    refresh();
    showOpencode();
}

void DashboardLink::connectRequests()
{
    connect(m_window, &MainWindow::startRequested, m_host, &app::WorkersHost::startWorkers);
    connect(m_window, &MainWindow::stopRequested, m_host, &app::WorkersHost::stopWorkers);
    connect(m_window, &MainWindow::restartRequested, m_host, &app::WorkersHost::restartWorkers);
    connect(m_window, &MainWindow::reloadRequested, m_host, &app::WorkersHost::reload);
}

void DashboardLink::refresh()
{
    m_window->workers().setMistakes(m_host->content());
    m_window->workers().setWorkers(m_host->workers());
    const QStringList labels = m_activity->workers();
    for (const QString &label : labels) {
        showDoing(label);
    }
    showRefusal();
}

void DashboardLink::showRefusal()
{
    const QStringList &refusal = m_host->refusal();
    if (refusal.isEmpty()) {
        m_window->clearNotice(kConfiguration);
    } else {
        m_window->showNotice(kConfiguration, MessageStrip::Kind::Error,
                             tr("%1\nEverything runs on as it was configured before.").arg(refusal.mid(0, 3).join(u'\n')), tr("Edit…"));
    }
}

void DashboardLink::showTray(bool shown)
{
    if (shown) {
        m_window->clearNotice(kTray);
    } else {
        m_window->showNotice(kTray, MessageStrip::Kind::Information,
                             tr("This desktop has no place for tray icons, so the program stays in this window. Closing it ends the "
                                "program. On GNOME, the extension AppIndicator brings the icons back."));
    }
}

void DashboardLink::showOpencode()
{
    if (const std::optional<base::Error> &problem = m_host->opencodeProblem()) {
        m_window->showNotice(kOpencode, MessageStrip::Kind::Error, problem->toString(), tr("Choose opencode…"));
    } else {
        m_window->clearNotice(kOpencode);
    }
}

void DashboardLink::showLocalProblem(const std::optional<base::Error> &problem)
{
    if (problem) {
        m_window->showNotice(kLocal, MessageStrip::Kind::Error, problem->toString(), tr("Try again"));
    } else {
        m_window->clearNotice(kLocal);
    }
}

void DashboardLink::showDoing(const QString &label)
{
    const QList<WorkerRow> rows = m_window->workers().rows();
    for (const WorkerRow &row : rows) {
        if (row.worker.status.label == label) {
            m_window->workers().setDoing(row.worker.name, m_activity->doingNow(label));
        }
    }
}

} // namespace oco::gui
