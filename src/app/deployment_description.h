#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace oco::app
{

/** How to reach the local deployment: what the web UI's side needs. Holds the login, so its file is 0600. */
struct DeploymentDescription {
    struct Worker {
        QString workerId;
        QString workingDirectory;

        bool operator==(const Worker &) const = default;
    };

    QUrl url;
    QString loginSessionId;
    QString machineId;
    QList<Worker> workers;  // all that this deployment knows; the one that is served comes first
    QString servedWorkerId; // the one whose process runs (or ran last); in the file only

    bool operator==(const DeploymentDescription &) const = default;

    /** What `deployment --json` prints. */
    [[nodiscard]] QByteArray toJson() const;
    /** The same for people. */
    [[nodiscard]] QString toText() const;

    /** Writes the file, mode 0600. Errors: PermissionDenied, Io. */
    [[nodiscard]] base::Result<void> write(const QString &path) const;
    /** Errors: NotFound, PermissionDenied, TooLarge, Io, InvalidInput (not such a file). */
    [[nodiscard]] static base::Result<DeploymentDescription> read(const QString &path);
};

} // namespace oco::app
