#pragma once

#include "app/named_worker.h"
#include "config/workers_file.h"

#include <QList>
#include <QString>

namespace oco::test
{

/** A worker of the machine "m1" in a state, with its own directory. */
[[nodiscard]] inline app::NamedWorker sampleWorker(const QString &id, worker::State state)
{
    app::NamedWorker named;
    named.name = QStringLiteral("m1/") + id;
    named.status.label = named.name;
    named.status.workingDirectory = QStringLiteral("/srv/projects/") + id;
    named.status.deployment = QStringLiteral("https://happy-otter-123.convex.cloud");
    named.status.state = state;
    return named;
}

[[nodiscard]] inline base::Error sampleProblem()
{
    return {base::ErrorCode::PermissionDenied, QStringLiteral("The deployment does not accept the token of this worker."),
            QStringLiteral("Create a new token in the web UI and put it in with Edit…."), QStringLiteral("HTTP 401: token revoked")};
}

} // namespace oco::test
