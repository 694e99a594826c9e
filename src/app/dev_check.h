#pragma once

#include "base/error.h"
#include "config/worker_config.h"
#include "convex/deployment_contract.h"

#include <QObject>

#include <memory>

namespace oco::convex
{
class ApiClient;
}

namespace oco::app
{

/** Looks whether a deployment is there and knows a worker. Changes nothing in it, so the secret stays unchecked. */
class DevCheck : public QObject
{
    Q_OBJECT

public:
    explicit DevCheck(QObject *parent = nullptr);
    ~DevCheck() override;

    /** One of the signals follows. A check that runs is given up. */
    void start(const config::WorkerConfig &worker);

Q_SIGNALS:
    void accepted(const oco::convex::WorkerRecord &record);
    /** There is a deployment, but this worker cannot work for it. */
    void refused(const oco::base::Error &error);
    /** No deployment answered as one. */
    void unreachable(const oco::base::Error &error);

private:
    void askForRecord(const config::WorkerToken &token);

    std::unique_ptr<convex::ApiClient> m_api;
};

} // namespace oco::app
