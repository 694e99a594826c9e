#include "base/version.h"
#include "base/when_done.h"
#include "convex/api_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace oco::convex;
using oco::base::ErrorCode;
using oco::base::Result;
using oco::base::whenDone;

Q_DECLARE_METATYPE(oco::base::ErrorCode)

namespace
{

/** Answers every request with the same bytes and keeps what was asked. */
class Server : public QTcpServer
{
public:
    Server()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QIODevice::readyRead, this, [this, socket] {
                request += socket->readAll();
                const auto end = request.indexOf("\r\n\r\n");
                const auto at = request.toLower().indexOf("content-length:");
                if (end < 0 || at < 0 ||
                    request.size() < end + 4 + request.mid(at + 15, request.indexOf('\r', at) - at - 15).trimmed().toLongLong()) {
                    return;
                }
                body = request.mid(end + 4);
                socket->write("HTTP/1.1 " + status + " X\r\nContent-Length: " + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
                socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QByteArray status = "200";
    QByteArray answer;
    QByteArray request;
    QByteArray body;
};

} // namespace

class ApiClientTest : public QObject
{
    Q_OBJECT

private:
    template <typename T> Result<T> await(const oco::base::Future<T> &future)
    {
        std::optional<Result<T>> result;
        QObject context;
        whenDone(future, &context, [&](const Result<T> &value) { result = value; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20000)) {
            return oco::base::fail(ErrorCode::Internal, u"no answer"_s);
        }
        return *result;
    }

private Q_SLOTS:
    void sendsWhatTheContractSays()
    {
        Server server;
        server.answer = R"({"status":"success","value":{"a":[1.0,{"$integer":"AQAAAAAAAAA="}]},"logLines":["x"]})";
        ApiClient client(QUrl(server.url().toString() + u"/"_s));
        const auto result = await(client.mutation({u"chat.js:send"_s, {{u"body"_s, u"hi"_s + QChar(0xd800)}}}));
        QVERIFY(result.has_value());
        QCOMPARE(*result, QJsonValue(QJsonObject{{u"a"_s, QJsonArray{1, QJsonObject{{u"$integer"_s, u"AQAAAAAAAAA="_s}}}}}));
        QVERIFY(server.request.startsWith("POST /api/mutation HTTP/1.1\r\n"));
        QVERIFY(server.request.contains("Convex-Client: opencode-orchestrator-" + QByteArray(oco::base::kVersion)));
        QVERIFY(server.request.contains("Content-Type: application/json"));
        QCOMPARE(QJsonDocument::fromJson(server.body).object(),
                 (QJsonObject{{u"path"_s, u"chat:send"_s},
                              {u"args"_s, QJsonArray{QJsonObject{{u"body"_s, u"hi\uFFFD"_s}}}},
                              {u"format"_s, u"convex_encoded_json"_s}}));
        server.request.clear();
        QVERIFY(await(client.query({u"a:b"_s, {}})).has_value());
        QVERIFY(server.request.startsWith("POST /api/query HTTP/1.1\r\n"));
        server.request.clear();
        QVERIFY(await(client.action({u"a:b"_s, {}})).has_value());
        QVERIFY(server.request.startsWith("POST /api/action HTTP/1.1\r\n"));
    }

    void bareValues_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QJsonValue>("expected");
        QTest::newRow("null") << QByteArray("null") << QJsonValue();
        QTest::newRow("string") << QByteArray("\"k17\"") << QJsonValue(u"k17"_s);
        QTest::newRow("number") << QByteArray("1.0") << QJsonValue(1);
        QTest::newRow("bool") << QByteArray("false") << QJsonValue(false);
    }

