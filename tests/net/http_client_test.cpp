#include "base/when_done.h"
#include "net/http_client.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;
using oco::net::HttpClient;
using oco::net::HttpRequest;
using oco::net::HttpResponse;
using oco::net::ProxyUse;

namespace
{

/** Reads whole requests and lets the test answer them. */
class Server : public QTcpServer
{
public:
    using Handler = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit Server(Handler handler) : m_handler(std::move(handler))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            ++connections;
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QIODevice::readyRead, this, [this, socket, buffer] {
                buffer->append(socket->readAll());
                takeRequests(socket, *buffer);
            });
        });
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
    }

    [[nodiscard]] QUrl url(const QString &path = u"/x"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path)); }

    QList<QByteArray> requests;
    int connections = 0;

private:
    void takeRequests(QTcpSocket *socket, QByteArray &buffer)
    {
        for (;;) {
            const auto end = buffer.indexOf("\r\n\r\n");
            if (end < 0) {
                return;
            }
            qsizetype length = 0;
            const auto headers = buffer.first(end).toLower();
            if (const auto at = headers.indexOf("content-length:"); at >= 0) {
                length = headers.mid(at + 15, headers.indexOf('\r', at) - at - 15).trimmed().toLongLong();
            }
            if (buffer.size() < end + 4 + length) {
                return;
            }
            const auto request = buffer.first(end + 4 + length);
            buffer.remove(0, request.size());
            requests.append(request);
            m_handler(socket, request);
        }
    }

    Handler m_handler;
};

void answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &body)
{
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

HttpRequest post(const QUrl &url, const QByteArray &body, std::chrono::milliseconds timeout = 20s)
{
    return {.method = "POST", .url = url, .headers = {{"Content-Type", "application/json"}}, .body = body, .timeout = timeout};
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private:
    std::optional<Result<HttpResponse>> m_result;

    void await(HttpClient &client, const HttpRequest &request)
    {
        m_result.reset();
        whenDone(client.send(request), this, [this](const Result<HttpResponse> &result) { m_result = result; });
        QTRY_VERIFY_WITH_TIMEOUT(m_result.has_value(), 20000);
    }

private Q_SLOTS:
    void getsAnAnswer()
    {
        Server server([](QTcpSocket *socket, const QByteArray &) { answer(socket, "200 OK", "hello"); });
        HttpClient client(ProxyUse::None);
        await(client, {.url = server.url(u"/a?b=c"_s), .headers = {{"X-Test", "yes"}}});
        QVERIFY(m_result->has_value());
        QCOMPARE((*m_result)->status, 200);
        QCOMPARE((*m_result)->body, QByteArray("hello"));
        QVERIFY(server.requests.first().startsWith("GET /a?b=c HTTP/1.1\r\n"));
        QVERIFY(server.requests.first().contains("X-Test: yes"));
    }

    void readsTheOtherClock_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QDateTime>("date"); // invalid: none
        const QDateTime expected(QDate(2026, 2, 7), QTime(8, 49, 37), Qt::UTC);
        QTest::newRow("usual") << QByteArray("Date: Sat, 07 Feb 2026 08:49:37 GMT\r\n") << expected;
        QTest::newRow("lower case") << QByteArray("date: Sat, 07 Feb 2026 08:49:37 GMT\r\n") << expected;
        QTest::newRow("none") << QByteArray() << QDateTime();
        QTest::newRow("nonsense") << QByteArray("Date: yesterday\r\n") << QDateTime();
        QTest::newRow("another zone") << QByteArray("Date: Sat, 07 Feb 2026 08:49:37 CET\r\n") << QDateTime();
    }

    void readsTheOtherClock()
    {
        QFETCH(QByteArray, header);
        QFETCH(QDateTime, date);
        Server server([&](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n" + header + "\r\n");
        });
        HttpClient client(ProxyUse::None);
        await(client, {.url = server.url()});
        QVERIFY(m_result->has_value());
        QCOMPARE((*m_result)->date.value_or(QDateTime()), date);
    }

    void sendsTheBody_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << QByteArray("POST") << QByteArray("{\"a\":1}");
        QTest::newRow("large post") << QByteArray("POST") << QByteArray(3'000'000, 'x');
        QTest::newRow("empty post") << QByteArray("POST") << QByteArray();
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("{}");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("abc");
    }

    void sendsTheBody()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        Server server([](QTcpSocket *socket, const QByteArray &) { answer(socket, "200 OK", "done"); });
        HttpClient client(ProxyUse::None);
        auto request = post(server.url(), body);
        request.method = method;
        await(client, request);
        QVERIFY(m_result->has_value());
        QCOMPARE((*m_result)->body, QByteArray("done"));
        QVERIFY(server.requests.first().startsWith(method + " /x "));
        QVERIFY(server.requests.first().endsWith("\r\n\r\n" + body));
        QCOMPARE(server.requests.size(), 1);
    }

    void anyStatusIsAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        for (const char *line : {"201 Created", "301 Moved", "400 Bad", "401 No", "403 No", "404 No", "408 Late", "409 Conflict", "413 Big",
                                 "418 Tea", "429 Slow", "500 Oops", "503 Busy", "560 UDF", "599 X"}) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(line).first(3).toInt();
        }
    }

    void anyStatusIsAnAnswer()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        Server server([&](QTcpSocket *socket, const QByteArray &) { answer(socket, line, "text"); });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), "{}"));
        QVERIFY2(m_result->has_value(), m_result->has_value() ? "" : qPrintable(m_result->error().toString()));
        QCOMPARE((*m_result)->status, status);
        QCOMPARE((*m_result)->body, QByteArray("text"));
        await(client, {.url = server.url()});
        QVERIFY(m_result->has_value());
        QCOMPARE((*m_result)->status, status);
    }

    void connectionRefusedIsUnreachable()
    {
        QUrl url;
        {
            const Server gone([](QTcpSocket *, const QByteArray &) {});
            url = gone.url();
        }
        HttpClient client(ProxyUse::None);
        await(client, post(url, "{}"));
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Unreachable);
        QVERIFY(!m_result->error().remedy.isEmpty());
    }

    void unknownHostIsUnreachable()
    {
        HttpClient client(ProxyUse::None);
        await(client, {.url = QUrl(u"http://host.invalid/"_s)});
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Unreachable);
    }

    void anImpossibleAddressIsRefused()
    {
        HttpClient client(ProxyUse::None);
        await(client, {.url = QUrl(u"http:///path"_s)});
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::InvalidInput);
    }

    void aLostPostIsAmbiguousAndSentOnce_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with body") << QByteArray("{\"a\":1}");
        QTest::newRow("without body") << QByteArray();
    }

    void aLostPostIsAmbiguousAndSentOnce()
    {
        QFETCH(const QByteArray, body);
        Server server([](QTcpSocket *socket, const QByteArray &) { socket->disconnectFromHost(); });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), body));
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Ambiguous);
        QTest::qWait(100); // time for a repetition to show, were there one
        QCOMPARE(server.requests.size(), 1);
    }

    void aPostOnAConnectionThatWasKeptIsSentOnceToo()
    {
        // Answers the first request and keeps the connection; closes it when the second one comes.
        int seen = 0;
        Server server([&](QTcpSocket *socket, const QByteArray &) {
            if (++seen == 1) {
                answer(socket, "200 OK", "first");
            } else {
                socket->disconnectFromHost();
            }
        });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), "{}"));
        QVERIFY(m_result->has_value());
        await(client, post(server.url(), "{}"));
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Ambiguous);
        QTest::qWait(100);
        QCOMPARE(server.requests.size(), 2);
    }

    void postsWorkAgainAndAgainWhenTheServerCloses()
    {
        Server server([](QTcpSocket *socket, const QByteArray &) {
            answer(socket, "200 OK", "x");
            socket->disconnectFromHost();
        });
        HttpClient client(ProxyUse::None);
        for (int i = 0; i < 5; ++i) {
            await(client, post(server.url(), "{}"));
            QVERIFY2(m_result->has_value(), m_result->has_value() ? "" : qPrintable(m_result->error().toString()));
        }
        QCOMPARE(server.requests.size(), 5);
    }

    void aCutAnswerIsAmbiguous()
    {
        Server server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            socket->disconnectFromHost();
        });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), "{}"));
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Ambiguous);
    }

    void aSlowAnswerTimesOutThoughBytesFlow()
    {
        Server server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(20);
        });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), "{}", 300ms));
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Timeout);
    }

    void largeAnswersAreBounded_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("chunked") << false;
    }

    void largeAnswersAreBounded()
    {
        QFETCH(const bool, announced);
        Server server([=](QTcpSocket *socket, const QByteArray &) {
            if (announced) {
                answer(socket, "200 OK", QByteArray(5000, 'x'));
            } else {
                socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1388\r\n" + QByteArray(5000, 'x') + "\r\n0\r\n\r\n");
            }
        });
        HttpClient client(ProxyUse::None);
        await(client, {.url = server.url(), .maxResponseBytes = 4999});
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::TooLarge);
        await(client, {.url = server.url(), .maxResponseBytes = 5000});
        QVERIFY(m_result->has_value());
        QCOMPARE((*m_result)->body.size(), 5000);
    }

    void somethingElseThanHttpIsAnError()
    {
        Server server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("SSH-2.0-OpenSSH\r\n\r\n");
            socket->disconnectFromHost();
        });
        HttpClient client(ProxyUse::None);
        await(client, post(server.url(), "{}"));
        QVERIFY(!m_result->has_value());
    }

    void destroyingTheClientCancels()
    {
        Server server([](QTcpSocket *, const QByteArray &) {});
        auto client = std::make_unique<HttpClient>(ProxyUse::None);
        m_result.reset();
        whenDone(client->send(post(server.url(), "{}")), this, [this](const Result<HttpResponse> &result) { m_result = result; });
        QTRY_COMPARE(server.requests.size(), 1);
        client.reset();
        QTRY_VERIFY(m_result.has_value());
        QVERIFY(!m_result->has_value());
        QCOMPARE(m_result->error().code, ErrorCode::Cancelled);
    }

    void droppedConnectionsAreNotUsedAgain()
    {
        Server server([](QTcpSocket *socket, const QByteArray &request) {
            if (!request.startsWith("GET /slow")) {
                answer(socket, "200 OK", "x");
            } else {
                QTimer::singleShot(200, socket, [socket] { answer(socket, "200 OK", "slow"); });
            }
        });
        HttpClient client(ProxyUse::None);
        await(client, {.url = server.url()});
        await(client, {.url = server.url()});
        QCOMPARE(server.connections, 1);
        std::optional<Result<HttpResponse>> slow;
        whenDone(client.send({.url = server.url(u"/slow"_s)}), this, [&](const Result<HttpResponse> &result) { slow = result; });
        client.dropConnections();
        await(client, {.url = server.url()});
        QVERIFY(m_result->has_value());
        QCOMPARE(server.connections, 2);
        QTRY_VERIFY(slow.has_value()); // what was running runs to its end
        QVERIFY(slow->has_value());
        QCOMPARE((*slow)->body, QByteArray("slow"));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "http_client_test.moc"
