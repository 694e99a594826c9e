#include "convex/batch_response.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::base::ErrorCode;
using oco::convex::readBatch;

class BatchResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValuesAndErrors()
    {
        const auto results = readBatch({u"a:one"_s, u"a:two"_s, u"a:three"_s},
                                       R"({"results":[{"status":"success","value":[{"x": "y"}],"logLines":[]},)"
                                       R"({"errorData":null,"errorMessage":"no","status":"error"},{"value":null,"status":"success"}]})");
        QVERIFY(results);
        QCOMPARE(results->size(), 3);
        QCOMPARE(results->at(0).value(), QByteArray(R"([{"x": "y"}])"));
        QCOMPARE(results->at(1).error().code, ErrorCode::Rejected);
        QVERIFY(results->at(1).error().message.contains(u"a:two"));
        QCOMPARE(results->at(2).value(), QByteArray("null"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<h1>hi</h1>");
        QTest::newRow("no results") << QByteArray("{}");
        QTest::newRow("too few") << QByteArray(R"({"results":[]})");
        QTest::newRow("too many") << QByteArray(R"({"results":[{"status":"success","value":1},{"status":"success","value":1}]})");
        QTest::newRow("no status") << QByteArray(R"({"results":[{"value":1}]})");
        QTest::newRow("success without value") << QByteArray(R"({"results":[{"status":"success"}]})");
        QTest::newRow("cut off") << QByteArray(R"({"results":[{"status":"success","value":[1,)");
        QTest::newRow("not objects") << QByteArray(R"({"results":[1]})");
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, body);
        const auto results = readBatch({u"a:one"_s}, body);
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::Protocol);
    }
};

QTEST_GUILESS_MAIN(BatchResponseTest)
#include "batch_response_test.moc"
