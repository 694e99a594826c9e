#include "app/worker_names.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kMaxNamed = 20; // in a message

QString keyOf(const QString &label)
{
    return u"machine_%1:worker_%2"_s.arg(label.section(u'/', 0, 0), label.section(u'/', 1));
}

bool isExactly(const WorkerNames &worker, const QString &wanted)
{
    return wanted == worker.name || (!worker.label.isEmpty() && (wanted == worker.label || wanted == keyOf(worker.label)));
}

bool hasId(const WorkerNames &worker, const QString &wanted)
{
    return !worker.label.isEmpty() && wanted == worker.label.section(u'/', 1);
}

bool worksIn(const WorkerNames &worker, const QString &wanted)
{
    const QString directory = QDir::cleanPath(wanted);
    return directory == worker.workingDirectory || wanted == QDir(worker.workingDirectory).dirName();
}

QString listed(const QList<WorkerNames> &workers)
{
    QStringList names;
    for (const WorkerNames &worker : workers) {
        if (names.size() == kMaxNamed) {
            names.append(u"…"_s);
            break;
        }
        names.append(worker.label.isEmpty() ? worker.name : worker.label);
    }
    return names.join(u", "_s);
}

base::Result<qsizetype> findWorker(const QString &wanted, const QList<WorkerNames> &workers)
{
    QList<qsizetype> places;
    QList<WorkerNames> fitting;
    for (const auto matches : {isExactly, hasId, worksIn}) { // a worker's own name counts for more than its folder's
        for (qsizetype i = 0; i < workers.size() && (matches != isExactly || places.isEmpty()); ++i) {
            if (matches(workers.at(i), wanted)) {
                places.append(i);
                fitting.append(workers.at(i));
            }
        }
        if (!places.isEmpty()) {
            break;
        }
    }
    if (places.size() == 1) {
        return places.constFirst();
    }
    if (places.isEmpty()) {
        return base::fail(base::ErrorCode::NotFound, u"There is no worker \"%1\"."_s.arg(wanted),
                          workers.isEmpty() ? u"None is configured."_s : u"There are: %1."_s.arg(listed(workers)));
    }
    return base::fail(base::ErrorCode::InvalidInput, u"\"%1\" fits more than one worker: %2."_s.arg(wanted, listed(fitting)),
                      u"Write machine/worker."_s);
}

} // namespace

QStringList withAbsolutePaths(const QStringList &wanted)
{
    QStringList result;
    for (const QString &one : wanted) {
        result.append(one.startsWith(u'.') ? QDir::cleanPath(QDir::current().absoluteFilePath(one)) : one);
    }
    return result;
}

base::Result<QList<qsizetype>> findWorkers(const QStringList &wanted, const QList<WorkerNames> &workers)
{
    QList<qsizetype> result;
    for (const QString &one : wanted) {
        const base::Result<qsizetype> place = findWorker(one, workers);
        if (!place) {
            return base::fail(place.error());
        }
        if (!result.contains(*place)) {
            result.append(*place);
        }
    }
    return result;
}

} // namespace oco::app
