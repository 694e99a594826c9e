#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace oco::app
{

/**
 * What the system says to end the process, as a Qt signal: SIGINT, SIGTERM, SIGQUIT (and SIGHUP where a terminal was
 * attached at the start), on Windows Ctrl-C, Ctrl-Break and the end of the console. SIGPIPE is ignored.
 *
 * The third one ends the process at once, with nothing of ours in its way. Make one, after QCoreApplication and before any
 * thread; main thread only.
 */
class ProcessSignals : public QObject
{
    Q_OBJECT

public:
    explicit ProcessSignals(QObject *parent = nullptr);
    /** Gives the default dispositions back. */
    ~ProcessSignals() override;

    /** Whether the handlers could be made; otherwise signals keep their default effect. */
    [[nodiscard]] bool isInstalled() const;

    /**
     * Ends the process with status 1 when it is still there after the limit, even if its main thread hangs.
     * A later call can only bring the end nearer.
     */
    void endProcessAfter(std::chrono::milliseconds limit);

Q_SIGNALS:
    /** count: how many signals that ask for the end have come; 1 is a polite one, 2 an urgent one. */
    void stopRequested(int count);
    /** SIGHUP, where no terminal was attached at the start. */
    void reloadRequested();

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace oco::app
