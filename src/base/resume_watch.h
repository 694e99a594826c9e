#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace oco::base
{

/** Clocks, and how often they are looked at. */
struct ResumeWatchOptions {
    std::chrono::milliseconds interval{10'000};
    Clock boot = bootClock();
    Clock wall = systemClock();
};

/**
 * Notices that the machine slept, or that this program did not run for long, by clocks alone: connections from before
 * are most likely dead, though nothing says so. Also notices a wall clock that was set back. Lives in one thread.
 */
class ResumeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ResumeWatch(ResumeWatchOptions options = {}, QObject *parent = nullptr);

    void start();
    void stop();

    /** Readings of both clocks at one moment, in milliseconds. */
    struct Reading {
        qint64 boot = 0;
        qint64 wall = 0;
    };
    /** What lies between two readings. */
    struct Gap {
        std::chrono::milliseconds away{0};    // not zero: more than twice the interval has passed
        std::chrono::milliseconds setBack{0}; // not zero: the wall clock went back, by more than correcting it explains
    };
    /** Pure. A virtual machine that is frozen counts its sleep with the wall clock only. */
    [[nodiscard]] static Gap between(const Reading &before, const Reading &now, std::chrono::milliseconds interval);

Q_SIGNALS:
    void resumed(std::chrono::milliseconds away);
    void clockSetBack(std::chrono::milliseconds by);

private:
    void look();
    [[nodiscard]] Reading read() const;

    ResumeWatchOptions m_options;
    QTimer m_timer;
    Reading m_last;
};

} // namespace oco::base
