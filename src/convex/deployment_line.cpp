#include "convex/deployment_line.h"

#include "base/when_done.h"
#include "convex/api_client.h"

#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::convex
{

struct DeploymentLine::Mutation {
    FunctionCall call;
    QPromise<base::Result<MutationOutcome>> promise;
    base::Future<MutationOutcome> onSocket;
};

DeploymentLine::DeploymentLine(SyncClient *sync, ApiClient *api, std::chrono::milliseconds pollInterval, QObject *parent)
    : QObject(parent), m_sync(sync), m_api(api), m_fallback(sync, api, pollInterval)
{
    // After the fallback's own connection: it has ended when the socket's first news is passed on.
    connect(sync, &SyncClient::transition, this, &DeploymentLine::transition);
    connect(&m_fallback, &HttpFallback::polled, this, &DeploymentLine::transition);
    connect(&m_fallback, &HttpFallback::activeChanged, this, [this](bool active) {
        if (active) {
            changeOver();
        }
        Q_EMIT usesHttpChanged(active);
    });
}

DeploymentLine::~DeploymentLine() = default;

quint32 DeploymentLine::subscribe(const FunctionCall &query)
{
    const quint32 queryId = m_sync->subscribe(query);
    m_fallback.subscribed();
    return queryId;
}

base::Future<MutationOutcome> DeploymentLine::mutate(const FunctionCall &call)
{
    auto mutation = std::make_shared<Mutation>();
    mutation->call = call;
    mutation->promise.start();
    if (usesHttp()) {
        sendOverHttp(mutation);
    } else {
        sendOnSocket(mutation);
    }
    return mutation->promise.future();
}

void DeploymentLine::sendOnSocket(const MutationPointer &mutation)
{
    m_onSocket.append(mutation);
    mutation->onSocket = m_sync->mutate(mutation->call);
    base::whenDone(mutation->onSocket, this, [this, mutation](const base::Result<MutationOutcome> &outcome) {
        if (m_onSocket.removeOne(mutation)) {
            finish(mutation, outcome);
        }
    });
}

void DeploymentLine::changeOver()
{
    const auto mutations = std::exchange(m_onSocket, {});
    for (const MutationPointer &mutation : mutations) {
        mutation->onSocket.cancel(); // else the next socket would bring it once more, at any later time
        sendOverHttp(mutation);
    }
}

void DeploymentLine::sendOverHttp(const MutationPointer &mutation)
{
    base::whenDone(m_api->mutation(mutation->call), this, [this, mutation](const base::Result<QJsonValue> &value) {
        if (value) {
            dateByHttp(mutation, *value);
        } else {
            finish(mutation, base::fail(value.error()));
        }
    });
}

void DeploymentLine::dateByHttp(const MutationPointer &mutation, const QJsonValue &value)
{
    base::whenDone(m_api->queryTimestamp(), this, [mutation, value](const base::Result<quint64> &timestamp) {
        if (timestamp) {
            finish(mutation, MutationOutcome{value, *timestamp});
            return;
        }
        finish(mutation, base::fail(base::ErrorCode::Ambiguous, u"The deployment did not say when it did %1."_s.arg(mutation->call.path),
                                    {}, timestamp.error().toString()));
    });
}

void DeploymentLine::finish(const MutationPointer &mutation, const base::Result<MutationOutcome> &outcome)
{
    mutation->promise.addResult(outcome);
    mutation->promise.finish();
}

} // namespace oco::convex
