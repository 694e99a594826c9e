#include "gui/dashboard/main_window.h"
#include "sample_workers.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace oco;
using namespace Qt::StringLiterals;
using gui::MainWindow;
using test::sampleWorker;
using worker::State;

namespace
{

void clickToolButton(MainWindow &window, const QString &action)
{
    auto *bar = window.findChild<QToolBar *>(u"toolBar"_s);
    QWidget *button = bar->widgetForAction(window.findChild<QAction *>(action));
    QVERIFY(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

void clickRow(MainWindow &window, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier, Qt::MouseButton button = Qt::LeftButton)
{
    auto *view = window.findChild<QTableView *>(u"workersView"_s);
    QTest::mouseClick(view->viewport(), button, modifiers, view->visualRect(view->model()->index(row, 0)).center());
}

QStringList lastNames(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QStringList{u"no signal"_s} : spy.last().first().toStringList();
}

QString lastName(const QSignalSpy &spy)
{
    return spy.isEmpty() ? u"no signal"_s : spy.last().first().toString();
}

QList<app::NamedWorker> threeWorkers()
{
    return {sampleWorker(u"ready"_s, State::Ready), sampleWorker(u"stopped"_s, State::Stopped), sampleWorker(u"failed"_s, State::Failed)};
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void withoutWorkersItSaysWhatToDo()
    {
        QSignalSpy add(m_window.get(), &MainWindow::addWorkerRequested);
        QSignalSpy setUp(m_window.get(), &MainWindow::setUpRequested);
        auto *button = find<QPushButton>(u"emptyAddWorker"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!find<QTableView>(u"workersView"_s)->isVisible());
        QVERIFY(!find<QTabWidget>(u"tabs"_s)->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(add.count(), 1);
        QTest::mouseClick(find<QPushButton>(u"emptySetUp"_s), Qt::LeftButton);
        QCOMPARE(setUp.count(), 1);
        for (const QString &name : {u"actionStart"_s, u"actionStop"_s, u"actionStartAll"_s, u"actionStopAll"_s, u"actionEdit"_s}) {
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        }
        action(u"actionLogTab"_s)->trigger(); // the log tells why there are none
        QVERIFY(find<QTabWidget>(u"tabs"_s)->isVisible());
        m_window->workers().setWorkers(threeWorkers());
        QVERIFY(!button->isVisible());
        QVERIFY(find<QTableView>(u"workersView"_s)->isVisible());
        m_window->workers().setWorkers({});
        QVERIFY(button->isVisible());
        QCOMPARE(m_window->selectedWorker(), QString());
    }

    void buttonsOfTheToolbarAskForWhatTheySay()
    {
        m_window->workers().setWorkers(threeWorkers());
        QSignalSpy start(m_window.get(), &MainWindow::startRequested);
        QSignalSpy stop(m_window.get(), &MainWindow::stopRequested);
        QSignalSpy add(m_window.get(), &MainWindow::addWorkerRequested);
        QSignalSpy edit(m_window.get(), &MainWindow::editRequested);
        QSignalSpy console(m_window.get(), &MainWindow::consoleRequested);
        QSignalSpy preferences(m_window.get(), &MainWindow::preferencesRequested);
        clickToolButton(*m_window, u"actionStartAll"_s);
        QCOMPARE(lastNames(start), QStringList({u"m1/stopped"_s, u"m1/failed"_s}));
        clickToolButton(*m_window, u"actionStopAll"_s);
        QCOMPARE(lastNames(stop), QStringList({u"m1/ready"_s}));
        clickToolButton(*m_window, u"actionAddWorker"_s);
        QCOMPARE(add.count(), 1);
        clickToolButton(*m_window, u"actionEditConfiguration"_s);
        QCOMPARE(lastName(edit), QString());
        clickToolButton(*m_window, u"actionConsole"_s);
        QCOMPARE(console.count(), 1);
        clickToolButton(*m_window, u"actionPreferences"_s);
        QCOMPARE(preferences.count(), 1);
    }

    void actionsAreForTheSelectedWorkers()
    {
        m_window->workers().setWorkers(threeWorkers());
        QSignalSpy selected(m_window.get(), &MainWindow::selectionChanged);
        QCOMPARE(m_window->selectedWorker(), u"m1/ready"_s); // the first one, so that something is shown
        clickRow(*m_window, 1);
        QCOMPARE(lastName(selected), u"m1/stopped"_s);
        QVERIFY(action(u"actionStart"_s)->isEnabled());
        QVERIFY(!action(u"actionStop"_s)->isEnabled());
        QVERIFY(!action(u"actionRestart"_s)->isEnabled());
        QVERIFY(!action(u"actionOpenTerminal"_s)->isEnabled());

        QSignalSpy start(m_window.get(), &MainWindow::startRequested);
        QSignalSpy stop(m_window.get(), &MainWindow::stopRequested);
        QSignalSpy restart(m_window.get(), &MainWindow::restartRequested);
        action(u"actionStart"_s)->trigger();
        QCOMPARE(lastNames(start), QStringList({u"m1/stopped"_s}));
        clickRow(*m_window, 0, Qt::ControlModifier);
        clickRow(*m_window, 2, Qt::ControlModifier);
        action(u"actionStop"_s)->trigger();
        QCOMPARE(lastNames(stop), QStringList({u"m1/ready"_s}));
        action(u"actionRestart"_s)->trigger();
        QStringList restarted = lastNames(restart);
        restarted.sort();
        QCOMPARE(restarted, QStringList({u"m1/failed"_s, u"m1/ready"_s}));
    }

    void shortcutsWork()
    {
        m_window->workers().setWorkers(threeWorkers());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        find<QTableView>(u"workersView"_s)->setFocus();
        QSignalSpy directory(m_window.get(), &MainWindow::openDirectoryRequested);
        QSignalSpy terminal(m_window.get(), &MainWindow::openTerminalRequested);
        QSignalSpy edit(m_window.get(), &MainWindow::editRequested);
        QSignalSpy stop(m_window.get(), &MainWindow::stopRequested);
        QSignalSpy add(m_window.get(), &MainWindow::addWorkerRequested);
        QSignalSpy preferences(m_window.get(), &MainWindow::preferencesRequested);
        QSignalSpy reload(m_window.get(), &MainWindow::reloadRequested);
        QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(lastName(directory), u"m1/ready"_s);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(lastName(terminal), u"m1/ready"_s);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(lastName(edit), u"m1/ready"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(lastNames(stop), QStringList({u"m1/ready"_s}));
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(add.count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(preferences.count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(reload.count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QCOMPARE(quit.count(), 1);
        auto *tabs = find<QTabWidget>(u"tabs"_s);
        for (int tab = 3; tab >= 1; --tab) {
            QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + tab), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab - 1);
        }
    }

    void deleteRemovesNothing()
    {
        m_window->workers().setWorkers(threeWorkers());
        for (const QAction *each : m_window->findChildren<QAction *>()) {
            QVERIFY(!each->shortcuts().contains(QKeySequence(Qt::Key_Delete)));
        }
    }

    void theRowsMenuOpensAndWorks()
    {
        m_window->workers().setWorkers(threeWorkers());
        clickRow(*m_window, 2, {}, Qt::RightButton);
        auto *view = find<QTableView>(u"workersView"_s);
        const QPoint at = view->visualRect(view->model()->index(2, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &event);
        auto *menu = find<QMenu>(u"workerMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QSignalSpy start(m_window.get(), &MainWindow::startRequested);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action(u"actionStart"_s)).center());
        QCOMPARE(lastNames(start), QStringList({u"m1/failed"_s}));
        QVERIFY(!menu->isVisible());
    }

    void returnShowsWhatMatters()
    {
        m_window->workers().setWorkers(threeWorkers());
        auto *view = find<QTableView>(u"workersView"_s);
        auto *tabs = find<QTabWidget>(u"tabs"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_window->selectedWorker(), u"m1/failed"_s);
        QCOMPARE(tabs->currentIndex(), static_cast<int>(MainWindow::Tab::Details));
        m_window->selectWorker(u"m1/ready"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(tabs->currentIndex(), static_cast<int>(MainWindow::Tab::Activity));
    }

    void actionsFollowTheState()
    {
        m_window->workers().setWorkers(threeWorkers());
        QVERIFY(action(u"actionStop"_s)->isEnabled());
        worker::WorkerStatus status = sampleWorker(u"ready"_s, State::Stopping).status;
        m_window->workers().updateStatus(u"m1/ready"_s, status);
        QVERIFY(!action(u"actionStop"_s)->isEnabled());
        QVERIFY(!action(u"actionStart"_s)->isEnabled());
        status.state = State::Stopped;
        m_window->workers().updateStatus(u"m1/ready"_s, status);
        QVERIFY(action(u"actionStart"_s)->isEnabled());
        QVERIFY(!action(u"actionStopAll"_s)->isEnabled());
    }

    void theSelectionOutlivesAReload()
    {
        m_window->workers().setWorkers(threeWorkers());
        m_window->selectWorker(u"m1/failed"_s);
        QSignalSpy selected(m_window.get(), &MainWindow::selectionChanged);
        QList<app::NamedWorker> more = threeWorkers();
        more.prepend(sampleWorker(u"new"_s, State::Registering));
        m_window->workers().setWorkers(more);
        QCOMPARE(m_window->selectedWorker(), u"m1/failed"_s);
        QCOMPARE(selected.count(), 0);
        more.removeLast();
        m_window->workers().setWorkers(more);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(lastName(selected), u"m1/new"_s);
    }

    void anEntryWithMistakesCanOnlyBeEdited()
    {
        m_window->workers().setMistakes(config::parseWorkers(
            R"({"workers": [{"token": "keychain:machine_m1:worker_bad", "working_directory": "/does/not/exist", "convex_url": "https://a.convex.cloud"}]})",
            u"/etc/workers.json"_s, {u"/"_s, u"/home/me"_s, config::Launch::Interactive}));
        QCOMPARE(m_window->selectedWorker(), u"m1/bad"_s);
        for (const QString &name : {u"actionStart"_s, u"actionStop"_s, u"actionRestart"_s, u"actionOpenTerminal"_s, u"actionStartAll"_s}) {
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        }
        QSignalSpy edit(m_window.get(), &MainWindow::editRequested);
        action(u"actionEdit"_s)->trigger();
        QCOMPARE(lastName(edit), u"m1/bad"_s);
        m_window->showTab(MainWindow::Tab::Details);
        QVERIFY(find<QLabel>(u"mistakes"_s)->text().contains(u"working_directory"));
    }

    void noticesStandOnTop()
    {
        QSignalSpy clicked(m_window.get(), &MainWindow::noticeButtonClicked);
        m_window->showNotice(u"opencode"_s, gui::MessageStrip::Kind::Error, u"opencode was not found."_s, u"Install…"_s);
        m_window->showNotice(u"tray"_s, gui::MessageStrip::Kind::Information, u"There is no tray."_s);
        auto *strip = find<gui::MessageStrip>(u"notice_opencode"_s);
        QVERIFY(strip->isVisible());
        QCOMPARE(find<gui::MessageStrip>(u"notice_tray"_s)->text(), u"There is no tray."_s);
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(lastName(clicked), u"opencode"_s);
        m_window->clearNotice(u"opencode"_s);
        QVERIFY(!strip->isVisible());
        QVERIFY(find<gui::MessageStrip>(u"notice_tray"_s)->isVisible());
        m_window->clearNotice(u"tray"_s);
        QVERIFY(!find<QWidget>(u"notices"_s)->isVisible());
    }

    void theActivityPageIsTheOwnersWidget()
    {
        m_window->workers().setWorkers(threeWorkers());
        auto *page = new QLabel(u"transcript"_s);
        m_window->setActivityPage(page);
        m_window->showTab(MainWindow::Tab::Activity);
        QTRY_VERIFY(page->isVisible());
        QVERIFY(m_window->isAncestorOf(page));
    }

    void closingIsTold()
    {
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!m_window->isVisible());
    }

    void theLayoutIsRemembered()
    {
        m_window->workers().setWorkers(threeWorkers());
        m_window->resize(1200, 800);
        m_window->showTab(MainWindow::Tab::Log);
        auto *splitter = find<QSplitter>(u"splitter"_s);
        splitter->setSizes({150, 500});
        find<QTableView>(u"workersView"_s)->sortByColumn(gui::WorkersModel::State, Qt::AscendingOrder);
        const QByteArray layout = m_window->saveLayout();
        MainWindow other;
        other.workers().setWorkers(threeWorkers());
        QVERIFY(other.restoreLayout(layout));
        const auto *header = other.findChild<QTableView *>(u"workersView"_s)->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), static_cast<int>(gui::WorkersModel::State));
        QCOMPARE(other.findChild<QSplitter *>(u"splitter"_s)->saveState(), splitter->saveState());
        QCOMPARE(other.size(), m_window->size());
        QCOMPARE(other.findChild<QTabWidget *>(u"tabs"_s)->currentIndex(), static_cast<int>(MainWindow::Tab::Log));
        QVERIFY(!other.restoreLayout({}));
        QVERIFY(!other.restoreLayout("something else"));
        QVERIFY(!other.restoreLayout(layout.left(20)));
    }

    void aboutTellsTheVersion()
    {
        action(u"actionAbout"_s)->trigger();
        auto *about = find<QMessageBox>(u"aboutBox"_s);
        QTRY_VERIFY(about->isVisible());
        QVERIFY(about->informativeText().contains(u"Version"));
        about->close();
    }

    void everythingHasANameForScreenReaders()
    {
        m_window->workers().setWorkers(threeWorkers());
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"qt_") || button->objectName().isEmpty()) {
                continue; // Qt's own
            }
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        for (const QAbstractItemView *view : m_window->findChildren<QTableView *>()) {
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
        }
    }

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no widget %s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] QAction *action(const QString &name) const { return find<QAction>(name); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