    void bareValues()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QJsonValue, expected);
        Server server;
        server.answer = R"({"status":"success","value":)" + value + "}";
        ApiClient client(server.url());
        const auto result = await(client.query({u"a:b"_s, {}}));
        QVERIFY(result.has_value());
        QCOMPARE(*result, expected);
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const char *kind, const char *status, const char *answer, ErrorCode code) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(status) << QByteArray(answer) << code;
        };
        row("function failed", "mutation", "200", R"({"status":"error","errorMessage":"boom"})", ErrorCode::Rejected);
        row("function failed, 560", "mutation", "560", R"({"status":"error","errorMessage":"boom","errorData":null})", ErrorCode::Rejected);
        row("html", "query", "200", "<html>hello</html>", ErrorCode::Protocol);
        row("empty", "query", "200", "", ErrorCode::Protocol);
        row("no value", "query", "200", R"({"status":"success"})", ErrorCode::Protocol);
        row("redirect", "query", "301", "", ErrorCode::Protocol);
        row("400", "query", "400", R"({"code":"BadJsonBody","message":"m"})", ErrorCode::InvalidInput);
        row("401", "query", "401", R"({"code":"InvalidAuthHeader","message":"m"})", ErrorCode::PermissionDenied);
        row("403", "query", "403", "", ErrorCode::PermissionDenied);
        row("404 route", "query", "404", "", ErrorCode::Protocol);
        row("404 function", "query", "404", R"({"code":"FunctionPathNotFound","message":"m"})", ErrorCode::Rejected);
        row("405", "query", "405", "", ErrorCode::Protocol);
        row("408", "mutation", "408", "", ErrorCode::Timeout);
        row("429", "mutation", "429", R"({"code":"TooManyWrites","message":"m"})", ErrorCode::Overloaded);
        row("429 action", "action", "429", R"({"code":"TooManyWrites","message":"m"})", ErrorCode::Ambiguous);
        row("429 action not begun", "action", "429", R"({"code":"TooManyConcurrentRequests","message":"m"})", ErrorCode::Overloaded);
        row("500", "mutation", "500", R"({"code":"InternalServerError","message":"m"})", ErrorCode::Ambiguous);
        row("502 html", "mutation", "502", "<html>Bad Gateway</html>", ErrorCode::Ambiguous);
        row("503 occ", "mutation", "503", R"({"code":"OptimisticConcurrencyControlFailure","message":"m"})", ErrorCode::Overloaded);
        row("503 occ action", "action", "503", R"({"code":"OptimisticConcurrencyControlFailure","message":"m"})", ErrorCode::Ambiguous);
        row("503 queue", "action", "503", R"({"code":"ExpiredInQueue","message":"m"})", ErrorCode::Overloaded);
        row("503 other", "mutation", "503", "", ErrorCode::Ambiguous);
    }

    void errors()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, answer);
        QFETCH(const ErrorCode, code);
        Server server;
        server.status = status;
        server.answer = answer;
        ApiClient client(server.url());
        const FunctionCall call{u"a:b"_s, {}};
        const auto result = await(kind == "query" ? client.query(call) : kind == "action" ? client.action(call) : client.mutation(call));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().message.isEmpty());
    }

    void applicationErrorsCarryTheirData()
    {
        Server server;
        server.answer = R"({"status":"error","errorMessage":"[Request ID: 1] Server Error","errorData":{"code":"QUOTA"}})";
        ApiClient client(server.url());
        const auto result = await(client.query({u"a:b"_s, {}}));
        QCOMPARE(result.error().cause, u"[Request ID: 1] Server Error (data: {\"code\":\"QUOTA\"})"_s);
    }

    void badPathsAndLargeArgumentsStayHere()
    {
        ApiClient client(QUrl(u"http://127.0.0.1:1"_s));
        QCOMPARE(await(client.query({u"my-module:f"_s, {}})).error().code, ErrorCode::InvalidInput);
        QCOMPARE(await(client.mutation({u"m:f"_s, {{u"x"_s, QString(17'000'000, u'x')}}})).error().code, ErrorCode::TooLarge);
    }

    void nobodyThere()
    {
        QUrl url;
        {
            const Server gone;
            url = gone.url();
        }
        ApiClient client(url);
        QCOMPARE(await(client.query({u"a:b"_s, {}})).error().code, ErrorCode::Unreachable);
        QCOMPARE(await(client.queryTimestamp()).error().code, ErrorCode::Unreachable);
    }

    void queryTimestamp_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<quint64>("expected"); // 0: an error
        QTest::newRow("good") << QByteArray("200") << QByteArray(R"({"ts":"AIChIMzaXRg="})") << quint64(1755800000000000000);
        QTest::newRow("not base64") << QByteArray("200") << QByteArray(R"({"ts":"hello"})") << quint64(0);
        QTest::newRow("number") << QByteArray("200") << QByteArray(R"({"ts":5})") << quint64(0);
        QTest::newRow("html") << QByteArray("200") << QByteArray("<html>") << quint64(0);
        QTest::newRow("404") << QByteArray("404") << QByteArray("") << quint64(0);
        QTest::newRow("503") << QByteArray("503") << QByteArray("") << quint64(0);
    }

    void queryTimestamp()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QByteArray, answer);
        QFETCH(const quint64, expected);
        Server server;
        server.status = status;
        server.answer = answer;
        ApiClient client(server.url());
        const auto result = await(client.queryTimestamp());
        QVERIFY(server.request.startsWith("POST /api/query_ts HTTP/1.1\r\n"));
        QCOMPARE(result.value_or(0), expected);
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "api_client_test.moc"
