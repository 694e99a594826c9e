#pragma once

#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace oco::app
{

/**
 * SIGINT, SIGTERM, SIGQUIT (and SIGHUP where a terminal was attached at the start) as a Qt signal; SIGPIPE ignored.
 *
 * The handler only counts and writes one byte to a socket pair. The third signal ends the process in the handler,
 * with nothing of ours in its way. Make one, after QCoreApplication and before any thread; main thread only.
 */
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    /** Gives the default dispositions back. */
    ~UnixSignals() override;

    /** Whether the pair and the handlers could be made; otherwise signals keep their default effect. */
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
    void readPair();

    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_readEnd = -1;
    int m_reported = 0;
};

} // namespace oco::app
