#pragma once

#include "base/result.h"
#include "local/http_api.h"
#include "local/sync_session.h"

#include <QHttpServer>
#include <QPointer>

namespace oco::local
{

/**
 * The listening side on 127.0.0.1: hands HTTP requests to HttpApi and makes a SyncSession of each WebSocket upgrade.
 */
class HttpFrontend : public QObject
{
    Q_OBJECT

public:
    HttpFrontend(Engine &engine, int pingMilliseconds, QObject *parent = nullptr);

    /** 0: any free port. Errors: PermissionDenied (in use, or not ours to take). */
    [[nodiscard]] base::Result<quint16> listen(quint16 port);
    /** Ends every sync socket without a close frame. */
    void dropSockets();

private:
    void onWebSocket();

    Engine &m_engine;
    HttpApi m_api;
    QHttpServer m_server;
    int m_pingMilliseconds;
    QList<QPointer<SyncSession>> m_sessions;
};

} // namespace oco::local
