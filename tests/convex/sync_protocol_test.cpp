#include "convex/sync_protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::convex;

namespace
{

constexpr quint64 kT0 = 1755800000000000000;
constexpr quint64 kT1 = 1755800001000000000;

QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

Q_DECLARE_METATYPE(oco::convex::ServerMessage)

class SyncProtocolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectMessage()
    {
        const auto id = QUuid::fromString(u"3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13"_s);
        QCOMPARE(parsed(encodeConnect({id, 0, u"InitialConnect"_s, {}, 1755800000123})),
                 parsed(R"({"type":"Connect","sessionId":"3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13","connectionCount":0,)"
                        R"("lastCloseReason":"InitialConnect","clientTs":1755800000123})"));
        const auto again = encodeConnect({id, 1, {}, kT1, 1755800123456});
        QCOMPARE(parsed(again), parsed(R"({"type":"Connect","sessionId":"3f1c2a9e-7d54-4b0e-9a61-5c2f0d8e7b13","connectionCount":1,)"
                                       R"("maxObservedTimestamp":"AEo8XMzaXRg=","clientTs":1755800123456})"));
        QVERIFY(again.contains("\"clientTs\":1755800123456")); // a plain integer, or the deployment refuses it
    }

    void modifyQuerySet()
    {
        const QList<QueryAdd> adds{{0, u"chat/messages:list"_s, {{u"channel"_s, u"general"_s}}, {}}, {1, u"users:me"_s, {}, u"AbCd"_s}};
        QCOMPARE(parsed(encodeModifyQuerySet(0, adds, {})),
                 parsed(R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[)"
                        R"({"type":"Add","queryId":0,"udfPath":"chat/messages:list","args":[{"channel":"general"}]},)"
                        R"({"type":"Add","queryId":1,"udfPath":"users:me","args":[{}],"journal":"AbCd"}]})"));
        QCOMPARE(parsed(encodeModifyQuerySet(1, {}, {0})), parsed(R"({"type":"ModifyQuerySet","baseVersion":1,"newVersion":2,)"
                                                                  R"("modifications":[{"type":"Remove","queryId":0}]})"));
        QCOMPARE(parsed(encodeModifyQuerySet(0, {}, {})),
                 parsed(R"({"type":"ModifyQuerySet","baseVersion":0,"newVersion":1,"modifications":[]})"));
        QVERIFY(encodeModifyQuerySet(4294967294, {}, {}).contains("\"newVersion\":4294967295"));
    }

