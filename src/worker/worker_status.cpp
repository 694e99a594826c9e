#include "worker/worker_status.h"

using namespace Qt::StringLiterals;

namespace oco::worker
{

QString stateText(State state)
{
    switch (state) {
    case State::Stopped:
        return u"stopped"_s;
    case State::WaitingForToken:
        return u"waiting for its token"_s;
    case State::Registering:
        return u"registering"_s;
    case State::AwaitingApproval:
        return u"waiting for approval in the web UI"_s;
    case State::WaitingForOpencode:
        return u"waiting for opencode"_s;
    case State::Connecting:
        return u"connecting"_s;
    case State::Ready:
        return u"ready"_s;
    case State::Stopping:
        return u"stopping"_s;
    case State::Failed:
        return u"failed"_s;
    }
    return {};
}

QString liveConnectionRefused(std::chrono::milliseconds pollInterval)
{
    return u"The live connection is refused, perhaps by a proxy; messages are fetched every %1 s over HTTP instead. "
           "The live connection is tried again all the time."_s.arg(std::chrono::duration<double>(pollInterval).count());
}

QString stateSetAside(const QString &file)
{
    return u"The worker's state was damaged and is now in %1; it was rebuilt from what the deployment and opencode know. "
           "The file can be deleted."_s.arg(file);
}

} // namespace oco::worker
