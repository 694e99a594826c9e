#include "editor_on_screen.h"
#include "gui/editor/conflict_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace oco;

namespace
{

/** What QDesktopServices would hand to the desktop. */
class Opener : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

/** The editor as a person uses it, down to the bytes of the file. */
class EditorTest : public QObject, private EditorOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }

    void cleanup() { closeAll(); }

    void everyByteThatWasNotEditedStays()
    {
        QVERIFY(openWindow(original()));
        QCOMPARE(listed(), (QStringList{u"m1/site"_s, u"env:BLOG_TOKEN"_s}));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());

        type("directoryText", home->filePath(u"shop"_s)); // the folder of the first one
        select(0);
        click("downButton");
        QCOMPARE(listed(), (QStringList{u"env:BLOG_TOKEN"_s, u"m1/site"_s}));
        select(0);
        auto *onlyNew = find<QRadioButton>("recoveryOnlyNew");
        QTest::mouseClick(onlyNew, Qt::LeftButton, {}, QPoint(10, onlyNew->height() / 2));
        QVERIFY(window->hasUnsavedChanges());
        QVERIFY(save());
        QByteArray site = inHome(kEditorSite);
        site.replace("/site\"", "/shop\"").replace("}, // live", "} // live");
        QByteArray blog = inHome(kEditorBlog);
        blog.replace("cloud\"}", "cloud\", \"recovery\": \"answer-only-new\"},\n");
        QCOMPARE(onDisk(), "// mine\n{\n  \"workers\": [\n" + blog + site + "  ]\n}\n");
        QVERIFY(!window->hasUnsavedChanges());
    }

    void aPastedTokenGoesToTheKeychain()
    {
        QVERIFY(openWindow(original()));
        click("addButton");
        QCOMPARE(listed().size(), 3);
        QTRY_VERIFY(shown("entryNotice").contains(u"the token"_s));
        QCOMPARE(find<QLineEdit>("deploymentText")->text(), u"https://a-b-1.convex.cloud"_s); // as the others have it
        paste("tokenText", u"\n machine_m1:worker_shop:secret_hush \n"_s);
        type("directoryText", home->filePath(u"shop"_s));
        QCOMPARE(listed().constLast(), u"m1/shop"_s);
        QTRY_VERIFY(shown("tokenNotice").contains(u"goes into the keychain"_s));
        click("previewButton");
        const QString preview = find<QPlainTextEdit>("preview")->toPlainText();
        QVERIFY(preview.contains(u"keychain:machine_m1:worker_shop"_s));
        QVERIFY(!preview.contains(u"hush"_s));

        QVERIFY(save());
        const QByteArray added = inHome(",\n    {\"token\": \"keychain:machine_m1:worker_shop\", \"working_directory\": \"HOME/shop\", "
                                        "\"convex_url\": \"https://a-b-1.convex.cloud\"}");
        QCOMPARE(onDisk(), inHome("// mine\n{\n  \"workers\": [\n" + kEditorSite + kEditorBlog) + added + "\n  ]\n}\n");
        QCOMPARE(store->entries.value(u"machine_m1:worker_shop"_s), u"machine_m1:worker_shop:secret_hush"_s);
        QCOMPARE(find<QLineEdit>("tokenText")->displayText(), u"keychain:machine_m1:worker_shop"_s);
    }

    void duplicateRemoveAndUndo()
    {
        QVERIFY(openWindow(original()));
        click("duplicateButton");
        QCOMPARE(listed(), (QStringList{u"m1/site"_s, u"New worker"_s, u"env:BLOG_TOKEN"_s}));
        QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"site"_s));
        QCOMPARE(find<QLineEdit>("tokenText")->text(), QString());
        click("removeButton");
        select(0);
        QVERIFY(!find<QCheckBox>("forgetTokens")->isVisible());
        click("removeButton");
        QCOMPARE(listed(), QStringList{u"env:BLOG_TOKEN"_s});
        QVERIFY(find<QCheckBox>("forgetTokens")->isVisible());
        QCOMPARE(shown("messageText"), u"Removed m1/site."_s);
        click("messageButton");
        QCOMPARE(listed(), (QStringList{u"m1/site"_s, u"env:BLOG_TOKEN"_s}));
        QVERIFY(!find<QCheckBox>("forgetTokens")->isVisible());

        auto *line = find<QLineEdit>("directoryText"); // undo works from within a field, for all fields
        line->setFocus();
        QTest::keySequence(line, QKeySequence::Undo);
        QTest::keySequence(line, QKeySequence::Undo);
        QVERIFY(!window->hasUnsavedChanges());
        QTest::keySequence(line, QKeySequence::Redo);
        QCOMPARE(listed().size(), 3);
    }

    void aRemovedWorkersTokenCanBeForgotten()
    {
        store->entries.insert(u"machine_m1:worker_site"_s, u"machine_m1:worker_site:secret_x"_s);
        QVERIFY(openWindow(original()));
        QTRY_COMPARE(find<QListView>("workerList")->currentIndex().row(), 0);
        QTRY_VERIFY(find<QListView>("workerList")->hasFocus());
        QTest::keyClick(find<QListView>("workerList"), Qt::Key_Delete);
        QCOMPARE(listed(), QStringList{u"env:BLOG_TOKEN"_s});
        click("forgetTokens");
        QVERIFY(save());
        QCOMPARE(onDisk(), inHome("// mine\n{\n  \"workers\": [\n" + kEditorBlog + "\n  ]\n}\n"));
        QTRY_VERIFY(store->entries.isEmpty());
    }

    void rowsAreDragged()
    {
        QVERIFY(openWindow(original()));
        QAbstractItemModel *model = find<QListView>("workerList")->model();
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0, 0)}));
        QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, 2, 0, {}));
        QTRY_COMPARE(listed(), (QStringList{u"env:BLOG_TOKEN"_s, u"m1/site"_s}));
    }

    void mistakesAreToldAsTheyAreTyped()
    {
        QVERIFY(openWindow(original()));
        type("tokenText", u"env:BLOG_TOKEN"_s);
        QTRY_VERIFY(shown("tokenNotice").contains(u"this worker is configured already"_s, Qt::CaseInsensitive) ||
                    find<QListView>("workerList")->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"mistake"_s));
        type("directoryText", home->filePath(u"missing"_s));
        QTRY_VERIFY(shown("directoryMessage").contains(u"does not exist"_s));
        type("deploymentText", u"https://a-b-1.convex.site"_s);
        QVERIFY(shown("deploymentMessage").contains(u".convex.site"_s));
        QTRY_VERIFY(shown("statusText").contains(u"cannot run yet"_s));
        QVERIFY(find<QListView>("workerList")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"mistake"_s));
    }

    void aConflictIsChosenFrom_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }

    void aConflictIsChosenFrom()
    {
        QFETCH(bool, mine);
        QVERIFY(openWindow(original()));
        type("directoryText", home->filePath(u"shop"_s));
        const QByteArray theirs = original().replace("// mine", "// theirs");
        QVERIFY(home->write(kEditorFile, theirs));
        QTRY_VERIFY(find<QLabel>("messageText")->isVisible() && shown("messageText").contains(u"Another program"_s));
        click("messageButton");
        QPointer<gui::ConflictDialog> dialog = window->findChild<gui::ConflictDialog *>();
        QVERIFY(dialog);
        const QString difference = dialog->findChild<QPlainTextEdit *>(u"conflictDiff"_s)->toPlainText();
        QVERIFY2(difference.contains(u"\u2212 // theirs"_s) && difference.contains(u"+ // mine"_s), qPrintable(difference));
        QTest::mouseClick(dialog->findChild<QPushButton *>(mine ? u"keepMineButton"_s : u"useTheirsButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        if (mine) {
            QCOMPARE(onDisk(), theirs); // until it is saved
            QVERIFY(save());
            QCOMPARE(onDisk(), original().replace("/site\"", "/shop\""));
        } else {
            QVERIFY(!window->hasUnsavedChanges());
            QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"site"_s));
            QCOMPARE(onDisk(), theirs);
        }
    }

    void savingOverAConflictAsksFirst()
    {
        QVERIFY(openWindow(original()));
        type("directoryText", home->filePath(u"shop"_s));
        const QByteArray theirs = original().replace("// mine", "// theirs");
        QVERIFY(home->write(kEditorFile, theirs));
        QSignalSpy saved(window.get(), &gui::EditorWindow::saved);
        click("saveButton"); // at once, before the change was noticed
        QTRY_VERIFY(window->findChild<gui::ConflictDialog *>());
        QCOMPARE(onDisk(), theirs);
        QTest::mouseClick(window->findChild<QPushButton *>(u"keepMineButton"_s), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(onDisk(), original().replace("/site\"", "/shop\""));
    }

    void plainTokensAreMoved()
    {
        const QByteArray plain = original().replace("keychain:machine_m1:worker_site", "machine_m1:worker_site:secret_hush");
        QVERIFY(openWindow(plain));
        QTRY_VERIFY(shown("messageText").contains(u"plain text"_s));
        QTRY_VERIFY(shown("tokenNotice").contains(u"plain text"_s));
        click("messageButton");
        QTRY_COMPARE(store->entries.size(), 1);
        QCOMPARE(onDisk(), plain); // it leaves the file with the save
        QTRY_VERIFY(window->hasUnsavedChanges());
        QVERIFY(save());
        QCOMPARE(onDisk(), original());
        QVERIFY(!find<QAction>("moveTokensAction")->isEnabled());
    }

    void withoutAKeychainNothingIsSavedUnlessAsked()
    {
        store->error = base::Error{base::ErrorCode::Unreachable, u"There is no keychain."_s, {}, {}};
        QVERIFY(openWindow(original()));
        paste("tokenText", u"machine_m1:worker_shop:secret_hush"_s);
        click("saveButton");
        QTRY_VERIFY(window->findChild<QMessageBox *>(u"keychainBox"_s));
        QCOMPARE(onDisk(), original());
        QSignalSpy saved(window.get(), &gui::EditorWindow::saved);
        QTest::mouseClick(find<QPushButton>("keychainSaveInFile"), Qt::LeftButton);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(onDisk(), original().replace("keychain:machine_m1:worker_site", "machine_m1:worker_shop:secret_hush"));
    }

    void anEnvFileIsImported()
    {
        QVERIFY(home->write(u"shop/.env"_s, "WORKER_TOKEN=machine_m1:worker_shop:secret_hush\nCONVEX_URL=https://c-d-2.convex.cloud\n"));
        QVERIFY(openWindow(original()));
        for (const int count : {1, 2}) { // the second time it is there already
            find<QAction>("importAction")->trigger();
            QPointer<QFileDialog> dialog = window->findChild<QFileDialog *>(u"envDialog"_s);
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(home->filePath(u"shop/.env"_s));
            dialog->reject();
            QTRY_VERIFY(shown("messageText").contains(count == 1 ? u"was added"_s : u"in the list already"_s));
            QTRY_VERIFY(!dialog);
        }
        QCOMPARE(listed(), (QStringList{u"m1/site"_s, u"env:BLOG_TOKEN"_s, u"m1/shop"_s}));
        QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"shop"_s));
        QCOMPARE(find<QLineEdit>("deploymentText")->text(), u"https://c-d-2.convex.cloud"_s);
        QVERIFY(save());
        QVERIFY(!onDisk().contains("hush"));
        QVERIFY(store->entries.contains(u"machine_m1:worker_shop"_s));
    }

    void aFileWithASyntaxErrorIsLeftAlone()
    {
        const QByteArray broken = "{\n  \"workers\": [\n    {\"token\" 1}\n  ]\n}\n";
        QVERIFY(openWindow(broken));
        QCOMPARE(pages()->currentWidget()->objectName(), u"brokenPage"_s);
        QVERIFY2(shown("brokenText").contains(u"Line 3, column"_s), qPrintable(shown("brokenText")));
        QVERIFY(!find<QPushButton>("saveButton")->isEnabled());
        QVERIFY(!find<QAction>("importAction")->isEnabled());
        Opener opener;
        QDesktopServices::setUrlHandler(u"file"_s, &opener, "open");
        click("openFileButton");
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(home->filePath(kEditorFile))});
        QVERIFY(home->write(kEditorFile, original())); // corrected: the window follows
        QTRY_COMPARE(pages()->currentWidget()->objectName(), u"editPage"_s);
        QCOMPARE(listed().size(), 2);
    }

    void aMissingFileIsMade()
    {
        QVERIFY(openWindow({}));
        window->addWorker();
        QCOMPARE(listed(), QStringList{u"New worker"_s}); // the template's entry
        paste("tokenText", u"machine_m1:worker_site:secret_hush"_s);
        type("directoryText", home->filePath(u"site"_s));
        type("deploymentText", u"https://a-b-1.convex.cloud"_s);
        QVERIFY(save());
        QVERIFY(onDisk().contains("\"token\": \"keychain:machine_m1:worker_site\""));
        QVERIFY(!(QFileInfo(home->filePath(kEditorFile)).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void closingAsksAboutChanges()
    {
        QVERIFY(openWindow(original()));
        window->edit(u"env:BLOG_TOKEN"_s);
        QCOMPARE(find<QLineEdit>("directoryText")->text(), home->filePath(u"blog"_s));
        type("directoryText", home->filePath(u"shop"_s));
        click("closeButton");
        QVERIFY(window->isVisible());
        QPointer<QMessageBox> box = window->findChild<QMessageBox *>(u"unsavedBox"_s);
        QVERIFY(box);
        QTest::mouseClick(find<QPushButton>("unsavedCancel"), Qt::LeftButton);
        QTRY_VERIFY(!box);
        QVERIFY(window->isVisible());
        click("closeButton");
        QTest::mouseClick(find<QPushButton>("unsavedSave"), Qt::LeftButton);
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(onDisk(), original().replace("/blog\"", "/shop\""));
    }

    void discardingLeavesTheFile()
    {
        QVERIFY(openWindow(original()));
        type("directoryText", home->filePath(u"shop"_s));
        click("closeButton");
        QTest::mouseClick(find<QPushButton>("unsavedDiscard"), Qt::LeftButton);
        QTRY_VERIFY(!window->isVisible());
        QCOMPARE(onDisk(), original());
        QTRY_VERIFY(!window->hasUnsavedChanges());
    }
};

QTEST_MAIN(EditorTest)
#include "editor_test.moc"