    void mutation()
    {
        const auto text = encodeMutation(7, u"chat/messages:send"_s, {{u"body"_s, QString(QChar(0xd800))}, {u"n"_s, 1.0}});
        QCOMPARE(text, QByteArray("{\"args\":[{\"body\":\"\xEF\xBF\xBD\",\"n\":1}],\"requestId\":7,\"type\":\"Mutation\","
                                  "\"udfPath\":\"chat/messages:send\"}"));
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ServerMessage>("expected");

        QTest::newRow("ping") << QByteArray(R"({"type":"Ping"})") << ServerMessage(Ping{});
        QTest::newRow("unknown type") << QByteArray(R"({"type":"Surprise","x":{"y":[1,2]}})")
                                      << ServerMessage(UnknownMessage{u"Surprise"_s});
        QTest::newRow("action response") << QByteArray(R"({"type":"ActionResponse","requestId":1,"success":true,"result":1})")
                                         << ServerMessage(UnknownMessage{u"ActionResponse"_s});
        QTest::newRow("fatal") << QByteArray("{\"type\":\"FatalError\",\"error\":\"bad \\\"path\\\"\"}")
                               << ServerMessage(FatalErrorMessage{u"bad \"path\""_s});
        QTest::newRow("auth error") << QByteArray(R"({"type":"AuthError","error":"no","baseVersion":null,"authUpdateAttempted":true})")
                                    << ServerMessage(AuthErrorMessage{u"no"_s});
        QTest::newRow("chunk") << QByteArray("{\"type\":\"TransitionChunk\",\"chunk\":\"{\\\"a\\\":\\\"€\\\"\",\"partNumber\":1,"
                                             "\"totalParts\":3,\"transitionId\":\"118\"}")
                               << ServerMessage(TransitionChunk{"{\"a\":\"€\"", 1, 3, "118"});

        const Transition empty{{0, 0, 0}, {1, 0, kT0}, {}};
        const QByteArray versions =
            R"("startVersion":{"querySet":0,"identity":0,"ts":"AAAAAAAAAAA="},"endVersion":{"querySet":1,"identity":0,"ts":"AIChIMzaXRg="})";
        QTest::newRow("empty transition") << QByteArray("{\"type\":\"Transition\"," + versions + ",\"modifications\":[]}")
                                          << ServerMessage(empty);
        QTest::newRow("type last, extra fields")
            << QByteArray("{\"serverTs\":1755800000100000000,\"clientClockSkew\":-42,\"modifications\":[]," + versions +
                          ",\"type\":\"Transition\"}")
            << ServerMessage(empty);

        Transition full = empty;
        full.modifications = {
            {0, false, QByteArray("[{\"_id\":\"k17\",\"n\":1.0,\"b\":\"hi \\u00e9\"}]"), u"J1"_s},
            {1, false, FunctionError{u"Server Error"_s, QByteArray(R"("nope")")}, {}},
            {2, false, FunctionError{u"E"_s, QByteArray("null")}, {}},
            {3, false, FunctionError{u"F"_s, {}}, {}},
            {4, false, QByteArray("null"), {}},
            {5, true, QByteArray(), {}},
            {6, false, QByteArray("\"text\""), {}},
            {7, false, QByteArray("-1.5e3"), {}},
        };
        QTest::newRow("modifications")
            << QByteArray(
                   "{\"type\":\"Transition\"," + versions +
                   R"(,"modifications":[)"
                   "{\"type\":\"QueryUpdated\",\"queryId\":0,\"value\":[{\"_id\":\"k17\",\"n\":1.0,\"b\":\"hi "
                   "\\u00e9\"}],\"logLines\":[\"x\"],\"journal\":\"J1\"},"
                   R"({"type":"QueryFailed","queryId":1,"errorMessage":"Server Error","logLines":[],"journal":null,"errorData":"nope"},)"
                   R"({"errorData":null,"errorMessage":"E","queryId":2,"type":"QueryFailed"},)"
                   R"({"type":"QueryFailed","queryId":3,"errorMessage":"F"},)"
                   R"({"type":"QueryUpdated","queryId":4},)"
                   R"({"type":"QueryRemoved","queryId":5},)"
                   R"({"type":"QueryUpdated","queryId":6,"value":"text"},)"
                   R"({"type":"QueryUpdated","queryId":7,"value":-1.5e3 },)"
                   R"({"type":"QueryPondered","queryId":8,"value":{}}]})")
            << ServerMessage(full);

        QTest::newRow("mutation ok")
            << QByteArray(R"({"type":"MutationResponse","requestId":7,"success":true,"result":"k17abc","ts":"AEo8XMzaXRg=","logLines":[]})")
            << ServerMessage(MutationResponse{7, QByteArray("\"k17abc\""), kT1});
        QTest::newRow("mutation ok, success last")
            << QByteArray(R"({"ts":"AEo8XMzaXRg=","result":{"a":[1]},"requestId":7,"success":true,"type":"MutationResponse"})")
            << ServerMessage(MutationResponse{7, QByteArray(R"({"a":[1]})"), kT1});
        QTest::newRow("mutation ok, null")
            << QByteArray(R"({"type":"MutationResponse","requestId":0,"success":true,"result":null,"ts":"AAAAAAAAAAA="})")
            << ServerMessage(MutationResponse{0, QByteArray("null"), 0});
        QTest::newRow("mutation failed") << QByteArray("{\"type\":\"MutationResponse\",\"requestId\":7,\"success\":false,\"result\":\"too "
                                                       "\\\"long\\\"\",\"ts\":null,\"logLines\":[]}")
                                         << ServerMessage(MutationResponse{7, FunctionError{u"too \"long\""_s, {}}, 0});
        QTest::newRow("mutation failed with data")
            << QByteArray(
                   R"({"type":"MutationResponse","requestId":7,"result":"no","success":false,"errorData":{"code":"QUOTA"},"ts":null})")
            << ServerMessage(MutationResponse{7, FunctionError{u"no"_s, QByteArray(R"({"code":"QUOTA"})")}, 0});
    }

