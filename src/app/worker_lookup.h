#pragma once

#include "base/result.h"
#include "config/worker_token.h"
#include "convex/api_client.h"
#include "convex/deployment_contract.h"

#include <QObject>
#include <QUrl>

namespace oco::app
{

/**
 * Looks whether a deployment is there and knows a worker. Changes nothing in it, so the secret stays unchecked. One use;
 * destroying it gives it up. Main thread only.
 */
class WorkerLookup : public QObject
{
    Q_OBJECT

public:
    WorkerLookup(const QUrl &deployment, config::WorkerToken token, QObject *parent = nullptr);

    /** There is no limit but those of the calls. */
    void start();

Q_SIGNALS:
    /**
     * Never within start(). The record, whatever approval it tells of. Error NotFound (no such worker there), among others.
     */
    void finished(const oco::base::Result<oco::convex::WorkerRecord> &record);

private:
    void askForRecord();
    [[nodiscard]] base::Result<convex::WorkerRecord> judge(const base::Result<QJsonValue> &answer) const;

    QString m_deployment;
    config::WorkerToken m_token;
    convex::ApiClient m_api;
};

/** Whether the error is a deployment's own word; otherwise none has answered as one. */
[[nodiscard]] bool isDeploymentsWord(base::ErrorCode code);

/** What keeps a deployment from answering, with its address instead of a call's. */
[[nodiscard]] base::Error deploymentError(const QString &deployment, const base::Error &error);

} // namespace oco::app
