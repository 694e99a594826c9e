#include "editor_on_screen.h"
#include "gui/common/languages.h"
#include "gui/console/add_worker_dialog.h"
#include "gui/console/console_window.h"
#include "gui/dashboard/main_window.h"
#include "gui/editor/conflict_dialog.h"
#include "gui/preferences/preferences_dialog.h"
#include "gui/quit_question.h"
#include "gui/tray/tray_menu.h"
#include "sample_workers.h"
#include "screen_check.h"
#include "scripted_console.h"
#include "wizard_fixture.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTranslator>

using namespace oco;
using namespace Qt::StringLiterals;
using worker::State;
using Page = app::FirstRunPage;

namespace
{

/** English with accents and 40 % longer: what no translator has seen yet shows, and what is narrow breaks. */
class LongEnglish : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        Q_UNUSED(comment)
        Q_UNUSED(n)
        if (!QByteArray(context).startsWith("oco::")) {
            return {};
        }
        QString text = QString::fromUtf8(source);
        const qsizetype more = (text.size() * 2 + 4) / 5;
        text.replace(u'a', u'á').replace(u'o', u'ö').replace(u'e', u'è');
        const QString words = u"ëxtra wörds "_s;
        const QString tail = words.repeated(static_cast<int>(more / words.size()) + 1).left(more);
        return text.endsWith(u"[*]"_s) ? text : text + tail.trimmed();
    }
};

constexpr int kUsualWidth = 1'200; // the display of the tests is smaller than any that people use
const QString kPseudo = u"long English"_s;

} // namespace

/** Each window in each language, at the size it opens with. */
class LanguagesOnScreenTest : public QObject
{
    Q_OBJECT

private:
    gui::Languages m_languages;
    LongEnglish m_pseudo;

    void use(const QString &code)
    {
        m_languages.set(code == kPseudo ? u"en"_s : code);
        if (code == kPseudo) {
            QCoreApplication::installTranslator(&m_pseudo);
        }
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("long English") << kPseudo;
        for (const gui::Language &language : gui::availableLanguages()) {
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    static bool isRight(QWidget &window)
    {
        if (!QTest::qWaitForWindowExposed(&window)) {
            return false;
        }
        QStringList faults;
        const auto none = [&] {
            faults = test::faultsOfAllTabs(window);
            return faults.isEmpty();
        };
        const bool right = QTest::qWaitFor(none, 10'000); // layouts settle
        for (const QString &fault : faults) {
            qWarning().noquote() << window.objectName() << fault;
        }
        return right;
    }

private Q_SLOTS:
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        m_languages.set(u"en"_s);
    }

    void theDashboard_data() { addLanguages(); }

    void theDashboard()
    {
        QFETCH(QString, code);
        use(code);
        gui::MainWindow empty;
        empty.resize(kUsualWidth, empty.height());
        empty.show();
        QVERIFY(isRight(empty));
        gui::MainWindow window;
        window.workers().setWorkers({test::sampleWorker(u"shop"_s, State::Ready), test::sampleWorker(u"site"_s, State::AwaitingApproval),
                                     test::sampleWorker(u"blog"_s, State::Registering)});
        window.resize(kUsualWidth, window.height());
        window.show();
        QVERIFY(isRight(window));
    }

    void theEditor_data() { addLanguages(); }

    void theEditor()
    {
        QFETCH(QString, code);
        use(code);
        EditorOnScreen editor;
        QVERIFY(editor.prepare());
        QVERIFY(editor.openWindow(editor.original()));
        QVERIFY(isRight(*editor.window));
        editor.click("addButton");
        editor.click("previewButton");
        QVERIFY(isRight(*editor.window));
        editor.window->closeThen([] {});
        auto *question = editor.window->findChild<QMessageBox *>(u"unsavedBox"_s);
        QVERIFY(question != nullptr);
        QVERIFY(isRight(*question));
        delete question;
        gui::ConflictDialog conflict(u"{}\n"_s, u"[]\n"_s, false, nullptr);
        conflict.show();
        QVERIFY(isRight(conflict));
        editor.closeAll();
    }

    void theConsole_data() { addLanguages(); }

    void theConsole()
    {
        QFETCH(QString, code);
        use(code);
        ScriptedConsole source;
        gui::ConsoleWindow window;
        window.setSource(&source);
        window.show();
        QVERIFY(isRight(window)); // connecting
        source.setConnection(app::ConsoleConnection::Connected);
        source.setWorkers({});
        QVERIFY(isRight(window));
        app::ConsoleWorker ready;
        ready.id = u"shop"_s;
        ready.name = u"shop"_s;
        ready.directory = u"/srv/projects/shop"_s;
        ready.approval = app::ConsoleWorker::Approval::Approved;
        ready.online = true;
        app::ConsoleWorker waiting = ready;
        waiting.id = waiting.name = u"site"_s;
        waiting.approval = app::ConsoleWorker::Approval::Pending;
        source.setWorkers({ready, waiting});
        source.setSessions(u"shop"_s, {{u"s1"_s, u"A dark theme"_s, {}, true, false, 1, QDateTime::currentMSecsSinceEpoch()}});
        QVERIFY(isRight(window));
        gui::AddWorkerDialog dialog(&source);
        dialog.show();
        QVERIFY(isRight(dialog));
    }

    void thePreferences_data() { addLanguages(); }

    void thePreferences()
    {
        QFETCH(QString, code);
        use(code);
        gui::PreferencesDialog dialog(app::Autostart(u"/no/such/entry.desktop"_s, u"/opt/oco"_s));
        dialog.setSettings({});
        dialog.show();
        QVERIFY(isRight(dialog));
    }

    void theQuestionBeforeQuitting_data() { addLanguages(); }

    void theQuestionBeforeQuitting()
    {
        QFETCH(QString, code);
        use(code);
        QWidget front;
        new gui::QuitQuestion(3, &front); // deletes itself
        auto *box = front.findChild<QMessageBox *>(u"quitQuestion"_s);
        QVERIFY(box != nullptr);
        QVERIFY(isRight(*box));
    }

    void theTrayMenu_data() { addLanguages(); }

    void theTrayMenu()
    {
        QFETCH(QString, code);
        use(code);
        gui::TrayMenu menu;
        menu.setWorkers({test::sampleWorker(u"shop"_s, State::Ready), test::sampleWorker(u"site"_s, State::Stopped)});
        QWidget holder;
        menu.menu()->setParent(&holder); // where the check looks for menus
        const QStringList faults = test::faultsOf(holder);
        menu.menu()->setParent(nullptr);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theWizard_data() { addLanguages(); }

    void theWizard()
    {
        QFETCH(QString, code);
        use(code);
        test_support::WizardFixture f;
        while (true) {
            QVERIFY(isRight(*f.wizard));
            switch (f.wizard->page()) {
            case Page::Where:
                f.click("chooseDeployment");
                break;
            case Page::Token:
                f.type("tokenText", u"machine_abc:worker_xyz:secret_hush"_s);
                break;
            case Page::Deployment:
                f.type("deploymentText", u"https://127.0.0.1:9"_s);
                break;
            case Page::Directory:
                f.type("directoryText", f.project);
                break;
            case Page::Start:
                QVERIFY(f.isWritten());
                for (const State state : {State::Registering, State::AwaitingApproval, State::Ready}) {
                    f.setState(state);
                    QVERIFY(isRight(*f.wizard));
                }
                return;
            default:
                break;
            }
            QVERIFY(isRight(*f.wizard));
            QVERIFY(f.next());
        }
    }
};

QTEST_MAIN(LanguagesOnScreenTest)
#include "languages_on_screen_test.moc"
