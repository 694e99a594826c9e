#pragma once

#include "support/deployment_probe.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace oco::e2e
{

/** How long an answer, or a start with opencode, may take on a machine that does other things as well. */
inline constexpr std::chrono::milliseconds kAnswerLimit{120'000};
inline constexpr int kWaitLimit = 120'000; // the same for QTRY_… and qWaitFor

/** The built program; the tests get its path from their environment. */
[[nodiscard]] QString programUnderTest();

/** What a test needs to play the web UI and to give workers their tokens. */
struct DeploymentInfo {
    struct Worker {
        QString workerId;
        QString token;
    };

    QUrl url;
    QString loginSessionId;
    QString machineId;
    QList<Worker> workers;

    [[nodiscard]] static std::optional<DeploymentInfo> fromJson(const QByteArray &json);
};

/**
 * A deployment with two workers that nobody serves yet: the embedded one, as a `--local` process with a HOME of its
 * own, or the independent peer. The same tests run against both.
 */
class DeploymentFixture
{
public:
    /** By OCO_E2E_DEPLOYMENT: "embedded", or "peer" and options for it. */
    [[nodiscard]] bool start(const QUrl &modelUrl);
    [[nodiscard]] bool startEmbedded(const QUrl &modelUrl);
    [[nodiscard]] bool startPeer(const QStringList &options);

    [[nodiscard]] const DeploymentInfo &info() const { return m_info; }
    [[nodiscard]] test_support::DeploymentProbe &probe() { return *m_probe; }

    using Worker = DeploymentInfo::Worker;
    using Pending = test_support::DeploymentProbe::Pending;

    /** What the deployment calls it: online, offline. */
    [[nodiscard]] QString status(const Worker &worker);
    [[nodiscard]] bool waitOnline(const Worker &worker);
    /** A message in a new chat session. */
    [[nodiscard]] Pending send(const Worker &worker, const QString &prompt);
    [[nodiscard]] bool waitFirstChunk(const Pending &pending);
    [[nodiscard]] test_support::ObservedAnswer waitCompleted(const Pending &pending);
    /** Whether it gives the right answer to a short message; waits until it is online. */
    [[nodiscard]] bool answers(const Worker &worker);

    /** Makes one more worker; approved when asked for. */
    [[nodiscard]] std::optional<DeploymentInfo::Worker> addWorker(const QString &workerId, bool approved);

    /** kill -9; the embedded one only, as is the next. */
    [[nodiscard]] bool killEmbedded();
    /** On the same data, and then at the same address. */
    [[nodiscard]] bool restartEmbedded();
    [[nodiscard]] const test_support::TempHome &home() const { return m_home; }

    /** Injects a fault; the peer only. */
    [[nodiscard]] bool control(const QJsonObject &fault);

private:
    [[nodiscard]] bool launchEmbedded();

    test_support::TempHome m_home;
    QString m_directory; // where the embedded one runs
    std::unique_ptr<test_support::ProgramRunner> m_server;
    std::unique_ptr<test_support::DeploymentProbe> m_probe;
    DeploymentInfo m_info;
};

} // namespace oco::e2e
