#include "base/resume_watch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace oco::base
{

namespace
{
constexpr std::chrono::minutes kCorrection{1}; // clocks are set right by small steps all the time
}

ResumeWatch::ResumeWatch(ResumeWatchOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    connect(&m_timer, &QTimer::timeout, this, &ResumeWatch::look);
}

void ResumeWatch::start()
{
    m_last = read();
    // The watches of a program are out of step, so that not all of it connects anew in the same moment.
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_options.interval * QRandomGenerator::global()->generateDouble()));
}

void ResumeWatch::stop()
{
    m_timer.stop();
}

ResumeWatch::Gap ResumeWatch::between(const Reading &before, const Reading &now, std::chrono::milliseconds interval)
{
    using std::chrono::milliseconds;
    const milliseconds boot(now.boot - before.boot);
    const milliseconds wall(now.wall - before.wall);
    const milliseconds passed = std::max(boot, wall);
    Gap gap;
    if (passed > 2 * interval) {
        gap.away = passed;
    }
    if (boot - wall > kCorrection) {
        gap.setBack = boot - wall;
    }
    return gap;
}

ResumeWatch::Reading ResumeWatch::read() const
{
    return {m_options.boot(), m_options.wall()};
}

void ResumeWatch::look()
{
    const Reading now = read();
    m_timer.start(m_options.interval);
    const Gap gap = between(std::exchange(m_last, now), now, m_options.interval);
    if (gap.setBack.count() > 0) {
        Q_EMIT clockSetBack(gap.setBack);
    }
    if (gap.away.count() > 0) {
        Q_EMIT resumed(gap.away);
    }
}

} // namespace oco::base
