#include "app/dev_check.h"

#include "base/when_done.h"
#include "convex/api_client.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oco::app
{

DevCheck::DevCheck(QObject *parent) : QObject(parent) {}

DevCheck::~DevCheck() = default;

void DevCheck::start(const config::WorkerConfig &worker)
{
    m_api = std::make_unique<convex::ApiClient>(worker.convexUrl);
    base::whenDone(m_api->queryTimestamp(), m_api.get(), [this, worker](const base::Result<quint64> &timestamp) {
        if (timestamp) {
            askForRecord(worker.token);
        } else {
            Q_EMIT unreachable(timestamp.error());
        }
    });
}

void DevCheck::askForRecord(const config::WorkerToken &token)
{
    const convex::WorkerCredentials who{token.machineId(), token.workerId(), token.secret()};
    const auto answer = m_api->query(convex::calls::getByMachineAndWorker(who));
    base::whenDone(answer, m_api.get(), [this, label = token.label()](const base::Result<QJsonValue> &result) {
        if (!result) {
            if (result.error().code == base::ErrorCode::Rejected || result.error().code == base::ErrorCode::InvalidInput) {
                Q_EMIT refused(result.error());
            } else {
                Q_EMIT unreachable(result.error());
            }
            return;
        }
        const QByteArray text =
            result->isObject() ? QJsonDocument(result->toObject()).toJson(QJsonDocument::Compact) : QByteArrayLiteral("null");
        const auto record = convex::readWorkerRecord(text);
        if (!record) {
            Q_EMIT unreachable(record.error());
        } else if (!record->has_value()) {
            Q_EMIT refused({base::ErrorCode::NotFound,
                            u"The deployment does not know the worker %1."_s.arg(label),
                            u"It was removed, or the token belongs to another deployment: check the token and the URL."_s,
                            {}});
        } else if (record->value().approval == convex::Approval::Revoked) {
            Q_EMIT refused({base::ErrorCode::PermissionDenied,
                            u"The approval of the worker %1 was withdrawn in the web UI."_s.arg(label),
                            u"Approve it again there, or add a new worker and use its token."_s,
                            {}});
        } else {
            Q_EMIT accepted(record->value());
        }
    });
}

} // namespace oco::app
