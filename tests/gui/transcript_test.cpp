#include "gui/transcript/markdown_document.h"
#include "gui/transcript/row_heights.h"
#include "gui/transcript/transcript_model.h"
#include "gui/transcript/transcript_text.h"
#include "gui/transcript/transcript_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace oco::gui;
using State = oco::gui::TranscriptEntry::State;

namespace
{

TranscriptEntry entry(int number, const QString &text = u"An *answer*."_s, State state = State::Done)
{
    TranscriptEntry made;
    made.id = QString::number(number);
    made.prompt = u"Prompt %1"_s.arg(number);
    made.model = u"stub/stub"_s;
    made.startedAt = 1'700'000'000'000;
    made.state = state;
    made.blocks = {{TranscriptBlock::Kind::Text, u"p"_s, text, {}, {}}};
    return made;
}

QList<TranscriptEntry> entries(int count, const QString &text = u"An *answer*."_s)
{
    QList<TranscriptEntry> list;
    for (int i = 0; i < count; ++i) {
        list.append(entry(i, text));
    }
    return list;
}

/** Gets the links that would be opened in a browser. */
class LinkCatcher : public QObject
{
    Q_OBJECT

public:
    LinkCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "caught"); }
    ~LinkCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> links;

public Q_SLOTS:
    void caught(const QUrl &url) { links.append(url); }
};

/** A view of a model, shown. */
struct Shown {
    explicit Shown(const QList<TranscriptEntry> &list)
    {
        model.setEntries(list);
        view.setModel(&model);
        view.resize(500, 400);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] int value() const { return view.verticalScrollBar()->value(); }
    [[nodiscard]] int last() const { return view.verticalScrollBar()->maximum(); }
    [[nodiscard]] int top(int row) const { return view.visualRect(model.index(row)).top(); }

    TranscriptModel model;
    TranscriptView view;
};

} // namespace

class TranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aModelChangesOneRow()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(5));
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);
        QSignalSpy reset(&model, &TranscriptModel::modelReset);
        QSignalSpy inserted(&model, &TranscriptModel::rowsInserted);
        model.upsert(entry(3, u"another"_s));
        model.upsert(entry(3, u"another"_s)); // nothing new
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
        QVERIFY(model.edit(u"4"_s, [](TranscriptEntry &one) { one.blocks[0].text += u" more"_s; }));
        QCOMPARE(changed.size(), 2);
        QVERIFY(!model.edit(u"99"_s, [](TranscriptEntry &) {}));
        model.upsert(entry(5));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.entryFor(u"4"_s)->blocks.at(0).text, u"An *answer*. more"_s);
        QVERIFY(!model.entryFor(u"99"_s));
        QCOMPARE(reset.size(), 0);
    }

    void aWholeListMovesOnlyWhatDiffers()
    {
        TranscriptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries(5));
        QSignalSpy changed(&model, &TranscriptModel::dataChanged);
        QSignalSpy reset(&model, &TranscriptModel::modelReset);
        QList<TranscriptEntry> next = entries(7);
        next[2].problem = u"different"_s;
        model.setEntries(next);
        QCOMPARE(model.entries(), next);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        next.removeAt(1);
        model.setEntries(next);
        QCOMPARE(model.entries(), next);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.indexOf(u"6"_s).row(), 5);
        model.setEntries({entry(100)});
        QCOMPARE(reset.size(), 1);
    }

    void theOldestFinishedLeaveFirst()
    {
        TranscriptModel model({.entries = 4, .characters = 1'000, .ofOneEntry = 500, .blocks = 10}, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.upsert(entry(0, u"x"_s, State::Running));
        for (int i = 1; i < 7; ++i) {
            model.upsert(entry(i));
        }
        QStringList ids;
        for (const TranscriptEntry &one : model.entries()) {
            ids.append(one.id);
        }
        QCOMPARE(ids, QStringList({u"0"_s, u"4"_s, u"5"_s, u"6"_s}));
        model.upsert(entry(7, QString(5'000, u'x')));
        QVERIFY(textSize(*model.entryFor(u"7"_s)) <= 500);
        model.upsert(entry(8, QString(490, u'y')));
        model.upsert(entry(9, QString(490, u'z')));
        qsizetype sum = 0;
        for (const TranscriptEntry &one : model.entries()) {
            sum += textSize(one);
        }
        QVERIFY(sum <= 1'000);
        QVERIFY(model.entryFor(u"9"_s));
        QVERIFY(model.entryFor(u"0"_s)); // it runs
        for (int i = 0; i < 50; ++i) {
            model.edit(u"0"_s, [&](TranscriptEntry &one) {
                one.blocks.append({TranscriptBlock::Kind::Tool, QString::number(i), {}, u"t"_s, {}});
            });
        }
        QVERIFY(model.entryFor(u"0"_s)->blocks.size() <= 10);
        QCOMPARE(model.entryFor(u"0"_s)->blocks.constLast().id, u"49"_s);
    }

    void screenReadersGetPromptAndAnswer()
    {
        TranscriptModel model;
        TranscriptEntry failed = entry(1, u"half"_s, State::Failed);
        failed.problem = u"No money."_s;
        failed.blocks.prepend({TranscriptBlock::Kind::Reasoning, u"r"_s, u"hidden"_s, {}, {}});
        model.upsert(failed);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Prompt 1\n\nhalf\n\nNo money."_s);
    }

    void piecesOfMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("one") << u"one\ntwo"_s << QStringList{u"one\ntwo"_s};
        QTest::newRow("two") << u"one\n\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("many lines between") << u"one\n\n \n\ntwo"_s << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("a fence") << u"```\na\n\nb\n```\n\nafter"_s << QStringList{u"```\na\n\nb\n```"_s, u"after"_s};
        QTest::newRow("an open fence") << u"```\na\n\nb\n\nc"_s << QStringList{u"```\na\n\nb\n\nc"_s};
        QTest::newRow("a fence in a fence") << u"````\n```\n\nb\n````\n\nc"_s << QStringList{u"````\n```\n\nb\n````"_s, u"c"_s};
        QTest::newRow("a list") << u"- a\n\n- b\n\n  c\n\nd"_s << QStringList{u"- a\n\n- b\n\n  c"_s, u"d"_s};
        QTest::newRow("numbers") << u"1. a\n\n2. b"_s << QStringList{u"1. a\n\n2. b"_s};
    }

    void piecesOfMarkdown()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, pieces);
        QCOMPARE(markdownPieces(text, 1), pieces);
        QCOMPARE(markdownPieces(text, 10'000), text.isEmpty() ? QStringList() : QStringList{text});
    }

    void markdownLoadsNothing()
    {
        MarkdownDocument document;
        document.setLook(QGuiApplication::font(), QGuiApplication::palette());
        document.showMarkdown(u"![pic](file:///etc/hostname) <img src='x'> <b>no</b>\n\n![other](https://example.org/a.png)"_s);
        QVERIFY(document.toPlainText().contains(u"pic"_s));
        QVERIFY(document.toPlainText().contains(u"other"_s));
        QVERIFY(document.toPlainText().contains(u"<b>no</b>"_s));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QVERIFY(!it.fragment().charFormat().isImageFormat());
            }
        }
    }

    void heightsAddUp()
    {
        RowHeights heights;
        QCOMPARE(heights.total(), 0);
        QCOMPARE(heights.rowAt(0), -1);
        heights.insert(0, 3, [](int) { return 10; });
        heights.setMeasured(1, 30);
        QCOMPARE(heights.total(), 50);
        QCOMPARE(heights.top(2), 40);
        QCOMPARE(heights.rowAt(9), 0);
        QCOMPARE(heights.rowAt(10), 1);
        QCOMPARE(heights.rowAt(39), 1);
        QCOMPARE(heights.rowAt(1'000), 2);
        QCOMPARE(heights.rowAt(-5), 0);
        heights.insert(1, 1, [](int row) { return 100 + row; });
        QCOMPARE(heights.height(1), 101);
        QVERIFY(heights.isMeasured(2));
        heights.remove(0, 2);
        QCOMPARE(heights.top(1), 30);
        QCOMPARE(heights.total(), 40);
    }

    void followsTheEndWhileItIsInSight()
    {
        Shown shown(entries(30));
        QVERIFY(shown.last() > 0);
        QCOMPARE(shown.value(), shown.last());
        const int before = shown.last();
        shown.model.upsert(entry(30, QString(3'000, u'x').replace(60, 1, u" "_s), State::Running));
        QTRY_VERIFY(shown.last() > before);
        QCOMPARE(shown.value(), shown.last());
        const int later = shown.last();
        shown.model.edit(u"30"_s, [](TranscriptEntry &one) { one.blocks[0].text += u"\n\nmore\n\nand more"_s; });
        QTRY_VERIFY(shown.last() > later);
        QCOMPARE(shown.value(), shown.last());
        QVERIFY(!shown.view.findChild<QPushButton *>(u"jumpToLatest"_s)->isVisible());
    }

    void keepsThePlaceElsewhere()
    {
        Shown shown(entries(60));
        shown.view.verticalScrollBar()->setValue(shown.last() / 2);
        const QModelIndex seen = shown.view.indexAt({10, 10});
        const int top = shown.view.visualRect(seen).top();
        auto *jump = shown.view.findChild<QPushButton *>(u"jumpToLatest"_s);
        QVERIFY(jump->isVisible());
        const int before = shown.last();
        shown.model.upsert(entry(60));
        shown.model.edit(u"0"_s, [](TranscriptEntry &one) { one.blocks[0].text = QString(2'000, u'a'); }); // above
        QTRY_VERIFY(shown.last() > before);
        QCOMPARE(shown.view.indexAt({10, 10}), seen);
        QCOMPARE(shown.view.visualRect(seen).top(), top);
        QTest::mouseClick(jump, Qt::LeftButton);
        QVERIFY(shown.view.isAtEnd());
        QCOMPARE(shown.value(), shown.last());
        QVERIFY(!jump->isVisible());
    }

    void theOldestMayLeaveWhileOneReads()
    {
        TranscriptModel model({.entries = 50}, nullptr);
        model.setEntries(entries(50));
        TranscriptView view;
        view.setModel(&model);
        view.resize(500, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
        const QPersistentModelIndex seen = view.indexAt({10, 10});
        const int top = view.visualRect(seen).top();
        for (int i = 50; i < 60; ++i) {
            model.upsert(entry(i));
        }
        QCoreApplication::processEvents();
        QVERIFY(seen.isValid());
        QCOMPARE(view.visualRect(seen).top(), top);
    }

    void scrollingUpThroughEverything()
    {
        Shown shown(
            entries(200, u"# Title\n\nSome *text* that is long enough for more than one line, so that estimates are wrong.\n\n- a\n- b"_s));
        QModelIndex seen = shown.view.indexAt({10, 200});
        int guard = 0;
        while (shown.value() > 0 && ++guard < 5'000) {
            const int place = shown.view.visualRect(seen).top();
            shown.view.verticalScrollBar()->setValue(shown.value() - 40);
            const int moved = shown.view.visualRect(seen).top() - place;
            QVERIFY2(moved == 40 || shown.value() == 0, qPrintable(u"moved by %1 at %2"_s.arg(moved).arg(shown.value())));
            seen = shown.view.indexAt({10, 200});
        }
        QCOMPARE(shown.value(), 0);
        QCOMPARE(shown.top(0), 0);
    }

    void keysMoveAndCopy()
    {
        Shown shown(entries(20));
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_End);
        QCOMPARE(shown.view.currentIndex().row(), 19);
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.view.currentIndex().row(), 18);
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QCOMPARE(shown.view.currentIndex().row(), 0);
        QCOMPARE(shown.value(), 0);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentIndex().row(), 1);
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Prompt 1\n\nAn *answer*."_s);
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
        QVERIFY(shown.value() > 0);
        QVERIFY(shown.view.currentIndex().row() > 1);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&shown.view, Qt::Key_Down);
            const QRect rect = shown.view.visualRect(shown.view.currentIndex());
            QVERIFY(rect.intersects(shown.view.viewport()->rect()));
        }
        QCOMPARE(shown.view.currentIndex().row(), 19);
    }

    void theMenuCopies()
    {
        Shown shown(entries(2));
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(shown.view.viewport(), &event);
        auto *menu = shown.view.findChild<QMenu *>(u"transcriptMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"copyPrompt"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Prompt 0"_s);
        menu->findChild<QAction *>(u"copyAnswer"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"An *answer*."_s);
        menu->close();
    }

    void reasoningUnfolds()
    {
        TranscriptEntry thinking = entry(0);
        thinking.blocks.prepend({TranscriptBlock::Kind::Reasoning, u"r1"_s, u"A long thought.\n\nAnd another one."_s, {}, {}});
        Shown shown({thinking});
        shown.view.setFocus();
        const QModelIndex index = shown.model.index(0);
        const int folded = shown.view.visualRect(index).height();
        QTest::keyClick(&shown.view, Qt::Key_Home);
        QTest::keyClick(&shown.view, Qt::Key_Space);
        QVERIFY(shown.view.isUnfolded(index));
        const int unfolded = shown.view.visualRect(index).height();
        QVERIFY(unfolded > folded);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.view.visualRect(index).height(), folded);

        // By mouse: the line below prompt and header.
        for (int y = 0; y < folded && !shown.view.isUnfolded(index); y += 8) {
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {60, y});
        }
        QVERIFY(shown.view.isUnfolded(index));
        QCOMPARE(shown.view.visualRect(index).height(), unfolded);
        shown.model.edit(u"0"_s, [](TranscriptEntry &one) { one.blocks[0].text += u"\n\nMore of it."_s; });
        QTRY_VERIFY(shown.view.visualRect(index).height() > unfolded); // stays open while it grows
    }

    void linksOpenAfterAClick()
    {
        LinkCatcher catcher;
        Shown shown({entry(0, u"[web](https://example.org/x)\n\n[file](file:///etc/passwd)\n\n[script](javascript:alert)"_s)});
        const QRect rect = shown.view.visualRect(shown.model.index(0));
        for (int y = rect.top(); y < rect.bottom(); y += 6) {
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {20, y});
        }
        QVERIFY(!catcher.links.isEmpty());
        for (const QUrl &link : std::as_const(catcher.links)) {
            QCOMPARE(link, QUrl(u"https://example.org/x"_s));
        }
    }

    void aLongAnswerIsShownShortened()
    {
        QString text;
        while (text.size() < 400 * 1024) {
            text += u"A paragraph of some words that is repeated very often.\n\n"_s;
        }
        Shown whole({entry(0, text)});
        Shown half({entry(0, text.left(200 * 1024))});
        const int difference = whole.view.visualRect(whole.model.index(0)).height() - half.view.visualRect(half.model.index(0)).height();
        QVERIFY2(difference >= 0 && difference < 100, qPrintable(QString::number(difference)));
        whole.view.setCurrentIndex(whole.model.index(0));
        whole.view.copyAnswer();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), text.size());
    }
};

QTEST_MAIN(TranscriptTest)
#include "transcript_test.moc"
