#include "support/fault_proxy.h"
#include "support/loopback_server.h"
#include "support/websocket_frames.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

namespace
{

/** Answers each text message that has a requestId, after a Ping, and remembers all of them. */
class Answerer : public QObject
{
public:
    Answerer()
    {
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = m_server.nextPendingConnection();
            socket->setParent(this);
            connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) {
                received << text;
                const QJsonValue id = QJsonDocument::fromJson(text.toUtf8())[u"requestId"];
                socket->sendTextMessage(u"{\"type\":\"Ping\"}"_s);
                socket->sendTextMessage(u"{\"type\":\"MutationResponse\",\"requestId\":%1}"_s.arg(id.toInt()));
            });
        });
    }
    bool listen() { return m_server.listen(QHostAddress::LocalHost, 0); }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

    QStringList received;

private:
    QWebSocketServer m_server{u"answerer"_s, QWebSocketServer::NonSecureMode};
};

/** A client of it. */
class Asker : public QObject
{
public:
    explicit Asker(const QUrl &url)
    {
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { received << text; });
        connect(&socket, &QWebSocket::connected, this, [this] { opened = true; });
        connect(&socket, &QWebSocket::disconnected, this, [this] { ended = true; });
        socket.open(QUrl(u"ws://127.0.0.1:%1/api/sync"_s.arg(url.port())));
    }
    void mutate(int id, const QString &path)
    {
        socket.sendTextMessage(u"{\"type\":\"Mutation\",\"requestId\":%1,\"udfPath\":\"%2\"}"_s.arg(id).arg(path));
    }
    qsizetype answers() const { return received.filter(u"MutationResponse"_s).size(); }

    QWebSocket socket;
    QStringList received;
    bool opened = false;
    bool ended = false;
};

QByteArray masked(int firstByte, const QByteArray &payload)
{
    const QByteArray mask = "\x11\x22\x33\x44";
    QByteArray frame;
    frame.append(static_cast<char>(firstByte));
    if (payload.size() < 126) {
        frame.append(static_cast<char>(0x80 | payload.size()));
    } else {
        const bool wide = payload.size() > 0xffff;
        frame.append(static_cast<char>(0x80 | (wide ? 127 : 126)));
        for (int shift = wide ? 56 : 8; shift >= 0; shift -= 8) {
            frame.append(static_cast<char>((static_cast<quint64>(payload.size()) >> shift) & 0xff));
        }
    }
    frame += mask;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        frame.append(static_cast<char>(payload[i] ^ mask[i % 4]));
    }
    return frame;
}

} // namespace

