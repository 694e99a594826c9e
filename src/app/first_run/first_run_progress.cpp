#include "app/first_run/first_run_progress.h"

namespace oco::app
{

using Stage = FirstRunProgress::Stage;

FirstRunProgress progressWith(const FirstRunProgress &progress, const worker::WorkerStatus &status)
{
    using worker::State;
    if (!progress.written || progress.undoing || progress.stage == Stage::Ready) {
        return progress;
    }
    FirstRunProgress after = progress;
    after.failed = status.state == State::Failed;
    after.problem = status.problem;
    switch (status.state) {
    case State::Stopped:
    case State::WaitingForToken:
        after.stage = Stage::Starting;
        break;
    case State::Registering:
        after.stage = Stage::Reaching;
        break;
    case State::AwaitingApproval:
        after.stage = Stage::Approval;
        break;
    case State::WaitingForOpencode:
    case State::Connecting:
        after.stage = Stage::Connecting;
        break;
    case State::Ready:
        after.stage = Stage::Ready;
        break;
    case State::Stopping:
    case State::Failed: // where it stood
        break;
    }
    return after;
}

} // namespace oco::app
