#include "worker/answer_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::convex::StructuredAnswer;
using oco::worker::fitAnswer;

namespace
{

qsizetype bytes(const StructuredAnswer &answer)
{
    return answer.content.toUtf8().size() + answer.reasoning.toUtf8().size() + answer.otherParts.toUtf8().size();
}

QString toolParts(int count, qsizetype outputSize)
{
    QJsonArray parts;
    for (int i = 0; i < count; ++i) {
        parts.append(QJsonObject{{u"type"_s, u"tool"_s}, {u"n"_s, i}, {u"state"_s, QJsonObject{{u"output"_s, QString(outputSize, u'x')}}}});
    }
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace

class AnswerLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatFits()
    {
        const StructuredAnswer answer{u"content"_s, u"reasoning"_s, toolParts(3, 100)};
        const StructuredAnswer fitted = fitAnswer(answer, 10'000);
        QCOMPARE(fitted.content, answer.content);
        QCOMPARE(fitted.reasoning, answer.reasoning);
        QCOMPARE(fitted.otherParts, answer.otherParts);
    }

    void cutsLongToolOutputFirst()
    {
        const StructuredAnswer fitted = fitAnswer({u"content"_s, u"why"_s, toolParts(2, 3'000'000)}, 1'000'000);
        QVERIFY(bytes(fitted) <= 1'000'000);
        QCOMPARE(fitted.content, u"content"_s);
        QCOMPARE(fitted.reasoning, u"why"_s);
        const QJsonArray parts = QJsonDocument::fromJson(fitted.otherParts.toUtf8()).array();
        QCOMPARE(parts.size(), 2);
        QVERIFY(fitted.otherParts.contains(u"[cut:"_s));
    }

    void dropsTheOldestPartsWhenThereAreTooMany()
    {
        const StructuredAnswer fitted = fitAnswer({u"c"_s, {}, toolParts(5'000, 10)}, 50'000);
        QVERIFY(bytes(fitted) <= 50'000);
        const QJsonArray parts = QJsonDocument::fromJson(fitted.otherParts.toUtf8()).array();
        QCOMPARE(parts.first().toObject().value(u"type"_s).toString(), u"cut"_s);
        QCOMPARE(parts.last().toObject().value(u"n"_s).toInt(), 4'999);
    }

    void cutsContentAtACharacterWithAMark()
    {
        const StructuredAnswer fitted = fitAnswer({QString(400'000, QChar(0x4e16)), QString(400'000, u'r'), {}}, 200'000);
        QVERIFY(bytes(fitted) <= 200'000);
        QVERIFY(fitted.content.startsWith(QChar(0x4e16)));
        QVERIFY(fitted.content.contains(u"[cut:"_s));
        QVERIFY(!fitted.content.contains(QChar::ReplacementCharacter));
        QVERIFY(fitted.reasoning.contains(u"[cut:"_s));
    }
};

QTEST_APPLESS_MAIN(AnswerLimitsTest)
#include "answer_limits_test.moc"
