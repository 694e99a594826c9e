#include "app/commands/validate_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "base/redaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

ValidateRun::ValidateRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent)
    : Task(parent), m_line(line), m_keychain(keychainOptions(paths)), m_access(paths, &m_keychain)
{
    m_report.file = line.words.isEmpty() ? workersFile : pathFromWord(line.words.constFirst());
}

void ValidateRun::start()
{
    if (!m_line.words.isEmpty() && m_line.has(u"config"_s)) {
        writeErrorLine(u"FILE and --config name two files to check: give one of them. See opencode-orchestrator validate --help."_s);
        Q_EMIT finished(exit_status::kUsage);
        return;
    }
    base::Result<config::WorkersFileContent> content = config::readWorkersFile(m_report.file, workersFileContext());
    if (content) {
        m_report.content = std::move(*content);
    } else {
        m_report = ValidateReport::unreadable(m_report.file, content.error());
    }
    if (m_line.has(u"online"_s)) {
        askOnline();
    } else {
        finish();
    }
}

void ValidateRun::requestStop(int /*count*/)
{
    m_online.reset();
    Q_EMIT finished(exit_status::kInterrupted);
}

void ValidateRun::askOnline()
{
    QList<OnlineQuestion> questions;
    for (const config::WorkerEntry &worker : std::as_const(m_report.content.workers)) {
        questions.append({worker});
    }
    m_online = std::make_unique<OnlineCheck>(&m_access, questions);
    connect(m_online.get(), &OnlineCheck::finished, this, [this] {
        m_report.online = m_online->results();
        finish();
    });
    m_online->start();
}

void ValidateRun::finish()
{
    if (m_line.has(u"json"_s)) {
        writeJson(m_report.toJson());
    } else {
        writeOut(base::redacted(m_report.toText()));
    }
    Q_EMIT finished(m_report.exitStatus());
}

} // namespace oco::app
