#include "e2e/hosted_workers.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <filesystem>

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

} // namespace

HostedWorkers::HostedWorkers(const QProcessEnvironment &more) : m_more(more), m_secrets(m_home.path().toUtf8()) {}

HostedWorkers::~HostedWorkers()
{
    if (m_program) {
        m_said += m_program->out().toUtf8() + m_program->err().toUtf8();
    }
    QStringList findings = m_secrets.findings();
    if (m_secrets.holdsSecret(m_said)) {
        findings.append(u"a secret was printed or logged"_s);
    }
    if (!findings.isEmpty()) {
        QTest::qFail(qPrintable(findings.join(u"; "_s)), __FILE__, __LINE__);
    }
}

void HostedWorkers::watchToken(const QString &token)
{
    m_secrets.addSecret(token.section(u":secret_"_s, 1).toUtf8());
}

QProcessEnvironment HostedWorkers::environment() const
{
    QProcessEnvironment environment = m_home.environment();
    environment.insert(m_more);
    return environment;
}

QByteArray HostedWorkers::textOf(const QUrl &deployment, const QList<Entry> &entries)
{
    QJsonArray workers;
    for (const Entry &entry : entries) {
        watchToken(entry.token);
        const QUrl url = entry.deployment.isEmpty() ? deployment : entry.deployment;
        workers.append(
            QJsonObject{{u"token"_s, entry.token}, {u"working_directory"_s, entry.directory}, {u"convex_url"_s, url.toString()}});
    }
    return QJsonDocument(QJsonObject{{u"workers"_s, workers}}).toJson();
}

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
    if (!m_home.write(kWorkersFile + u".new"_s, workersJson)) {
        return false;
    }
    std::error_code error; // QFile::rename() replaces nothing, and without a file in between the program would see none
    std::filesystem::rename(QFileInfo(path + u".new"_s).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    return !error;
}

HostedWorkers::Outcome HostedWorkers::command(const QStringList &arguments, const QByteArray &input)
{
    ProgramRunner runner;
    if (!runner.start(programUnderTest(), arguments, environment(), m_home.path(), input) || !runner.waitForExit(kAnswerLimit)) {
        return {};
    }
    m_said += runner.out().toUtf8() + runner.err().toUtf8();
    return {runner.exitCode().value_or(-1), runner.out(), runner.err()};
}

bool HostedWorkers::startWith(const QByteArray &workersJson)
{
    return m_home.write(kWorkersFile, workersJson) && restart();
}

bool HostedWorkers::restart()
{
    if (m_program) {
        m_said += m_program->out().toUtf8() + m_program->err().toUtf8();
    }
    m_program = std::make_unique<ProgramRunner>();
    QProcessEnvironment environment = this->environment();
    environment.insert(m_secretVariables);
    QStringList line = m_wrapper + QStringList{programUnderTest()} + m_mode;
    const QString first = line.takeFirst();
    const bool started = m_program->start(first, line, environment, m_home.path());
    m_secrets.exemptEnvironmentOf(m_program->pid());
    return started;
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

std::optional<qint64> HostedWorkers::findOpencode() const
{
    const QList<ProcessInfo> all = ProcessTree::descendants(m_program->pid());
    const auto isServer = [](const ProcessInfo &p) {
        return p.commandLine.contains(u" serve "_s) && !p.commandLine.contains(u"--supervise"_s);
    };
    const auto found = std::ranges::find_if(all, isServer);
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
