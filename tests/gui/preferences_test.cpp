#include "gui/preferences/preferences_dialog.h"
#include "gui/settings_store.h"
#include "support/temp_home.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace oco;
using namespace oco::gui;
using namespace Qt::StringLiterals;
using config::AppSettings;

class PreferencesTest : public QObject
{
    Q_OBJECT

private:
    test_support::TempHome m_home;

    [[nodiscard]] QString entryFile() const { return m_home.filePath(u"autostart/opencode-orchestrator.desktop"_s); }
    [[nodiscard]] app::Autostart autostart() const { return {entryFile(), u"/opt/with space/100% \"pure\"/oco"_s}; }

    static void click(QWidget &window, const char *name)
    {
        auto *box = window.findChild<QCheckBox *>(QString::fromLatin1(name));
        QVERIFY2(box != nullptr, name);
        // on its text, as people do: a wide box is not sensitive everywhere
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }

private Q_SLOTS:
    void aClickCountsAtOnceAndIsKept()
    {
        const QString file = m_home.filePath(u"config/settings.ini"_s);
        SettingsStore store(file, false);
        PreferencesDialog dialog(autostart());
        connect(&dialog, &PreferencesDialog::changed, &store, &SettingsStore::set);
        dialog.setSettings(store.settings());
        dialog.show();
        QVERIFY(store.settings().notifyApproval && !store.settings().notifyAnswer);
        dialog.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(1);
        click(dialog, "notifyApproval");
        click(dialog, "notifyAnswer");
        dialog.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(0);
        auto *quit = dialog.findChild<QComboBox *>(u"quitBehaviour"_s);
        quit->setFocus();
        QTest::keyClick(quit, Qt::Key_Down);
        QVERIFY(!store.settings().notifyApproval);
        QVERIFY(store.settings().notifyAnswer);
        QCOMPARE(store.settings().quit, AppSettings::Quit::FinishAnswers);
        QTRY_COMPARE(AppSettings::load(file), store.settings());
    }

    void choicesAreShownWhole()
    {
        PreferencesDialog dialog(autostart());
        dialog.setSettings(AppSettings{});
        dialog.show();
        dialog.resize(dialog.minimumSizeHint());
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 4);
        for (const QComboBox *box : boxes) {
            int widest = 0;
            for (int i = 0; i < box->count(); ++i) {
                widest = std::max(widest, box->fontMetrics().horizontalAdvance(box->itemText(i)));
            }
            QVERIFY2(box->width() > widest + 10, qPrintable(box->objectName()));
        }
    }

    void thePathOfOpencodeIsTaken()
    {
        SettingsStore store(m_home.filePath(u"second.ini"_s), false);
        PreferencesDialog dialog(autostart());
        connect(&dialog, &PreferencesDialog::changed, &store, &SettingsStore::set);
        dialog.setSettings(store.settings());
        dialog.show();
        auto *path = dialog.findChild<QLineEdit *>(u"opencodePath"_s);
        dialog.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(2);
        QTest::keyClicks(path, u" /opt/opencode "_s);
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(store.settings().opencodeBinary, u"/opt/opencode"_s);
    }

    void startAtLoginIsAnEntryOfTheDesktop()
    {
        PreferencesDialog dialog(autostart());
        dialog.setSettings({});
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(u"startAtLogin"_s);
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(!box->isChecked());
        click(dialog, "startAtLogin");
        QTRY_VERIFY(autostart().isEnabled());
        QFile entry(entryFile());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray text = entry.readAll();
        QVERIFY2(text.contains("\nExec=\"/opt/with space/100%% \\\\\"pure\\\\\"/oco\" --tray\n"), text.constData());
        click(dialog, "startAtLogin");
        QTRY_VERIFY(!QFile::exists(entryFile()));
    }

    void anEntryThatTheDesktopSwitchedOffIsOff()
    {
        QVERIFY(autostart().setEnabled(true));
        QFile entry(entryFile());
        QVERIFY(entry.open(QIODevice::Append));
        entry.write("Hidden=true\n");
        entry.close();
        QVERIFY(!autostart().isEnabled());
        QVERIFY(autostart().setEnabled(true));
        QVERIFY(autostart().isEnabled());
    }

    void aResetBeginsAnew()
    {
        const QString file = m_home.filePath(u"third.ini"_s);
        AppSettings changed;
        changed.language = u"de"_s;
        changed.notifyFailed = false;
        QVERIFY(changed.save(file));
        QCOMPARE(SettingsStore(file, false).settings(), changed);
        QCOMPARE(SettingsStore(file, true).settings(), AppSettings());
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
