#pragma once

#include "app/deployment_description.h"
#include "app/web/feed_source.h"
#include "convex/sync_client.h"

namespace oco::app
{

class WebFeed;

/** The web UI's side of a deployment whose login is at hand: the embedded one. Main thread only. */
class WebClient : public FeedSource
{
    Q_OBJECT

public:
    explicit WebClient(const DeploymentDescription &deployment, QObject *parent = nullptr);

    [[nodiscard]] bool canWrite() const override { return true; }

    [[nodiscard]] base::Future<QString> startSession(const QString &worker) override;
    [[nodiscard]] base::Future<QString> sendMessage(const QString &session, const QString &text, const QString &model) override;
    [[nodiscard]] base::Future<void> endSession(const QString &session) override;
    [[nodiscard]] base::Future<void> approve(const QString &worker) override;
    [[nodiscard]] base::Future<void> reject(const QString &worker) override;
    [[nodiscard]] base::Future<NewConsoleWorker> addWorker(const QString &name) override;
    [[nodiscard]] base::Future<void> removeWorker(const QString &worker) override;
    [[nodiscard]] base::Future<void> requestConnect(const QString &worker) override;

private:
    [[nodiscard]] WebFeed *webFeed() const;
    [[nodiscard]] base::Future<convex::MutationOutcome> mutate(const QString &path, const QJsonObject &arguments);
    [[nodiscard]] base::Future<QString> mutateForText(const QString &path, const QJsonObject &arguments);
    [[nodiscard]] base::Future<void> mutateForNothing(const QString &path, const QJsonObject &arguments);
};

} // namespace oco::app
