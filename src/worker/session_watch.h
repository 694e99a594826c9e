#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace oco::worker
{

/**
 * Tells the sessions that the person ended from those that left the active set for other reasons (delivery rule 8):
 * between our sending of markConnected and the first Transition that shows it, departures are ours; a session that
 * leaves while another enters in the same Transition was displaced by a message in that other one. Pure state.
 */
class SessionWatch
{
public:
    /** We send markConnected now. */
    void departureBegins();
    /** Its answer: the commit timestamp (ns), or nothing when it was refused. */
    void departureAnswered(std::optional<quint64> timestamp);

    /**
     * One Transition: its timestamp (ns) and, where the active set changed, the new set. Returns the sessions that
     * the person ended in it.
     */
    [[nodiscard]] QSet<QString> apply(quint64 timestamp, const std::optional<QSet<QString>> &active);

private:
    void closeWindowIfShown();

    std::optional<QSet<QString>> m_active; // nothing before the first result
    quint64 m_lastTimestamp = 0;
    bool m_windowOpen = false;
    std::optional<quint64> m_windowEnd;
};

} // namespace oco::worker
