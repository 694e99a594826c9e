#include "app/chat_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

/** Results of the web UI's side, as a chat reads them. */
class ChatValuesTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray completed(const QByteArray &otherParts)
    {
        const QJsonObject message{
            {u"id"_s, u"1"_s}, {u"completed"_s, true}, {u"content"_s, u"error"_s}, {u"otherParts"_s, QString::fromUtf8(otherParts)}};
        return QJsonDocument(QJsonArray{message}).toJson();
    }

private Q_SLOTS:
    void readsWhetherTheWorkerIsOnline()
    {
        QCOMPARE(readOnline("{\"status\": \"online\"}").value(), true);
        QCOMPARE(readOnline("{\"status\": \"offline\"}").value(), false);
        QCOMPARE(readOnline("null").value(), false);
        QVERIFY(!readOnline("{"));
    }

    void readsModels()
    {
        const QByteArray json = "{\"models\": [{\"id\": \"a/b/c\", \"name\": \"C\"}, {\"id\": \"d/e\"}], \"updatedAt\": 1}";
        QCOMPARE(readModelIds(json).value(), (QStringList{u"a/b/c"_s, u"d/e"_s}));
        QCOMPARE(readModelIds("null").value(), QStringList());
    }

    void readsChunks()
    {
        const auto chunks = readChunks("[{\"sequence\": 0, \"chunk\": \"a\"}, {\"sequence\": 1, \"chunk\": \"b\"}]").value();
        QCOMPARE(chunks.size(), 2);
        QCOMPARE(chunks.at(1).sequence, 1);
        QCOMPARE(chunks.at(1).text, u"b"_s);
    }

    void findsTheAnswer()
    {
        const QByteArray json =
            "[{\"id\": \"1\", \"completed\": true, \"content\": \"q\"}, {\"id\": \"2\", \"completed\": false, \"content\": \"\"}]";
        QCOMPARE(readAnswer(json, u"2"_s).value()->completed, false);
        QCOMPARE(readAnswer(json, u"1"_s).value()->content, u"q"_s);
        QVERIFY(!readAnswer(json, u"3"_s).value().has_value());
    }

    void knowsAFailedTurnByItsErrorPart()
    {
        QVERIFY(readAnswer(completed("[{\"type\": \"tool\"}, {\"type\": \"error\", \"message\": \"why\"}]"), u"1"_s).value()->error ==
                u"why"_s);
        QVERIFY(!readAnswer(completed("[{\"type\": \"tool\", \"message\": \"error\"}]"), u"1"_s).value()->error.has_value());
        QVERIFY(!readAnswer(completed("not JSON"), u"1"_s).value()->error.has_value());
    }
};

QTEST_GUILESS_MAIN(ChatValuesTest)
#include "chat_values_test.moc"
