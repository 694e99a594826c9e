#include "gui/dashboard/log_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace oco;
using namespace Qt::StringLiterals;

namespace
{

base::LogRecord line(int number, base::LogLevel level = base::LogLevel::Info, const QString &worker = {})
{
    return {1'700'000'000'000 + number, level, u"oco.sample"_s, worker, u"line %1"_s.arg(number)};
}

QList<base::LogRecord> lines(int from, int count)
{
    QList<base::LogRecord> records;
    for (int i = from; i < from + count; ++i) {
        records.append(line(i));
    }
    return records;
}

} // namespace

class LogPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<gui::LogPage>();
        m_page->resize(900, 400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void aLineShowsItsParts()
    {
        m_page->append({{1'700'000'000'000, base::LogLevel::Warning, u"oco.convex"_s, u"m1/w1"_s, u"first\nsecond"_s}});
        QCOMPARE(text(0, 1), u"Warning"_s);
        QCOMPARE(text(0, 2), u"m1/w1"_s);
        QCOMPARE(text(0, 3), u"convex"_s);
        QCOMPARE(text(0, 4), u"first↵second"_s);
        QVERIFY(!model()->index(0, 1).data(Qt::DecorationRole).value<QIcon>().isNull());
        view()->selectRow(0);
        QCOMPARE(find<QPlainTextEdit>(u"currentLine"_s)->toPlainText(), u"first\nsecond"_s);
    }

    void theHistoryIsShownAndFollowed()
    {
        app::LogHistory history;
        history.add(line(1));
        QTRY_COMPARE(history.records().size(), 1);
        m_page->setHistory(&history);
        QCOMPARE(model()->rowCount(), 1);
        history.add(line(2));
        QTRY_COMPARE(model()->rowCount(), 2);
        m_page->setHistory(nullptr);
        QCOMPARE(model()->rowCount(), 0);
    }

    void theLevelFilters()
    {
        m_page->append({line(1, base::LogLevel::Debug), line(2, base::LogLevel::Info), line(3, base::LogLevel::Warning),
                        line(4, base::LogLevel::Error)});
        auto *level = find<QComboBox>(u"levelBox"_s);
        for (int index = 0; index < 4; ++index) {
            level->setCurrentIndex(index);
            QCOMPARE(model()->rowCount(), 4 - index);
        }
        QCOMPARE(text(0, 4), u"line 4"_s);
    }

    void theTextFiltersAndTheWayBackIsOffered()
    {
        m_page->append({line(1), line(2), line(12, base::LogLevel::Info, u"m1/two"_s)});
        auto *filter = find<QLineEdit>(u"textFilter"_s);
        QTest::keyClicks(filter, u"LINE 1"_s);
        QCOMPARE(model()->rowCount(), 2);
        filter->setText(u"TWO"_s); // the worker counts as well
        QCOMPARE(model()->rowCount(), 1);
        filter->setText(u"nowhere"_s);
        QVERIFY(find<QLabel>(u"emptyText"_s)->isVisible());
        QVERIFY(!view()->isVisible());
        QTest::mouseClick(find<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
        QCOMPARE(model()->rowCount(), 3);
        QVERIFY(view()->isVisible());
    }

    void theWorkerFiltersWhileThePersonWants()
    {
        m_page->append({line(1, base::LogLevel::Info, u"m1/one"_s), line(2, base::LogLevel::Info, u"m1/two"_s), line(3)});
        auto *only = find<QCheckBox>(u"onlyWorker"_s);
        QVERIFY(!only->isEnabled());
        QCOMPARE(model()->rowCount(), 3);
        m_page->setWorker(u"m1/two"_s);
        QVERIFY(only->isEnabled());
        QCOMPARE(model()->rowCount(), 1);
        QCOMPARE(text(0, 4), u"line 2"_s);
        only->click();
        QCOMPARE(model()->rowCount(), 3);
        only->click();
        m_page->setWorker({});
        QCOMPARE(model()->rowCount(), 3);
    }

    void itFollowsUntilThePersonLooksBack()
    {
        auto *follow = find<QToolButton>(u"followButton"_s);
        const QScrollBar *bar = view()->verticalScrollBar();
        m_page->append(lines(0, 200));
        QTRY_VERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        m_page->append(lines(200, 50));
        QTRY_COMPARE(bar->value(), bar->maximum());
        QTest::keyClick(view(), Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(!follow->isChecked());
        const int there = bar->value();
        m_page->append(lines(250, 50));
        QCOMPARE(bar->value(), there);
        QTest::mouseClick(follow, Qt::LeftButton);
        QCOMPARE(bar->value(), bar->maximum());
        view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!follow->isChecked());
        view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(follow->isChecked());
    }

    void copyTakesTheSelectedLinesInTheirOrder()
    {
        m_page->append({line(1), line(2, base::LogLevel::Warning, u"m1/w1"_s), line(3)});
        view()->setFocus();
        view()->selectionModel()->select(model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view()->selectionModel()->select(model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2023-11-14T22:13:20.002Z warning oco.sample: [m1/w1] line 2\n"
                                                       "2023-11-14T22:13:20.003Z info    oco.sample: line 3\n"_s);
    }

    void copyAllTakesWhatIsShown()
    {
        m_page->append({line(1), line(2, base::LogLevel::Error), line(3)});
        find<QComboBox>(u"levelBox"_s)->setCurrentIndex(3);
        QTest::mouseClick(find<QToolButton>(u"copyAllButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"2023-11-14T22:13:20.002Z error   oco.sample: line 2\n"_s);
    }

    void clearingTakesTheLinesAway()
    {
        m_page->append(lines(0, 3));
        QTest::mouseClick(find<QToolButton>(u"clearButton"_s), Qt::LeftButton);
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!find<QToolButton>(u"clearButton"_s)->isEnabled());
        m_page->append(lines(3, 1));
        QCOMPARE(text(0, 4), u"line 3"_s);
    }

    void tenThousandLinesAreKeptAndNoMore()
    {
        const int limit = static_cast<int>(app::LogHistory::kCapacity);
        for (int from = 0; from < limit; from += 500) {
            m_page->append(lines(from, 500));
        }
        QCOMPARE(model()->rowCount(), limit);
        m_page->append(lines(limit, 10));
        QCOMPARE(model()->rowCount(), limit);
        QCOMPARE(text(0, 4), u"line 10"_s);
        QCOMPARE(text(limit - 1, 4), u"line %1"_s.arg(limit + 9));
        QTRY_COMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
        find<QLineEdit>(u"textFilter"_s)->setText(u"line 999"_s);
        QCOMPARE(model()->rowCount(), 11); // 999 and 9990 to 9999
        m_page->append(lines(0, 2 * limit));
        QCOMPARE(model()->rowCount(), 0);
        find<QLineEdit>(u"textFilter"_s)->clear();
        QCOMPARE(model()->rowCount(), limit);
        QCOMPARE(text(0, 4), u"line %1"_s.arg(limit));
    }

    void whatIsReadStaysWhenOldLinesGo()
    {
        const int limit = static_cast<int>(app::LogHistory::kCapacity);
        m_page->append(lines(0, limit));
        view()->scrollTo(model()->index(5000, 0), QAbstractItemView::PositionAtTop);
        find<QToolButton>(u"followButton"_s)->setChecked(false);
        const QString read = text(view()->rowAt(0), 4);
        m_page->append(lines(limit, 300));
        QCOMPARE(text(view()->rowAt(0), 4), read);
    }

    void theModelsKeepTheirRules()
    {
        const QAbstractItemModelTester tester(model());
        m_page->append(lines(0, 20));
        find<QLineEdit>(u"textFilter"_s)->setText(u"1"_s);
        m_page->append(lines(20, 20));
        find<QLineEdit>(u"textFilter"_s)->clear();
        QCOMPARE(model()->rowCount(), 40);
    }

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] QTableView *view() const { return find<QTableView>(u"logView"_s); }
    [[nodiscard]] QAbstractItemModel *model() const { return view()->model(); }
    [[nodiscard]] QString text(int row, int column) const { return model()->index(row, column).data().toString(); }

    std::unique_ptr<gui::LogPage> m_page;
};

QTEST_MAIN(LogPageTest)
#include "log_page_test.moc"
