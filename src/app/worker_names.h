#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace oco::app
{

/** What a person may call a worker by. */
struct WorkerNames {
    QString name;             // as the configuration names it: machine/worker, or env:NAME and the like
    QString label;            // machine/worker, where it is known
    QString workingDirectory; // absolute
};

/** What begins with a dot is a path from the current directory; it is made absolute, the rest stays. */
[[nodiscard]] QStringList withAbsolutePaths(const QStringList &wanted);

/**
 * Which workers are meant: each by its name, its label, its worker id, machine_<id>:worker_<id>, or its directory (the
 * whole path or the last part). The places in the list, in the order asked for. Errors: NotFound, InvalidInput (more
 * than one fits), each naming what there is.
 */
[[nodiscard]] base::Result<QList<qsizetype>> findWorkers(const QStringList &wanted, const QList<WorkerNames> &workers);

} // namespace oco::app
