#pragma once

#include "base/result.h"
#include "config/workers_edit.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>
#include <QStringList>

#include <optional>

/** A new entry in workers.json that can be taken back as if it had never been. Works on files: call it on a pool. */
namespace oco::app
{

/** What taking it back needs to know. */
struct WorkersFileAddition {
    QString file;
    QString worker; // as the configuration names it
    std::optional<QByteArray> before;
    QByteArray after;
    std::optional<QFileDevice::Permissions> permissions; // before, where they were changed
    QStringList madeFiles;
    QStringList madeFolders; // innermost first
};

/**
 * The folder absolute and the URL as it is to be written. Errors: InvalidInput in the words of validate; Rejected: the
 * worker is in the file already.
 */
[[nodiscard]] base::Result<config::WorkerFields> checkAddition(const QString &file, const config::WorkerFields &fields);

/**
 * Makes the file where there is none, with its folders. One that holds the token itself is made readable by its owner
 * only. After an error nothing has changed. Errors: those of checkAddition() and of WorkersFileEdit.
 */
[[nodiscard]] base::Result<WorkersFileAddition> addToWorkersFile(const QString &file, const config::WorkerFields &fields);

/** What somebody else wrote since stays. */
[[nodiscard]] base::Result<void> takeBack(const WorkersFileAddition &addition);

} // namespace oco::app
