#include "app/log_history.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr auto kBatch = 100ms;

void keepLast(QList<base::LogRecord> &records, qsizetype count)
{
    if (records.size() > count) {
        records.remove(0, records.size() - count);
    }
}

} // namespace

LogHistory::LogHistory(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kBatch);
    connect(m_timer, &QTimer::timeout, this, &LogHistory::handOver);
    base::setLogListener([this](const base::LogRecord &record) { add(record); });
}

LogHistory::~LogHistory()
{
    base::setLogListener({});
}

void LogHistory::add(const base::LogRecord &record)
{
    const std::lock_guard lock(m_mutex);
    m_pending.append(record);
    if (record.text.size() > kMaxText) {
        m_pending.last().text = record.text.left(kMaxText) + u'…';
    }
    // Twice as many before a cut, so that it is paid once in 10,000 lines while the main thread is busy.
    if (m_pending.size() >= 2 * kCapacity) {
        keepLast(m_pending, kCapacity);
    }
    if (!m_announced) {
        m_announced = true;
        QMetaObject::invokeMethod(m_timer, qOverload<>(&QTimer::start), Qt::QueuedConnection);
    }
}

void LogHistory::handOver()
{
    QList<base::LogRecord> batch;
    {
        const std::lock_guard lock(m_mutex);
        batch = std::exchange(m_pending, {});
        m_announced = false;
    }
    keepLast(batch, kCapacity);
    m_records.append(batch);
    keepLast(m_records, kCapacity);
    Q_EMIT appended(batch);
}

} // namespace oco::app