    void decodes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const ServerMessage, expected);
        const auto message = decodeServerMessage(text);
        QVERIFY2(message.has_value(), message ? "" : qPrintable(message.error().toString()));
        QCOMPARE(message->index(), expected.index());
        QVERIFY(*message == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *text, const QString &field) { QTest::newRow(name) << QByteArray(text) << field; };
        row("nothing", "", {});
        row("not json", "hello", {});
        row("array", "[]", {});
        row("number", "5", {});
        row("cut", R"({"type":"Transition","startVersion":{"querySet":)", {});
        row("no type", R"({"error":"x"})", u"type"_s);
        row("type is no string", R"({"type":5})", u"type"_s);
        row("no versions", R"({"type":"Transition","modifications":[]})", u"startVersion"_s);
        row("bad timestamp", R"({"type":"Transition","startVersion":{"querySet":0,"identity":0,"ts":"AAAA"}})", u"ts"_s);
        row("negative id", R"({"type":"MutationResponse","requestId":-1,"success":true,"result":1,"ts":"AAAAAAAAAAA="})", u"requestId"_s);
        row("large id", R"({"type":"MutationResponse","requestId":4294967296,"success":true,"result":1,"ts":"AAAAAAAAAAA="})",
            u"requestId"_s);
        row("broken id", R"({"type":"MutationResponse","requestId":1.5,"success":true,"result":1,"ts":"AAAAAAAAAAA="})", u"requestId"_s);
        row("no ts on success", R"({"type":"MutationResponse","requestId":1,"success":true,"result":1,"ts":null})", u"ts"_s);
        row("no success", R"({"type":"MutationResponse","requestId":1,"result":1})", u"success"_s);
        row("no parts", R"({"type":"TransitionChunk","chunk":"x","partNumber":0,"totalParts":0,"transitionId":"1"})", u"totalParts"_s);
        row("lone surrogate", "{\"type\":\"FatalError\",\"error\":\"\\ud800\"}", u"error"_s);
    }

    void refuses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, field);
        const auto message = decodeServerMessage(text);
        QVERIFY(!message.has_value());
        QCOMPARE(message.error().code, oco::base::ErrorCode::Protocol);
        QVERIFY2(message.error().message.contains(field), qPrintable(message.error().toString()));
    }

    void survivesEveryCut()
    {
        const QByteArray whole = "{\"type\":\"Transition\",\"startVersion\":{\"querySet\":0,\"identity\":0,\"ts\":\"AAAAAAAAAAA=\"},"
                                 "\"endVersion\":{\"querySet\":1,\"identity\":0,\"ts\":\"AIChIMzaXRg=\"},\"modifications\":[{\"type\":"
                                 "\"QueryUpdated\",\"queryId\":0,\"value\":[{\"a\":\"\\u00e9\"}],\"journal\":null}]}";
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(!decodeServerMessage(whole.first(size)).has_value());
        }
        QVERIFY(decodeServerMessage(whole).has_value());
    }
};

QTEST_GUILESS_MAIN(SyncProtocolTest)
#include "sync_protocol_test.moc"
