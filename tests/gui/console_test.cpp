#include "gui/console/console_transcript.h"
#include "gui/console/console_window.h"
#include "gui/console/prompt_edit.h"
#include "gui/transcript/transcript_model.h"
#include "gui/transcript/transcript_view.h"
#include "scripted_console.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco;
using namespace oco::gui;
using app::ConsoleMessage;
using app::ConsoleWorker;

/** The console, clicked through with a source that the test plays. */
class ConsoleTest : public QObject
{
    Q_OBJECT

private:
    static ConsoleWorker worker(const QString &id, bool online = true)
    {
        ConsoleWorker worker;
        worker.id = id;
        worker.name = id + u" name"_s;
        worker.directory = u"/home/me/"_s + id;
        worker.approval = ConsoleWorker::Approval::Approved;
        worker.online = online;
        return worker;
    }

    static ConsoleMessage message(const QString &id, ConsoleMessage::Role role, const QString &content, qint64 at, bool completed = true)
    {
        ConsoleMessage message;
        message.id = id;
        message.sessionId = u"s1"_s;
        message.role = role;
        message.content = content;
        message.timestamp = at;
        message.completed = completed;
        return message;
    }

    static app::ConsoleSession session(const QString &id, const QString &name, bool running = false)
    {
        return {id, name, {}, true, running, 1, QDateTime::currentMSecsSinceEpoch()};
    }

    template <typename T = QWidget> T *find(const QString &name) const { return m_window->findChild<T *>(name); }

    void click(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    [[nodiscard]] QList<TranscriptEntry> entries() const
    {
        return qobject_cast<TranscriptModel *>(find<TranscriptView>(u"transcriptView"_s)->model())->entries();
    }

    [[nodiscard]] QString emptyTitle() const
    {
        auto *label = find<QLabel>(u"emptyTitle"_s);
        return label->isVisible() ? label->text() : QString();
    }

    /** An online worker with two models, as it is a moment after the start. */
    void show(bool canWrite = true)
    {
        m_source = std::make_unique<ScriptedConsole>(canWrite);
        m_window = std::make_unique<ConsoleWindow>();
        m_window->setSource(m_source.get());
        m_window->show();
        m_source->setConnection(app::ConsoleConnection::Connected);
    }

    void showOnline()
    {
        show();
        m_source->setWorkers({worker(u"w1"_s)});
        m_source->setModels(u"w1"_s, {{u"a/one"_s, u"One"_s, u"a"_s}, {u"a/two"_s, u"Two"_s, u"a"_s}});
        m_source->calls.clear();
    }

    void type(const QString &text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClicks(find(u"promptEdit"_s), text);
        QTest::keyClick(find(u"promptEdit"_s), end);
    }

    std::unique_ptr<ScriptedConsole> m_source;
    std::unique_ptr<ConsoleWindow> m_window;

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_source.reset();
    }

    void saysWhatToDoWithoutAWorker()
    {
        show();
        QCOMPARE(emptyTitle(), u"No worker yet"_s);
        QVERIFY(!find(u"sendButton"_s)->isEnabled());
        m_source->setWorkers({worker(u"w1"_s, false)});
        QCOMPARE(emptyTitle(), u"“w1 name” is offline"_s);
        QSignalSpy requested(m_window.get(), &ConsoleWindow::workersRequested);
        click(u"emptyButton"_s);
        QCOMPARE(requested.size(), 1);
        m_source->setWorkers({worker(u"w1"_s)});
        QCOMPARE(emptyTitle(), u"Start a session"_s);
        QCOMPARE(m_source->calls, QStringList{u"connect|w1"_s}); // it has no models yet
    }

