#include "app/commands/doctor_files.h"

#include "app/commands/doctor_verdicts.h"
#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace oco::app::doctor
{

namespace
{

using State = Check::State;

/** The folder, or the nearest one above it that is there. */
QString existingFolder(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot()) {
        info.setFile(info.absolutePath());
    }
    return info.absoluteFilePath();
}

} // namespace

QList<Check> workersFile(const DoctorContext &context)
{
    const QString name = u"workers.json"_s;
    if (!context.content) {
        Check check = failed(name, context.content.error());
        if (context.content.error().code == base::ErrorCode::NotFound) {
            check.remedy = u"Add a worker: opencode-orchestrator workers add"_s;
        }
        return {check};
    }
    QList<Check> checks;
    for (const config::Diagnostic &diagnostic : context.content->diagnostics) {
        const bool error = diagnostic.severity == config::Diagnostic::Severity::Error;
        checks.append({name, error ? State::Problem : State::Hint, diagnostic.toString(), {}});
    }
    if (context.content->unusable && !hasProblem(checks)) {
        checks.append(
            {name, State::Problem, u"%1 lists no workers."_s.arg(context.workersFile), u"Add one: opencode-orchestrator workers add"_s});
    }
    if (checks.isEmpty()) {
        const qsizetype count = context.content->workers.size();
        checks.append({name,
                       State::Ok,
                       u"%1 has no mistakes and %2."_s.arg(context.workersFile, count == 1 ? u"1 worker"_s : u"%1 workers"_s.arg(count)),
                       {}});
    }
    return checks;
}

QList<Check> workingDirectories(const DoctorContext &context)
{
    QList<Check> checks;
    for (const config::WorkerEntry &worker : context.workers()) {
        const QFileInfo info(worker.workingDirectory);
        const FolderAccess access{info.isReadable() && info.isExecutable(), info.isWritable()};
        checks.append(workingDirectory(worker.token.display(), worker.workingDirectory, access));
    }
    return checks;
}

QList<Check> stateFolder(const DoctorContext &context)
{
    const QString name = u"state folder"_s;
    const QString &folder = context.paths.stateFolder;
    if (const base::Result<void> made = base::makePrivateFolder(folder); !made) {
        return {failed(name, made.error())};
    }
    QTemporaryFile file(folder + u"/doctor-XXXXXX"_s);
    if (!file.open() || file.write("x") != 1 || !file.flush()) {
        return {{name, State::Problem, u"Nothing can be written in %1 (%2)."_s.arg(folder, file.errorString()),
                 u"Make the folder yours: sudo chown -R \"$USER\" %1"_s.arg(folder)}};
    }
    return {{name, State::Ok, u"%1 can be written."_s.arg(folder), {}}};
}

QList<Check> room(const DoctorContext &context)
{
    const QStorageInfo storage(existingFolder(context.paths.stateFolder));
    return {diskRoom(context.paths.stateFolder, storage.isValid() ? storage.bytesAvailable() : -1)};
}

} // namespace oco::app::doctor
