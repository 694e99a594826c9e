#pragma once

#include "app/named_worker.h"
#include "config/app_settings.h"
#include "gui/notifications/notice.h"
#include "worker/worker_status.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace oco::gui
{

/**
 * Decides what of the workers' life is worth a notification. Quiet by design: each thing once, short troubles not at all,
 * and for a minute after the computer slept nothing of what a waking network brings. Pure state; times in ms of one clock.
 */
class NoticeRules
{
    Q_DECLARE_TR_FUNCTIONS(oco::gui::NoticeRules)

public:
    static constexpr qint64 kGrace = 60'000; // ms: shorter troubles, and those after sleep, are not told

    void setSettings(const config::AppSettings &settings) { m_settings = settings; }
    [[nodiscard]] NoticeChange statusChanged(const QString &name, const worker::WorkerStatus &status, qint64 now);
    [[nodiscard]] NoticeChange answerEnded(const app::NamedWorker &worker, const QString &prompt, bool windowShown) const;
    [[nodiscard]] NoticeChange removed(const QString &name);
    void resumed(qint64 now) { m_resumedAt = now; }

private:
    struct Known {
        worker::State state = worker::State::Stopped;
        bool needsYou = false;
        bool told = false;       // that it does not work
        qint64 troubleSince = 0; // 0: none
    };

    [[nodiscard]] bool isGrace(qint64 now) const { return m_resumedAt > 0 && now - m_resumedAt < kGrace; }

    config::AppSettings m_settings;
    QHash<QString, Known> m_known;
    qint64 m_resumedAt = 0;
};

} // namespace oco::gui
