#include "gui/console/last_selection.h"

#include <algorithm>
#include <utility>

namespace oco::gui
{

namespace
{

using app::ConsoleWorker;

/** The one to begin with: a worker that can answer, or the first. */
QString bestWorker(const QList<ConsoleWorker> &workers)
{
    const auto rank = [](const ConsoleWorker &worker) {
        return worker.approval != ConsoleWorker::Approval::Approved ? 0 : worker.online ? 2 : 1;
    };
    const auto best = std::max_element(workers.cbegin(), workers.cend(),
                                       [&](const ConsoleWorker &left, const ConsoleWorker &right) { return rank(left) < rank(right); });
    return best == workers.cend() ? QString() : best->id;
}

} // namespace

void LastSelection::remember(const app::ConsoleSource &source)
{
    if (source.selectedWorker().isEmpty()) {
        return; // what is remembered has not come yet
    }
    if (source.selectedWorker() != m_worker || !source.selectedSession().isEmpty()) {
        m_worker = source.selectedWorker();
        m_session = source.selectedSession();
    }
}

void LastSelection::forget()
{
    m_worker.clear();
    m_session.clear();
}

QString LastSelection::takeWorker(const app::ConsoleSource &source)
{
    if (source.worker(m_worker) != nullptr) {
        return m_worker;
    }
    if (!source.workers().isEmpty()) {
        forget();
    }
    return bestWorker(source.workers());
}

QString LastSelection::takeSession(const app::ConsoleSource &source)
{
    const QList<app::ConsoleSession> &sessions = source.sessions();
    if (m_session.isEmpty() || sessions.isEmpty() || source.selectedWorker() != m_worker) {
        return {};
    }
    const QString session = std::exchange(m_session, {});
    const bool isThere = std::any_of(sessions.cbegin(), sessions.cend(), [&session](const auto &each) { return each.id == session; });
    return isThere && source.selectedSession().isEmpty() ? session : QString();
}

} // namespace oco::gui
