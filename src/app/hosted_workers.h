#pragma once

#include "orchestrator/orchestrator.h"

#include <QObject>

#include <chrono>
#include <cstdint>

namespace oco::app
{

/** An orchestrator with the program's answers to its end: what is said, within which limits, and which exit status. */
class HostedWorkers : public QObject
{
    Q_OBJECT

public:
    /** Ends: the program is over with its last worker. StaysUp: a person will see to it. */
    enum class WhenAllFailed : std::uint8_t { Ends, StaysUp };

    explicit HostedWorkers(const orchestrator::OrchestratorOptions &options, WhenAllFailed whenAllFailed = WhenAllFailed::Ends,
                           QObject *parent = nullptr);

    void start();
    /** By a signal: 1 is graceful (30 s), more than that urgent (1.5 s). */
    void requestStop(int count);
    void stop(std::chrono::milliseconds limit);

    [[nodiscard]] orchestrator::Orchestrator &orchestrator() { return m_orchestrator; }

Q_SIGNALS:
    void workerStatusChanged(const oco::worker::WorkerStatus &status);
    /** 0 after a stop that was asked for, 1 when no worker was left. */
    void finished(int exitStatus);

private:
    void noteStatus(const worker::WorkerStatus &status);
    void allFailed();

    orchestrator::Orchestrator m_orchestrator;
    bool m_anyStarted = false;
    bool m_failed = false;
};

/** The line of its own on standard error that scripts look for; the log has the reasons. */
void sayNoWorkerStarted();

} // namespace oco::app
