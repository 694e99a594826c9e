#pragma once

#include "app/first_run/local_access.h"

#include <QStringList>

#include <optional>

namespace oco::test_support
{

/** An embedded deployment that is a list of what was asked of it. */
class LocalAccessStub : public app::LocalDeploymentAccess
{
public:
    QStringList calls;
    std::optional<base::Error> startError;
    std::optional<base::Error> workerError;

    [[nodiscard]] base::Future<void> start() override
    {
        calls.append(QStringLiteral("start"));
        return startError ? base::ready<void>(base::fail(*startError)) : base::ready<void>({});
    }

    [[nodiscard]] base::Future<app::LocalWorkerTicket> workerFor(const QString &directory) override
    {
        calls.append(QStringLiteral("worker ") + directory);
        if (workerError) {
            return base::ready<app::LocalWorkerTicket>(base::fail(*workerError));
        }
        const auto token = config::WorkerToken::parse(QStringLiteral("machine_here:worker_one:secret_local"));
        return base::ready<app::LocalWorkerTicket>(app::LocalWorkerTicket{QUrl(QStringLiteral("http://127.0.0.1:4711")), *token});
    }

    [[nodiscard]] base::Future<void> release(const QString &directory) override
    {
        calls.append(QStringLiteral("release ") + directory);
        return base::ready<void>({});
    }
};

} // namespace oco::test_support
