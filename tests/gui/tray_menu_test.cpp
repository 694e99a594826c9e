#include "gui/tray/tray_icon.h"
#include "gui/tray/tray_menu.h"
#include "gui/tray/tray_presence.h"

#include <QSignalSpy>
#include <QTest>

using namespace oco;
using namespace oco::gui;
using namespace Qt::StringLiterals;
using worker::State;

namespace
{

app::NamedWorker named(const QString &name, State state, int running = 0)
{
    app::NamedWorker worker{name, {}};
    worker.status.label = name;
    worker.status.state = state;
    worker.status.runningTurns = running;
    return worker;
}

} // namespace

class TrayMenuTest : public QObject
{
    Q_OBJECT

private:
    static QMenu *workerMenu(TrayMenu &menu, const QString &name) { return menu.menu()->findChild<QMenu *>(u"trayWorker:"_s + name); }
    static QAction *action(QMenu *menu, const char *name) { return menu->findChild<QAction *>(QString::fromLatin1(name)); }

private Q_SLOTS:
    void theStatusLineSumsUp_data()
    {
        QTest::addColumn<QList<app::NamedWorker>>("workers");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<app::NamedWorker>{} << u"No workers yet"_s;
        QTest::newRow("stopped") << QList{named(u"a"_s, State::Stopped)} << u"All workers are stopped"_s;
        QTest::newRow("starting") << QList{named(u"a"_s, State::Stopped), named(u"b"_s, State::Connecting)} << u"Connecting"_s;
        QTest::newRow("one is ready") << QList{named(u"a"_s, State::Ready), named(u"b"_s, State::Connecting)} << u"1 worker(s) ready"_s;
        QTest::newRow("busy") << QList{named(u"a"_s, State::Ready, 2), named(u"b"_s, State::Ready, 1)} << u"Answering 3 message(s)"_s;
        QTest::newRow("approval") << QList{named(u"a"_s, State::AwaitingApproval), named(u"b"_s, State::Ready, 1)}
                                  << u"1 worker(s) need you"_s;
    }

    void theStatusLineSumsUp()
    {
        QFETCH(QList<app::NamedWorker>, workers);
        QFETCH(QString, text);
        TrayMenu menu;
        menu.setWorkers(workers);
        QCOMPARE(action(menu.menu(), "trayStatus")->text(), text);
        QVERIFY(action(menu.menu(), "trayStatus")->isEnabled());
        QSignalSpy dashboard(&menu, &TrayMenu::dashboardRequested);
        action(menu.menu(), "trayStatus")->trigger();
        QCOMPARE(dashboard.count(), 1);
    }

    void eachWorkerHasItsActions()
    {
        TrayMenu menu;
        menu.setWorkers({named(u"m/a & b"_s, State::Ready), named(u"m/c"_s, State::Stopped)});
        QMenu *running = workerMenu(menu, u"m/a & b"_s);
        QMenu *stopped = workerMenu(menu, u"m/c"_s);
        QVERIFY(running && stopped);
        QCOMPARE(running->title(), u"m/a && b: Ready"_s);
        QVERIFY(!action(running, "trayWorkerStart")->isEnabled());
        QVERIFY(action(running, "trayWorkerStop")->isEnabled());
        QVERIFY(action(stopped, "trayWorkerStart")->isEnabled());
        QVERIFY(!action(stopped, "trayWorkerStop")->isEnabled());

        QSignalSpy started(&menu, &TrayMenu::startRequested);
        QSignalSpy terminals(&menu, &TrayMenu::openTerminalRequested);
        action(stopped, "trayWorkerStart")->trigger();
        QCOMPARE(started.takeFirst().first().toStringList(), QStringList{u"m/c"_s});
        action(running, "trayWorkerTerminal")->trigger();
        QCOMPARE(terminals.takeFirst().first().toString(), u"m/a & b"_s);
        action(menu.menu(), "trayStartAll")->trigger();
        QCOMPARE(started.takeFirst().first().toStringList(), QStringList());
    }

    void anUpdateKeepsAnOpenMenuWhole()
    {
        TrayMenu menu;
        menu.setWorkers({named(u"a"_s, State::Ready)});
        QMenu *before = workerMenu(menu, u"a"_s);
        menu.menu()->popup({});
        before->popup({});
        QTRY_VERIFY(before->isVisible());
        menu.setWorkers({named(u"a"_s, State::Stopped)});
        QVERIFY(menu.menu()->isVisible());
        QVERIFY(before->isVisible());
        QCOMPARE(workerMenu(menu, u"a"_s), before);
        QVERIFY(!action(menu.menu(), "trayStopAll")->isEnabled());
        QVERIFY(action(menu.menu(), "trayStartAll")->isEnabled());
        menu.setWorkers({named(u"b"_s, State::Ready)});
        QTRY_VERIFY(!workerMenu(menu, u"a"_s));
        QVERIFY(workerMenu(menu, u"b"_s));
    }

    void finishingIsSaid()
    {
        TrayPresence presence;
        presence.setWorkers({named(u"a"_s, State::Stopping, 2)});
        presence.setQuitting();
        QCOMPARE(action(presence.menu().menu(), "trayStatus")->text(), u"Finishing 2 answer(s), then quitting"_s);
        presence.setWorkers({named(u"a"_s, State::Stopping, 1)});
        QCOMPARE(action(presence.menu().menu(), "trayStatus")->text(), u"Finishing 1 answer(s), then quitting"_s);
    }

    void theToolTipHasALineForEachWorker()
    {
        QCOMPARE(trayToolTip({named(u"a"_s, State::Ready), named(u"b"_s, State::Stopped)}), u"a: Ready\nb: Stopped"_s);
        QList<app::NamedWorker> many;
        for (int i = 0; i < 40; ++i) {
            many.append(named(QString(200, u'n') + QString::number(i), State::Ready));
        }
        const QStringList lines = trayToolTip(many).split(u'\n');
        QCOMPARE(lines.size(), 13);
        QCOMPARE(lines.last(), u"and 28 more"_s);
        QVERIFY(lines.first().size() < 80);
    }

    void glyphsAreCrispAndDiffer()
    {
        QList<QImage> seen;
        for (const Tone tone : {Tone::Stopped, Tone::Idle, Tone::Working, Tone::NeedsYou, Tone::Problem}) {
            for (const bool light : {false, true}) {
                const QIcon icon = trayGlyph(tone, light);
                for (const int size : {16, 22, 32, 64, 128}) {
                    QVERIFY(icon.availableSizes().contains(QSize(size, size)));
                }
                const QImage image = icon.pixmap(22).toImage();
                QVERIFY(!seen.contains(image));
                seen.append(image);
            }
        }
    }
};

QTEST_MAIN(TrayMenuTest)
#include "tray_menu_test.moc"
