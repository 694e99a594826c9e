#include "worker/provider_patience.h"

#include "worker/turn_texts.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

/** Failed calls of the model's provider, with opencode's growing pauses between them: about a minute. */
constexpr int kMaxAttempts = 5;
constexpr std::chrono::milliseconds kMaxPause = 2min;

} // namespace

QString providerVerdict(const opencode::SessionStatus &status)
{
    if (status.activity != opencode::Activity::Retry) {
        return {};
    }
    if (status.attempt >= kMaxAttempts) {
        return texts::providerFails(status);
    }
    const std::chrono::milliseconds pause(status.next - QDateTime::currentMSecsSinceEpoch());
    return pause > kMaxPause ? texts::providerWantsToWait(status) : QString();
}

} // namespace oco::worker
