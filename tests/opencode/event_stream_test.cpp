#include "opencode/event_stream.h"
#include "support/scripted_opencode.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oco::opencode;
using oco::test_support::ScriptedOpencode;

namespace
{

const QString kDirectory = QStringLiteral("/srv/my project");
constexpr EventStreamOptions kFast{25s, 10ms};

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray kConnected = QByteArrayLiteral("data: {\"id\":\"evt_1\",\"type\":\"server.connected\",\"properties\":{}}\n\n");

QByteArray idle(const QByteArray &session)
{
    return "data: {\"type\":\"session.idle\",\"properties\":{\"sessionID\":\"" + session + "\"}}\n\n";
}

/** A server that says what the test writes. */
class RawServer : public QTcpServer
{
public:
    RawServer()
    {
        static_cast<void>(listen(QHostAddress::LocalHost));
        connect(this, &QTcpServer::newConnection, this, [this] {
            socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [this, from = socket] {
                request += from->readAll();
                if (request.endsWith("\r\n\r\n") && from == socket) {
                    from->write(head);
                }
            });
        });
    }

    [[nodiscard]] Endpoint endpoint() const
    {
        Endpoint endpoint;
        endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
        endpoint.password = u"pass"_s;
        return endpoint;
    }

    void say(const QByteArray &bytes) const
    {
        socket->write(chunk(bytes));
        socket->flush();
    }

    QTcpSocket *socket = nullptr;
    QByteArray request;
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    int connections = 0;
};

struct Seen {
    explicit Seen(EventStream &stream) : opened(&stream, &EventStream::opened), lost(&stream, &EventStream::lost)
    {
        QObject::connect(&stream, &EventStream::event, &stream, [this](const Event &event) { events += event; });
    }

    [[nodiscard]] QStringList idleSessions() const
    {
        QStringList sessions;
        for (const Event &event : events) {
            if (const auto *idle = std::get_if<SessionIdle>(&event)) {
                sessions += idle->sessionId;
            }
        }
        return sessions;
    }

