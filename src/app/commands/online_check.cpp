#include "app/commands/online_check.h"

#include "app/worker_lookup.h"
#include "base/when_done.h"
#include "orchestrator/worker_access.h"
#include "worker/final_errors.h"

#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** One worker; calls back once, and deletes itself then. */
class WorkerCheck : public QObject
{
public:
    using Callback = std::function<void(const OnlineResult &)>;

    WorkerCheck(orchestrator::WorkerAccess *access, OnlineQuestion question, Callback callback, QObject *parent)
        : QObject(parent), m_access(access), m_question(std::move(question)), m_callback(std::move(callback))
    {
        m_result.worker = m_question.entry.token.display();
        m_result.deployment = m_question.entry.convexUrl.toString();
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &WorkerCheck::timedOut);
    }

    void start()
    {
        m_limit.start(OnlineCheck::kLimit);
        base::whenDone(m_access->token(m_question.entry.token), this, [this](const base::Result<config::WorkerToken> &token) {
            if (!token) {
                fail(token.error());
                return;
            }
            m_result.worker = token->label();
            if (m_question.askDeployment) {
                askDeployment(*token);
            } else {
                finish();
            }
        });
    }

private:
    void askDeployment(const config::WorkerToken &token)
    {
        m_check = std::make_unique<WorkerLookup>(m_question.entry.convexUrl, token);
        connect(m_check.get(), &WorkerLookup::finished, this, [this](const base::Result<convex::WorkerRecord> &record) {
            if (!record) {
                fail(record.error());
                return;
            }
            m_result.approval = record->approval;
            if (record->approval == convex::Approval::Revoked) {
                fail(worker::final_errors::approvalWithdrawn());
            } else {
                finish();
            }
        });
        m_check->start();
    }

    void timedOut()
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(OnlineCheck::kLimit).count();
        fail(m_check ? deploymentTooSlow(m_result.deployment, seconds)
                     : base::Error{base::ErrorCode::Timeout,
                                   u"The token, %1, could not be had within %2 s."_s.arg(m_question.entry.token.place()).arg(seconds),
                                   u"Try again later."_s,
                                   {}});
    }

    void fail(const base::Error &error)
    {
        m_result.problem = error;
        finish();
    }

    void finish()
    {
        if (const Callback callback = std::exchange(m_callback, {})) {
            m_limit.stop();
            deleteLater();
            callback(m_result);
        }
    }

    orchestrator::WorkerAccess *m_access;
    OnlineQuestion m_question;
    Callback m_callback;
    QTimer m_limit;
    OnlineResult m_result;
    std::unique_ptr<WorkerLookup> m_check; // once the token is there
};

} // namespace

QString OnlineResult::toString() const
{
    const QString subject = u"%1 at %2: "_s.arg(worker, deployment);
    if (problem) {
        return subject + u"error: "_s + problem->toString();
    }
    if (approval == convex::Approval::Pending) {
        return subject + u"known there, and waits for approval. "_s + howToApprove();
    }
    return subject + (approval ? u"known there and approved."_s : u"the token is there."_s);
}

base::Error deploymentTooSlow(const QString &deployment, qint64 seconds)
{
    return {base::ErrorCode::Timeout,
            u"The deployment %1 did not answer within %2 s."_s.arg(deployment).arg(seconds),
            u"Check the network, or try again later."_s,
            {}};
}

QString approvalName(convex::Approval approval)
{
    switch (approval) {
    case convex::Approval::Pending:
        return u"pending"_s;
    case convex::Approval::Approved:
        return u"approved"_s;
    case convex::Approval::Revoked:
        break;
    }
    return u"revoked"_s;
}

QString howToApprove()
{
    return u"Approve it in the web UI; it starts to work by itself then."_s;
}

OnlineCheck::OnlineCheck(orchestrator::WorkerAccess *access, QList<OnlineQuestion> questions, QObject *parent)
    : QObject(parent), m_access(access), m_questions(std::move(questions)), m_results(m_questions.size()),
      m_jobs(m_questions.size(), [this](qsizetype index, const OnlineJobs::Done &done) { ask(index, done); })
{
    connect(&m_jobs, &OnlineJobs::finished, this, &OnlineCheck::finished);
}

void OnlineCheck::start()
{
    m_jobs.start();
}

void OnlineCheck::ask(qsizetype index, const OnlineJobs::Done &done)
{
    auto *check = new WorkerCheck(
        m_access, m_questions.at(index),
        [this, index, done](const OnlineResult &result) {
            m_results[index] = result;
            done();
        },
        this);
    check->start();
}

} // namespace oco::app
