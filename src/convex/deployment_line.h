#pragma once

#include "convex/http_fallback.h"
#include "convex/sync_client.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

namespace oco::convex
{

class ApiClient;

/**
 * The live line to a deployment: the sync socket where it can be had, and polling over HTTP where it is refused. Its
 * users subscribe, and hear of changes, without knowing which it is. What a socket brings always follows what was
 * polled, never the other way round. Lives in the SyncClient's thread; client and API outlive it.
 */
class DeploymentLine : public QObject
{
    Q_OBJECT

public:
    DeploymentLine(SyncClient *sync, ApiClient *api, std::chrono::milliseconds pollInterval, QObject *parent = nullptr);
    ~DeploymentLine() override;

    /** As SyncClient::subscribe(). */
    quint32 subscribe(const FunctionCall &query);

    /**
     * A mutation of the worker's own life (markConnected), which may take effect twice. Waits for a line, and changes
     * over where the socket is lost before the answer. Over HTTP the timestamp is one asked for after the answer: what
     * is seen from then on shows the mutation. Errors: Rejected, over HTTP also those of ApiClient; after Ambiguous and
     * Timeout it may have happened, or may yet.
     */
    [[nodiscard]] base::Future<MutationOutcome> mutate(const FunctionCall &call);

    [[nodiscard]] bool usesHttp() const { return m_fallback.isActive(); }

Q_SIGNALS:
    void transition(const oco::convex::TransitionUpdate &update);
    void usesHttpChanged(bool usesHttp);

private:
    struct Mutation;
    using MutationPointer = std::shared_ptr<Mutation>;

    void sendOnSocket(const MutationPointer &mutation);
    void sendOverHttp(const MutationPointer &mutation);
    void dateByHttp(const MutationPointer &mutation, const QJsonValue &value);
    static void finish(const MutationPointer &mutation, const base::Result<MutationOutcome> &outcome);
    void changeOver();

    SyncClient *m_sync;
    ApiClient *m_api;
    HttpFallback m_fallback;
    QList<MutationPointer> m_onSocket;
};

} // namespace oco::convex
