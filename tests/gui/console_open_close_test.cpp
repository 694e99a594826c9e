#include "gui/console/console_window.h"
#include "gui/console/prompt_edit.h"
#include "scripted_console.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;
using namespace oco::gui;
using app::ConsoleWorker;

/** What opening and closing the console means for the source that it has made, and for the keyboard. */
class ConsoleOpenCloseTest : public QObject
{
    Q_OBJECT

private:
    static ConsoleWorker worker(const QString &id)
    {
        ConsoleWorker worker;
        worker.id = id;
        worker.name = id;
        worker.approval = ConsoleWorker::Approval::Approved;
        worker.online = true;
        return worker;
    }

    static app::ConsoleSession session(const QString &id) { return {id, id, {}, true, false, 1, QDateTime::currentMSecsSinceEpoch()}; }

    [[nodiscard]] ConsoleWindow::Choice choice(const QString &name, bool canWrite = true)
    {
        return {name, [this, name, canWrite] {
                    auto source = std::make_unique<ScriptedConsole>(canWrite);
                    m_source = source.get();
                    m_made.append(name);
                    return source;
                }};
    }

    /** What a deployment tells a moment after the start: two workers, and of the selected one models and sessions. */
    void play(const QStringList &workers = {u"w1"_s, u"w2"_s}, const QStringList &sessions = {u"s1"_s, u"s2"_s})
    {
        m_source->setConnection(app::ConsoleConnection::Connected);
        QList<ConsoleWorker> all;
        for (const QString &id : workers) {
            all.append(worker(id));
        }
        m_source->setWorkers(all);
        playWorker(sessions);
    }

    void playWorker(const QStringList &sessions = {u"s1"_s, u"s2"_s})
    {
        const QString selected = m_source->selectedWorker();
        m_source->setModels(selected, {{u"a/one"_s, u"One"_s, u"a"_s}});
        QList<app::ConsoleSession> all;
        for (const QString &id : sessions) {
            all.append(session(id));
        }
        m_source->setSessions(selected, all);
    }

    void open(bool canWrite = true)
    {
        m_window->setSources({choice(u"One"_s, canWrite)});
        m_window->show();
    }

