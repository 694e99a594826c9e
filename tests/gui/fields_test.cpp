#include "base/result.h"
#include "gui/fields/deployment_edit.h"
#include "gui/fields/directory_edit.h"
#include "gui/fields/token_edit.h"
#include "support/temp_home.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace oco;

namespace
{

const QString kToken = u"machine_abc:worker_xyz:secret_hush"_s;

/** Everything that a screen reader can learn of a widget. */
QString heard(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QString all;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        all += interface->text(text);
    }
    if (QAccessibleTextInterface *text = interface->textInterface()) {
        all += text->text(0, text->characterCount());
    }
    return all;
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private:
    static void paste(QWidget *line, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        line->setFocus();
        QTest::keySequence(line, QKeySequence::SelectAll);
        QTest::keySequence(line, QKeySequence::Paste);
    }

    static QString shown(QWidget &field, const char *name) { return field.findChild<QLabel *>(QString::fromLatin1(name))->text(); }

private Q_SLOTS:
    void aPastedTokenIsRecognised_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("as it is") << kToken;
        QTest::newRow("blanks and line ends") << u"\n  "_s + kToken + u" \r\n"_s;
        QTest::newRow("broken over lines") << u"machine_abc:worker_xyz:\nsecret_hush\n"_s;
        QTest::newRow("in quotes") << u"\""_s + kToken + u"\","_s;
        QTest::newRow("a line of an .env") << u"WORKER_TOKEN="_s + kToken;
    }

    void aPastedTokenIsRecognised()
    {
        QFETCH(QString, pasted);
        gui::TokenEdit field;
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"tokenText"_s);
        QSignalSpy edited(&field, &gui::TokenEdit::edited);
        paste(line, pasted);
        QCOMPARE(field.text(), kToken);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(shown(field, "tokenSummary"), u"Machine abc · Worker xyz · secret hidden"_s);
        QCOMPARE(field.reference()->token()->secret(), u"hush"_s);
    }

    void aMaskedSecretCannotBeReadOrCopied()
    {
        gui::TokenEdit field;
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"tokenText"_s);
        field.setText(kToken);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QVERIFY(!line->displayText().contains(u"hush"_s));
        for (QWidget *widget : QList<QWidget *>{&field, line, field.findChild<QLabel *>(u"tokenSummary"_s)}) {
            QVERIFY(!heard(widget).contains(u"hush"_s));
        }
        QGuiApplication::clipboard()->setText(u"before"_s);
        line->selectAll();
        QTest::keySequence(line, QKeySequence::Copy);
        QTest::keySequence(line, QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!line->dragEnabled());
        field.setText(kToken);

        QTest::mouseClick(field.findChild<QToolButton *>(u"tokenReveal"_s), Qt::LeftButton);
        QCOMPARE(line->displayText(), kToken);
        QCOMPARE(shown(field, "tokenSummary"), u"Machine abc · Worker xyz · secret shown"_s);
        field.setText(u"machine_abc:worker_other:secret_hush"_s);
        QCOMPARE(line->echoMode(), QLineEdit::Password); // another one is hidden again
    }

    void aReferenceIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("summary");
        QTest::newRow("keychain") << u"keychain:machine_abc:worker_xyz"_s << u"Machine abc · Worker xyz · kept in the keychain"_s;
        QTest::newRow("environment") << u"env:SITE"_s << u"Read from the environment variable SITE when the worker starts"_s;
        QTest::newRow("file") << u"file:/run/token"_s << u"Read from the file /run/token when the worker starts"_s;
        QTest::newRow("credential") << u"credential:site"_s << u"Read from the systemd credential site when the worker starts"_s;
    }

    void aReferenceIsShown()
    {
        QFETCH(QString, text);
        QFETCH(QString, summary);
        gui::TokenEdit field;
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"tokenText"_s);
        QTest::keyClicks(line, text);
        QCOMPARE(line->displayText(), text);
        QCOMPARE(shown(field, "tokenSummary"), summary);
        QVERIFY(!field.findChild<QToolButton *>(u"tokenReveal"_s)->isVisible());
    }

    void wrongTokensSayWhatValidateSays()
    {
        gui::TokenEdit field;
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"tokenText"_s);
        QTest::keyClicks(line, u"machine_abc:worker_xyz"_s);
        QVERIFY(!field.reference());
        QVERIFY(shown(field, "tokenSummary")
                    .startsWith(u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>. Copy"_s));
        paste(line, u"keychain:"_s + kToken);
        QVERIFY(shown(field, "tokenSummary").contains(u"must not hold the secret"_s));
        QCOMPARE(line->echoMode(), QLineEdit::Password);
    }

    void foldersAreChecked()
    {
        const test_support::TempHome home;
        QVERIFY(home.write(u"site/file"_s, "x"));
        gui::DirectoryEdit field;
        field.show();
        QSignalSpy checked(&field, &gui::DirectoryEdit::checked);
        QSignalSpy edited(&field, &gui::DirectoryEdit::edited);
        auto *line = field.findChild<QLineEdit *>(u"directoryText"_s);

        field.setText(home.filePath(u"site"_s));
        QVERIFY(edited.isEmpty());
        QTRY_COMPARE(shown(field, "directoryMessage"), u"The folder is there."_s);
        QTest::keyClicks(line, u"s"_s);
        QCOMPARE(edited.size(), 1);
        QTRY_COMPARE(shown(field, "directoryMessage"),
                     u"The directory \"%1\" does not exist. Create it or correct the path."_s.arg(home.filePath(u"sites"_s)));
        QTest::keyClick(line, Qt::Key_Backspace);
        QTRY_COMPARE(shown(field, "directoryMessage"), u"The folder is there."_s);
        QTest::keyClicks(line, u"/file"_s);
        QTRY_VERIFY(shown(field, "directoryMessage").contains(u"is not a directory"_s));
        field.setText(u"~"_s);
        QTRY_COMPARE(shown(field, "directoryMessage"), u"The folder %1 is there."_s.arg(QDir::homePath()));
        QVERIFY(checked.constLast().constFirst().value<base::Result<QString>>().has_value());
    }

    void aFolderCanBeDropped()
    {
        const test_support::TempHome home;
        gui::DirectoryEdit field;
        field.show();
        QSignalSpy edited(&field, &gui::DirectoryEdit::edited);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(home.path())});
        QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &over);
        QVERIFY(over.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &drop);
        QCOMPARE(field.text(), home.path());
        QCOMPARE(edited.size(), 1);
        QTRY_COMPARE(shown(field, "directoryMessage"), u"The folder is there."_s);
        QMimeData other;
        other.setUrls({QUrl(u"https://example.org/folder"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&field, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aFolderCanBeChosen()
    {
        const test_support::TempHome home;
        QVERIFY(home.write(u"site/file"_s, "x"));
        gui::DirectoryEdit field;
        field.setText(home.path());
        field.show();
        QTest::mouseClick(field.findChild<QPushButton *>(u"directoryBrowse"_s), Qt::LeftButton);
        QPointer<QFileDialog> dialog = field.findChild<QFileDialog *>(u"directoryDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().path(), home.path());
        Q_EMIT dialog->fileSelected(home.filePath(u"site"_s));
        QCOMPARE(field.text(), home.filePath(u"site"_s));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void deploymentsAreCheckedAndTested()
    {
        gui::DeploymentEdit field;
        field.show();
        auto *line = field.findChild<QLineEdit *>(u"deploymentText"_s);
        auto *test = field.findChild<QPushButton *>(u"deploymentTest"_s);
        QVERIFY(!test->isEnabled());
        QTest::keyClicks(line, u"http://otter.convex.cloud"_s);
        QVERIFY(shown(field, "deploymentMessage").contains(u"would send the secret unencrypted"_s));
        QVERIFY(!test->isEnabled());
        paste(line, u" https://otter.convex.cloud/ "_s);
        QCOMPARE(field.url()->toString(), u"https://otter.convex.cloud"_s);
        QSignalSpy requested(&field, &gui::DeploymentEdit::testRequested);
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        field.showTesting();
        QVERIFY(!test->isEnabled());
        field.showTestResult(true, u"The deployment answers."_s);
        QCOMPARE(shown(field, "deploymentMessage"), u"The deployment answers."_s);
        QVERIFY(test->isEnabled());

        field.showTesting();
        QTest::keyClicks(line, u"x"_s); // the result of the old one says nothing about the new one
        field.showTestResult(true, u"The deployment answers."_s);
        QVERIFY(shown(field, "deploymentMessage") != u"The deployment answers."_s);
    }
};

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
