#include "app/control/control_client.h"

using namespace Qt::StringLiterals;

namespace oco::app
{

ControlClient::ControlClient(QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail({base::ErrorCode::Timeout,
              u"The running program did not get done in time."_s,
              u"See what it is doing: opencode-orchestrator status"_s,
              {}});
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::read);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError) {
            fail({base::ErrorCode::Unreachable, u"The running program cannot be reached at %1."_s.arg(m_path),
                  u"If it has just been started, try again in a moment."_s, m_socket.errorString()});
        }
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        if (m_answered && !m_over) {
            m_over = true;
            m_limit.stop();
            Q_EMIT closed();
        } else {
            fail({base::ErrorCode::Ambiguous, u"The running program ended before it answered."_s, {}, {}});
        }
    });
}

void ControlClient::ask(const QString &socketPath, const ControlRequest &request, std::chrono::milliseconds limit)
{
    m_path = socketPath;
    m_limit.start(limit);
    connect(&m_socket, &QLocalSocket::connected, this, [this, request] { m_socket.write(request.toJson()); });
    m_socket.connectToServer(socketPath);
}

void ControlClient::read()
{
    if (m_answered || !m_socket.canReadLine()) {
        if (m_socket.bytesAvailable() > kMaxControlLine) {
            fail({base::ErrorCode::Protocol, u"The running program gave an answer that is too long."_s, {}, {}});
        }
        return;
    }
    const base::Result<ControlAnswer> answer = ControlAnswer::fromJson(m_socket.readLine(kMaxControlLine));
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_answered = true;
    Q_EMIT answered(*answer);
}

void ControlClient::fail(const base::Error &error)
{
    if (!m_over) {
        m_over = true;
        m_limit.stop();
        Q_EMIT failed(error);
    }
}

} // namespace oco::app
