#include "gui/common/worker_name.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

QString fullName(const app::NamedWorker &worker)
{
    return worker.status.label.isEmpty() ? worker.name : worker.status.label;
}

} // namespace

QString shortName(const app::NamedWorker &worker)
{
    const QString folder = QDir(worker.status.workingDirectory).dirName();
    return worker.status.workingDirectory.isEmpty() || folder.isEmpty() ? fullName(worker) : folder;
}

QHash<QString, QString> shortNames(const QList<app::NamedWorker> &workers)
{
    QHash<QString, int> uses;
    for (const app::NamedWorker &worker : workers) {
        ++uses[shortName(worker)];
    }
    QHash<QString, QString> names;
    for (const app::NamedWorker &worker : workers) {
        const QString name = shortName(worker);
        names.insert(worker.name, uses.value(name) > 1 && name != fullName(worker) ? u"%1 (%2)"_s.arg(name, fullName(worker)) : name);
    }
    return names;
}

} // namespace oco::gui
