#include "e2e/hosted_workers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::e2e
{

using test_support::ProcessInfo;
using test_support::ProcessTree;
using test_support::ProgramRunner;

QString HostedWorkers::makeProject(const QString &name, const QUrl &modelUrl, const QJsonObject &extra)
{
    return m_home.makeProject(name, modelUrl, extra);
}

bool HostedWorkers::start(const QUrl &deployment, const QList<Entry> &entries)
{
    QJsonArray workers;
    for (const Entry &entry : entries) {
        workers.append(
            QJsonObject{{u"token"_s, entry.token}, {u"working_directory"_s, entry.directory}, {u"convex_url"_s, deployment.toString()}});
    }
    return startWith(QJsonDocument(QJsonObject{{u"workers"_s, workers}}).toJson());
}

bool HostedWorkers::startWith(const QByteArray &workersJson)
{
    return m_home.write(u".config/opencode-orchestrator/workers.json"_s, workersJson) && restart();
}

bool HostedWorkers::restart()
{
    m_program = std::make_unique<ProgramRunner>();
    return m_program->start(programUnderTest(), {u"--no-gui"_s}, m_home.environment(), m_home.path());
}

QList<ProcessInfo> HostedWorkers::processes() const
{
    return ProcessTree::withMarker(m_home.path().toUtf8());
}

std::optional<qint64> HostedWorkers::findProcess(const QString &text) const
{
    const QList<ProcessInfo> all = processes();
    const auto found = std::ranges::find_if(all, [&](const ProcessInfo &p) { return p.commandLine.contains(text); });
    return found == all.end() ? std::nullopt : std::optional(found->pid);
}

bool HostedWorkers::waitNothingLeft(std::chrono::milliseconds limit) const
{
    const bool gone = QTest::qWaitFor([this] { return processes().isEmpty(); }, static_cast<int>(limit.count()));
    if (!gone) {
        qWarning().noquote() << "still running:\n" << ProcessTree::toString(processes());
    }
    return gone;
}

} // namespace oco::e2e
