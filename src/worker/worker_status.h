#pragma once

#include "base/error.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace oco::worker
{

enum class State : std::uint8_t {
    Stopped,
    WaitingForToken,    // its token is fetched from where it is kept; a locked keychain is asked again
    Registering,        // says who it is to the deployment; tries for ever unless that is refused for good
    AwaitingApproval,   // a person must approve it in the web UI
    WaitingForOpencode, // registered, but the opencode server is not up
    Connecting,         // publishes the models and marks itself connected
    Ready,
    Stopping, // finishes or aborts answers, then sets itself offline
    Failed,   // for good; problem says why
};

/** The state in a few words, for logs and lists: "waiting for approval". */
[[nodiscard]] QString stateText(State state);

/** The note while the sync socket is refused and HTTP stands in for it. */
[[nodiscard]] QString liveConnectionRefused(std::chrono::milliseconds pollInterval);
/** What is told of a state database that was damaged. */
[[nodiscard]] QString stateSetAside(const QString &file);

/** Everything that is shown of a worker, as one comparable value. */
struct WorkerStatus {
    QString label; // machine/worker
    QString workingDirectory;
    QString deployment; // URL
    State state = State::Stopped;
    std::optional<base::Error> problem; // Failed: why; other states: what it is trying to get over
    QStringList notes;                  // what a person should know while all works
    int runningTurns = 0;
    int waitingMessages = 0;
    int sessions = 0;     // active chat sessions, as the deployment shows them
    int answersToday = 0; // completed since the local midnight
    QString opencodeVersion;
    QStringList models;     // as published last: provider/model, at most 200
    qint64 lastContact = 0; // ms since the epoch of the last answer of the deployment; 0: none yet

    bool operator==(const WorkerStatus &) const = default;
};

} // namespace oco::worker

Q_DECLARE_METATYPE(oco::worker::WorkerStatus)
