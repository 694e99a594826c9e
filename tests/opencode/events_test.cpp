#include "opencode/event_stream.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace oco::opencode;

namespace
{

using Check = std::function<bool(const Event &)>;

template <typename T> Check is(std::function<bool(const T &)> check)
{
    return [check](const Event &event) {
        const T *value = std::get_if<T>(&event);
        return value != nullptr && check(*value);
    };
}

} // namespace

Q_DECLARE_METATYPE(Check)

class EventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachType_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Check>("check");
        QTest::newRow("user message")
            << QByteArray(
                   R"({"id":"evt_1","type":"message.updated","properties":{"sessionID":"ses_1","info":{"id":"msg_1","role":"user","time":{"created":5}}}})")
            << is<MessageUpdated>([](const MessageUpdated &e) {
                   return e.info.id == u"msg_1" && e.info.sessionId == u"ses_1" && e.info.role == MessageRole::User &&
                          e.info.createdAt == 5 && e.info.completedAt == 0 && !e.info.error;
               });
        QTest::newRow("failed assistant message")
            << QByteArray(
                   R"({"type":"message.updated","properties":{"info":{"id":"msg_2","sessionID":"ses_1","parentID":"msg_1","role":"assistant","time":{"created":5,"completed":9},"error":{"name":"APIError","data":{"message":"no credit"}}}}})")
            << is<MessageUpdated>([](const MessageUpdated &e) {
                   return e.info.role == MessageRole::Assistant && e.info.parentId == u"msg_1" && e.info.sessionId == u"ses_1" &&
                          e.info.completedAt == 9 && e.info.error && e.info.error->name == u"APIError" &&
                          e.info.error->message == u"no credit";
               });
        QTest::newRow("part")
            << QByteArray(
                   R"({"type":"message.part.updated","properties":{"sessionID":"ses_1","part":{"id":"prt_1","messageID":"msg_2","sessionID":"ses_1","type":"tool","state":{"status":"running"}},"time":1}})")
            << is<PartUpdated>([](const PartUpdated &e) {
                   return e.part.id == u"prt_1" && e.part.messageId == u"msg_2" && e.part.type == u"tool" && e.delta.isEmpty() &&
                          e.part.raw[u"state"][u"status"].toString() == u"running";
               });
        QTest::newRow("part of an older server")
            << QByteArray(
                   R"({"type":"message.part.updated","properties":{"part":{"id":"prt_1","messageID":"msg_2","sessionID":"ses_1","type":"text","text":"Hello"},"delta":"lo"}})")
            << is<PartUpdated>(
                   [](const PartUpdated &e) { return e.part.sessionId == u"ses_1" && e.part.text == u"Hello" && e.delta == u"lo"; });
        QTest::newRow("delta")
            << QByteArray(
                   R"({"type":"message.part.delta","properties":{"sessionID":"ses_1","messageID":"msg_2","partID":"prt_1","field":"text","delta":"h\u00e9"}})")
            << is<PartDelta>([](const PartDelta &e) {
                   return e.sessionId == u"ses_1" && e.messageId == u"msg_2" && e.partId == u"prt_1" && e.field == u"text" &&
                          e.delta == u"hé";
               });
        QTest::newRow("busy") << QByteArray(R"({"type":"session.status","properties":{"sessionID":"ses_1","status":{"type":"busy"}}})")
                              << is<StatusChanged>(
                                     [](const StatusChanged &e) { return e.sessionId == u"ses_1" && e.status.activity == Activity::Busy; });
        QTest::newRow("retry")
            << QByteArray(
                   R"({"type":"session.status","properties":{"sessionID":"ses_1","status":{"type":"retry","attempt":3,"message":"overloaded","next":1}}})")
            << is<StatusChanged>([](const StatusChanged &e) {
                   return e.status.activity == Activity::Retry && e.status.attempt == 3 && e.status.message == u"overloaded";
               });
        QTest::newRow("status idle") << QByteArray(
                                            R"({"type":"session.status","properties":{"sessionID":"ses_1","status":{"type":"idle"}}})")
                                     << is<StatusChanged>([](const StatusChanged &e) { return e.status.activity == Activity::Idle; });
        QTest::newRow("idle") << QByteArray(R"({"type":"session.idle","properties":{"sessionID":"ses_1"}})")
                              << is<SessionIdle>([](const SessionIdle &e) { return e.sessionId == u"ses_1"; });
        QTest::newRow("error of a session")
            << QByteArray(
                   R"({"type":"session.error","properties":{"sessionID":"ses_1","error":{"name":"UnknownError","data":{"message":"x"}}}})")
            << is<SessionFailed>([](const SessionFailed &e) {
                   return e.sessionId == u"ses_1" && e.error.name == u"UnknownError" && e.error.message == u"x";
               });
        QTest::newRow("error of none") << QByteArray(R"({"type":"session.error","properties":{"error":{"name":"X"}}})")
                                       << is<SessionFailed>([](const SessionFailed &e) { return e.sessionId.isEmpty(); });
        QTest::newRow("title")
            << QByteArray(
                   R"({"type":"session.updated","properties":{"sessionID":"ses_1","info":{"id":"ses_1","title":"New","directory":"/w"}}})")
            << is<SessionUpdated>([](const SessionUpdated &e) {
                   return e.session.id == u"ses_1" && e.session.title == u"New" && e.session.directory == u"/w";
               });
        QTest::newRow("permission")
            << QByteArray(
                   R"({"type":"permission.asked","properties":{"id":"per_1","sessionID":"ses_1","permission":"bash","patterns":["rm *","ls"],"metadata":{},"always":[]}})")
            << is<PermissionAsked>([](const PermissionAsked &e) {
                   return e.request.id == u"per_1" && e.request.sessionId == u"ses_1" && e.request.permission == u"bash" &&
                          e.request.patterns == QStringList{u"rm *"_s, u"ls"_s};
               });
        QTest::newRow("question")
            << QByteArray(
                   R"({"type":"question.asked","properties":{"id":"que_1","sessionID":"ses_1","questions":[{"question":"Which?","header":"h","options":[]}]}})")
            << is<QuestionAsked>(
                   [](const QuestionAsked &e) { return e.request.id == u"que_1" && e.request.questions == QStringList{u"Which?"_s}; });
    }

    void readsEachType()
    {
        QFETCH(QByteArray, json);
        QFETCH(Check, check);
        const auto event = readEvent(json);
        QVERIFY(event.has_value());
        QVERIFY(check(*event));
    }

    void leavesOutWhatItDoesNotUse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"type\":");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("a number as type") << QByteArray(R"({"type":3,"properties":{}})");
        QTest::newRow("heartbeat") << QByteArray(R"({"type":"server.heartbeat","properties":{}})");
        QTest::newRow("unknown type") << QByteArray(R"({"type":"todo.updated","properties":{"sessionID":"ses_1"}})");
        QTest::newRow("a list as properties") << QByteArray(R"({"type":"session.idle","properties":[]})");
        for (const char *type : {"message.updated", "message.part.updated", "message.part.delta", "session.status", "session.idle",
                                 "session.error", "session.updated", "permission.asked", "question.asked"}) {
            QTest::addRow("%s without properties", type) << QByteArray("{\"type\":\"") + type + "\"}";
            QTest::addRow("%s with wrong types", type) << QByteArray("{\"type\":\"") + type +
                                                              "\",\"properties\":{\"sessionID\":1,\"info\":\"x\",\"part\":[],\"id\":{},"
                                                              "\"status\":\"busy\",\"error\":\"x\",\"partID\":2,\"messageID\":3}}";
        }
        QTest::newRow("message without a session") << QByteArray(R"({"type":"message.updated","properties":{"info":{"id":"msg_1"}}})");
        QTest::newRow("part without a message")
            << QByteArray(R"({"type":"message.part.updated","properties":{"sessionID":"ses_1","part":{"id":"prt_1"}}})");
    }

    void leavesOutWhatItDoesNotUse()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readEvent(json).has_value());
    }

    void splitsModelsAtTheFirstSlash()
    {
        const auto model = ModelRef::parse(u"openrouter/anthropic/claude-x"_s);
        QVERIFY(model.has_value());
        QCOMPARE(model->providerId, u"openrouter"_s);
        QCOMPARE(model->modelId, u"anthropic/claude-x"_s);
        for (const QString &wrong : {QString(), u"claude"_s, u"/claude"_s, u"anthropic/"_s}) {
            QVERIFY2(!ModelRef::parse(wrong).has_value(), qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(EventsTest)
#include "events_test.moc"
