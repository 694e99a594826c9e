#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace oco::test_support
{

/** One request; answer it at most once. Kept alive by whoever answers later. */
struct ScriptedHttpRequest {
    QByteArray method;
    QUrl url;
    QByteArray authorization;
    QJsonObject body;
    qsizetype call = -1; // its number in ScriptedOpencode::calls()
    QPointer<QTcpSocket> socket;
    bool lastOfConnection = false; // Connection: close

    void answer(int status, const QByteArray &json, const QByteArray &headers = {}) const;
};

/** The HTTP/1.1 that the scripted opencode needs: requests with a length, and event streams in chunks. */
class ScriptedHttp : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedHttp(QObject *parent = nullptr);
    ~ScriptedHttp() override;

    [[nodiscard]] bool listen();
    void close();
    [[nodiscard]] quint16 port() const;

    /** Turns the request's connection into an event stream. */
    void openStream(const ScriptedHttpRequest &request, const QString &directory);
    /** server.connected, on the request's stream only. */
    void sendConnected(const ScriptedHttpRequest &request, const QString &id);
    void sendEvent(const QString &directory, const QJsonObject &event);
    void dropStreams();
    [[nodiscard]] int openStreams() const;

Q_SIGNALS:
    void received(const std::shared_ptr<oco::test_support::ScriptedHttpRequest> &request);

private:
    struct Stream {
        QPointer<QTcpSocket> socket;
        QString directory;
    };

    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<Stream> m_streams;
};

} // namespace oco::test_support
