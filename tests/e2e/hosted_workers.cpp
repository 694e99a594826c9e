#include "e2e/hosted_workers.h"

#include <QFile>
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

namespace
{

const QString kWorkersFile = u".config/opencode-orchestrator/workers.json"_s;

QByteArray textOf(const QUrl &deployment, const QList<HostedWorkers::Entry> &entries)
{
    QJsonArray workers;
    for (const HostedWorkers::Entry &entry : entries) {
        workers.append(
            QJsonObject{{u"token"_s, entry.token}, {u"working_directory"_s, entry.directory}, {u"convex_url"_s, deployment.toString()}});
    }
    return QJsonDocument(QJsonObject{{u"workers"_s, workers}}).toJson();
}

} // namespace

bool HostedWorkers::start(const QUrl &deployment, const QList<Entry> &entries)
{
    return startWith(textOf(deployment, entries));
}

bool HostedWorkers::rewrite(const QUrl &deployment, const QList<Entry> &entries)
{
    return rewriteWith(textOf(deployment, entries));
}

bool HostedWorkers::rewriteWith(const QByteArray &workersJson)
{
    const QString path = m_home.filePath(kWorkersFile);
    return m_home.write(kWorkersFile + u".new"_s, workersJson) && QFile::remove(path) && QFile::rename(path + u".new"_s, path);
}

HostedWorkers::Outcome HostedWorkers::command(const QStringList &arguments) const
{
    ProgramRunner runner;
    if (!runner.start(programUnderTest(), arguments, m_home.environment(), m_home.path()) || !runner.waitForExit(kAnswerLimit)) {
        return {};
    }
    return {runner.exitCode().value_or(-1), runner.out(), runner.err()};
}

bool HostedWorkers::startWith(const QByteArray &workersJson)
{
    return m_home.write(kWorkersFile, workersJson) && restart();
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
