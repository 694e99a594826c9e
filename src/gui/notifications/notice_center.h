#pragma once

#include "app/named_worker.h"
#include "base/resume_watch.h"
#include "gui/notifications/notice_rules.h"
#include "gui/notifications/notifier.h"

#include <QObject>
#include <QStringList>

namespace oco::gui
{

/** Tells the person of what the workers need, by the rules and the preferences. */
class NoticeCenter : public QObject
{
    Q_OBJECT

public:
    explicit NoticeCenter(Notifier::Fallback fallback, QObject *parent = nullptr);

    void setSettings(const config::AppSettings &settings) { m_rules.setSettings(settings); }
    void workersChanged(const QList<app::NamedWorker> &workers);
    void statusChanged(const QString &name, const worker::WorkerStatus &status);
    void answerEnded(const app::NamedWorker &worker, const QString &prompt, bool windowShown);

Q_SIGNALS:
    void showRequested(const oco::gui::Notice &notice);
    void retryRequested(const oco::gui::Notice &notice);

private:
    NoticeRules m_rules;
    Notifier m_notifier;
    base::ResumeWatch m_resume;
    QStringList m_names;
};

} // namespace oco::gui
