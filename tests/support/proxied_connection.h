#pragma once

#include "support/fault_rules.h"
#include "support/websocket_frames.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>

#include <cstdint>
#include <memory>
#include <optional>

namespace oco::test_support
{

/** One connection through a FaultProxy: a socket to the client, one to the deployment, and the rules between. */
class ProxiedConnection : public QObject
{
    Q_OBJECT

public:
    ProxiedConnection(std::unique_ptr<QTcpSocket> client, const QUrl &target, FaultRules &rules, QObject *parent);
    ~ProxiedConnection() override;

    /** Nothing passes any more, and ends of one side are kept from the other. */
    void freeze() { m_frozen = true; }
    void thaw();
    /** Both sides are closed, whatever is still on its way; ended() follows at once. */
    void cut();

Q_SIGNALS:
    void ended(oco::test_support::ProxiedConnection *connection);

private:
    enum class Kind : std::uint8_t { Http, WebSocket };

    void pump();
    void readClient();
    [[nodiscard]] bool takeHttpRequest();
    void readClientFrames();
    void readServer();
    void answerAndEnd(int status);
    void closeGently();
    void endLater(std::unique_ptr<QTcpSocket> owned);
    /** Whether the message is the one that the fault waits for. */
    [[nodiscard]] bool isCutAt(const QByteArray &message);
    [[nodiscard]] bool isWithheld(const QByteArray &message);

    std::unique_ptr<QTcpSocket> m_client;
    std::unique_ptr<QTcpSocket> m_server;
    FaultRules &m_rules;
    QByteArray m_fromClient; // not yet understood
    QByteArray m_toServer;   // before it is connected
    Kind m_kind = Kind::Http;
    FrameReader m_clientFrames;
    FrameReader m_serverFrames;
    QByteArray m_serverHead; // of the answer to an upgrade
    bool m_serverHeadDone = false;
    std::optional<qint64> m_withheldRequest;
    bool m_frozen = false;
    bool m_ended = false;
};

} // namespace oco::test_support