    void selectSecond()
    {
        auto *combo = m_window->findChild<QComboBox *>(u"workerCombo"_s);
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        playWorker();
        auto *list = m_window->findChild<QAbstractItemView *>(u"sessionList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
    }

    /** Closes the window, and whether its source ends then; what it was asked is answered in the event loop. */
    [[nodiscard]] bool closed()
    {
        m_window->hide();
        return QTest::qWaitFor([this] { return m_source.isNull(); });
    }

    std::unique_ptr<ConsoleWindow> m_window;
    QPointer<ScriptedConsole> m_source; // the last that was made, while it is there
    QStringList m_made;

private Q_SLOTS:
    void init()
    {
        m_made.clear();
        m_window = std::make_unique<ConsoleWindow>();
    }

    void cleanup() { m_window.reset(); }

    void followsADeploymentOnlyWhileItIsOpen()
    {
        m_window->setSources({choice(u"One"_s)});
        QVERIFY(m_made.isEmpty());
        m_window->show();
        QCOMPARE(m_made.size(), 1);
        QCOMPARE(m_source->connection(), app::ConsoleConnection::Connecting); // it was started
        play();
        const QPointer<ScriptedConsole> first = m_source;
        m_window->close();
        QTRY_VERIFY(first.isNull());
        m_window->setSources({choice(u"One"_s)});
        QCOMPARE(m_made.size(), 1);
        m_window->show();
        QCOMPARE(m_made.size(), 2);
        QCOMPARE(m_source->connection(), app::ConsoleConnection::Connecting);
    }

    void selectsAgainWhatWasSelected()
    {
        open();
        play();
        selectSecond();
        QCOMPARE(m_source->selectedWorker(), u"w2"_s);
        const QString chosen = m_source->selectedSession();
        QVERIFY(!chosen.isEmpty());
        QVERIFY(closed());
        m_window->show();
        QVERIFY(closed()); // before anything has come
        m_window->show();
        play({u"w1"_s, u"w2"_s}, {});
        QCOMPARE(m_source->selectedWorker(), u"w2"_s);
        QCOMPARE(m_source->selectedSession(), QString());
        playWorker();
        QCOMPARE(m_source->selectedSession(), chosen);
        m_source->selectSession({});
        playWorker({u"s1"_s, u"s2"_s, u"s3"_s});
        QCOMPARE(m_source->selectedSession(), QString()); // once
    }

    void doesNotSelectWhatIsGone()
    {
        open();
        play();
        selectSecond();
        QVERIFY(closed());
        m_window->show();
        play({u"w1"_s});
        QCOMPARE(m_source->selectedWorker(), u"w1"_s);
        QCOMPARE(m_source->selectedSession(), QString());

        m_source->selectSession(u"s1"_s);
        QVERIFY(closed());
        m_window->show();
        play({u"w1"_s}, {u"s9"_s});
        QCOMPARE(m_source->selectedSession(), QString());
    }

    void aNewSessionIsNotLeftForTheOldOne()
    {
        open();
        play();
        selectSecond();
        QVERIFY(closed());
        m_window->show();
        play({u"w1"_s, u"w2"_s}, {});
        QTest::keySequence(m_window.get(), QKeySequence::New);
        playWorker();
        QCOMPARE(m_source->selectedSession(), QString());
    }

    void anotherDeploymentWhileItIsClosed()
    {
        open();
        play();
        m_window->hide();
        m_window->setSources({choice(u"Two"_s)});
        QCOMPARE(m_made, QStringList{u"One"_s});
        m_window->show();
        QCOMPARE(m_made, (QStringList{u"One"_s, u"Two"_s}));
    }

    void sendsToTheEndWhatWasAsked()
    {
        open();
        play();
        QTest::keyClicks(m_window->findChild<PromptEdit *>(u"promptEdit"_s), u"Fix it"_s);
        QTest::keyClick(m_window->findChild<PromptEdit *>(u"promptEdit"_s), Qt::Key_Return);
        const QPointer<ScriptedConsole> source = m_source;
        m_window->hide();
        QVERIFY(!source.isNull());
        source->answer(u"s5"_s);
        QTRY_COMPARE(source->calls.constLast(), u"send|s5|Fix it|a/one"_s);
        source->answer(u"m1"_s);
        QTRY_VERIFY(source.isNull());
    }

    void goesOnWithWhatIsUnderWayWhenItOpensAgain()
    {
        open();
        play();
        QTest::keyClicks(m_window->findChild<PromptEdit *>(u"promptEdit"_s), u"Fix it"_s);
        QTest::keyClick(m_window->findChild<PromptEdit *>(u"promptEdit"_s), Qt::Key_Return);
        m_window->hide();
        m_window->show();
        QCOMPARE(m_made.size(), 1);
        m_source->answer(base::fail(base::ErrorCode::Rejected, u"No."_s, u"Ask again."_s));
        QTRY_COMPARE(m_window->findChild<PromptEdit *>(u"promptEdit"_s)->toPlainText(), u"Fix it"_s);
        QCoreApplication::processEvents();
        QVERIFY(!m_source.isNull());
    }

    void aPromptCanBeWrittenRightAfterOpening()
    {
        open();
        play();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *prompt = m_window->findChild<PromptEdit *>(u"promptEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), prompt);
        for (const char key : {'F', 'i', 'x', ' ', 'i', 't'}) {
            QTest::keyClick(m_window->windowHandle(), key); // to whoever has the focus
        }
        QCOMPARE(prompt->toPlainText().toLower(), u"fix it"_s);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        QVERIFY(m_source->calls.contains(u"start|w1"_s));
        m_source->answer(base::fail(base::ErrorCode::Rejected, u"No."_s));
        QTRY_COMPARE(prompt->toPlainText().toLower(), u"fix it"_s);

        m_window->findChild<QComboBox *>(u"workerCombo"_s)->setFocus();
        QVERIFY(closed());
        m_window->show();
        m_window->activateWindow();
        QCOMPARE(m_window->focusWidget(), prompt);
    }

    void theKeyboardIsInTheListWhereNothingCanBeWritten()
    {
        open(false);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QWidget *>(u"sessionList"_s));
    }
};

QTEST_MAIN(ConsoleOpenCloseTest)
#include "console_open_close_test.moc"
