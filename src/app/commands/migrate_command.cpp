#include "app/commands/migrate_command.h"

#include "app/call_task.h"
#include "app/commands/add_worker_run.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "config/env_file.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

const QString kRecovery = u"WORKER_RECOVERY"_s;

base::Result<QString> variable(const config::EnvFile &file, const QString &path, const QString &name)
{
    const std::optional<QString> value = file.value(name);
    if (value && !value->isEmpty()) {
        return *value;
    }
    const int line = file.line(name);
    const QString where = line > 0 ? u"%1:%2"_s.arg(path).arg(line) : path;
    return base::fail(base::ErrorCode::InvalidInput,
                      line > 0 ? u"%1: the value of %2 is empty or cannot be read."_s.arg(where, name)
                               : u"%1 does not set %2."_s.arg(where, name),
                      u"Name the .env of a worker: --from FILE"_s);
}

base::Result<NewWorker> workerOf(const CommandLine &line)
{
    const QString path = pathFromWord(line.has(u"from"_s) ? line.value(u"from"_s) : u".env"_s);
    const base::Result<config::EnvFile> file = config::EnvFile::read(path);
    if (!file) {
        base::Error error = file.error();
        error.remedy = u"Run this in the folder of the .env, or name it: --from FILE"_s;
        return base::fail(error);
    }
    const base::Result<QString> token = variable(*file, path, u"WORKER_TOKEN"_s);
    if (!token) {
        return base::fail(token.error());
    }
    const base::Result<QString> url = variable(*file, path, u"CONVEX_URL"_s);
    if (!url) {
        return base::fail(url.error());
    }
    NewWorker worker;
    worker.directory = line.has(u"directory"_s) ? line.value(u"directory"_s) : QFileInfo(path).path();
    worker.url = *url;
    worker.text = *token;
    worker.recovery = file->value(kRecovery).value_or(QString());
    if (file->line(kRecovery) > 0 && !file->value(kRecovery)) {
        return base::fail(variable(*file, path, kRecovery).error());
    }
    worker.plain = line.has(u"plain"_s);
    worker.mayBeThere = true;
    return worker;
}

} // namespace

std::unique_ptr<Task> makeMigrate(const CommandLine &line, const config::Paths &paths, const QString &workersFile)
{
    const bool json = line.has(u"json"_s);
    const base::Result<NewWorker> worker = workerOf(line);
    if (!worker) {
        return std::make_unique<CallTask>(
            [json, error = worker.error()] { return Outcome(json).failed(error, exit_status::kConfiguration); });
    }
    return std::make_unique<AddWorkerRun>(*worker, paths, workersFile, json);
}

} // namespace oco::app
