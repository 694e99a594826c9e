#pragma once

#include "app/commands/online_jobs.h"
#include "base/result.h"
#include "config/worker_config.h"
#include "convex/deployment_contract.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace oco::orchestrator
{
class WorkerAccess;
}

namespace oco::app
{

/** What the token's place and the deployment say of one worker. */
struct OnlineResult {
    QString worker; // as the configuration names it, or machine/worker where only the token said it
    QString deployment;
    std::optional<base::Error> problem;
    std::optional<convex::Approval> approval; // where the deployment has told it

    /** One line for a person: approved, waiting for approval, or the problem. */
    [[nodiscard]] QString toString() const;
};

[[nodiscard]] base::Error deploymentTooSlow(const QString &deployment, qint64 seconds);

/** The approval's name for programs; stable. */
[[nodiscard]] QString approvalName(convex::Approval approval);
/** What is to be done about a worker that waits for its approval. */
[[nodiscard]] QString howToApprove();

/** What one worker is asked for. */
struct OnlineQuestion {
    config::WorkerEntry entry;
    bool askDeployment = true; // false: only whether the token can be had
};

/**
 * Fetches the token of each worker and asks its deployment for the worker's record; eight workers side by side, each
 * within its limit. Changes nothing there. One use; main thread only, as tokens are fetched there.
 */
class OnlineCheck : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLimit{15'000}; // for one worker

    OnlineCheck(orchestrator::WorkerAccess *access, QList<OnlineQuestion> questions, QObject *parent = nullptr);

    void start();
    /** In the order of the questions. */
    [[nodiscard]] const QList<OnlineResult> &results() const { return m_results; }

Q_SIGNALS:
    /** Never within start(). */
    void finished();

private:
    void ask(qsizetype index, const OnlineJobs::Done &done);

    orchestrator::WorkerAccess *m_access;
    QList<OnlineQuestion> m_questions;
    QList<OnlineResult> m_results;
    OnlineJobs m_jobs;
};

} // namespace oco::app