class FaultProxyTest : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;

    /** Status of a POST; 0 where none came, -1 while it hangs. */
    int post(const QUrl &url, int limitMs = 5'000)
    {
        QNetworkRequest request(url.resolved(QUrl(u"/api/query"_s)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QByteArray(100'000, 'x')));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, limitMs)) {
            return -1;
        }
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

private Q_SLOTS:
    void readsFrames_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("nothing") << qsizetype(0);
        QTest::newRow("short") << qsizetype(125);
        QTest::newRow("16 bits") << qsizetype(126);
        QTest::newRow("longest of 16 bits") << qsizetype(65535);
        QTest::newRow("64 bits") << qsizetype(65536);
    }

    void readsFrames()
    {
        QFETCH(qsizetype, size);
        const QByteArray payload(size, 'p');
        const QByteArray ping = masked(0x89, "ping");
        // a whole message, and the same in three frames with a control frame between
        const QByteArray whole = masked(0x81, payload);
        const QByteArray first = masked(0x01, payload);
        const QByteArray rest = masked(0x00, "middle") + masked(0x80, "end");
        FrameReader reader;
        const QByteArray stream = whole + first + ping + rest;
        QList<FramedPiece> pieces;
        for (const char byte : stream) {
            reader.feed(QByteArray(1, byte));
            while (const auto piece = reader.next()) {
                pieces << *piece;
            }
        }
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[0].message, payload);
        QCOMPARE(pieces[0].raw, whole);
        QVERIFY(!pieces[1].message);
        QCOMPARE(pieces[1].raw, ping);
        QCOMPARE(pieces[2].message, payload + "middleend");
        QCOMPARE(pieces[2].raw, first + rest);
    }

    void httpPassesAndFailsAsTold()
    {
        LoopbackServer server;
        QVERIFY(server.listen());
        QList<qsizetype> bodies;
        connect(&server, &LoopbackServer::request, this, [&](const LoopbackRequest &request) {
            bodies << request.body.size();
            LoopbackServer::respond(request.socket, 200, "text/plain", "fine");
        });
        FaultProxy proxy(server.url());
        QVERIFY(proxy.listen());
        QCOMPARE(post(proxy.url()), 200);
        QCOMPARE(bodies, QList<qsizetype>{100'000});
        QCOMPARE(proxy.httpRequests(), 1);

        proxy.answerHttpWith(503, 2);
        QCOMPARE(post(proxy.url()), 503);
        QCOMPARE(post(proxy.url()), 503);
        QCOMPARE(post(proxy.url()), 200);
        QCOMPARE(bodies.size(), 2);
        QCOMPARE(proxy.refused(), 2);

        proxy.refuse();
        QCOMPARE(post(proxy.url()), 0);
        QVERIFY(proxy.refused() > 2);
        proxy.refuseFor(50ms);
        QTRY_COMPARE(post(proxy.url()), 200);

        proxy.goDown();
        QCOMPARE(post(proxy.url()), 0);
        const QUrl before = proxy.url();
        proxy.heal();
        QCOMPARE(proxy.url(), before);
        QCOMPARE(post(proxy.url()), 200);

        const qsizetype arrived = bodies.size();
        proxy.freeze();
        QCOMPARE(post(proxy.url(), 300), -1);
        QCOMPARE(bodies.size(), arrived);
        proxy.heal();
        QCOMPARE(post(proxy.url()), 200);
    }

    void messagesPassInBothDirections()
    {
        Answerer answerer;
        QVERIFY(answerer.listen());
        FaultProxy proxy(answerer.url());
        QVERIFY(proxy.listen());
        Asker asker(proxy.url());
        QTRY_VERIFY(asker.opened);
        asker.mutate(1, QString(700'000, u'x')); // several frames
        QTRY_COMPARE(asker.answers(), 1);
        QCOMPARE(answerer.received.size(), 1);
        QVERIFY(answerer.received[0].size() > 700'000);
        QCOMPARE(proxy.upgrades(), 1);
        proxy.cutAll();
        QTRY_VERIFY(asker.ended);
        QCOMPARE(proxy.openConnections(), 0);
    }

    void upgradesAreRefusedAlone_data()
    {
        QTest::addColumn<UpgradeRefusal>("how");
        QTest::newRow("403") << UpgradeRefusal::Forbidden;
        QTest::newRow("closed") << UpgradeRefusal::Close;
    }

    void upgradesAreRefusedAlone()
    {
        QFETCH(UpgradeRefusal, how);
        Answerer answerer;
        QVERIFY(answerer.listen());
        FaultProxy proxy(answerer.url());
        QVERIFY(proxy.listen());
        proxy.refuseUpgrades(how);
        Asker refused(proxy.url());
        QTRY_VERIFY(refused.ended || refused.socket.error() != QAbstractSocket::UnknownSocketError);
        QVERIFY(!refused.opened);
        QCOMPARE(proxy.upgrades(), 1);
        post(proxy.url()); // nothing for a WebSocket server, but it is let through
        QVERIFY(proxy.httpRequests() >= 1);
        QCOMPARE(proxy.refused(), 1);
        proxy.heal();
        Asker taken(proxy.url());
        QTRY_VERIFY(taken.opened);
    }

    void cutsAtAMessage_data()
    {
        QTest::addColumn<MessageFault::When>("when");
        QTest::addColumn<int>("arrived");
        QTest::newRow("instead of it") << MessageFault::When::Instead << 2;
        QTest::newRow("applied, never answered") << MessageFault::When::AfterAnswer << 3;
    }

    void cutsAtAMessage()
    {
        QFETCH(MessageFault::When, when);
        QFETCH(int, arrived);
        Answerer answerer;
        QVERIFY(answerer.listen());
        FaultProxy proxy(answerer.url());
        QVERIFY(proxy.listen());
        Asker asker(proxy.url());
        QTRY_VERIFY(asker.opened);
        proxy.cutAt({"chat:writeChunk", when, 2});
        asker.mutate(1, u"chat:writeChunk"_s);
        asker.mutate(2, u"chat:other"_s);
        QTRY_COMPARE(asker.answers(), 2);
        asker.mutate(3, u"chat:writeChunk"_s);
        QTRY_VERIFY(asker.ended);
        QCOMPARE(asker.answers(), 2);
        QCOMPARE(answerer.received.size(), arrived);
        QCOMPARE(proxy.messageCuts(), 1);

        // only once: sent again it passes
        Asker again(proxy.url());
        QTRY_VERIFY(again.opened);
        again.mutate(3, u"chat:writeChunk"_s);
        QTRY_COMPARE(again.answers(), 1);
    }

    void aFrozenConnectionKeepsSilent()
    {
        Answerer answerer;
        QVERIFY(answerer.listen());
        FaultProxy proxy(answerer.url());
        QVERIFY(proxy.listen());
        Asker frozen(proxy.url());
        QTRY_VERIFY(frozen.opened);
        proxy.freezePresent();
        frozen.mutate(1, u"chat:writeChunk"_s);
        Asker other(proxy.url());
        QTRY_VERIFY(other.opened);
        other.mutate(7, u"chat:writeChunk"_s);
        QTRY_COMPARE(other.answers(), 1);
        QCOMPARE(answerer.received.size(), 1);
        QCOMPARE(frozen.answers(), 0);
        QVERIFY(!frozen.ended);
        proxy.heal();
        QTRY_COMPARE(frozen.answers(), 1);
    }
};

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "fault_proxy_test.moc"
