#include "gui/tray/tray_presence.h"

#include "gui/common/worker_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kToolTipWorkers = 12;
constexpr qsizetype kToolTipName = 60;

} // namespace

QString trayToolTip(const QList<app::NamedWorker> &workers)
{
    QStringList lines;
    if (workers.isEmpty()) {
        lines.append(u"OpenCode Orchestrator"_s);
        lines.append(summaryOf(workers));
    }
    const QHash<QString, QString> names = shortNames(workers);
    for (const app::NamedWorker &worker : workers.first(std::min(workers.size(), kToolTipWorkers))) {
        QString name = names.value(worker.name);
        if (name.size() > kToolTipName) {
            name = name.left(kToolTipName - 1) + u'…';
        }
        lines.append(TrayPresence::tr("%1: %2").arg(name, stateWords(worker.status)));
    }
    if (workers.size() > kToolTipWorkers) {
        lines.append(TrayPresence::tr("and %n more", nullptr, static_cast<int>(workers.size() - kToolTipWorkers)));
    }
    return lines.join(u'\n');
}

TrayPresence::TrayPresence(QObject *parent) : QObject(parent)
{
    update();
}

void TrayPresence::setWorkers(const QList<app::NamedWorker> &workers)
{
    m_workers = workers;
    update();
}

void TrayPresence::setProblem(const QString &problem)
{
    m_problem = problem;
    update();
}

void TrayPresence::setQuitting()
{
    m_quitting = true;
    update();
}

void TrayPresence::update()
{
    QList<worker::WorkerStatus> statuses;
    int running = 0;
    for (const app::NamedWorker &worker : std::as_const(m_workers)) {
        statuses.append(worker.status);
        running += worker.status.runningTurns;
    }
    m_icon.setTone(m_problem.isEmpty() ? toneOf(statuses) : Tone::Problem);
    m_icon.setToolTip(m_problem.isEmpty() ? trayToolTip(m_workers) : m_problem + u'\n' + trayToolTip(m_workers));
    m_menu.setWorkers(m_workers);
    if (m_quitting) {
        m_menu.setQuitting(running);
    }
}

} // namespace oco::gui
