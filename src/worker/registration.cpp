#include "worker/registration.h"

#include "base/when_done.h"
#include "convex/api_client.h"
#include "worker/final_errors.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::worker
{

namespace
{

constexpr int kRefusalsThatAreFinal = 3;

} // namespace

convex::WorkerCredentials credentialsOf(const config::WorkerToken &token)
{
    return {token.machineId(), token.workerId(), token.secret()};
}

Registration::Registration(const RegistrationOptions &options, convex::ApiClient *api, QObject *parent)
    : QObject(parent), m_options(options), m_api(api), m_backoff(options.retryBase, 5min)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Registration::attempt);
}

void Registration::start()
{
    if (!m_running) {
        m_running = true;
        m_refusals = 0;
        attempt();
    }
}

void Registration::stop()
{
    m_running = false;
    m_timer.stop();
}

void Registration::hurry()
{
    if (m_timer.isActive() && m_refusals == 0) {
        m_backoff.reset();
        m_timer.start(0ms);
    }
}

void Registration::attempt()
{
    const auto answer = m_api->mutation(convex::calls::registerWorker(m_options.who, m_options.workingDirectory, m_options.username));
    base::whenDone(answer, this, [this](const base::Result<QJsonValue> &result) {
        if (!m_running) {
            return;
        }
        if (!result) {
            if (result.error().code == base::ErrorCode::Rejected) {
                askForRecord(result.error());
                return;
            }
            Q_EMIT trying(result.error());
            m_timer.start(m_backoff.next());
            return;
        }
        const auto registration = convex::readRegistration(*result);
        if (!registration) {
            Q_EMIT trying(registration.error());
            m_timer.start(m_backoff.next());
            return;
        }
        m_running = false;
        m_backoff.reset();
        if (registration->approval == convex::Approval::Revoked) {
            Q_EMIT failed(final_errors::approvalWithdrawn());
            return;
        }
        Q_EMIT registered(*registration);
    });
}

void Registration::askForRecord(const base::Error &refusal)
{
    base::whenDone(
        m_api->query(convex::calls::getByMachineAndWorker(m_options.who)), this, [this, refusal](const base::Result<QJsonValue> &result) {
            if (!m_running) {
                return;
            }
            const auto record = result ? convex::readWorkerAnswer(*result) : base::fail(result.error());
            if (!record) {
                Q_EMIT trying(record.error());
                m_timer.start(m_backoff.next());
                return;
            }
            if (!record->has_value()) {
                m_running = false;
                Q_EMIT failed(
                    {base::ErrorCode::NotFound, u"The deployment does not know this worker (field token)."_s,
                     u"It was removed, or the token belongs to another deployment: check convex_url, or add the worker in the web UI "
                     "and use its token."_s,
                     refusal.cause});
                return;
            }
            if (record->value().approval == convex::Approval::Revoked) {
                m_running = false;
                Q_EMIT failed(final_errors::approvalWithdrawn());
                return;
            }
            handleRefusal(refusal);
        });
}

void Registration::handleRefusal(const base::Error &refusal)
{
    if (++m_refusals >= kRefusalsThatAreFinal) {
        m_running = false;
        Q_EMIT failed({base::ErrorCode::PermissionDenied, u"The deployment refuses the secret of this worker (field token)."_s,
                       u"Copy the whole token again from the web UI: Machine → ⋮ → the worker."_s, refusal.cause});
        return;
    }
    Q_EMIT trying({base::ErrorCode::Rejected, u"The deployment refused to register this worker."_s,
                   u"If it stays so, the secret in its token is wrong."_s, refusal.cause});
    // Never earlier, or a minute would not be over; many workers of a deployment may be refused at the same time.
    m_timer.start(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_options.refusedRetry * (1 + QRandomGenerator::global()->bounded(0.2))));
}

} // namespace oco::worker
