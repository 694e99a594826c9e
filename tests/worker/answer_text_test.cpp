#include "worker/answer_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::worker::AnswerText;

class AnswerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatIsCertain()
    {
        AnswerText text;
        text.update(u"1"_s, {}, false);
        text.append(u"1"_s, u"Hello "_s);
        QCOMPARE(text.take(), u"Hello"_s); // the blank may be the end, and would be trimmed there
        text.append(u"1"_s, u"world\n\n"_s);
        QCOMPARE(text.take(), u" world"_s);
        text.update(u"1"_s, u"Hello world"_s, true);
        QCOMPARE(text.take(), QString());
        QCOMPARE(text.text(), u"Hello world"_s);
    }

    void separatesParts()
    {
        AnswerText text;
        QString joined;
        text.update(u"1"_s, u"before"_s, true);
        joined += text.take();
        text.update(u"2"_s, u" \n"_s, true); // an empty part leaves no trace
        joined += text.take();
        text.update(u"3"_s, {}, false);
        text.append(u"3"_s, u"after"_s);
        joined += text.take();
        text.addNote(u"note"_s);
        joined += text.take();
        QCOMPARE(joined, u"before\n\nafter\n\nnote"_s);
        QCOMPARE(text.text(), joined);
    }

    void ignoresDeltasOfUnknownParts()
    {
        AnswerText text;
        text.append(u"1"_s, u"lost beginning"_s);
        QCOMPARE(text.text(), QString());
    }

    void aPartWithAHoleWaitsForItsWholeText()
    {
        AnswerText text;
        text.update(u"1"_s, {}, false);
        text.append(u"1"_s, u"one "_s);
        QString joined = text.take();
        text.gap();
        text.append(u"1"_s, u"three"_s); // "two" was lost
        joined += text.take();
        QCOMPARE(joined, u"one"_s);
        text.setOrder({{u"1"_s, 0}});
        joined += text.take();
        text.update(u"1"_s, u"one two three"_s, true);
        joined += text.take();
        QCOMPARE(joined, u"one two three"_s);
        QCOMPARE(text.text(), joined);
    }

    void aPartMissedInAGapComesFirst()
    {
        AnswerText text;
        text.update(u"1"_s, u"one"_s, true);
        QString joined = text.take();
        text.gap();
        text.update(u"3"_s, u"three"_s, true); // "2" is not known yet
        joined += text.take();
        text.update(u"2"_s, u"two"_s, true);
        text.setOrder({{u"1"_s, 0}, {u"2"_s, 1}, {u"3"_s, 2}});
        joined += text.take();
        QCOMPARE(joined, u"one\n\ntwo\n\nthree"_s);
        QCOMPARE(text.text(), joined);
    }

    void aStoredTextThatLagsBehindChangesNothing()
    {
        AnswerText text;
        text.update(u"1"_s, {}, false);
        text.append(u"1"_s, u"streamed"_s);
        text.update(u"1"_s, {}, false); // opencode stores a text when its part ends
        QCOMPARE(text.take(), u"streamed"_s);
        text.append(u"1"_s, u" on"_s);
        QCOMPARE(text.take(), u" on"_s);
    }

    void olderServersSendTheWholeTextSoFar()
    {
        AnswerText text;
        text.update(u"1"_s, u"a"_s, false);
        QString joined = text.take();
        text.update(u"1"_s, u"a b"_s, false);
        joined += text.take();
        text.update(u"1"_s, u"a b c"_s, true);
        joined += text.take();
        QCOMPARE(joined, u"a b c"_s);
    }

    void manyDeltasAreExact_data()
    {
        QTest::addColumn<QString>("delta");
        QTest::newRow("words") << u"word "_s;
        QTest::newRow("blanks") << u" "_s; // nothing is ever certain
        QTest::newRow("line ends") << u"\n"_s;
        QTest::newRow("halves of a character") << u"😀"_s;
    }

    void manyDeltasAreExact()
    {
        QFETCH(QString, delta);
        constexpr int kDeltas = 100'000;
        AnswerText text;
        text.update(u"1"_s, {}, false);
        QString joined;
        for (int i = 0; i < kDeltas; ++i) {
            for (const QChar c : delta) {
                text.append(u"1"_s, c);
                joined += text.take();
            }
        }
        text.append(u"1"_s, u"end"_s);
        joined += text.take();
        QVERIFY(joined == delta.repeated(kDeltas) + u"end"_s);
        QVERIFY(text.text() == joined);
    }

    void manyPartsAreSorted()
    {
        AnswerText text;
        QHash<QString, qsizetype> order;
        QStringList expected;
        for (int i = 0; i < 5'000; ++i) {
            const QString id = QString::number((i * 2'111) % 5'000); // not in order
            text.update(id, u"part "_s + id, true);
        }
        for (int i = 0; i < 5'000; ++i) {
            order.insert(QString::number(i), i);
            expected.append(u"part %1"_s.arg(i));
        }
        text.setOrder(order);
        QVERIFY(text.take() == expected.join(u"\n\n"_s));
        text.update(u"4999"_s, u"part 4999, changed"_s, true); // still found
        QVERIFY(text.text().endsWith(u"\n\npart 4999, changed"_s));
    }

    void neverSplitsACharacter()
    {
        AnswerText text;
        text.update(u"1"_s, {}, false);
        const QString smile = u"😀"_s;
        text.append(u"1"_s, u"x"_s + smile.left(1));
        QCOMPARE(text.take(), u"x"_s);
        text.append(u"1"_s, smile.mid(1));
        QCOMPARE(text.take(), smile);
    }
};

QTEST_APPLESS_MAIN(AnswerTextTest)
#include "answer_text_test.moc"
