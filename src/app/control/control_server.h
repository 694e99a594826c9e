#pragma once

#include "app/control/control_protocol.h"
#include "base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

class QLocalSocket;

namespace oco::app
{

/**
 * The socket through which commands reach the running program: readable by its owner only (0600), and every peer's
 * user is checked. Its owner holds the SingleInstance, so that a socket file that is there was left by a dead process.
 * Main thread only.
 */
class ControlServer : public QObject
{
    Q_OBJECT

public:
    using Respond = std::function<void(const ControlAnswer &)>;
    /** Calls respond once, now or later; it does nothing when the peer has gone. */
    using Handler = std::function<void(const ControlRequest &, const Respond &respond)>;

    explicit ControlServer(Handler handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /** Makes the folder (0700) where it is missing. Errors: PermissionDenied, Io, InvalidInput (the path is too long). */
    [[nodiscard]] base::Result<void> listen(const QString &socketPath);

private:
    [[nodiscard]] base::Result<void> listenAgain();
    void accept();
    void read(QLocalSocket *peer);

    Handler m_handler;
    QLocalServer m_server;
    QString m_path;
    QTimer m_lookAfter; // a session's end may take the runtime folder away
};

} // namespace oco::app
