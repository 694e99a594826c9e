#include "worker/session_watch.h"

#include <algorithm>

namespace oco::worker
{

void SessionWatch::departureBegins()
{
    m_windowOpen = true;
    m_windowEnd.reset();
}

void SessionWatch::departureAnswered(std::optional<quint64> timestamp)
{
    m_windowEnd = timestamp.value_or(0); // refused: nothing of ours will show, so the window ends at once
    closeWindowIfShown();
}

QSet<QString> SessionWatch::apply(quint64 timestamp, const std::optional<QSet<QString>> &active)
{
    m_lastTimestamp = std::max(m_lastTimestamp, timestamp);
    QSet<QString> ended;
    if (active && m_active) {
        const QSet<QString> left = *m_active - *active;
        const bool displaced = !(*active - *m_active).isEmpty();
        if (!m_windowOpen && !displaced) {
            ended = left;
        }
    }
    if (active) {
        m_active = active;
    }
    closeWindowIfShown(); // the Transition that shows it still belongs to the window
    return ended;
}

void SessionWatch::closeWindowIfShown()
{
    if (m_windowOpen && m_windowEnd && m_lastTimestamp >= *m_windowEnd) {
        m_windowOpen = false;
        m_windowEnd.reset();
    }
}

} // namespace oco::worker
