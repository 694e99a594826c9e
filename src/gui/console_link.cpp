#include "gui/console_link.h"

#include "app/web/web_client.h"
#include "app/web/worker_view.h"
#include "gui/common/worker_name.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace oco::gui
{

ConsoleLink::ConsoleLink(ConsoleWindow *window, app::WorkersHost *host, app::LocalDeployment *local, QObject *parent)
    : QObject(parent), m_window(window), m_host(host), m_local(local)
{
    connect(m_host, &app::WorkersHost::contentChanged, this, &ConsoleLink::refresh);
    connect(m_host, &app::WorkersHost::workerStatusChanged, this, &ConsoleLink::refresh); // a label may have become known
    connect(m_local, &app::LocalDeployment::started, this, &ConsoleLink::refresh);
    connect(m_local, &app::LocalDeployment::attached, this, &ConsoleLink::refresh);
    connect(m_local, &app::LocalDeployment::stopped, this, &ConsoleLink::refresh);
    refresh();
}

void ConsoleLink::refresh()
{
    QList<ConsoleWindow::Choice> choices;
    QStringList names;
    QUrl localUrl;
    if (m_local->isRunning()) {
        localUrl = m_local->description().url;
        names.append(tr("This computer"));
        choices.append(
            {names.constLast(), [description = m_local->description()] { return std::make_unique<app::WebClient>(description); }});
    }
    const QList<app::NamedWorker> workers = m_host->workers();
    const QHash<QString, QString> workerNames = shortNames(workers);
    for (const app::NamedWorker &worker : workers) {
        const QString machine = worker.status.label.section(u'/', 0, 0);
        const QString id = worker.status.label.section(u'/', 1);
        const QUrl url(worker.status.deployment);
        if (id.isEmpty() || url == localUrl) {
            continue; // its token is not known yet, or it is shown above
        }
        names.append(tr("%1 at %2").arg(workerNames.value(worker.name), url.host()));
        choices.append({names.constLast(), [url, machine, id] { return std::make_unique<app::WorkerView>(url, machine, id); }});
    }
    if (names != m_names) {
        m_names = names;
        m_window->setSources(choices);
    }
}

} // namespace oco::gui
