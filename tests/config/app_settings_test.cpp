#include "config/app_settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace oco::config;
using namespace Qt::StringLiterals;

class AppSettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        AppSettings settings;
        settings.startWorkersOnLaunch = false;
        settings.localDeployment = true;
        settings.notifyApproval = settings.notifyNeedsYou = settings.notifyFailed = settings.notifyBack = false;
        settings.notifyAnswer = true;
        settings.opencodeBinary = u"/opt/Füße, und \"mehr\"/opencode"_s;
        settings.quit = AppSettings::Quit::StopNow;
        settings.appearance = AppSettings::Appearance::Dark;
        settings.logLevel = oco::base::LogLevel::Debug;
        settings.language = u"pt_BR"_s;
        const QString file = m_dir.filePath(u"a/settings.ini"_s);
        QVERIFY(settings.save(file));
        QCOMPARE(AppSettings::load(file), settings);
    }

    void aMissingFileMeansDefaults() { QCOMPARE(AppSettings::load(m_dir.filePath(u"none.ini"_s)), AppSettings()); }

    void whatIsWrongHasItsDefault()
    {
        QFile file(m_dir.filePath(u"wrong.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[application]\nquit=perhaps\nlogLevel=warning\n[notifications]\nfailed=maybe\nback=false\n\x00\xff garbage");
        file.close();
        AppSettings expected;
        expected.logLevel = oco::base::LogLevel::Warning;
        expected.notifyBack = false;
        QCOMPARE(AppSettings::load(file.fileName()), expected);
    }

    void foreignKeysStay()
    {
        const QString path = m_dir.filePath(u"foreign.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[future]\nnew=1\n");
        file.close();
        QVERIFY(AppSettings().save(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("[future]\nnew=1"));
    }

    void aFolderThatCannotBeWrittenIsSaid() { QVERIFY(!AppSettings().save(u"/proc/no/settings.ini"_s)); }
};

QTEST_GUILESS_MAIN(AppSettingsTest)
#include "app_settings_test.moc"
