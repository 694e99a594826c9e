#include "app/editing/line_diff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;

namespace
{

/** As a patch shows it. */
QString shown(const QList<DiffLine> &lines)
{
    QString text;
    for (const DiffLine &line : lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            text += u' ' + line.text;
            break;
        case DiffLine::Kind::Removed:
            text += u'-' + line.text;
            break;
        case DiffLine::Kind::Added:
            text += u'+' + line.text;
            break;
        case DiffLine::Kind::Skipped:
            text += u"~%1"_s.arg(line.skipped);
            break;
        }
        text += u'|';
    }
    return text;
}

} // namespace

class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("both empty") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s << u" a| b|"_s;
        QTest::newRow("from nothing") << u""_s << u"a\nb\n"_s << u"+a|+b|"_s;
        QTest::newRow("to nothing") << u"a\n"_s << u""_s << u"-a|"_s;
        QTest::newRow("changed in the middle") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u" a|-b|+x| c|"_s;
        QTest::newRow("inserted") << u"a\nc\n"_s << u"a\nb\nc\n"_s << u" a|+b| c|"_s;
        QTest::newRow("removed") << u"a\nb\nc\n"_s << u"a\nc\n"_s << u" a|-b| c|"_s;
        QTest::newRow("moved") << u"a\nb\nc\nd\n"_s << u"a\nc\nb\nd\n"_s << u" a|-b| c|+b| d|"_s;
        QTest::newRow("repeated lines") << u"{\n}\n"_s << u"{\n}\n{\n}\n"_s << u" {| }|+{|+}|"_s;
        QTest::newRow("two places") << u"a\nb\nc\nd\ne\n"_s << u"a\nB\nc\nd\nE\n"_s << u" a|-b|+B| c| d|-e|+E|"_s;
        QTest::newRow("another line end") << u"a\r\nb\n"_s << u"a\nb\n"_s << u"-a|+a| b|"_s;
        QTest::newRow("no end of the last line") << u"a\nb"_s << u"a\nb\n"_s << u" a|-b|+b|"_s;
        QTest::newRow("empty lines") << u"\n\n"_s << u"\n"_s << u" |-|"_s;
    }

    void differences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, expected);
        const QList<DiffLine> lines = lineDiff(before, after);
        QCOMPARE(shown(lines), expected);
        QCOMPARE(hasChanges(lines), before != after);
    }

    void linesAreCountedOnBothSides()
    {
        const QList<DiffLine> lines = lineDiff(u"a\nb\nc\n"_s, u"a\nx\ny\nc\n"_s);
        QCOMPARE(lines.at(1), (DiffLine{DiffLine::Kind::Removed, u"b"_s, 2, 0, 0}));
        QCOMPARE(lines.at(3), (DiffLine{DiffLine::Kind::Added, u"y"_s, 0, 3, 0}));
        QCOMPARE(lines.at(4), (DiffLine{DiffLine::Kind::Same, u"c"_s, 3, 4, 0}));
    }

    void distantLinesAreLeftOut()
    {
        const QList<DiffLine> lines = lineDiff(u"1\n2\n3\n4\n5\n6\n7\n8\n9\n"_s, u"1\n2\n3\n4\nx\n6\n7\n8\n9\n"_s);
        QCOMPARE(shown(shortened(lines, 2)), u"~2| 3| 4|-5|+x| 6| 7|~2|"_s);
        QCOMPARE(shown(shortened(lineDiff(u"a\n"_s, u"a\n"_s), 2)), u"~1|"_s);
        QCOMPARE(shown(shortened({}, 2)), QString());
    }

    void veryManyDifferencesAreOneBlock()
    {
        QString before;
        QString after;
        for (int i = 0; i < 3'000; ++i) {
            before += u"a%1\n"_s.arg(i);
            after += u"b%1\n"_s.arg(i);
        }
        const QList<DiffLine> lines = lineDiff(u"head\n"_s + before + u"tail\n"_s, u"head\n"_s + after + u"tail\n"_s);
        QCOMPARE(lines.size(), 6'002);
        QCOMPARE(lines.at(1).text, u"a0"_s);
        QCOMPARE(lines.at(3'001).text, u"b0"_s);
        QCOMPARE(lines.constLast().newLine, 3'002);
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "line_diff_test.moc"
