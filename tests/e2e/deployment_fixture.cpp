#include "e2e/deployment_fixture.h"

#include "support/llm_script.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::e2e
{

using test_support::DeploymentProbe;
using test_support::ProbeResult;
using test_support::ProgramRunner;

QString programUnderTest()
{
    return qEnvironmentVariable("OCO_TEST_PROGRAM");
}

std::optional<DeploymentInfo> DeploymentInfo::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    DeploymentInfo info{QUrl(object[u"url"].toString()), object[u"loginSessionId"].toString(), object[u"machineId"].toString(), {}};
    for (const QJsonValue worker : object[u"workers"].toArray()) {
        info.workers.append({worker[u"workerId"].toString(), worker[u"token"].toString()});
    }
    const bool complete = info.url.isValid() && !info.url.isEmpty() && !info.loginSessionId.isEmpty() && !info.machineId.isEmpty();
    return complete ? std::optional(info) : std::nullopt;
}

bool DeploymentFixture::start(const QUrl &modelUrl)
{
    QStringList words = qEnvironmentVariable("OCO_E2E_DEPLOYMENT").split(u' ', Qt::SkipEmptyParts);
    const QString kind = words.isEmpty() ? QString() : words.takeFirst();
    return kind == u"peer" ? startPeer(words) : kind == u"embedded" && startEmbedded(modelUrl);
}

bool DeploymentFixture::startEmbedded(const QUrl &modelUrl)
{
    m_directory = m_home.makeProject(u"served-by-local"_s, modelUrl);
    if (!launchEmbedded()) {
        return false;
    }
    const bool described = QTest::qWaitFor(
        [&] {
            ProgramRunner describe;
            if (!m_server->isRunning() ||
                !describe.start(programUnderTest(), {u"deployment"_s, u"--json"_s}, m_home.environment(), m_directory) ||
                !describe.waitForExit(10s)) {
                return false;
            }
            const auto info = describe.exitCode() == 0 ? DeploymentInfo::fromJson(describe.out().toUtf8()) : std::nullopt;
            if (info) {
                m_info = *info;
            }
            return info.has_value();
        },
        kWaitLimit);
    if (!described) {
        return false;
    }
    m_probe = std::make_unique<DeploymentProbe>(m_info.url, m_info.loginSessionId);
    m_info.workers.clear();
    for (const QString &id : {u"e2e-first"_s, u"e2e-second"_s}) {
        const auto worker = addWorker(id, true);
        if (!worker) {
            return false;
        }
        m_info.workers.append(*worker);
    }
    return true;
}

bool DeploymentFixture::launchEmbedded()
{
    m_server = std::make_unique<ProgramRunner>();
    return m_server->start(programUnderTest(), {u"--local"_s, u"--no-gui"_s}, m_home.environment(), m_directory);
}

bool DeploymentFixture::killEmbedded()
{
    return m_server->signal(SIGKILL) && m_server->waitForExit(10s);
}

bool DeploymentFixture::restartEmbedded()
{
    return launchEmbedded() && QTest::qWaitFor([this] { return m_probe->query(u"machines:list"_s).ok; }, kWaitLimit);
}

bool DeploymentFixture::startPeer(const QStringList &options)
{
    const QString folder = qEnvironmentVariable("OCO_PEER_DIR");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    m_server = std::make_unique<ProgramRunner>();
    if (folder.isEmpty() || !m_server->start(u"node"_s, QStringList{QDir(folder).filePath(u"peer.mjs"_s)} + options, environment, folder)) {
        return false;
    }
    const auto line = m_server->waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^\\{.*\\}$"_s), kAnswerLimit);
    const auto info = line ? DeploymentInfo::fromJson(line->captured().toUtf8()) : std::nullopt;
    if (!info || info->workers.size() < 2) {
        return false;
    }
    m_info = *info;
    m_probe = std::make_unique<DeploymentProbe>(m_info.url, m_info.loginSessionId);
    return true;
}

QString DeploymentFixture::status(const Worker &worker)
{
    return m_probe->worker(m_info.machineId, worker.workerId)[u"status"].toString();
}

bool DeploymentFixture::waitOnline(const Worker &worker)
{
    return QTest::qWaitFor([&] { return status(worker) == u"online"; }, kWaitLimit);
}

DeploymentFixture::Pending DeploymentFixture::send(const Worker &worker, const QString &prompt)
{
    const QString session = m_probe->startSession(worker.workerId);
    return {session, session.isEmpty() ? QString() : m_probe->sendMessage(session, prompt)};
}

bool DeploymentFixture::waitFirstChunk(const Pending &pending)
{
    return QTest::qWaitFor([&] { return !m_probe->chunks(pending.chatSession, pending.messageId).isEmpty(); }, kWaitLimit);
}

test_support::ObservedAnswer DeploymentFixture::waitCompleted(const Pending &pending)
{
    return m_probe->waitCompleted(pending.chatSession, pending.messageId, kAnswerLimit);
}

bool DeploymentFixture::answers(const Worker &worker)
{
    const QString prompt = u"[[words 12]] is it there"_s;
    return waitOnline(worker) && waitCompleted(send(worker, prompt)).content() == test_support::expectedAnswer(prompt);
}

std::optional<DeploymentInfo::Worker> DeploymentFixture::addWorker(const QString &workerId, bool approved)
{
    const ProbeResult made = m_probe->mutation(u"workers:create"_s, {{u"machineId"_s, m_info.machineId}, {u"workerId"_s, workerId}});
    if (!made.ok || (approved && !m_probe->mutation(u"workers:approve"_s, {{u"workerId"_s, workerId}}).ok)) {
        return std::nullopt;
    }
    return DeploymentInfo::Worker{made.value[u"workerId"].toString(), made.value[u"token"].toString()};
}

bool DeploymentFixture::control(const QJsonObject &fault)
{
    return m_probe->post(u"/__control"_s, fault).ok;
}

} // namespace oco::e2e
