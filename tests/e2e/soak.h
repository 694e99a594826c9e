#pragma once

#include "e2e/hosted_workers.h"
#include "support/fault_proxy.h"
#include "support/stub_llm.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace oco::e2e
{

/** What the process of the program holds; read from /proc. */
struct ProcessUse {
    int handles = 0;
    qint64 residentKiB = 0;

    [[nodiscard]] static ProcessUse of(qint64 pid);
};

/** What is left at the end. */
struct SoakReport {
    QMap<QString, int> faults; // by kind
    int messages = 0;
    int interrupted = 0; // told so, because a tool had started
    int restarted = 0;   // run again after text had been shown
    QStringList violations;
    ProcessUse before;
    ProcessUse after;
    int leftProcesses = 0;

    [[nodiscard]] QString toTable() const;
};

/**
 * Chat sessions that send messages all the time, through a proxy, while faults come at random moments: the line, the
 * program, opencode and the deployment. What happens depends on the seed (and on the machine's own timing).
 */
class Soak
{
public:
    explicit Soak(quint32 seed) : m_random(seed) {}

    [[nodiscard]] bool start();
    /** Faults for that long, then quiet and the audit. */
    [[nodiscard]] SoakReport run(std::chrono::seconds length);

private:
    struct Chat {
        QString id;
        int sent = 0;
        QString open;  // the answer that it waits for
        int kills = 0; // that it has lived through
    };

    void keepChatting();
    void sendIn(Chat &chat);
    void injectFault();
    /** No answer is hit more often than it may begin again. */
    [[nodiscard]] bool mayKill();
    void killProgram();
    void killOpencode();
    void killDeployment();
    void waitQuiet();
    void measureBefore();
    void audit();
    void auditAnswerOf(const QString &question, const QString &chat, const QJsonObject &answer);
    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }
    void note(const QString &fault);

    QRandomGenerator m_random;
    test_support::StubLlm m_llm;
    DeploymentFixture m_deployment;
    HostedWorkers m_workers;
    std::unique_ptr<test_support::FaultProxy> m_line;
    QList<Chat> m_chats;
    QElapsedTimer m_elapsed;
    qint64 m_healAt = 0;
    bool m_measured = false; // since the program's last start
    SoakReport m_report;
};

} // namespace oco::e2e
