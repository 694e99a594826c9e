#include "local/arguments.h"
#include "local/client_version.h"
#include "local/function_path.h"
#include "local/http_checks.h"
#include "local/json_writer.h"
#include "local/sync_message.h"
#include "local/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::local;

/** What is pure text: paths, versions, values, protocol messages, request checks. */
class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFunctionPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("canonical"); // empty: refused
        QTest::newRow("plain") << u"chat:send"_s << u"chat:send"_s;
        QTest::newRow("folder") << u"a/b_1:send"_s << u"a/b_1:send"_s;
        QTest::newRow("js") << u"chat.js:send"_s << u"chat:send"_s;
        QTest::newRow("default") << u"chat"_s << u"chat:default"_s;
        QTest::newRow("ts") << u"chat.ts:send"_s << QString();
        QTest::newRow("slash") << u"/chat:send"_s << QString();
        QTest::newRow("hyphen") << u"my-chat:send"_s << QString();
        QTest::newRow("two colons") << u"a:b:c"_s << QString();
        QTest::newRow("no function") << u"chat:"_s << QString();
        QTest::newRow("digit") << u"chat:1send"_s << QString();
        QTest::newRow("underscores") << u"chat:__"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("long") << QString(65, u'a') + u":x"_s << QString();
    }
    void readsFunctionPaths()
    {
        QFETCH(QString, path);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalFunctionPath(path).value_or(QString()), canonical);
    }

    void encodesTimestamps_data()
    {
        QTest::addColumn<quint64>("nanoseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("0") << quint64(0) << QByteArray("AAAAAAAAAAA=");
        QTest::newRow("255") << quint64(255) << QByteArray("/wAAAAAAAAA=");
        QTest::newRow("now") << quint64(1755800000123456789) << QByteArray("FU39J8zaXRg=");
    }
    void encodesTimestamps()
    {
        QFETCH(quint64, nanoseconds);
        QFETCH(QByteArray, text);
        QCOMPARE(encodeTimestamp(nanoseconds), text);
        QCOMPARE(decodeTimestamp(text).value(), nanoseconds);
        QVERIFY(!decodeTimestamp(text + "=").has_value());
        QVERIFY(!decodeTimestamp("AAAA").has_value());
    }

    void knowsClients_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("supported");
        QTest::addColumn<bool>("chunks");
        QTest::newRow("npm") << u"npm-1.48.0"_s << true << true;
        QTest::newRow("npm without chunks") << u"npm-1.27.9"_s << true << false;
        QTest::newRow("npm too old") << u"npm-0.19.1"_s << false << false;
        QTest::newRow("npm just new enough") << u"NPM-0.19.2"_s << true << false;
        QTest::newRow("npm without semver") << u"npm-next"_s << false << false;
        QTest::newRow("npm-cli") << u"npm-cli-1.48.0"_s << true << false;
        QTest::newRow("rust") << u"rust-0.0.1"_s << false << false;
        QTest::newRow("ours") << u"oco-0.1.0"_s << true << false;
        QTest::newRow("pre-release") << u"npm-1.49.0-alpha.1"_s << true << true;
    }
    void knowsClients()
    {
        QFETCH(QString, header);
        const auto client = ClientVersion::fromHeader(header);
        QVERIFY(client.has_value());
        QTEST(client->supported(), "supported");
        QTEST(client->takesChunks(), "chunks");
        QVERIFY(!ClientVersion::fromHeader(u"nodash"_s).has_value());
        QVERIFY(!ClientVersion::fromPath(u"1.48"_s).has_value());
    }

    void writesJson()
    {
        JsonWriter out;
        out.beginArray();
        out.string(u"a\"\\\n\t\u0001é👋"_s);
        out.number(qint64(3));
        out.number(2.5);
        out.beginObject();
        out.key("k"_L1);
        out.null();
        out.key("l"_L1);
        out.boolean(true);
        out.endObject();
        out.endArray();
        QCOMPARE(out.json(), QByteArray("[\"a\\\"\\\\\\n\\t\\u0001é👋\",3,2.5,{\"k\":null,\"l\":true}]"));
        QCOMPARE(QJsonDocument::fromJson(out.json()).array().at(0).toString(), u"a\"\\\n\t\u0001é👋"_s);
        QVERIFY(out.withinLimits());
    }

    void knowsResultLimits()
    {
        const auto elements = [](int count) {
            JsonWriter out;
            out.beginArray();
            for (int i = 0; i < count; ++i) {
                out.null();
            }
            out.endArray();
            return out.withinLimits();
        };
        QVERIFY(elements(8192));
        QVERIFY(!elements(8193));
        JsonWriter fits;
        fits.string(QByteArrayView(QByteArray(16 * 1024 * 1024 - 2, '\n'))); // escapes do not count
        QVERIFY(fits.withinLimits());
        JsonWriter large;
        large.string(QByteArrayView(QByteArray(16 * 1024 * 1024 - 1, 'x')));
        QVERIFY(!large.withinLimits());
    }

    void validatesArguments_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fits");
        QTest::newRow("all") << QByteArray(R"({"a":"x","b":"y","n":1.5})") << true;
        QTest::newRow("optional left out") << QByteArray(R"({"a":"x","n":-0})") << true;
        QTest::newRow("special float") << QByteArray(R"({"a":"x","n":{"$float":"AAAAAAAA8H8="}})") << true;
        QTest::newRow("null is not absent") << QByteArray(R"({"a":"x","b":null,"n":1})") << false;
        QTest::newRow("missing") << QByteArray(R"({"a":"x"})") << false;
        QTest::newRow("extra") << QByteArray(R"({"a":"x","n":1,"c":1})") << false;
        QTest::newRow("string for number") << QByteArray(R"({"a":"x","n":"1"})") << false;
        QTest::newRow("integer for number") << QByteArray(R"({"a":"x","n":{"$integer":"AQAAAAAAAAA="}})") << false;
        QTest::newRow("number for string") << QByteArray(R"({"a":1,"n":1})") << false;
    }
    void validatesArguments()
    {
        QFETCH(QByteArray, json);
        const ArgumentValidator validator{{"a"_L1}, {"b"_L1, ArgumentType::OptionalString}, {"n"_L1, ArgumentType::Number}};
        QTEST(!validator.objection(QJsonDocument::fromJson(json).object()).has_value(), "fits");
    }

    void checksEncoding_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("good");
        QTest::newRow("integer") << QByteArray(R"({"v":{"$integer":"AQAAAAAAAAA="}})") << true;
        QTest::newRow("short integer") << QByteArray(R"({"v":{"$integer":"AQAA"}})") << false;
        QTest::newRow("ordinary float") << QByteArray(R"({"v":{"$float":"AAAAAAAA8D8="}})") << false;
        QTest::newRow("negative zero") << QByteArray(R"({"v":{"$float":"AAAAAAAAAIA="}})") << true;
        QTest::newRow("bytes") << QByteArray(R"({"v":[{"$bytes":"AAA="}]})") << true;
        QTest::newRow("unknown form") << QByteArray(R"({"v":{"$set":[]}})") << false;
        QTest::newRow("two keys") << QByteArray(R"({"v":{"$integer":"AQAAAAAAAAA=","x":1}})") << false;
        QTest::newRow("not ASCII") << QByteArray("{\"é\":1}") << false;
        QTest::newRow("deep") << QByteArray("{\"v\":" + QByteArray(70, '[') + QByteArray(70, ']') + '}') << false;
    }
    void checksEncoding()
    {
        QFETCH(QByteArray, json);
        QTEST(!encodingObjection(QJsonDocument::fromJson(json).object()).has_value(), "good");
    }

    void parsesClientMessages_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind"); // index in ClientMessage; -1: fatal
        const QByteArray uuid = R"("sessionId":"3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13")";
        QTest::newRow("connect") << "{\"type\":\"Connect\"," + uuid +
                                        R"(,"connectionCount":0,"lastCloseReason":null,"clientTs":1755800000123})"
                                 << 0;
        QTest::newRow("reconnect") << "{\"type\":\"Connect\"," + uuid + R"(,"connectionCount":1,"maxObservedTimestamp":"AEo8XMzaXRg="})"
                                   << 0;
        QTest::newRow("bad uuid") << QByteArray(R"({"type":"Connect","sessionId":"{x}","connectionCount":0})") << -1;
        QTest::newRow("no count") << "{\"type\":\"Connect\"," + uuid + "}" << -1;
        QTest::newRow("float count") << "{\"type\":\"Connect\"," + uuid + R"(,"connectionCount":1.0})" << -1;
        QTest::newRow("bad timestamp") << "{\"type\":\"Connect\"," + uuid + R"(,"connectionCount":1,"maxObservedTimestamp":"x"})" << -1;
        QTest::newRow("query set")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Add","queryId":0,"udfPath":"a:b","args":[{}],"journal":null},{"type":"Remove","queryId":4294967295}]})")
            << 1;
        QTest::newRow("float query id")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Add","queryId":1e0,"udfPath":"a:b","args":[{}]}]})")
            << -1;
        QTest::newRow("float in arguments")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Add","queryId":1,"udfPath":"a:b","args":[{"queryId":1.0}]}]})")
            << 1;
        QTest::newRow("id too large")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Remove","queryId":4294967296}]})")
            << -1;
        QTest::newRow("bad path")
            << QByteArray(
                   R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[{"type":"Add","queryId":0,"udfPath":"a.ts:b","args":[{}]}]})")
            << -1;
        QTest::newRow("mutation") << QByteArray(R"({"type":"Mutation","requestId":7,"udfPath":"a:b","args":[{"requestId":1.5}]})") << 2;
        QTest::newRow("action") << QByteArray(R"({"type":"Action","requestId":7,"udfPath":"a:b","args":[{}]})") << 2;
        QTest::newRow("bare arguments") << QByteArray(R"({"type":"Mutation","requestId":7,"udfPath":"a:b","args":{}})") << 2;
        QTest::newRow("no arguments") << QByteArray(R"({"type":"Mutation","requestId":7,"udfPath":"a:b"})") << -1;
        QTest::newRow("float request id") << QByteArray(R"({"type":"Mutation","requestId":7.0,"udfPath":"a:b","args":[{}]})") << -1;
        QTest::newRow("negative request id") << QByteArray(R"({"type":"Mutation","requestId":-1,"udfPath":"a:b","args":[{}]})") << -1;
        QTest::newRow("lone surrogate") << QByteArray(R"({"type":"Mutation","requestId":7,"udfPath":"a:b","args":[{"t":"\ud800x"}]})")
                                        << -1;
        QTest::newRow("surrogate pair") << QByteArray(
                                               R"({"type":"Mutation","requestId":7,"udfPath":"a:b","args":[{"t":"\ud83d\udc4b\\ud800"}]})")
                                        << 2;
        QTest::newRow("authenticate") << QByteArray(R"({"type":"Authenticate","tokenType":"None","baseVersion":0})") << 3;
        QTest::newRow("user") << QByteArray(R"({"type":"Authenticate","tokenType":"User","value":"x","baseVersion":0})") << 3;
        QTest::newRow("user without token") << QByteArray(R"({"type":"Authenticate","tokenType":"User","baseVersion":0})") << -1;
        QTest::newRow("event") << QByteArray(R"({"type":"Event","eventType":"X","event":{}})") << 4;
        QTest::newRow("unknown") << QByteArray(R"({"type":"Nope"})") << -1;
        QTest::newRow("array") << QByteArray("[]") << -1;
        QTest::newRow("broken") << QByteArray("{nope") << -1;
    }
    void parsesClientMessages()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto message = parseClientMessage(json);
        QCOMPARE(message ? static_cast<int>(message->index()) : -1, kind);
    }

    void refusesForeignPages_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("refused");
        QTest::newRow("address") << QByteArray("127.0.0.1:3210") << QByteArray() << false;
        QTest::newRow("name") << QByteArray("LocalHost:3210") << QByteArray("http://localhost:5173") << false;
        QTest::newRow("v6") << QByteArray("[::1]:3210") << QByteArray("https://[::1]") << false;
        QTest::newRow("rebinding") << QByteArray("evil.example:3210") << QByteArray() << true;
        QTest::newRow("similar") << QByteArray("127.0.0.1.evil.example") << QByteArray() << true;
        QTest::newRow("user") << QByteArray("localhost@evil.example") << QByteArray() << true;
        QTest::newRow("no host") << QByteArray() << QByteArray() << true;
        QTest::newRow("foreign page") << QByteArray("127.0.0.1:3210") << QByteArray("https://evil.example") << true;
        QTest::newRow("opaque page") << QByteArray("127.0.0.1:3210") << QByteArray("null") << true;
    }
    void refusesForeignPages()
    {
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, origin);
        HttpRequest request;
        request.headers = {{"host", host}, {"origin", origin}};
        QTEST(originRefusal(request).has_value(), "refused");
    }

    void limitsBodies()
    {
        HttpRequest request;
        request.headers = {{"content-type", "application/json"}};
        request.body = QByteArray(16'779'216, ' ');
        QVERIFY(!bodyRefusal(request).has_value());
        request.body += ' ';
        QCOMPARE(bodyRefusal(request)->status, 400);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
