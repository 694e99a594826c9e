#include "app/answer_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using oco::app::AnswerText;

/** Nothing of an answer is printed twice, and nothing is left out. */
class AnswerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEachChunkOnceAndHoldsTheNewest()
    {
        AnswerText answer;
        QCOMPARE(answer.take(0, u"Hello"_s), QString());
        QCOMPARE(answer.take(0, u"Hello"_s), QString()); // the subscription repeats what was there
        QCOMPARE(answer.take(2, u"!"_s), QString());     // a gap waits
        QCOMPARE(answer.take(1, u" world"_s), u"Hello"_s);
        QCOMPARE(answer.take(2, u"!"_s), u" world"_s);
        QCOMPARE(answer.release(), u"!"_s);
        QCOMPARE(answer.release(), QString());
        QCOMPARE(answer.complete(u"Hello world!"_s), QString());
    }

    void aHeldSentenceOfAFailureIsNotPrinted()
    {
        AnswerText answer;
        QCOMPARE(answer.take(0, u"Half"_s), QString());
        QCOMPARE(answer.take(1, u" of it\n\nIt failed."_s), u"Half"_s);
        QCOMPARE(answer.completeFailed(u"Half of it\n\nIt failed."_s, u"It failed."_s), u" of it"_s);
    }

    void completes_data()
    {
        QTest::addColumn<QString>("streamed");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("lineEnd");
        QTest::newRow("all was streamed") << u"Hello"_s << u"Hello"_s << QString() << u"\n"_s;
        QTest::newRow("some was streamed") << u"He"_s << u"Hello"_s << u"llo"_s << u"\n"_s;
        QTest::newRow("nothing was streamed") << QString() << u"Hello\n"_s << u"Hello\n"_s << QString();
        QTest::newRow("white space differs") << u"Hello\n"_s << u"Hello"_s << QString() << QString();
        QTest::newRow("it began again") << u"Other"_s << u"Hello"_s << u"\nHello"_s << u"\n"_s;
        QTest::newRow("empty") << QString() << QString() << QString() << QString();
    }

    void completes()
    {
        QFETCH(QString, streamed);
        QFETCH(QString, content);
        QFETCH(QString, rest);
        QFETCH(QString, lineEnd);
        AnswerText answer;
        QString printed = answer.take(0, streamed);
        printed += answer.release();
        QCOMPARE(printed, streamed);
        QCOMPARE(answer.complete(content), rest);
        QCOMPARE(answer.lineEnd(), lineEnd);
    }

    void aFailureKeepsWhatCameBefore_data()
    {
        QTest::addColumn<QString>("streamed");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("rest");
        QTest::newRow("nothing before") << QString() << u"It failed."_s << QString();
        QTest::newRow("all before was streamed") << u"Half"_s << u"Half\n\nIt failed."_s << QString();
        QTest::newRow("some before was streamed") << u"Ha"_s << u"Half\n\nIt failed."_s << u"lf"_s;
        QTest::newRow("the sentence was streamed too") << u"Half\n\nIt failed."_s << u"Half\n\nIt failed."_s << QString();
    }

    void aFailureKeepsWhatCameBefore()
    {
        QFETCH(QString, streamed);
        QFETCH(QString, content);
        QFETCH(QString, rest);
        AnswerText answer;
        QString printed = answer.take(0, streamed);
        printed += answer.release();
        QCOMPARE(printed, streamed);
        QCOMPARE(answer.completeFailed(content, u"It failed."_s), rest);
    }
};

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "answer_text_test.moc"
