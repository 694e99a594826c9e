#include "convex/deployment_contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::convex;
using oco::base::ErrorCode;

namespace
{
const WorkerCredentials kWho{u"m1"_s, u"w1"_s, u"s1"_s};

QByteArray text(const FunctionCall &call)
{
    return call.path.toUtf8() + ' ' + QJsonDocument(call.arguments).toJson(QJsonDocument::Compact);
}
} // namespace

class DeploymentContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data()
    {
        QTest::addColumn<FunctionCall>("call");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const FunctionCall &call, const char *expected) {
            QTest::addRow("%s %d", qPrintable(call.path), static_cast<int>(call.arguments.size())) << call << QByteArray(expected);
        };
        row(calls::registerWorker(kWho, u"/d"_s, u"u"_s),
            R"(workers:register {"machineId":"m1","secret":"s1","username":"u","workerId":"w1","workingDirectory":"/d"})");
        row(calls::heartbeat(kWho), R"(workers:heartbeat {"machineId":"m1","secret":"s1","workerId":"w1"})");
        row(calls::setOffline(kWho), R"(workers:setOffline {"machineId":"m1","secret":"s1","workerId":"w1"})");
        row(calls::markConnected(kWho), R"(workers:markConnected {"machineId":"m1","secret":"s1","workerId":"w1"})");
        row(calls::getByMachineAndWorker(kWho), R"(workers:getByMachineAndWorker {"machineId":"m1","workerId":"w1"})");
        row(calls::updateModels(u"w1"_s, {{u"p/a/b"_s, u"A"_s, u"p"_s}}),
            R"(workerModels:updateModels {"models":[{"id":"p/a/b","name":"A","provider":"p"}],"workerId":"w1"})");
        row(calls::subscribeToWorkerSessions(u"w1"_s), R"(chat:subscribeToWorkerSessions {"workerId":"w1"})");
        row(calls::subscribeToWorkerMessages(u"w1"_s), R"(chat:subscribeToWorkerMessages {"workerId":"w1"})");
        row(calls::sessionReady(u"c"_s, u"ses_1"_s), R"(chat:sessionReady {"chatSessionId":"c","opencodeSessionId":"ses_1"})");
        row(calls::sessionReady(u"c"_s, {}), R"(chat:sessionReady {"chatSessionId":"c"})");
        row(calls::updateSessionName(u"c"_s, u"n"_s), R"(chat:updateSessionName {"chatSessionId":"c","name":"n"})");
        row(calls::writeChunk(u"c"_s, u"m"_s, u"t"_s, 3),
            R"(chat:writeChunk {"chatSessionId":"c","chunk":"t","messageId":"m","sequence":3})");
        row(calls::completeStructuredMessage(u"c"_s, u"m"_s, {u"t"_s, u"r"_s, u"[]"_s}),
            R"(chat:completeStructuredMessage {"chatSessionId":"c","content":"t","messageId":"m","otherParts":"[]","reasoning":"r"})");
        row(calls::completeStructuredMessage(u"c"_s, u"m"_s, {}),
            R"(chat:completeStructuredMessage {"chatSessionId":"c","content":"","messageId":"m"})");
        row(calls::completeMessage(u"c"_s, u"m"_s, u"t"_s), R"(chat:completeMessage {"chatSessionId":"c","content":"t","messageId":"m"})");
    }

    void calls()
    {
        QFETCH(const FunctionCall, call);
        QFETCH(const QByteArray, expected);
        QCOMPARE(text(call), expected);
    }

    void registration()
    {
        const auto approved =
            readRegistration(QJsonObject{{u"approvalStatus"_s, u"approved"_s}, {u"name"_s, u"W"_s}, {u"approved"_s, true}});
        QVERIFY(approved.has_value());
        QCOMPARE(approved->approval, Approval::Approved);
        QCOMPARE(approved->name, u"W"_s);
        QCOMPARE(readRegistration(QJsonObject{{u"approvalStatus"_s, u"pending"_s}})->approval, Approval::Pending);
        QCOMPARE(readRegistration(QJsonObject{{u"approvalStatus"_s, u"odd"_s}}).error().code, ErrorCode::Protocol);
        QCOMPARE(readRegistration(QJsonValue()).error().code, ErrorCode::Protocol);
    }

    void workerRecords()
    {
        QVERIFY(!readWorkerRecord("null")->has_value());
        const auto record = **readWorkerRecord(R"({"connectRequestedAt":20.0,"extra":[{}],"approvalStatus":"approved","status":"online",)"
                                               R"("name":null,"connectedAt":10,"createdAt":1755799999000.5})");
        QCOMPARE(record.approval, Approval::Approved);
        QCOMPARE(record.status, u"online"_s);
        QCOMPARE(record.name, QString());
        QVERIFY(record.wantsConnect());
        QCOMPARE((*readWorkerRecord(R"({"approvalStatus":"revoked"})"))->approval, Approval::Revoked);
        for (const auto *bad : {"", "[]", "5", "{}", R"({"approvalStatus":"odd"})", R"({"approvalStatus":5})", "{\"approvalStatus\":"}) {
            const auto result = readWorkerRecord(bad);
            QVERIFY2(!result.has_value(), bad);
            QCOMPARE(result.error().code, ErrorCode::Protocol);
        }
        QVERIFY(readWorkerRecord("{}").error().message.contains(u"approvalStatus"_s));
    }

    void connectRequests_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("wanted");
        QTest::newRow("none") << QByteArray("") << false;
        QTest::newRow("first") << QByteArray(R"(,"connectRequestedAt":5)") << true;
        QTest::newRow("null") << QByteArray(R"(,"connectRequestedAt":null,"connectedAt":null)") << false;
        QTest::newRow("newer") << QByteArray(R"(,"connectRequestedAt":6,"connectedAt":5)") << true;
        QTest::newRow("answered") << QByteArray(R"(,"connectRequestedAt":5,"connectedAt":6)") << false;
        QTest::newRow("same") << QByteArray(R"(,"connectRequestedAt":5,"connectedAt":5)") << false;
    }

    void connectRequests()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const bool, wanted);
        QCOMPARE((*readWorkerRecord(R"({"approvalStatus":"approved")" + fields + "}"))->wantsConnect(), wanted);
    }

    void sessions()
    {
        const auto sessions =
            readSessions(R"([{"sessionId":"a","workerId":"w","status":"active","createdAt":1,"lastActivity":2,"model":"p/m"},)"
                         R"({"model":null,"sessionId":"b"}])");
        QCOMPARE(sessions->size(), 2);
        QCOMPARE(sessions->at(0).sessionId, u"a"_s);
        QCOMPARE(sessions->at(0).model, u"p/m"_s);
        QCOMPARE(sessions->at(1).model, QString());
        QVERIFY(readSessions("[]")->isEmpty());
        QVERIFY(readSessions(R"([{"workerId":"w"}])").error().message.contains(u"sessionId"_s));
        QVERIFY(!readSessions("null").has_value());
    }

    void messages()
    {
        const auto messages = readMessages(
            R"([)"
            "{\"id\":\"u1\",\"sessionId\":\"s\",\"role\":\"user\",\"content\":\"hi \\\"you\\\" "
            "\\u20ac\",\"timestamp\":1755799999000.0,\"completed\":true,\"model\":\"p/m\"},"
            R"({"completed":false,"content":"","model":"p/m","role":"assistant","sessionId":"s","timestamp":1755799999001,"id":"a1","otherParts":"[{}]"},)"
            R"({"content":"an answer","role":"assistant","sessionId":"s","timestamp":3,"id":"a2","completed":true,"reasoning":{"x":[1]}},)"
            R"({"content":"before its role","role":"user","sessionId":"s","timestamp":4,"id":"u2"},)"
            R"({"id":"x","role":"oracle"},)"
            R"({"id":"y1","sessionId":"s","role":"system","content":"sys","timestamp":5,"completed":true,"model":null}])");
        QVERIFY2(messages.has_value(), messages ? "" : qPrintable(messages.error().toString()));
        QCOMPARE(messages->size(), 5);
        QCOMPARE(messages->at(0).content, u"hi \"you\" €"_s);
        QCOMPARE(messages->at(0).timestamp, 1755799999000.0);
        QCOMPARE(messages->at(0).model, u"p/m"_s);
        QVERIFY(messages->at(0).completed);
        QCOMPARE(messages->at(1).role, Role::Assistant);
        QVERIFY(!messages->at(1).completed);
        QCOMPARE(messages->at(2).content, QString()); // answers are not read
        QCOMPARE(messages->at(3).content, u"before its role"_s);
        QVERIFY(messages->at(3).completed); // unless something says otherwise
        QCOMPARE(messages->at(4).role, Role::System);
    }

    void brokenMessages_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no id") << QByteArray(R"([{"sessionId":"s","role":"user","timestamp":1}])") << u"'id'"_s;
        QTest::newRow("no session") << QByteArray(R"([{"id":"u","role":"user","timestamp":1}])") << u"sessionId"_s;
        QTest::newRow("no role") << QByteArray(R"([{"id":"u","sessionId":"s","timestamp":1}])") << u"role"_s;
        QTest::newRow("no timestamp") << QByteArray(R"([{"id":"u","sessionId":"s","role":"user"}])") << u"timestamp"_s;
        QTest::newRow("wrong type") << QByteArray(R"([{"id":"u","sessionId":"s","role":"user","timestamp":"1"}])") << u"timestamp"_s;
        QTest::newRow("not an array") << QByteArray("{}") << u"value"_s;
        QTest::newRow("cut") << QByteArray(R"([{"id":"u","sessionId":)") << QString();
    }

    void brokenMessages()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, field);
        const auto result = readMessages(json);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Protocol);
        QVERIFY2(result.error().message.contains(field), qPrintable(result.error().message));
    }

    void manyMessages()
    {
        constexpr int kCount = 20'000;
        QByteArray json = "[";
        const QByteArray filler(1'000, 'x');
        for (int i = 0; i < kCount; ++i) {
            const bool user = i % 2 == 0;
            const auto number = QByteArray::number(i);
            json += (i > 0 ? ",{" : "{") + QByteArray(R"("id":"id)") + number + R"(","sessionId":"s)" + QByteArray::number(i % 7) +
                    (user ? R"(","role":"user","content":"question )" + number : R"(","role":"assistant","content":")" + filler) +
                    "\",\"otherParts\":\"[{\\\"type\\\":\\\"tool\\\"}]\",\"timestamp\":" + QByteArray::number(1'755'800'000'000LL + i) +
                    R"(.0,"completed":true,"model":"p/m"})";
        }
        json += ']';
        const auto messages = readMessages(json);
        QVERIFY(messages.has_value());
        QCOMPARE(messages->size(), kCount);
        for (int i = 0; i < kCount; ++i) {
            const auto &message = messages->at(i);
            const bool user = i % 2 == 0;
            QCOMPARE(message.id, u"id%1"_s.arg(i));
            QCOMPARE(message.sessionId, u"s%1"_s.arg(i % 7));
            QCOMPARE(message.role, user ? Role::User : Role::Assistant);
            QCOMPARE(message.content, user ? u"question %1"_s.arg(i) : QString());
            QCOMPARE(message.timestamp, 1'755'800'000'000.0 + i);
        }
    }
};

QTEST_GUILESS_MAIN(DeploymentContractTest)
#include "deployment_contract_test.moc"
