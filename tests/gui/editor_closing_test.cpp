#include "editor_on_screen.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace oco;

/** What becomes of changes that were not saved: closing, quitting, reverting, and typing while a save runs. */
class EditorClosingTest : public QObject, private EditorOnScreen
{
    Q_OBJECT

private:
    test_support::HeldCredentials *m_keychain = nullptr;
    int m_closed = 0;

    void closeThen()
    {
        window->closeThen([this] { ++m_closed; });
    }
    QPointer<QMessageBox> question() const { return window->findChild<QMessageBox *>(u"unsavedBox"_s); }
    bool answer(const char *button)
    {
        const QPointer<QMessageBox> box = question();
        if (!box) {
            return false;
        }
        click(button);
        return QTest::qWaitFor([&] { return !box; });
    }
    /** The keychain does not take the token yet. */
    bool beginSave()
    {
        paste("tokenText", u"machine_m1:worker_shop:secret_hush"_s);
        click("saveButton");
        return m_keychain->holds() && shown("statusText") == u"Saving…"_s;
    }
    QByteArray withShopToken() const { return original().replace("worker_site", "worker_shop"); }

private Q_SLOTS:
    void init()
    {
        auto keychain = std::make_unique<test_support::HeldCredentials>();
        m_keychain = keychain.get();
        m_closed = 0;
        QVERIFY(prepare(std::move(keychain)));
        QVERIFY(openWindow(original()));
    }

    void cleanup() { closeAll(); }

    void withoutChangesItClosesAtOnce()
    {
        closeThen();
        QCOMPARE(m_closed, 1);
        QVERIFY(!window->isVisible());
        QVERIFY(!question());
    }

    void unsavedChangesAreAskedAbout_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << QByteArray("unsavedSave") << true << true;
        QTest::newRow("discard") << QByteArray("unsavedDiscard") << true << false;
        QTest::newRow("cancel") << QByteArray("unsavedCancel") << false << false;
    }

    void unsavedChangesAreAskedAbout()
    {
        QFETCH(QByteArray, button);
        QFETCH(bool, closes);
        QFETCH(bool, saves);
        type("directoryText", home->filePath(u"shop"_s));
        window->showMinimized();
        closeThen();
        closeThen(); // impatient
        QVERIFY(!window->isMinimized());
        QCOMPARE(window->findChildren<QMessageBox *>(u"unsavedBox"_s).size(), 1);
        QCOMPARE(m_closed, 0);
        QVERIFY(answer(button.constData()));
        QTRY_COMPARE(m_closed, closes ? 1 : 0);
        QCOMPARE(window->isVisible(), !closes);
        QCOMPARE(onDisk(), saves ? original().replace("/site\"", "/shop\"") : original());
        QCOMPARE(window->hasUnsavedChanges(), !closes);
    }

    void cancelEndsTheRequest()
    {
        type("directoryText", home->filePath(u"shop"_s));
        closeThen();
        QVERIFY(answer("unsavedCancel"));
        click("closeButton"); // the window alone, later
        QVERIFY(answer("unsavedDiscard"));
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(m_closed, 0);
    }

    void aFailedSaveKeepsItOpen()
    {
        m_keychain->error = base::Error{base::ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        paste("tokenText", u"machine_m1:worker_shop:secret_hush"_s);
        closeThen();
        QVERIFY(answer("unsavedSave"));
        m_keychain->release();
        QPointer<QMessageBox> box;
        QTRY_VERIFY(box = window->findChild<QMessageBox *>(u"keychainBox"_s));
        click("keychainCancel");
        QTRY_VERIFY(!box);
        QVERIFY(window->isVisible());

        m_keychain->error.reset(); // a save later on closes nothing
        click("saveButton");
        m_keychain->release();
        QTRY_COMPARE(onDisk(), withShopToken());
        QTRY_VERIFY(!window->hasUnsavedChanges());
        QCOMPARE(m_closed, 0);
        QVERIFY(window->isVisible());
    }

    void aRunningSaveIsWaitedFor()
    {
        QVERIFY(beginSave());
        closeThen();
        QVERIFY(!question());
        QCOMPARE(m_closed, 0);
        m_keychain->release();
        QTRY_COMPARE(m_closed, 1);
        QVERIFY(!window->isVisible());
        QCOMPARE(onDisk(), withShopToken());
    }

    void whatIsTypedDuringASaveStays()
    {
        QVERIFY(beginSave());
        type("directoryText", home->filePath(u"shop"_s));
        QSignalSpy saved(window.get(), &gui::EditorWindow::saved);
        m_keychain->release();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(onDisk(), withShopToken());
        QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"shop"_s));
        QVERIFY(window->hasUnsavedChanges());
    }

    void whatIsTypedDuringASaveThatClosesIsAskedAbout()
    {
        paste("tokenText", u"machine_m1:worker_shop:secret_hush"_s);
        closeThen();
        QVERIFY(answer("unsavedSave"));
        QVERIFY(m_keychain->holds());
        type("directoryText", home->filePath(u"shop"_s));
        m_keychain->release();
        QTRY_VERIFY(question());
        QVERIFY(window->isVisible());
        QCOMPARE(m_closed, 0);
        QCOMPARE(onDisk(), withShopToken());
        QVERIFY(answer("unsavedSave"));
        m_keychain->release();
        QTRY_COMPARE(m_closed, 1);
        QCOMPARE(onDisk(), withShopToken().replace("/site\"", "/shop\""));
    }

    void aRevertCanBeUndone()
    {
        type("directoryText", home->filePath(u"shop"_s));
        select(1);
        click("removeButton");
        QCOMPARE(listed().size(), 1);
        click("revertButton");
        QCOMPARE(listed().size(), 2);
        QVERIFY(!window->hasUnsavedChanges());
        QVERIFY(!find<QPushButton>("revertButton")->isEnabled());
        click("messageButton"); // undo
        QCOMPARE(listed().size(), 1);
        QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"shop"_s));
        QVERIFY(window->hasUnsavedChanges());
    }
};

QTEST_MAIN(EditorClosingTest)
#include "editor_closing_test.moc"
