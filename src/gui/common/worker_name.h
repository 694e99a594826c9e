#pragma once

#include "app/named_worker.h"

#include <QHash>
#include <QList>
#include <QString>

namespace oco::gui
{

/** What a person calls a worker: its folder's name. Where none is known, what the configuration calls it. */
[[nodiscard]] QString shortName(const app::NamedWorker &worker);

/** The same for each of several, by their names in the configuration; those that would be alike carry their ids. */
[[nodiscard]] QHash<QString, QString> shortNames(const QList<app::NamedWorker> &workers);

} // namespace oco::gui