    void beginsASessionWithTheFirstMessage()
    {
        showOnline();
        find<QComboBox>(u"modelCombo"_s)->setCurrentIndex(1);
        type(u"Fix it"_s);
        QCOMPARE(m_source->calls, QStringList{u"start|w1"_s});
        QCOMPARE(entries().size(), 1); // at once
        QCOMPARE(entries().first().prompt, u"Fix it"_s);
        QCOMPARE(find<PromptEdit>(u"promptEdit"_s)->toPlainText(), QString());
        m_source->answer(u"s1"_s);
        QTRY_COMPARE(m_source->calls.size(), 2);
        QCOMPARE(m_source->calls.last(), u"send|s1|Fix it|a/two"_s);
        QCOMPARE(m_source->selectedSession(), u"s1"_s);
        QCOMPARE(entries().size(), 1);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, now),
                                        message(u"m1"_s, ConsoleMessage::Role::Assistant, {}, now + 1, false)});
        m_source->answer(u"m1"_s);
        QTRY_COMPARE(entries().first().id, u"m1"_s);
        QCOMPARE(entries().size(), 1); // not twice
    }

    void givesBackWhatWasNotSent()
    {
        showOnline();
        type(u"Fix it"_s);
        m_source->answer(base::fail(base::ErrorCode::Rejected, u"The worker is offline."_s, u"Start it."_s));
        QTRY_COMPARE(find<PromptEdit>(u"promptEdit"_s)->toPlainText(), u"Fix it"_s);
        QVERIFY(find(u"errorStrip"_s)->isVisible());
        QVERIFY(find(u"errorStrip"_s)->findChild<QLabel *>(u"messageText"_s)->text().contains(u"Start it."_s));
        QVERIFY(entries().isEmpty());
        QCOMPARE(emptyTitle(), u"Start a session"_s);
    }

    void writesLinesWithShift()
    {
        showOnline();
        auto *prompt = find<PromptEdit>(u"promptEdit"_s);
        const int one = prompt->height();
        QTest::keyClicks(prompt, u"a"_s);
        QTest::keyClick(prompt, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(prompt, u"b"_s);
        QVERIFY(m_source->calls.isEmpty());
        QTRY_VERIFY(prompt->height() > one);
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(prompt, Qt::Key_Return, Qt::ShiftModifier);
        }
        QTRY_VERIFY(prompt->height() > 3 * one);
        QVERIFY(prompt->height() < 8 * one);
        QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_source->calls.size(), 1);
        QTRY_COMPARE(prompt->height(), one);
    }

    void streamsAnAnswerAndStopsIt()
    {
        showOnline();
        m_source->setSessions(u"w1"_s, {session(u"s1"_s, u"Fix it"_s, true)});
        auto *list = find<QListView>(u"sessionList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(m_source->selectedSession(), u"s1"_s);
        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, 5),
                                        message(u"m1"_s, ConsoleMessage::Role::Assistant, {}, 6, false)});
        QCOMPARE(entries().size(), 1);
        QCOMPARE(entries().first().state, TranscriptEntry::State::Waiting);
        m_source->setAnswer(u"s1"_s, u"m1"_s, u"Half"_s);
        QCOMPARE(entries().first().state, TranscriptEntry::State::Running);
        m_source->setAnswer(u"s1"_s, u"m1"_s, u"Half done"_s);
        QCOMPARE(entries().first().blocks.first().text, u"Half done"_s);

        QTest::keyClicks(find(u"promptEdit"_s), u"x"_s);
        QTest::keyClick(find(u"promptEdit"_s), Qt::Key_Escape); // there is text
        QVERIFY(m_source->calls.isEmpty());
        QTest::keyClick(find(u"promptEdit"_s), Qt::Key_Backspace);
        QTest::keyClick(find(u"promptEdit"_s), Qt::Key_Escape);
        QCOMPARE(m_source->calls, QStringList{u"end|s1"_s});
        click(u"stopButton"_s);
        QCOMPARE(m_source->calls.size(), 2);

        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, 5),
                                        message(u"m1"_s, ConsoleMessage::Role::Assistant, u"Done"_s, 6)});
        QCOMPARE(entries().first().state, TranscriptEntry::State::Done);
        QCOMPARE(entries().first().blocks.first().text, u"Done"_s);
        QVERIFY(!find(u"stopButton"_s)->isEnabled());
    }

    void beginsAnotherSession()
    {
        showOnline();
        m_source->setSessions(u"w1"_s, {session(u"s1"_s, u"Fix it"_s)});
        m_source->selectSession(u"s1"_s);
        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, 5)});
        QCOMPARE(emptyTitle(), QString());
        click(u"newSessionButton"_s);
        QCOMPARE(m_source->selectedSession(), QString());
        QCOMPARE(emptyTitle(), u"Start a session"_s);
        QVERIFY(!find<QListView>(u"sessionList"_s)->currentIndex().isValid());
        QVERIFY(m_source->calls.isEmpty()); // it is made with the first message
    }

    void takesOverTheModelOfASessionOnce()
    {
        showOnline();
        app::ConsoleSession other = session(u"s1"_s, u"Fix it"_s);
        other.model = u"a/two"_s;
        m_source->setSessions(u"w1"_s, {other});
        auto *list = find<QListView>(u"sessionList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        auto *models = find<QComboBox>(u"modelCombo"_s);
        QCOMPARE(models->currentData().toString(), u"a/two"_s);
        models->setCurrentIndex(0);
        other.running = true;
        m_source->setSessions(u"w1"_s, {other});
        QCOMPARE(models->currentData().toString(), u"a/one"_s);
    }

    void approvesAndRejects()
    {
        show();
        ConsoleWorker pending = worker(u"w2"_s, false);
        pending.approval = ConsoleWorker::Approval::Pending;
        QVERIFY(!find(u"pendingStrip"_s)->isVisible());
        m_source->setWorkers({pending});
        QVERIFY(find(u"pendingStrip"_s)->isVisible());
        QVERIFY(find<QLabel>(u"pendingText"_s)->text().contains(pending.directory));
        QCOMPARE(emptyTitle(), u"“w2 name” waits for approval"_s);
        click(u"approveButton"_s);
        click(u"rejectButton"_s);
        QCOMPARE(m_source->calls, (QStringList{u"approve|w2"_s, u"reject|w2"_s}));
        m_source->setWorkers({});
        QVERIFY(!find(u"pendingStrip"_s)->isVisible());
    }

    void showsWhatTheDeploymentRefuses()
    {
        show();
        ConsoleWorker pending = worker(u"w2"_s, false);
        pending.approval = ConsoleWorker::Approval::Pending;
        m_source->setWorkers({pending});
        m_source->outcome = base::fail(base::ErrorCode::Rejected, u"No."_s, u"Ask again."_s);
        click(u"approveButton"_s);
        QTRY_VERIFY(find(u"errorStrip"_s)->isVisible());
        m_source->outcome = {};
        click(u"approveButton"_s);
        QTRY_VERIFY(!find(u"errorStrip"_s)->isVisible());
    }

    void addsAWorkerAndShowsItsToken()
    {
        show();
        click(u"emptyButton"_s);
        auto *dialog = m_window->findChild<QDialog *>(u"AddWorkerDialog"_s);
        QVERIFY(dialog != nullptr);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameEdit"_s), u" My site "_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"dialogMessage"_s)->isVisible());
        const QString token = u"machine_m:worker_w9:secret_abc"_s;
        m_source->newWorker = app::NewConsoleWorker{QUrl(u"http://127.0.0.1:4"_s), u"w9"_s, config::WorkerToken::parse(token).value()};
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeButton"_s), Qt::LeftButton);
        QTRY_COMPARE(dialog->findChild<QLineEdit *>(u"tokenEdit"_s)->text(), token);
        QCOMPARE(m_source->calls.last(), u"add|My site"_s);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"commandEdit"_s)->text().contains(u"secret"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyTokenButton"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QDialog *>(u"AddWorkerDialog"_s) == nullptr);
    }

    void removesAWorkerAfterAQuestion()
    {
        showOnline();
        m_window->findChild<QAction *>(u"removeWorkerAction"_s)->trigger();
        auto *question = m_window->findChild<QMessageBox *>(u"removeQuestion"_s);
        QVERIFY(question != nullptr);
        QVERIFY(m_source->calls.isEmpty());
        QTest::mouseClick(question->findChild<QPushButton *>(u"removeButton"_s), Qt::LeftButton);
        QCOMPARE(m_source->calls, QStringList{u"remove|w1"_s});
    }

    void showsARemoteDeploymentReadOnly()
    {
        show(false);
        m_source->setWorkers({worker(u"w1"_s)});
        QVERIFY(find(u"readOnlyLabel"_s)->isVisible());
        for (const QString &name : {u"composer"_s, u"newSessionButton"_s, u"endSessionButton"_s, u"workerMenuButton"_s}) {
            QVERIFY2(!find(name)->isVisible(), qPrintable(name));
        }
        m_source->setSessions(u"w1"_s, {session(u"s1"_s, u"Fix it"_s)});
        QCOMPARE(emptyTitle(), u"Choose a session"_s);
        m_source->selectSession(u"s1"_s);
        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, 5)});
        QCOMPARE(entries().size(), 1);
        QVERIFY(m_source->calls.isEmpty()); // it asks for nothing
    }

    void keepsWhatIsThereWhileTheConnectionIsGone()
    {
        showOnline();
        m_source->selectSession(u"s1"_s);
        m_source->setMessages(u"s1"_s, {message(u"q"_s, ConsoleMessage::Role::User, u"Fix it"_s, 5)});
        QTest::keyClicks(find(u"promptEdit"_s), u"next"_s);
        m_source->setConnection(app::ConsoleConnection::Lost);
        QVERIFY(find(u"connectionStrip"_s)->isVisible());
        QCOMPARE(entries().size(), 1);
        QVERIFY(!find(u"sendButton"_s)->isEnabled());
        QTest::keyClick(find(u"promptEdit"_s), Qt::Key_Return);
        QCOMPARE(find<PromptEdit>(u"promptEdit"_s)->toPlainText(), u"next"_s); // not lost
        m_source->setConnection(app::ConsoleConnection::Connected);
        QVERIFY(!find(u"connectionStrip"_s)->isVisible());
        QVERIFY(find(u"sendButton"_s)->isEnabled());
    }

    void choosesBetweenDeployments()
    {
        m_window = std::make_unique<ConsoleWindow>();
        m_window->show();
        QStringList made;
        const auto choice = [&made](const QString &name, bool canWrite) {
            return ConsoleWindow::Choice{name, [&made, name, canWrite] {
                                             made.append(name);
                                             return std::make_unique<ScriptedConsole>(canWrite);
                                         }};
        };
        m_window->setSources({choice(u"This computer"_s, true), choice(u"Remote"_s, false)});
        QCOMPARE(made, QStringList{u"This computer"_s});
        QCOMPARE(emptyTitle(), u"Connecting…"_s); // it was started
        QVERIFY(find(u"composer"_s)->isVisible());
        auto *combo = find<QComboBox>(u"sourceCombo"_s);
        QVERIFY(combo->isVisible());
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(made.size(), 2);
        QVERIFY(find(u"readOnlyLabel"_s)->isVisible());
        m_window->setSources({choice(u"Remote"_s, false)});
        QCOMPARE(made.size(), 2); // the same one stays
        QVERIFY(!combo->isVisible());
    }

    void pairsAnswersWithPrompts()
    {
        using Role = ConsoleMessage::Role;
        ConsoleMessage failedAnswer = message(u"a2"_s, Role::Assistant, u"Some.\n\nIt failed."_s, 10);
        failedAnswer.problem = u"It failed."_s;
        failedAnswer.reasoning = u"hm"_s;
        failedAnswer.tools = {{u"t"_s, u"bash"_s, u"completed"_s, u"List"_s}};
        const QList<TranscriptEntry> entries =
            transcriptOf({message(u"q1"_s, Role::User, u"one"_s, 8), message(u"q2"_s, Role::User, u"two"_s, 9), failedAnswer,
                          message(u"a1"_s, Role::Assistant, {}, 11, false), message(u"a3"_s, Role::Assistant, u"alone"_s, 20),
                          message(u"q4"_s, Role::User, u"four"_s, 30)},
                         [](const QString &id) { return id == u"a1" ? u"so far"_s : QString(); });
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.at(1).prompt, u"two"_s); // stamped one before
        QCOMPARE(entries.at(1).state, TranscriptEntry::State::Failed);
        QCOMPARE(entries.at(1).problem, u"It failed."_s);
        QCOMPARE(entries.at(1).blocks.size(), 3);
        QCOMPARE(entries.at(1).blocks.last().text, u"Some."_s);
        QCOMPARE(entries.at(0).id, u"a1"_s); // the only one that was left
        QCOMPARE(entries.at(0).blocks.first().text, u"so far"_s);
        QCOMPARE(entries.at(2).prompt, QString());
        QCOMPARE(entries.at(3).state, TranscriptEntry::State::Waiting);
    }
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
