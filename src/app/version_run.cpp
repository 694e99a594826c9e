#include "app/version_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "app/version_report.h"
#include "config/workers_file.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

VersionRun::VersionRun(QString workersFile, QObject *parent) : Task(parent), m_workersFile(std::move(workersFile)), m_probe({})
{
    connect(&m_probe, &OpencodeProbe::looked, this, &VersionRun::report);
}

void VersionRun::start()
{
    const base::Result<config::WorkersFileContent> content = config::readWorkersFile(m_workersFile, workersFileContext());
    m_probe.setConfigured(content ? content->opencodeBinary : QString());
}

void VersionRun::requestStop(int /*count*/)
{
    m_probe.disconnect(this);
    Q_EMIT finished(exit_status::kInterrupted);
}

void VersionRun::report(const base::Result<OpencodeFound> &opencode)
{
    VersionFacts facts = VersionFacts::ofThisProgram();
    facts.opencode = opencode ? u"%1 (%2)"_s.arg(opencode->version, opencode->path) : opencode.error().message;
    writeOut(versionReport(facts));
    Q_EMIT finished(exit_status::kOk);
}

} // namespace oco::app
