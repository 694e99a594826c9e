#include "worker/answer_limits.h"
#include "worker/other_parts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::worker::OtherParts;

namespace
{

QJsonObject tool(const QString &id, qsizetype outputSize, const QString &status = u"completed"_s)
{
    return {
        {u"id"_s, id}, {u"type"_s, u"tool"_s}, {u"state"_s, QJsonObject{{u"status"_s, status}, {u"output"_s, QString(outputSize, u'x')}}}};
}

QJsonArray read(const OtherParts &parts)
{
    return QJsonDocument::fromJson(parts.toJson()).array();
}

QString outputOf(const QJsonValue &part)
{
    return part[u"state"][u"output"].toString();
}

} // namespace

class OtherPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByteOfWhatFits()
    {
        OtherParts parts(1'000);
        QCOMPARE(parts.toJson(), QByteArray());
        parts.set(u"a"_s, tool(u"a"_s, 0, u"running"_s));
        parts.set(u"b"_s, tool(u"b"_s, 300));
        parts.set(u"a"_s, tool(u"a"_s, 200));
        const QJsonObject error{{u"type"_s, u"error"_s}};
        QCOMPARE(parts.toJson({error}),
                 QJsonDocument(QJsonArray{tool(u"a"_s, 200), tool(u"b"_s, 300), error}).toJson(QJsonDocument::Compact));
    }

    void sortsAsTold()
    {
        OtherParts parts(10'000);
        for (const QString &id : {u"c"_s, u"x"_s, u"a"_s, u"b"_s}) {
            parts.set(id, tool(id, 1));
        }
        parts.setOrder({{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 2}});
        parts.set(u"b"_s, tool(u"b"_s, 2)); // still finds its place
        QCOMPARE(QJsonValue(read(parts)), QJsonValue(QJsonArray{tool(u"a"_s, 1), tool(u"b"_s, 2), tool(u"c"_s, 1), tool(u"x"_s, 1)}));
    }

    void cutsLongTextsStepByStep_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("limit");
        QTest::newRow("one of 10 MB") << 1 << qsizetype(10'000'000) << qsizetype(65'536);
        QTest::newRow("ten of 1 MB") << 10 << qsizetype(1'000'000) << qsizetype(65'536);
        QTest::newRow("a hundred of 100 kB") << 100 << qsizetype(100'000) << qsizetype(4'096);
    }

    void cutsLongTextsStepByStep()
    {
        QFETCH(int, count);
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, limit);
        OtherParts parts(oco::worker::kAnswerBytes);
        for (int i = 0; i < count; ++i) {
            parts.set(QString::number(i), tool(QString::number(i), size));
        }
        const QByteArray json = parts.toJson();
        QVERIFY2(json.size() <= oco::worker::kAnswerBytes, qPrintable(QString::number(json.size())));
        const QJsonArray list = QJsonDocument::fromJson(json).array();
        QCOMPARE(list.size(), count);
        for (const QJsonValue &part : list) { // those that were cut more than once say how large they were at first
            const QString output = outputOf(part);
            QVERIFY(output.toUtf8().size() <= limit);
            QVERIFY(output.size() > limit - 100);
            QVERIFY2(output.endsWith(u" of %1 bytes left out]"_s.arg(size)), qPrintable(output.right(80)));
        }
    }

    void leavesTheOldestOutAndSaysSo()
    {
        OtherParts parts(10'000);
        for (int i = 0; i < 5'000; ++i) {
            parts.set(QString::number(i), tool(QString::number(i), 10));
        }
        parts.set(u"0"_s, tool(u"0"_s, 10)); // does not come back
        const QByteArray json = parts.toJson();
        QVERIFY(json.size() <= 10'000 + 64);
        const QJsonArray list = QJsonDocument::fromJson(json).array();
        QCOMPARE(list.first()[u"type"].toString(), u"cut"_s);
        QCOMPARE(list.first()[u"leftOut"].toInteger() + list.size() - 1, 5'000);
        QCOMPARE(list.last()[u"id"].toString(), u"4999"_s);
        QVERIFY(list.size() > 20);
    }
};

QTEST_APPLESS_MAIN(OtherPartsTest)
#include "other_parts_test.moc"
