#include "app/worker_lookup.h"

#include "base/when_done.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using base::ErrorCode;

WorkerLookup::WorkerLookup(const QUrl &deployment, config::WorkerToken token, QObject *parent)
    : QObject(parent), m_deployment(deployment.toString()), m_token(std::move(token)), m_api(deployment)
{
}

void WorkerLookup::start()
{
    base::whenDone(m_api.queryTimestamp(), this, [this](const base::Result<quint64> &time) {
        if (time) {
            askForRecord();
        } else {
            Q_EMIT finished(base::fail(deploymentError(m_deployment, time.error())));
        }
    });
}

void WorkerLookup::askForRecord()
{
    const convex::WorkerCredentials who{m_token.machineId(), m_token.workerId(), m_token.secret()};
    base::whenDone(m_api.query(convex::calls::getByMachineAndWorker(who)), this,
                   [this](const base::Result<QJsonValue> &answer) { Q_EMIT finished(judge(answer)); });
}

base::Result<convex::WorkerRecord> WorkerLookup::judge(const base::Result<QJsonValue> &answer) const
{
    if (!answer) {
        return base::fail(deploymentError(m_deployment, answer.error()));
    }
    const auto record = convex::readWorkerAnswer(*answer);
    if (!record) {
        return base::fail(record.error());
    }
    if (!record->has_value()) {
        return base::fail(ErrorCode::NotFound, u"The deployment %1 does not know the worker %2."_s.arg(m_deployment, m_token.label()),
                          u"It was removed, or the token belongs to another deployment: check the URL, or add the worker in the web UI and "
                          "use its token."_s);
    }
    return record->value();
}

bool isDeploymentsWord(ErrorCode code)
{
    return code == ErrorCode::NotFound || code == ErrorCode::PermissionDenied || code == ErrorCode::Rejected ||
           code == ErrorCode::InvalidInput;
}

base::Error deploymentError(const QString &deployment, const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
    case ErrorCode::Ambiguous:
        return {error.code, u"The deployment %1 cannot be reached."_s.arg(deployment),
                u"Check its URL, the network and, where there is one, the proxy."_s, error.cause};
    case ErrorCode::Protocol:
        return {error.code, u"%1 does not answer like a Convex deployment."_s.arg(deployment),
                u"Write the address as the deployment's dashboard shows it, like https://happy-otter-123.convex.cloud."_s, error.cause};
    default:
        return error;
    }
}

} // namespace oco::app
