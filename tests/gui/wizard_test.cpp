#include "config/workers_file.h"
#include "gui/common/message_strip.h"
#include "gui/wizard/progress_list.h"
#include "wizard_fixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSignalSpy>

using namespace oco;
using namespace Qt::StringLiterals;
using gui::Wizard;
using test_support::WizardFixture;
using worker::State;
using Page = app::FirstRunPage;

namespace
{

const QString kToken = u"machine_abc:worker_xyz:secret_hush"_s;
const QString kUrl = u"https://127.0.0.1:9"_s; // nobody is there

/** Goes from the first page to this one and enters on the way what is asked for. */
bool goTo(WizardFixture &f, Page page, bool local = false)
{
    while (f.wizard->page() != page) {
        switch (f.wizard->page()) {
        case Page::Where:
            f.click(local ? "chooseLocal" : "chooseDeployment");
            break;
        case Page::Token:
            f.type("tokenText", kToken);
            break;
        case Page::Deployment:
            f.type("deploymentText", kUrl);
            break;
        case Page::Directory:
            f.type("directoryText", f.project);
            break;
        case Page::Start:
            if (!f.isWritten()) {
                return false;
            }
            f.setState(State::Ready);
            return f.wizard->page() == page;
        default:
            break;
        }
        if (QTest::currentTestFailed() || !f.next()) {
            return false;
        }
    }
    return true;
}

const QList<Page> kDeploymentWay{Page::Welcome,   Page::Opencode, Page::Where, Page::Token, Page::Deployment,
                                 Page::Directory, Page::Keychain, Page::Start, Page::Done};
const QList<Page> kLocalWay{Page::Welcome, Page::Opencode, Page::Where, Page::Directory, Page::Start, Page::Done};

void addWays()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<bool>("local");
    for (const Page page : kDeploymentWay) {
        QTest::addRow("deployment, page %d", static_cast<int>(page)) << page << false;
    }
    for (const Page page : kLocalWay) {
        QTest::addRow("this computer, page %d", static_cast<int>(page)) << page << true;
    }
}

} // namespace

class WizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToADeployment()
    {
        WizardFixture f;
        const QStringList before = f.tree();
        QSignalSpy finished(f.wizard.get(), &Wizard::finished);
        QSignalSpy dashboard(f.wizard.get(), &Wizard::openDashboardRequested);
        QVERIFY(goTo(f, Page::Keychain));
        QCOMPARE(f.tree(), before); // nothing before the start
        QTRY_VERIFY(f.keychain.entries.isEmpty());
        QVERIFY(f.next());
        QVERIFY(f.isWritten());
        QCOMPARE(f.keychain.entries.value(u"machine_abc:worker_xyz"_s), kToken);

        auto *panel = f.find<QWidget>("approvalPanel");
        QVERIFY(!panel->isVisible());
        f.setState(State::Registering);
        QVERIFY(!f.canGoOn());
        f.setState(State::AwaitingApproval);
        QVERIFY(panel->isVisible());
        QVERIFY(f.find<QLabel>("approvalText")->text().contains(u"abc/xyz"));
        QVERIFY(!f.canGoOn());
        f.setState(State::Connecting);
        QVERIFY(!panel->isVisible());
        f.setState(State::Ready);
        QCOMPARE(f.wizard->page(), Page::Done);
        QVERIFY(!f.find<QCheckBox>("startAtLogin")->isChecked()); // only who wants it
        f.click("wizardNext");
        QCOMPARE(finished.count(), 1);
        QCOMPARE(dashboard.count(), 1);
        QVERIFY(!f.wizard->isVisible());
        QVERIFY(QFile::exists(f.workersFile));
        QVERIFY(!QFile::exists(f.autostart));
    }

    void leadsToThisComputer()
    {
        WizardFixture f;
        QSignalSpy finished(f.wizard.get(), &Wizard::finished);
        QSignalSpy dashboard(f.wizard.get(), &Wizard::openDashboardRequested);
        QSignalSpy console(f.wizard.get(), &Wizard::openConsoleRequested);
        QVERIFY(goTo(f, Page::Done, true));
        QCOMPARE(f.local.calls, (QStringList{u"start"_s, u"worker "_s + f.project}));
        f.click("openConsole");
        QCOMPARE(console.count(), 1);
        f.toggle("openDashboard");
        f.toggle("startAtLogin");
        f.click("wizardNext");
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(dashboard.count(), 0);
        QVERIFY(QFile::exists(f.autostart));
    }

    void addsAnotherWorker()
    {
        WizardFixture f;
        f.wizard->startAtAddWorker();
        QCOMPARE(f.wizard->page(), Page::Where);
        QVERIFY(!f.find<QAbstractButton>("wizardBack")->isVisible());
        QVERIFY(goTo(f, Page::Done));
        f.click("wizardNext");
        QVERIFY(QFile::exists(f.workersFile));
        f.wizard->startAtAddWorker();
        f.wizard->show();
        f.click("wizardNext");
        QCOMPARE(f.wizard->page(), Page::Token);
        QCOMPARE(f.find<QLineEdit>("tokenText")->text(), QString());
        QVERIFY(!f.canGoOn());
    }

    void backAndForthKeepsWhatWasEntered_data() { addWays(); }

    void backAndForthKeepsWhatWasEntered()
    {
        QFETCH(const Page, page);
        QFETCH(const bool, local);
        WizardFixture f;
        const QStringList before = f.tree();
        QVERIFY(goTo(f, page, local));
        const app::FirstRunChoices entered = f.run->choices();
        const QList<Page> &way = local ? kLocalWay : kDeploymentWay;
        for (qsizetype at = way.indexOf(page); at > 0; --at) {
            if (way.at(at) == Page::Start) {
                QVERIFY(f.isWritten());
            }
            f.click("wizardBack");
            QTRY_COMPARE(f.wizard->page(), way.at(at - 1));
        }
        QCOMPARE(f.tree(), before);
        QTRY_VERIFY(f.keychain.entries.isEmpty());
        for (qsizetype at = 1; at <= way.indexOf(page) && way.at(at) <= Page::Start; ++at) { // without typing anything
            QVERIFY(f.next());
            QCOMPARE(f.wizard->page(), way.at(at));
        }
        QCOMPARE(f.run->choices(), entered);
    }

    void cancellingLeavesNothing_data() { addWays(); }

    void cancellingLeavesNothing()
    {
        QFETCH(const Page, page);
        QFETCH(const bool, local);
        if (page == Page::Done) {
            return; // that is keepsTheWorkerOnceItIsReady()
        }
        WizardFixture f;
        const QStringList before = f.tree();
        QSignalSpy cancelled(f.wizard.get(), &Wizard::cancelled);
        QVERIFY(goTo(f, page, local));
        if (page == Page::Start) {
            QVERIFY(f.isWritten());
            QVERIFY(f.tree() != before);
            QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
            QTRY_VERIFY(f.find<QMessageBox>("keepQuestion") != nullptr);
            f.click("removeWorker");
        } else {
            QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
        }
        QTRY_COMPARE(cancelled.count(), 1);
        QVERIFY(!f.wizard->isVisible());
        QCOMPARE(f.tree(), before);
        QTRY_VERIFY(f.keychain.entries.isEmpty());
    }

    void cancellingWhileItIsWrittenLeavesNothing()
    {
        WizardFixture f;
        const QStringList before = f.tree();
        QSignalSpy cancelled(f.wizard.get(), &Wizard::cancelled);
        QVERIFY(goTo(f, Page::Start));
        QVERIFY(!f.run->progress().written);
        f.click("wizardCancel");
        QTRY_COMPARE(cancelled.count(), 1);
        QCOMPARE(f.tree(), before);
        QTRY_VERIFY(f.keychain.entries.isEmpty());
    }

    void keepsTheWorkerThatWaitsForApproval()
    {
        WizardFixture f;
        QSignalSpy finished(f.wizard.get(), &Wizard::finished);
        QVERIFY(goTo(f, Page::Start));
        QVERIFY(f.isWritten());
        f.setState(State::AwaitingApproval);
        f.click("wizardCancel");
        QTRY_VERIFY(f.find<QMessageBox>("keepQuestion") != nullptr);
        f.click("goOnWaiting");
        QVERIFY(f.wizard->isVisible());
        QTRY_VERIFY(f.find<QMessageBox>("keepQuestion") == nullptr);
        f.wizard->startAtAddWorker(); // from the tray's menu meanwhile
        QCOMPARE(f.wizard->page(), Page::Start);
        f.click("wizardCancel");
        f.click("keepWorker");
        QCOMPARE(finished.count(), 1);
        QVERIFY(!f.wizard->isVisible());
        QVERIFY(QFile::exists(f.workersFile));
    }

    void keepsTheWorkerOnceItIsReady()
    {
        WizardFixture f;
        QSignalSpy finished(f.wizard.get(), &Wizard::finished);
        QVERIFY(goTo(f, Page::Done));
        f.toggle("startAtLogin");
        QTest::keyClick(f.wizard.get(), Qt::Key_Escape);
        QCOMPARE(finished.count(), 1);
        QVERIFY(QFile::exists(f.workersFile));
        QVERIFY(!QFile::exists(f.autostart));
    }

    void takesAWholePastedToken()
    {
        WizardFixture f;
        QVERIFY(goTo(f, Page::Token));
        QVERIFY(!f.canGoOn());
        auto *line = f.find<QLineEdit>("tokenText");
        line->setFocus();
        QGuiApplication::clipboard()->setText(u"WORKER_TOKEN=\""_s + kToken + u"\"\n"_s);
        QTest::keySequence(line, QKeySequence::Paste);
        QVERIFY(f.canGoOn());
        QCOMPARE(f.run->choices().token, kToken);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        f.type("tokenText", u"machine_abc"_s);
        QVERIFY(!f.canGoOn());
    }

    void aTokenThatIsKeptElsewhereNeedsNoKeychain()
    {
        WizardFixture f;
        QVERIFY(goTo(f, Page::Token));
        f.type("tokenText", u"env:MY_TOKEN"_s);
        QVERIFY(f.next());
        f.type("deploymentText", kUrl);
        QVERIFY(f.next());
        f.type("directoryText", f.project);
        QVERIFY(f.next());
        QCOMPARE(f.wizard->page(), Page::Start);
    }

    void saysWhatIsWrongWithTheUrl()
    {
        WizardFixture f;
        QVERIFY(goTo(f, Page::Deployment));
        f.type("deploymentText", u"http://example.com"_s);
        QVERIFY(f.find<QLabel>("deploymentMessage")->text().contains(u"unencrypted"));
        QVERIFY(!f.canGoOn());
        f.type("deploymentText", kUrl);
        QVERIFY(f.canGoOn());
        QTRY_VERIFY(f.find<QLabel>("deploymentMessage")->text().contains(u"cannot be reached")); // tested by itself
        QVERIFY(f.canGoOn());                                                                    // it may come back
    }

    void findsOpencodeWhileThePageIsShown()
    {
        WizardFixture f(false);
        f.click("wizardNext");
        auto *panel = f.find<QWidget>("installPanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!f.canGoOn());
        f.click("copyCommand");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"npm install -g opencode-ai"_s);
        QVERIFY(f.installOpencode());
        QTRY_VERIFY_WITH_TIMEOUT(f.canGoOn(), 20'000);
        QVERIFY(!panel->isVisible());
        const QString said = f.find<gui::MessageStrip>("opencodeResult")->text();
        QVERIFY2(said.contains(u"1.18.33") && said.contains(f.opencode), qPrintable(said));
    }

    void enterLeadsOn()
    {
        WizardFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.wizard.get()));
        QTest::keyClick(f.wizard->focusWidget(), Qt::Key_Enter);
        QCOMPARE(f.wizard->page(), Page::Opencode);
        QVERIFY(!f.canGoOn());
        QTRY_VERIFY(f.canGoOn());
        QCOMPARE(f.wizard->focusWidget()->objectName(), u"wizardNext"_s); // it was off for a moment
        QTest::keyClick(f.wizard->focusWidget(), Qt::Key_Enter);
        QCOMPARE(f.wizard->page(), Page::Where);
        QVERIFY(f.next());
        QTest::keyClick(f.find<QLineEdit>("tokenText"), Qt::Key_Enter); // nothing is entered: it neither goes on nor back
        QCOMPARE(f.wizard->page(), Page::Token);
        f.type("tokenText", kToken);
        QTest::keyClick(f.find<QLineEdit>("tokenText"), Qt::Key_Enter);
        QCOMPARE(f.wizard->page(), Page::Deployment);
    }

    void withoutAKeychainTheFileIsAChoice()
    {
        WizardFixture f;
        f.keychain.error = base::Error{base::ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        QVERIFY(goTo(f, Page::Keychain));
        auto *keepInFile = f.find<QCheckBox>("keepInFile");
        QTRY_VERIFY(keepInFile->isVisible());
        QVERIFY(!keepInFile->isChecked());
        QVERIFY(!f.canGoOn());
        f.toggle("keepInFile");
        QVERIFY(f.canGoOn());
        f.keychain.error.reset(); // and it works again
        QTest::mouseClick(f.find<gui::MessageStrip>("keychainResult")->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!keepInFile->isVisible());
        QTRY_VERIFY(f.canGoOn());
        QVERIFY(!f.run->choices().keepInFile);
    }

    void aRefusalIsSaidWithItsRemedy()
    {
        WizardFixture f;
        const QStringList before = f.tree();
        QVERIFY(goTo(f, Page::Start));
        QVERIFY(f.isWritten());
        f.setState(State::Registering);
        f.setState(State::Failed, base::Error{base::ErrorCode::Rejected, u"The secret is wrong."_s, u"Copy the token again."_s, {}});
        const QString said = f.find<gui::MessageStrip>("startProblem")->text();
        QVERIFY(said.contains(u"The secret is wrong.") && said.contains(u"Copy the token again."));
        QVERIFY(!f.canGoOn());
        f.click("wizardBack");
        QTRY_COMPARE(f.wizard->page(), Page::Keychain);
        QCOMPARE(f.tree(), before);
    }

    void whatCannotBeWrittenIsTriedAgain()
    {
        WizardFixture f;
        f.local.startError = base::Error{base::ErrorCode::Locked, u"Another program holds it."_s, {}, {}};
        QVERIFY(goTo(f, Page::Start, true));
        auto *strip = f.find<gui::MessageStrip>("startProblem");
        QTRY_VERIFY(strip->isVisible());
        f.local.startError.reset();
        QTest::mouseClick(strip->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
        QVERIFY(f.isWritten());
        QVERIFY(!strip->isVisible());
    }

    void everyControlCanBeHeard()
    {
        WizardFixture f;
        for (QAbstractButton *button : f.wizard->findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"qt_"_s) || button->objectName() == u"messageButton"_s) {
                continue;
            }
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty(), qPrintable(button->objectName()));
        }
        for (QLineEdit *line : f.wizard->findChildren<QLineEdit *>()) {
            QVERIFY2(!QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name).isEmpty(), qPrintable(line->objectName()));
        }
    }
};

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
