#pragma once

#include "app/control/control_protocol.h"
#include "base/result.h"

#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace oco::app
{

/** Puts one request to the running program. One use; main thread only. */
class ControlClient : public QObject
{
    Q_OBJECT

public:
    explicit ControlClient(QObject *parent = nullptr);

    /** limit: for the whole of it, a wait included. */
    void ask(const QString &socketPath, const ControlRequest &request, std::chrono::milliseconds limit);

Q_SIGNALS:
    void answered(const oco::app::ControlAnswer &answer);
    /** After the answer to Quit: the program has closed the socket, the last thing that it does. */
    void closed();
    /** Errors: Unreachable, Timeout, Protocol, Ambiguous (it ended before it answered). */
    void failed(const oco::base::Error &error);

private:
    void read();
    void fail(const base::Error &error);

    QLocalSocket m_socket;
    QTimer m_limit;
    QString m_path;
    bool m_answered = false;
    bool m_over = false;
};

} // namespace oco::app
