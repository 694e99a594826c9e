#include "gui/notifications/notice_rules.h"

#include "gui/common/worker_name.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kMaxPrompt = 120; // characters of it in a notification

QString why(const worker::WorkerStatus &status)
{
    if (!status.problem) {
        return {};
    }
    const base::Error &problem = *status.problem;
    return problem.remedy.isEmpty() ? problem.message : problem.message + u' ' + problem.remedy;
}

} // namespace

NoticeChange NoticeRules::statusChanged(const QString &name, const worker::WorkerStatus &status, qint64 now)
{
    using worker::State;
    Known &known = m_known[name];
    const State before = std::exchange(known.state, status.state);
    const bool needsYou = status.state == State::WaitingForToken && status.problem;
    const bool neededYou = std::exchange(known.needsYou, needsYou);
    const QString shown = shortName({name, status});
    NoticeChange change;
    const auto tell = [&](Notice::Kind kind, bool wanted, const QString &title, const QString &text) {
        if (wanted) {
            change.shown.append({kind, name, title, text});
        }
    };
    const auto withdraw = [&](Notice::Kind kind) { change.withdrawn.append(Notice{kind, name, {}, {}}.key()); };

    if (status.state == State::AwaitingApproval && before != State::AwaitingApproval) {
        tell(Notice::Kind::Approval, m_settings.notifyApproval, tr("Approve %1").arg(shown),
             tr("The worker waits for approval. Open the web UI, find it on this machine, and approve it."));
    } else if (before == State::AwaitingApproval && status.state != State::AwaitingApproval) {
        withdraw(Notice::Kind::Approval);
    }
    if (needsYou && !neededYou) {
        tell(Notice::Kind::NeedsYou, m_settings.notifyNeedsYou, tr("%1 needs you").arg(shown), why(status));
        known.told = true;
    } else if (neededYou && !needsYou) {
        withdraw(Notice::Kind::NeedsYou);
    }
    if (status.state == State::Failed && before != State::Failed) {
        tell(Notice::Kind::Failed, m_settings.notifyFailed, tr("%1 has stopped working").arg(shown), why(status));
        known.told = true;
    } else if (before == State::Failed && status.state != State::Failed) {
        withdraw(Notice::Kind::Failed);
    }

    const bool works = status.state == State::Ready && !status.problem;
    if (works) {
        const bool longTrouble = known.troubleSince > 0 && now - known.troubleSince >= kGrace;
        if ((known.told || longTrouble) && !isGrace(now)) {
            tell(Notice::Kind::Back, m_settings.notifyBack, tr("%1 is back").arg(shown), tr("It is ready for messages again."));
        }
        known.told = false;
        known.troubleSince = 0;
    } else if (status.state == State::Stopped) {
        known.told = false; // somebody stopped it: its next start is no news
        known.troubleSince = 0;
    } else if (status.problem && known.troubleSince == 0) {
        known.troubleSince = now;
    }
    return change;
}

NoticeChange NoticeRules::answerEnded(const app::NamedWorker &worker, const QString &prompt, bool windowShown) const
{
    if (windowShown || !m_settings.notifyAnswer) {
        return {};
    }
    QString text = prompt.simplified();
    if (text.size() > kMaxPrompt) {
        text = text.left(kMaxPrompt - 1) + u'…';
    }
    return {{{Notice::Kind::Answer, worker.name, tr("%1 has answered").arg(shortName(worker)), text}}, {}};
}

NoticeChange NoticeRules::removed(const QString &name)
{
    NoticeChange change;
    if (m_known.remove(name)) {
        for (const Notice::Kind kind : {Notice::Kind::Approval, Notice::Kind::NeedsYou, Notice::Kind::Failed}) {
            change.withdrawn.append(Notice{kind, name, {}, {}}.key());
        }
    }
    return change;
}

} // namespace oco::gui