    QSignalSpy opened;
    QSignalSpy lost;
    QList<Event> events;
};

} // namespace

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsOneDirectory()
    {
        ScriptedOpencode server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        QVERIFY(!stream.isOpen());
        stream.start();
        QTRY_COMPARE(seen.opened.count(), 1);
        QVERIFY(stream.isOpen());
        server.emitEvent(u"/elsewhere"_s, u"session.idle"_s, {{u"sessionID"_s, u"ses_0"_s}});
        server.emitEvent(kDirectory, u"server.heartbeat"_s, {});
        server.emitEvent(kDirectory, u"session.idle"_s, {{u"sessionID"_s, u"ses_1"_s}});
        QTRY_COMPARE(seen.idleSessions(), QStringList{u"ses_1"_s});
        QCOMPARE(seen.events.size(), 1);
        QCOMPARE(seen.lost.count(), 0);
        QCOMPARE(server.violations(), QStringList());
    }

    void asksAsTheContractSays()
    {
        RawServer server;
        EventStream stream(server.endpoint(), u"/a b+c"_s, kFast);
        stream.start();
        QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
        QVERIFY2(server.request.startsWith("GET /event?directory=%2Fa%20b%2Bc HTTP/1.1\r\n"), server.request);
        QVERIFY(server.request.contains("Authorization: Basic " + QByteArray("opencode:pass").toBase64()));
        QVERIFY(server.request.contains("Accept-Encoding: identity"));
        QVERIFY(server.request.contains("Accept: text/event-stream"));
    }

    void readsEventsInAnyPieces()
    {
        RawServer server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
        const QByteArray text = ": a comment\n\n" + kConnected + idle("ses_1") +
                                "data: {\"type\":\"session.idle\",\r\ndata: \"properties\":{\"sessionID\":\"ses_\xc3\xa4\"}}\r\n\r\n" +
                                idle("ses_3");
        for (const char byte : text) {
            server.say(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(seen.idleSessions(), (QStringList{u"ses_1"_s, u"ses_ä"_s, u"ses_3"_s}));
        QCOMPARE(seen.opened.count(), 1);
    }

    void comesBackAfterACut()
    {
        ScriptedOpencode server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        int openWhileLost = 0;
        connect(&stream, &EventStream::lost, this, [&] { openWhileLost += stream.isOpen() ? 1 : 0; });
        stream.start();
        for (int round = 1; round <= 3; ++round) {
            QTRY_COMPARE(seen.opened.count(), round);
            server.dropStreams();
            QTRY_COMPARE(seen.lost.count(), round);
        }
        QCOMPARE(openWhileLost, 0);
        QTRY_VERIFY(stream.isOpen());
    }

    void comesBackAfterTheServerWasGone()
    {
        ScriptedOpencode server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        QTRY_COMPARE(seen.opened.count(), 1);
        server.crash();
        QTRY_COMPARE(seen.lost.count(), 1);
        QTest::qWait(100); // some attempts fail
        QCOMPARE(seen.lost.count(), 1);
        server.comeBack();
        QTRY_COMPARE(seen.opened.count(), 2);
    }

    void silenceCountsAsLost()
    {
        RawServer server;
        EventStream stream(server.endpoint(), kDirectory, {200ms, 10ms});
        Seen seen(stream);
        stream.start();
        QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
        server.say(kConnected);
        QTRY_COMPARE(seen.opened.count(), 1);
        QTRY_COMPARE(seen.lost.count(), 1);
        QTRY_VERIFY(server.connections >= 2);
    }

    void aServerThatNeverAnswersIsTriedAgain()
    {
        RawServer server;
        server.head.clear();
        EventStream stream(server.endpoint(), kDirectory, {100ms, 10ms});
        Seen seen(stream);
        stream.start();
        QTRY_VERIFY(server.connections >= 3);
        QCOMPARE(seen.opened.count(), 0);
        QCOMPARE(seen.lost.count(), 0); // there was nothing to lose
    }

    void anErrorIsTriedAgain()
    {
        ScriptedOpencode server;
        server.answerNext(u"/event"_s, 500, 3);
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        QTRY_COMPARE(seen.opened.count(), 1);
        QCOMPARE(server.callsTo(u"/event"_s).size(), 4);
        QCOMPARE(seen.lost.count(), 0);
    }

    void nothingCountsBeforeServerConnected()
    {
        RawServer server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
        server.say(idle("ses_1") + kConnected + idle("ses_2"));
        QTRY_COMPARE(seen.idleSessions(), QStringList{u"ses_2"_s});
    }

    void anEventThatIsTooLargeIsSaidToBeLost()
    {
        RawServer server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        QTRY_VERIFY(server.request.endsWith("\r\n\r\n"));
        server.say(kConnected + "data: {\"type\":\"message.part.updated\",\"properties\":{\"x\":\"");
        const QByteArray megabyte(1024 * 1024, 'x');
        for (int i = 0; i < 40; ++i) {
            server.say(megabyte);
            QCoreApplication::processEvents();
        }
        server.say("\"}}\n\n" + idle("ses_1"));
        QTRY_COMPARE_WITH_TIMEOUT(seen.idleSessions(), QStringList{u"ses_1"_s}, 20'000);
        QCOMPARE(seen.events.size(), 2);
        QVERIFY(std::holds_alternative<EventLost>(seen.events.first()));
        QCOMPARE(seen.lost.count(), 0);
    }

    void stopsAndStartsAgain()
    {
        ScriptedOpencode server;
        EventStream stream(server.endpoint(), kDirectory, kFast);
        Seen seen(stream);
        stream.start();
        stream.start(); // once is enough
        QTRY_COMPARE(seen.opened.count(), 1);
        QCOMPARE(server.openStreams(), 1);
        stream.stop();
        QVERIFY(!stream.isOpen());
        QTRY_COMPARE(server.openStreams(), 0);
        QCOMPARE(seen.lost.count(), 0); // we wanted it
        stream.start();
        QTRY_COMPARE(seen.opened.count(), 2);
    }

    void mayBeStoppedOrDestroyedInASlot()
    {
        ScriptedOpencode server;
        EventStream stopped(server.endpoint(), kDirectory, kFast);
        auto destroyed = std::make_unique<EventStream>(server.endpoint(), kDirectory, kFast);
        int events = 0;
        connect(&stopped, &EventStream::event, this, [&] {
            ++events;
            stopped.stop();
        });
        connect(destroyed.get(), &EventStream::event, this, [&] { destroyed.reset(); });
        stopped.start();
        destroyed->start();
        QTRY_COMPARE(server.openStreams(), 2);
        QTRY_VERIFY(stopped.isOpen() && destroyed->isOpen());
        for (int i = 0; i < 5; ++i) {
            server.emitEvent(kDirectory, u"session.idle"_s, {{u"sessionID"_s, u"ses_1"_s}});
        }
        QTRY_COMPARE(server.openStreams(), 0);
        QCOMPARE(events, 1);
        QVERIFY(!destroyed);
    }

    void aStreamThatAlwaysEndsAtOnceIsNotAskedForInAHurry()
    {
        RawServer server;
        server.head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + kConnected + idle("ses_1");
        QObject::connect(&server, &QTcpServer::newConnection, [&] {
            QObject::connect(server.socket, &QTcpSocket::bytesWritten, server.socket, &QTcpSocket::disconnectFromHost);
        });
        constexpr auto kBase = 200ms;
        EventStream stream(server.endpoint(), kDirectory, {25s, kBase});
        QSignalSpy opened(&stream, &EventStream::opened);
        QElapsedTimer time;
        time.start();
        stream.start();
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() >= 4, 20'000);
        QVERIFY(time.elapsed() >= (1 + 2 + 4) * kBase.count() * 45 / 100); // the smallest jitter
        QCOMPARE(server.connections, static_cast<int>(opened.size()));
    }
};

QTEST_GUILESS_MAIN(EventStreamTest)
#include "event_stream_test.moc"
