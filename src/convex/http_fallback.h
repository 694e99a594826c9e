#pragma once

#include "convex/http_polling.h"
#include "convex/sync_client.h"

#include <QObject>

#include <chrono>

namespace oco::convex
{

class ApiClient;

/**
 * Decides when HTTP stands in for the sync socket (delivery rule 9), and polls while it does: from three failed
 * handshakes in a row, if the deployment answers over HTTP, until a socket brings something again. The SyncClient tries
 * on by itself all the time. Lives in the SyncClient's thread; client and API outlive it.
 */
class HttpFallback : public QObject
{
    Q_OBJECT

public:
    HttpFallback(SyncClient *sync, ApiClient *api, std::chrono::milliseconds interval, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_polling.isRunning(); }
    /** Another query was subscribed: while active, its result comes at once. */
    void subscribed();

Q_SIGNALS:
    void activeChanged(bool active);
    void polled(const oco::convex::TransitionUpdate &update);

private:
    void look(SyncClient::State state);
    void probe();
    void begin();
    void end(const char *why);
    [[nodiscard]] bool isRefused() const;

    SyncClient *m_sync;
    ApiClient *m_api;
    HttpPolling m_polling;
    bool m_probing = false;
};

} // namespace oco::convex
