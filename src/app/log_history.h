#pragma once

#include "base/log_sink.h"

#include <QList>
#include <QObject>

#include <mutex>

class QTimer;

namespace oco::app
{

/**
 * The last lines of the log, for those who look at them: the listener of the log sink while it lives, so there is one at a time.
 * Lines come from any thread; they are handed out in the main thread, many at a time.
 */
class LogHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kCapacity = 10'000;
    static constexpr qsizetype kMaxText = 8'000; // of a line; what is longer is cut

    explicit LogHistory(QObject *parent = nullptr);
    ~LogHistory() override;

    /** Oldest first, at most kCapacity. What came in the last moments may not be among them. */
    [[nodiscard]] const QList<base::LogRecord> &records() const { return m_records; }

    /** Thread-safe. */
    void add(const base::LogRecord &record);

Q_SIGNALS:
    /** At most ten times a second, in the main thread. */
    void appended(const QList<oco::base::LogRecord> &records);

private:
    void handOver();

    QList<base::LogRecord> m_records;
    QTimer *m_timer;
    std::mutex m_mutex; // guards the two below
    QList<base::LogRecord> m_pending;
    bool m_announced = false;
};

} // namespace oco::app
