#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace oco::test_support
{

struct LoopbackRequest {
    QByteArray method;
    QByteArray path;                       // with the query
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QPointer<QTcpSocket> socket; // answer here; one request a connection
};

/** A minimal HTTP server on 127.0.0.1 that hands out whole requests and lets the test write whatever it likes. */
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackServer(QObject *parent = nullptr);
    ~LoopbackServer() override;

    [[nodiscard]] bool listen();
    [[nodiscard]] QUrl url() const;
    /** Refuses new connections and drops the present ones. */
    void close();

    /** Writes a whole answer and closes the connection. */
    static void respond(QTcpSocket *socket, int status, const QByteArray &contentType, const QByteArray &body);

Q_SIGNALS:
    void request(const oco::test_support::LoopbackRequest &request);

private:
    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_incoming;
};

} // namespace oco::test_support
