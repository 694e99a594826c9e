#include "gui/notifications/notice_center.h"

#include "base/clock.h"

#include <utility>

namespace oco::gui
{

NoticeCenter::NoticeCenter(Notifier::Fallback fallback, QObject *parent) : QObject(parent), m_notifier(std::move(fallback))
{
    connect(&m_notifier, &Notifier::showRequested, this, &NoticeCenter::showRequested);
    connect(&m_notifier, &Notifier::retryRequested, this, &NoticeCenter::retryRequested);
    connect(&m_resume, &base::ResumeWatch::resumed, this, [this] { m_rules.resumed(base::bootClock()()); });
    m_resume.start();
}

void NoticeCenter::workersChanged(const QList<app::NamedWorker> &workers)
{
    QStringList names;
    for (const app::NamedWorker &worker : workers) {
        names.append(worker.name);
    }
    const QStringList before = std::exchange(m_names, names);
    for (const QString &name : before) {
        if (!names.contains(name)) {
            m_notifier.apply(m_rules.removed(name));
        }
    }
}

void NoticeCenter::statusChanged(const QString &name, const worker::WorkerStatus &status)
{
    m_notifier.apply(m_rules.statusChanged(name, status, base::bootClock()()));
}

void NoticeCenter::answerEnded(const app::NamedWorker &worker, const QString &prompt, bool windowShown)
{
    m_notifier.apply(m_rules.answerEnded(worker, prompt, windowShown));
}

} // namespace oco::gui
