#include "gui/common/state_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace oco::gui
{

namespace
{

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::StateWords)
};

} // namespace

Tone toneOf(const worker::WorkerStatus &status)
{
    using worker::State;
    switch (status.state) {
    case State::Stopped:
        return Tone::Stopped;
    case State::AwaitingApproval:
        return Tone::NeedsYou;
    case State::Failed:
        return Tone::Problem;
    case State::WaitingForToken:
        return status.problem ? Tone::NeedsYou : Tone::Working;
    case State::Registering:
    case State::WaitingForOpencode:
    case State::Connecting:
    case State::Stopping:
    case State::Ready:
        break;
    }
    if (status.problem) {
        return Tone::Problem;
    }
    return status.runningTurns > 0 || status.state != State::Ready ? Tone::Working : Tone::Idle;
}

Tone toneOf(const QList<worker::WorkerStatus> &statuses)
{
    Tone tone = Tone::Stopped;
    for (const worker::WorkerStatus &status : statuses) {
        tone = std::max(tone, toneOf(status));
    }
    return tone;
}

QString stateWords(const worker::WorkerStatus &status)
{
    using worker::State;
    switch (status.state) {
    case State::Stopped:
        return StateWords::tr("Stopped");
    case State::WaitingForToken:
        return status.problem ? StateWords::tr("Waiting for the keychain") : StateWords::tr("Fetching the token");
    case State::Registering:
        return status.problem ? StateWords::tr("Trying to reach the deployment") : StateWords::tr("Registering");
    case State::AwaitingApproval:
        return StateWords::tr("Waiting for approval");
    case State::WaitingForOpencode:
        return StateWords::tr("Waiting for opencode");
    case State::Connecting:
        return StateWords::tr("Connecting");
    case State::Ready:
        if (status.runningTurns > 0) {
            return StateWords::tr("Answering %n message(s)", nullptr, status.runningTurns);
        }
        return status.problem ? StateWords::tr("Having trouble") : StateWords::tr("Ready");
    case State::Stopping:
        return StateWords::tr("Stopping");
    case State::Failed:
        return StateWords::tr("Failed");
    }
    return {};
}

QString timeAgo(qint64 then, qint64 now)
{
    constexpr qint64 kMinute = 60'000;
    constexpr qint64 kHour = 60 * kMinute;
    if (then <= 0) {
        return StateWords::tr("never");
    }
    const qint64 age = now - then;
    if (age < kMinute) {
        return StateWords::tr("just now");
    }
    if (age < kHour) {
        return StateWords::tr("%n min ago", nullptr, static_cast<int>(age / kMinute));
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(then);
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    const qint64 days = moment.date().daysTo(QDateTime::fromMSecsSinceEpoch(now).date());
    if (days == 0) {
        return StateWords::tr("today %1").arg(time);
    }
    if (days == 1) {
        return StateWords::tr("yesterday %1").arg(time);
    }
    return locale.toString(moment, QLocale::ShortFormat);
}

} // namespace oco::gui
