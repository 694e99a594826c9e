#include "app/local_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace oco::app
{

base::Result<QString> currentDirectory()
{
    const QString path = QDir(QDir::currentPath()).canonicalPath();
    if (path.isEmpty()) {
        return base::fail(base::ErrorCode::NotFound, u"The current directory does not exist any more."_s,
                          u"Change to the folder that the worker is to work in."_s);
    }
    return path;
}

LocalRun::LocalRun(const config::Paths &paths, const QString &directory, QObject *parent)
    : Task(parent), m_directory(directory), m_instance(LocalFiles::in(paths).instance()), m_host(paths)
{
    connect(&m_host, &LocalHost::finished, this, &LocalRun::finished);
}

void LocalRun::start()
{
    if (const base::Result<void> started = tryStart(); !started) {
        writeErrorLine(started.error().toString());
        if (m_alone) {
            sayNoWorkerStarted();
        }
        Q_EMIT finished(exit_status::kFailure);
        return;
    }
    m_started = true;
    qCInfo(lcApp).noquote() << u"The local deployment is at %1 and its worker works in %2."_s.arg(m_host.description().url.toString(),
                                                                                                  m_directory);
    qCInfo(lcApp) << "`opencode-orchestrator chat PROMPT` in this directory asks it; `deployment` says how to log in.";
}

void LocalRun::requestStop(int count)
{
    if (m_started) {
        m_host.requestStop(count);
    } else {
        Q_EMIT finished(exit_status::kOk);
    }
}

base::Result<void> LocalRun::tryStart()
{
    const base::Result<bool> alone = m_instance.acquire();
    if (!alone) {
        return base::fail(alone.error());
    }
    if (!*alone) {
        const std::optional<qint64> holder = m_instance.holder();
        return base::fail(
            base::ErrorCode::PermissionDenied,
            u"The local deployment is served by another process already (pid %1)."_s.arg(holder ? QString::number(*holder) : u"unknown"_s),
            u"Use that one (opencode-orchestrator chat PROMPT), or stop it first."_s);
    }
    m_alone = true;
    return m_host.start(m_directory);
}

} // namespace oco::app
