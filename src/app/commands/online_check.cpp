#include "app/commands/online_check.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "orchestrator/worker_access.h"
#include "worker/final_errors.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

/** The readers take JSON text; small values come as QJsonValue over HTTP. */
QByteArray toText(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArrayLiteral("null");
}

base::Error unknownWorker(const QString &deployment)
{
    return {base::ErrorCode::NotFound,
            u"The deployment %1 does not know this worker (field token)."_s.arg(deployment),
            u"It was removed, or the token belongs to another deployment: check convex_url, or add the worker in the web UI and use its "
            "token."_s,
            {}};
}

/** One worker; calls back once, and deletes itself then. */
class WorkerCheck : public QObject
{
public:
    using Callback = std::function<void(const OnlineResult &)>;

    WorkerCheck(orchestrator::WorkerAccess *access, OnlineQuestion question, Callback callback, QObject *parent)
        : QObject(parent), m_access(access), m_question(std::move(question)), m_callback(std::move(callback)),
          m_api(m_question.entry.convexUrl)
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
            m_who = {token->machineId(), token->workerId(), token->secret()};
            m_result.worker = token->label();
            if (m_question.askDeployment) {
                m_atDeployment = true;
                askForTime();
            } else {
                finish();
            }
        });
    }

private:
    void askForTime()
    {
        base::whenDone(m_api.queryTimestamp(), this, [this](const base::Result<quint64> &time) {
            if (time) {
                askForRecord();
            } else {
                fail(deploymentError(m_result.deployment, time.error()));
            }
        });
    }

    void askForRecord()
    {
        base::whenDone(m_api.query(convex::calls::getByMachineAndWorker(m_who)), this, [this](const base::Result<QJsonValue> &value) {
            if (!value) {
                fail(deploymentError(m_result.deployment, value.error()));
                return;
            }
            const auto record = convex::readWorkerRecord(toText(*value));
            if (!record) {
                fail(record.error());
            } else if (!record->has_value()) {
                fail(unknownWorker(m_result.deployment));
            } else {
                take(record->value().approval);
            }
        });
    }

    void take(convex::Approval approval)
    {
        m_result.approval = approval;
        if (approval == convex::Approval::Revoked) {
            fail(worker::final_errors::approvalWithdrawn());
        } else {
            finish();
        }
    }

    void timedOut()
    {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(OnlineCheck::kLimit).count();
        fail(m_atDeployment
                 ? deploymentTooSlow(m_result.deployment, seconds)
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
    convex::ApiClient m_api;
    QTimer m_limit;
    convex::WorkerCredentials m_who;
    OnlineResult m_result;
    bool m_atDeployment = false;
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

base::Error deploymentError(const QString &deployment, const base::Error &error)
{
    switch (error.code) {
    case base::ErrorCode::Unreachable:
    case base::ErrorCode::Timeout:
    case base::ErrorCode::Ambiguous:
        return {error.code, u"The deployment %1 cannot be reached."_s.arg(deployment),
                u"Check convex_url, the network and, where there is one, the proxy."_s, error.cause};
    case base::ErrorCode::Protocol:
        return {error.code, u"%1 does not answer like a Convex deployment."_s.arg(deployment),
                u"Write the deployment's address into convex_url as its dashboard shows it, like https://happy-otter-123.convex.cloud."_s,
                error.cause};
    default:
        return error;
    }
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
