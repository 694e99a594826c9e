#include "convex/transition_chunks.h"

#include <QTest>

using namespace oco::convex;
using oco::base::ErrorCode;

class TransitionChunksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheParts()
    {
        TransitionChunks chunks;
        QCOMPARE(chunks.add({"{\"a\":\"\xE2", 0, 3, "9"}).value(), std::nullopt);
        QVERIFY(chunks.isIncomplete());
        QCOMPARE(chunks.add({"\x82", 1, 3, "9"}).value(), std::nullopt);
        QCOMPARE(chunks.add({"\xAC\"}", 2, 3, "9"}).value(), std::optional(QByteArray("{\"a\":\"€\"}")));
        QVERIFY(!chunks.isIncomplete());
        // ids repeat: the next transition may have the same
        QCOMPARE(chunks.add({"x", 0, 1, "9"}).value(), std::optional(QByteArray("x")));
    }

    void refuses_data()
    {
        QTest::addColumn<QList<TransitionChunk>>("chunks");
        using List = QList<TransitionChunk>;
        QTest::newRow("begins in the middle") << List{{"b", 1, 2, "2"}};
        QTest::newRow("gap") << List{{"a", 0, 3, "3"}, {"c", 2, 3, "3"}};
        QTest::newRow("twice") << List{{"a", 0, 3, "3"}, {"a", 0, 3, "3"}};
        QTest::newRow("other total") << List{{"a", 0, 3, "3"}, {"b", 1, 4, "3"}};
        QTest::newRow("other id") << List{{"a", 0, 3, "3"}, {"b", 1, 3, "4"}};
        QTest::newRow("beyond the end") << List{{"a", 1, 1, "1"}};
        QTest::newRow("no parts") << List{{"a", 0, 0, "1"}};
    }

    void refuses()
    {
        QFETCH(const QList<TransitionChunk>, chunks);
        TransitionChunks buffer;
        for (qsizetype i = 0; i + 1 < chunks.size(); ++i) {
            QVERIFY(buffer.add(chunks.at(i)).has_value());
        }
        const auto last = buffer.add(chunks.last());
        QVERIFY(!last.has_value());
        QCOMPARE(last.error().code, ErrorCode::Protocol);
        QVERIFY(!buffer.isIncomplete());
        QCOMPARE(buffer.add({"whole", 0, 1, "5"}).value(), std::optional(QByteArray("whole")));
    }

    void theSizeIsBounded()
    {
        TransitionChunks buffer(10);
        QVERIFY(buffer.add({"12345", 0, 3, "x"}).has_value());
        QVERIFY(buffer.add({"67890", 1, 3, "x"}).has_value());
        const auto last = buffer.add({"1", 2, 3, "x"});
        QVERIFY(!last.has_value());
        QCOMPARE(last.error().code, ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TransitionChunksTest)
#include "transition_chunks_test.moc"
