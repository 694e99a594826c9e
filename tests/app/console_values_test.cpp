#include "app/web/console_readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

/** What a console reads of the web UI's side of the contract. */
class ConsoleValuesTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject message(const QString &id, const QString &session, const QString &role, const QString &content, int at,
                               bool completed = true)
    {
        return {{u"id"_s, id},           {u"sessionId"_s, session}, {u"role"_s, role},
                {u"content"_s, content}, {u"timestamp"_s, at},      {u"completed"_s, completed}};
    }

    static QByteArray json(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

private Q_SLOTS:
    void readsMachines()
    {
        QCOMPARE(readMachineIds(R"([{"machineId": "a"}, {"name": "no id"}, {"machineId": "b"}])").value(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!readMachineIds("[").has_value());
    }

    void readsWorkers_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("approval");
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("wantsApproval");
        using Approval = ConsoleWorker::Approval;
        QTest::newRow("just made") << QByteArray(R"({"workerId": "w", "approvalStatus": "pending", "status": "offline"})") << u"w"_s
                                   << static_cast<int>(Approval::Pending) << false << false;
        QTest::newRow("knocks") << QByteArray(
                                       R"({"workerId": "w", "name": "My  app\n", "approvalStatus": "pending", "workingDirectory": "/p"})")
                                << u"My app"_s << static_cast<int>(Approval::Pending) << false << true;
        QTest::newRow("online") << QByteArray(
                                       R"({"workerId": "w", "approvalStatus": "approved", "status": "online", "workingDirectory": "/p"})")
                                << u"w"_s << static_cast<int>(Approval::Approved) << true << false;
        QTest::newRow("revoked") << QByteArray(R"({"workerId": "w", "approvalStatus": "revoked", "workingDirectory": "/p"})") << u"w"_s
                                 << static_cast<int>(Approval::Revoked) << false << false;
        QTest::newRow("unknown approval") << QByteArray(R"({"workerId": "w", "approvalStatus": "new", "name": null})") << u"w"_s
                                          << static_cast<int>(Approval::Pending) << false << false;
    }

    void readsWorkers()
    {
        QFETCH(QByteArray, record);
        const auto list = readWorkers("[{}, " + record + ", 7]").value();
        QCOMPARE(list.size(), 1);
        QCOMPARE(readConsoleWorker(record).value(), std::optional(list.first()));
        QTEST(list.first().label(), "label");
        QTEST(static_cast<int>(list.first().approval), "approval");
        QTEST(list.first().online, "online");
        QTEST(list.first().wantsApproval(), "wantsApproval");
    }

    void knowsAWorkerThatIsGone() { QVERIFY(!readConsoleWorker("null").value().has_value()); }

    void readsModels()
    {
        const auto models =
            oco::app::readModels(R"({"models": [{"id": "a/b/c", "name": "C", "provider": "a"}, {"name": "no id"}], "updatedAt": 1})")
                .value();
        QCOMPARE(models, (QList<ConsoleModel>{{u"a/b/c"_s, u"C"_s, u"a"_s}}));
        QVERIFY(oco::app::readModels("null").value().isEmpty());
        QVERIFY(!oco::app::readModels("{").has_value());
    }

    void sortsSessionsByTheirLastActivity()
    {
        const auto sessions = readConsoleSessions(R"([{"chatSessionId": "old", "status": "inactive", "createdAt": 1, "lastActivity": 5},
            {"chatSessionId": "new", "status": "active", "name": " Fix\nit ", "model": "a/b", "createdAt": 2, "lastActivity": 9.0}, {}])")
                                  .value();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions.first(), (ConsoleSession{u"new"_s, u"Fix it"_s, u"a/b"_s, true, false, 2, 9}));
        QCOMPARE(sessions.last().active, false);
    }

    void joinsChunks_data()
    {
        QTest::addColumn<QByteArray>("chunks");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QByteArray("[]") << QString();
        QTest::newRow("in order") << QByteArray(R"([{"sequence": 0, "chunk": "a"}, {"sequence": 1, "chunk": "b"}])") << u"ab"_s;
        QTest::newRow("stored twice")
            << QByteArray(R"([{"sequence": 0, "chunk": "a"}, {"sequence": 0, "chunk": "a"}, {"sequence": 1, "chunk": "b"}])") << u"ab"_s;
        QTest::newRow("gap") << QByteArray(R"([{"sequence": 0, "chunk": "a"}, {"sequence": 2, "chunk": "c"}])") << u"a"_s;
    }

    void joinsChunks()
    {
        QFETCH(QByteArray, chunks);
        QTEST(readChunkText(chunks).value(), "text");
    }

    void keepsTheNewestMessagesOfOneSession()
    {
        QJsonArray all;
        for (int i = 0; i < 10; ++i) {
            all.append(message(u"a%1"_s.arg(i), u"a"_s, u"user"_s, u"Question  %1"_s.arg(i), i));
            all.append(message(u"b%1"_s.arg(i), u"b"_s, u"user"_s, u"other"_s, i + 100));
        }
        all.append(message(u"answer"_s, u"a"_s, u"assistant"_s, {}, 50, false));
        const ConsoleMessages read = readConsoleMessages(json(all), u"a"_s, 3).value();
        QCOMPARE(read.messages.size(), 3);
        QCOMPARE(read.messages.first().id, u"a8"_s);
        QCOMPARE(read.messages.last().id, u"answer"_s);
        QCOMPARE(read.messages.last().completed, false);
        QCOMPARE(read.sessions.size(), 2);
        QCOMPARE(read.sessions.first().id, u"b"_s); // the latest
        QCOMPARE(read.sessions.last().name, u"Question 0"_s);
        QCOMPARE(read.sessions.last().running, true);
        QCOMPARE(read.sessions.last().lastActivity, 50);
    }

    void readsWhatAnAnswerIsMadeOf()
    {
        QJsonObject answer = message(u"m"_s, u"s"_s, u"assistant"_s, u"Grüße \"1\" 🙂"_s, 7);
        answer.insert(u"reasoning"_s, u"thought"_s);
        answer.insert(u"model"_s, u"a/b"_s);
        answer.insert(u"otherParts"_s, QString::fromUtf8(json(
                                           {QJsonObject{{u"type"_s, u"tool"_s},
                                                        {u"id"_s, u"prt_1"_s},
                                                        {u"tool"_s, u"bash"_s},
                                                        {u"state"_s, QJsonObject{{u"status"_s, u"completed"_s}, {u"title"_s, u"List"_s}}}},
                                            QJsonObject{{u"type"_s, u"error"_s}, {u"message"_s, u"why"_s}}, 5})));
        const ConsoleMessage read = readConsoleMessages(json({answer}), u"s"_s, 9).value().messages.first();
        QCOMPARE(read.role, ConsoleMessage::Role::Assistant);
        QCOMPARE(read.content, u"Grüße \"1\" 🙂"_s);
        QCOMPARE(read.reasoning, u"thought"_s);
        QCOMPARE(read.model, u"a/b"_s);
        QCOMPARE(read.tools, (QList<ConsoleTool>{{u"prt_1"_s, u"bash"_s, u"completed"_s, u"List"_s}}));
        QCOMPARE(read.problem, u"why"_s);
        QCOMPARE(read.timestamp, 7);
        QVERIFY(read.completed);
    }

    void refusesWhatAreNotMessages()
    {
        QVERIFY(!readConsoleMessages("{\"a\": 1}", u"s"_s, 9).has_value());
        QVERIFY(!readConsoleMessages("[{\"id\": 1}]", u"s"_s, 9).has_value());
        QVERIFY(readConsoleMessages("[{\"id\": \"1\"}]", u"s"_s, 9).value().messages.isEmpty());
        QVERIFY(readConsoleMessages("[]", u"s"_s, 9).value().sessions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ConsoleValuesTest)
#include "console_values_test.moc"
