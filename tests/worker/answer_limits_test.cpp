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

    void aPartMayUseWhatTheOthersLeave_data()
    {
        QTest::addColumn<int>("content");
        QTest::addColumn<int>("reasoning");
        QTest::newRow("content alone") << 1'000'000 << 0;
        QTest::newRow("reasoning alone") << 0 << 1'000'000;
        QTest::newRow("both") << 850'000 << 150'000;
    }

    void aPartMayUseWhatTheOthersLeave()
    {
        QFETCH(int, content);
        QFETCH(int, reasoning);
        const StructuredAnswer answer{QString(content, u'c'), QString(reasoning, u'r'), {}};
        const StructuredAnswer whole = fitAnswer(answer, 1'000'000);
        QCOMPARE(whole.content, answer.content);
        QCOMPARE(whole.reasoning, answer.reasoning);
        const StructuredAnswer cut = fitAnswer(answer, 999'999); // one byte less: cut, but hardly
        QVERIFY(bytes(cut) <= 999'999);
        QVERIFY2(bytes(cut) >= 999'999 - 200, qPrintable(QString::number(bytes(cut))));
        QVERIFY((cut.content + cut.reasoning).contains(u"[cut:"_s));
    }

    void escapesCountAsTheyAreStored()
    {
        QJsonArray parts; // a control character is six bytes of JSON text, and a backslash two
        parts.append(QJsonObject{{u"type"_s, u"tool"_s}, {u"output"_s, QString(200'000, QChar(1))}});
        parts.append(QJsonObject{{u"type"_s, u"tool"_s}, {u"output"_s, QString(200'000, u'\\')}});
        const QString text = QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
        QVERIFY(text.toUtf8().size() > 1'600'000);
        const StructuredAnswer fitted = fitAnswer({u"c"_s, {}, text}, 1'000'000);
        QVERIFY(bytes(fitted) <= 1'000'000);
        QCOMPARE(QJsonDocument::fromJson(fitted.otherParts.toUtf8()).array().size(), 2);
    }

    void aSecondCutSaysTheFirstSize()
    {
        const QString once = oco::worker::cutText(QString(100'000, u'x'), 10'000);
        QCOMPARE(once, QString(9'936, u'x') + u"\n… [cut: 90064 of 100000 bytes left out]"_s);
        const QString twice = oco::worker::cutText(once, 1'000);
        QCOMPARE(twice, QString(936, u'x') + u"\n… [cut: 99064 of 100000 bytes left out]"_s);
        QCOMPARE(oco::worker::cutText(twice, 1'000), twice);
    }

    void neverSplitsACharacter()
    {
        const QString smiles = u"😀"_s.repeated(1'000);
        for (qsizetype limit = 200; limit < 210; ++limit) {
            const QString cut = oco::worker::cutText(smiles, limit);
            QVERIFY(cut.toUtf8().size() <= limit);
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
            QCOMPARE(cut.indexOf(u'\n') % 2, 0);
        }
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
