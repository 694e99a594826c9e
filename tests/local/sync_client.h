#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QUrl>
#include <QWebSocket>

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** A sync socket that sends raw text and keeps every message it gets. */
class SyncClient : public QObject
{
public:
    explicit SyncClient(const QUrl &deployment, const QString &path = QStringLiteral("/api/sync"), const QByteArray &origin = {})
    {
        connect(&socket, &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { received.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
        connect(&socket, &QWebSocket::disconnected, this, [this] { closed = true; });
        QUrl url = deployment;
        url.setScheme(QStringLiteral("ws"));
        url.setPath(path);
        QNetworkRequest request(url);
        if (!origin.isEmpty()) {
            request.setRawHeader("Origin", origin);
        }
        socket.open(request);
    }

    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    void connectSession(const QByteArray &sessionId = "3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13")
    {
        send(R"({"type":"Connect","sessionId":")" + sessionId + R"(","connectionCount":0,"lastCloseReason":"InitialConnect"})");
    }
    void mutate(int requestId, const QByteArray &path, const QByteArray &arguments)
    {
        send(R"({"type":"Mutation","requestId":)" + QByteArray::number(requestId) + R"(,"udfPath":")" + path + R"(","args":[)" + arguments +
             "]}");
    }
    void subscribe(int base, int queryId, const QByteArray &path, const QByteArray &arguments)
    {
        send(R"({"type":"ModifyQuerySet","baseVersion":)" + QByteArray::number(base) + R"(,"newVersion":)" + QByteArray::number(base + 1) +
             R"(,"modifications":[{"type":"Add","queryId":)" + QByteArray::number(queryId) + R"(,"udfPath":")" + path + R"(","args":[)" +
             arguments + "]}]}");
    }

    [[nodiscard]] QList<QJsonObject> ofType(const QString &type) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &message : received) {
            if (message.value(QStringLiteral("type")).toString() == type) {
                found.append(message);
            }
        }
        return found;
    }
    /** All modifications of all Transitions, in order. */
    [[nodiscard]] QList<QJsonObject> modifications() const
    {
        QList<QJsonObject> all;
        for (const QJsonObject &transition : ofType(QStringLiteral("Transition"))) {
            for (const QJsonArray list = transition.value(QStringLiteral("modifications")).toArray(); const auto &one : list) {
                all.append(one.toObject());
            }
        }
        return all;
    }

    QWebSocket socket;
    QList<QJsonObject> received;
    bool closed = false;
};
