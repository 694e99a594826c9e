#pragma once

#include "config/worker_token.h"
#include "convex/deployment_contract.h"
#include "net/backoff.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace oco::convex
{
class ApiClient;
}

namespace oco::worker
{

/** Who a worker says it is. */
[[nodiscard]] convex::WorkerCredentials credentialsOf(const config::WorkerToken &token);

struct RegistrationOptions {
    convex::WorkerCredentials who;
    QString workingDirectory;
    QString username;
    std::chrono::milliseconds refusedRetry{30'000};
    std::chrono::milliseconds retryBase{1'000};
};

/**
 * The first call of a start, tried until it is answered for good (delivery rule 13). A refusal carries no usable
 * text, so the worker's record tells: none means unknown or removed; a record and three refusals over a minute
 * mean a wrong secret. No answer at all is tried again for ever.
 */
class Registration : public QObject
{
    Q_OBJECT

public:
    Registration(const RegistrationOptions &options, convex::ApiClient *api, QObject *parent = nullptr);

    /** Begins anew; an attempt that runs is not disturbed. */
    void start();
    void stop();
    /** Does not wait for the end of the pause that it is in: the world is another one. */
    void hurry();

Q_SIGNALS:
    void registered(const oco::convex::Registration &registration);
    /** Tried again after a pause. */
    void trying(const oco::base::Error &error);
    /** No use to try again. */
    void failed(const oco::base::Error &error);

private:
    void attempt();
    void askForRecord(const base::Error &refusal);
    void handleRefusal(const base::Error &refusal);

    RegistrationOptions m_options;
    convex::ApiClient *m_api;
    QTimer m_timer;
    net::Backoff m_backoff;
    int m_refusals = 0;
    bool m_running = false;
};

} // namespace oco::worker
