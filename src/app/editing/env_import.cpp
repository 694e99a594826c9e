#include "app/editing/env_import.h"

#include "app/development/dev_config.h"
#include "config/env_file.h"
#include "config/worker_token.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace oco::app
{

namespace
{

struct EnvImport {
    Q_DECLARE_TR_FUNCTIONS(oco::app::EnvImport)
};

QString valueOf(const config::EnvFile &file, const char16_t *name)
{
    return file.value(QString::fromUtf16(name)).value_or(QString()).trimmed();
}

base::Result<config::WorkerFields> readNow(const QString &path)
{
    const base::Result<config::EnvFile> file = config::EnvFile::read(path);
    if (!file) {
        return base::fail(file.error());
    }
    const QString name = QString::fromUtf16(kTokenVariable);
    const QString token = valueOf(*file, kTokenVariable);
    if (token.isEmpty()) {
        const int line = file->line(name);
        return base::fail(base::ErrorCode::InvalidInput,
                          line > 0 ? EnvImport::tr("%1, line %2: the value of %3 is empty or cannot be read.").arg(path).arg(line).arg(name)
                                   : EnvImport::tr("%1 does not set %2.").arg(path, name),
                          EnvImport::tr("Choose the .env file of a worker."));
    }
    if (const auto parsed = config::WorkerToken::parse(token); !parsed) {
        return base::fail(base::ErrorCode::InvalidInput,
                          EnvImport::tr("%1, line %2: %3 is no worker token.").arg(path).arg(file->line(name)).arg(name),
                          parsed.error().remedy);
    }
    return config::WorkerFields{.token = token,
                                .workingDirectory = QFileInfo(path).absolutePath(),
                                .convexUrl = valueOf(*file, kUrlVariable),
                                .recovery = valueOf(*file, kRecoveryVariable)};
}

} // namespace

base::Future<config::WorkerFields> workerFromEnvFile(const QString &path)
{
    return QtConcurrent::run([path] { return readNow(path); });
}

} // namespace oco::app
