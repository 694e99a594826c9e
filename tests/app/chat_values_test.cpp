#include "app/chat_values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

/** Results of the web UI's side, as a chat reads them. */
class ChatValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhetherTheWorkerIsOnline()
    {
        QCOMPARE(readOnline(R"({"status": "online"})").value(), true);
        QCOMPARE(readOnline(R"({"status": "offline"})").value(), false);
        QCOMPARE(readOnline("null").value(), false);
        QVERIFY(!readOnline("{"));
    }

    void readsModels()
    {
        const QByteArray json = R"({"models": [{"id": "a/b/c", "name": "C"}, {"id": "d/e"}], "updatedAt": 1})";
        QCOMPARE(readModelIds(json).value(), (QStringList{u"a/b/c"_s, u"d/e"_s}));
        QCOMPARE(readModelIds("null").value(), QStringList());
    }

    void readsChunks()
    {
        const auto chunks = readChunks(R"([{"sequence": 0, "chunk": "a"}, {"sequence": 1, "chunk": "b"}])").value();
        QCOMPARE(chunks.size(), 2);
        QCOMPARE(chunks.at(1).sequence, 1);
        QCOMPARE(chunks.at(1).text, u"b"_s);
    }

    void findsTheAnswer()
    {
        const QByteArray json = R"([{"id": "1", "completed": true, "content": "q"}, {"id": "2", "completed": false, "content": ""}])";
        QCOMPARE(readAnswer(json, u"2"_s).value()->completed, false);
        QCOMPARE(readAnswer(json, u"1"_s).value()->content, u"q"_s);
        QVERIFY(!readAnswer(json, u"3"_s).value().has_value());
    }

    void knowsAFailedTurnByItsErrorPart()
    {
        const QByteArray failed =
            R"([{"id": "1", "completed": true, "content": "sentence", "otherParts": "[{\"type\":\"error\",\"message\":\"why\"}]"}])";
        QCOMPARE(readAnswer(failed, u"1"_s).value()->error.value(), u"why"_s);
        const QByteArray tool = R"([{"id": "1", "completed": true, "content": "error", "otherParts": "[{\"type\":\"tool\"}]"}])";
        QVERIFY(!readAnswer(tool, u"1"_s).value()->error.has_value());
    }
};

QTEST_GUILESS_MAIN(ChatValuesTest)
#include "chat_values_test.moc"
