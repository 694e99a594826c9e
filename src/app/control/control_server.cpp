#include "app/control/control_server.h"

#include "app/control/peer_user.h"
#include "app/logging.h"
#include "base/atomic_file.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kMaxSocketPath = 90; // sun_path holds 104 to 108 bytes, and Qt first binds to a longer name beside it
constexpr int kMaxPeers = 32;
constexpr std::chrono::seconds kLookAfter{5};

void send(QLocalSocket *peer, const ControlAnswer &answer)
{
    peer->write(answer.toJson());
    peer->flush();
}

} // namespace

ControlServer::ControlServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxPeers);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
    connect(&m_lookAfter, &QTimer::timeout, this, [this] {
        const bool isFile = !m_server.isListening() || m_server.fullServerName() == m_path; // Windows has pipes instead
        if (isFile && !QFileInfo::exists(m_path)) {
            static_cast<void>(listenAgain()); // tried again as long as it fails
        }
    });
}

ControlServer::~ControlServer() = default;

base::Result<void> ControlServer::listen(const QString &socketPath)
{
    if (socketPath.toUtf8().size() > kMaxSocketPath) {
        return base::fail(base::ErrorCode::InvalidInput,
                          u"The path of the control socket, %1, is longer than the system allows."_s.arg(socketPath),
                          u"Set XDG_RUNTIME_DIR to a folder of yours with a shorter path."_s);
    }
    m_path = socketPath;
    m_lookAfter.start(kLookAfter);
    return listenAgain();
}

base::Result<void> ControlServer::listenAgain()
{
    if (base::Result<void> folder = base::makePrivateFolder(QFileInfo(m_path).path()); !folder) {
        return folder;
    }
    m_server.close();
    QLocalServer::removeServer(m_path);
    if (!m_server.listen(m_path)) {
        return base::fail(base::ErrorCode::Io, u"The control socket %1 cannot be made."_s.arg(m_path),
                          u"Check the permissions of its folder."_s, m_server.errorString());
    }
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (!isOurUser(peer->socketDescriptor())) {
            qCWarning(lcApp) << "Another user tried to use the control socket and was refused.";
            peer->abort();
            continue;
        }
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        read(peer);
    }
}

void ControlServer::read(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() > kMaxControlLine) {
            peer->abort();
        }
        return;
    }
    const base::Result<ControlRequest> request = ControlRequest::fromJson(peer->readLine(kMaxControlLine));
    if (!request) {
        ControlAnswer refusal;
        refusal.error = request.error();
        send(peer, refusal);
        peer->disconnectFromServer();
        return;
    }
    m_handler(*request, [peer = QPointer(peer)](const ControlAnswer &answer) {
        if (peer) {
            send(peer, answer);
        }
    });
}

} // namespace oco::app
