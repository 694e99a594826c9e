#pragma once

#include <QObject>

#include <functional>
#include <utility>

namespace oco::app
{

/** Runs numbered jobs, eight at the same time. One use. */
class OnlineJobs : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>; // a job's last word; not within its start
    using Job = std::function<void(qsizetype index, const Done &done)>;

    OnlineJobs(qsizetype count, Job job, QObject *parent = nullptr) : QObject(parent), m_count(count), m_job(std::move(job)) {}

    void start()
    {
        if (m_count == 0) {
            QMetaObject::invokeMethod(this, &OnlineJobs::finished, Qt::QueuedConnection);
        }
        startMore();
    }

Q_SIGNALS:
    /** Never within start(). */
    void finished();

private:
    static constexpr qsizetype kSideBySide = 8;

    void startMore()
    {
        while (m_next < m_count && m_next - m_done < kSideBySide) {
            m_job(m_next++, [this] { oneDone(); });
        }
    }

    void oneDone()
    {
        if (++m_done == m_count) {
            Q_EMIT finished();
        } else {
            startMore();
        }
    }

    qsizetype m_count;
    Job m_job;
    qsizetype m_next = 0;
    qsizetype m_done = 0;
};

} // namespace oco::app
