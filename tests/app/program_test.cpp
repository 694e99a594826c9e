#include "base/version.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

namespace
{

const QString kAllFailed = u"Failed to start any workers. Check the errors above."_s;
const QString kUrl = u"https://happy-otter-123.convex.cloud"_s;

} // namespace

/** The built program: its texts, word for word, and its exit statuses; without opencode and without a network. */
class ProgramTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;

    bool start(ProgramRunner &runner, const QStringList &arguments, const QStringList &variables = {})
    {
        QProcessEnvironment environment = m_home->environment();
        environment.insert(u"PATH"_s, m_home->path()); // no opencode
        environment.insert(u"OCO_OPENCODE_BINARY"_s, m_home->filePath(u"no-opencode"_s));
        for (const QString &variable : variables) {
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        }
        return runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), arguments, environment, m_home->path());
    }

    bool run(ProgramRunner &runner, const QStringList &arguments, const QStringList &variables = {})
    {
        return start(runner, arguments, variables) && runner.waitForExit(60s);
    }

    bool writeWorkers(const QString &text) { return m_home->write(u".config/opencode-orchestrator/workers.json"_s, text.toUtf8()); }

    [[nodiscard]] QString entry(const QString &directory, const QString &token = u"machine_m1:worker_w1:secret_s3cr3tvalue"_s) const
    {
        return u"{\"token\": \"%1\", \"working_directory\": \"%2\", \"convex_url\": \"%3\"}"_s.arg(token, directory, kUrl);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->isValid());
        QVERIFY(m_home->write(u"project/readme"_s, "x"));
    }

    void printsItsVersion()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--version"_s}));
        QCOMPARE(runner.exitCode(), 0);
        QCOMPARE(runner.out(), u"opencode-orchestrator %1\n"_s.arg(QString::fromLatin1(oco::base::kVersion)));
        QCOMPARE(runner.err(), QString());
    }

    void printsTheVersionsOfItsParts_data()
    {
        QTest::addColumn<QString>("opencode");
        QTest::addColumn<QString>("said");
        QTest::newRow("with opencode") << u"#!/bin/sh\necho 1.2.3\n"_s << u"opencode:   1.2.3 (%1)"_s;
        QTest::newRow("without") << QString() << u"opencode:   The opencode program that the settings name does not exist: %1"_s;
    }

    void printsTheVersionsOfItsParts()
    {
        QFETCH(QString, opencode);
        QFETCH(QString, said);
        const QString path = m_home->filePath(u"no-opencode"_s);
        if (!opencode.isEmpty()) {
            QVERIFY(m_home->write(u"no-opencode"_s, opencode.toUtf8()));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        }
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--version"_s, u"--verbose"_s}));
        QCOMPARE(runner.exitCode(), 0);
        const QStringList lines = runner.out().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.value(0), u"opencode-orchestrator %1"_s.arg(QString::fromLatin1(oco::base::kVersion)));
        QVERIFY2(lines.contains(u"Qt:         %1"_s.arg(QString::fromLatin1(qVersion()))), qPrintable(runner.out()));
        QVERIFY2(lines.contains(said.arg(path)), qPrintable(runner.out()));
        for (const QString &part : {u"commit:"_s, u"build:"_s, u"QtKeychain:"_s, u"system:"_s}) {
            QVERIFY2(lines.filter(QRegularExpression(u'^' + part + u" +\\S"_s)).size() == 1, qPrintable(part));
        }
        QCOMPARE(lines.size(), 7);
        QCOMPARE(runner.err(), QString());
        QVERIFY(!QFileInfo::exists(m_home->configFolder()));
    }

    void printsHelp_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("contains");
        QTest::newRow("program") << QStringList{u"--help"_s} << u"--log-format FORMAT"_s;
        QTest::newRow("chat") << QStringList{u"chat"_s, u"--help"_s} << u"--session ID"_s;
        QTest::newRow("deployment") << QStringList{u"deployment"_s, u"--help"_s} << u"loginSessionId"_s;
    }

    void printsHelp()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, contains);
        ProgramRunner runner;
        QVERIFY(run(runner, arguments));
        QCOMPARE(runner.exitCode(), 0);
        QVERIFY(runner.out().contains(contains));
        QCOMPARE(runner.err(), QString());
        QVERIFY(!QFileInfo::exists(m_home->configFolder()));
    }

    void refusesBadUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("option") << QStringList{u"--frobnicate"_s};
        QTest::newRow("command") << QStringList{u"frobnicate"_s};
        QTest::newRow("value") << QStringList{u"--log-format"_s, u"xml"_s};
        QTest::newRow("chat without prompt") << QStringList{u"chat"_s};
    }

    void refusesBadUsage()
    {
        QFETCH(QStringList, arguments);
        ProgramRunner runner;
        QVERIFY(run(runner, arguments));
        QCOMPARE(runner.exitCode(), 64);
        QCOMPARE(runner.out(), QString());
        QVERIFY(runner.err().contains(u"--help"));
    }

    void windowsNeedADisplayOrAProgramThatHasThem()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--tray"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.err().contains(u"display") || runner.err().contains(u"this program has none"), qPrintable(runner.err()));
        QVERIFY(!QFileInfo::exists(m_home->configFolder()));
    }

    void writesATemplateAndRefusesItUntouched()
    {
        const QString path = m_home->configFolder() + u"/workers.json"_s;
        ProgramRunner first;
        QVERIFY(run(first, {u"--no-gui"_s}));
        QCOMPARE(first.exitCode(), 78);
        QCOMPARE(first.err(), u"No workers configuration found. A template has been created at:\n"_s + path + u'\n');
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFileDevice::Permissions());
        ProgramRunner second;
        QVERIFY(run(second, {u"--no-gui"_s}));
        QCOMPARE(second.exitCode(), 78);
        QVERIFY2(second.err().contains(u"untouched template"), qPrintable(second.err()));
        QVERIFY(!second.hasErrLine(kAllFailed));
    }

    void writesTheTemplateWhereConfigSays()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s, u"--config"_s, u"other/my workers.json"_s}));
        QCOMPARE(runner.exitCode(), 78);
        QVERIFY(runner.hasErrLine(m_home->filePath(u"other/my workers.json"_s)));
        QVERIFY(QFileInfo::exists(m_home->filePath(u"other/my workers.json"_s)));
        QVERIFY(!QFileInfo::exists(m_home->configFolder()));
    }

    void saysWhatIsWrongWithAMalformedFile()
    {
        QVERIFY(writeWorkers(u"{\n \"workers\": [\n"_s));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s}));
        QCOMPARE(runner.exitCode(), 78);
        QVERIFY2(runner.err().contains(u"workers.json:"), qPrintable(runner.err()));
    }

    void failsWhenEveryWorkerIsInvalid()
    {
        QVERIFY(writeWorkers(u"{\"workers\": [%1]}"_s.arg(entry(m_home->filePath(u"gone"_s)))));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.hasErrLine(kAllFailed), qPrintable(runner.err()));
        QVERIFY2(runner.err().contains(u"m1/w1") && runner.err().contains(u"working_directory"), qPrintable(runner.err()));
        QVERIFY(!runner.err().contains(u"s3cr3tvalue"));
    }

    void failsWithoutOpencodeAndSaysHowToInstallIt()
    {
        QVERIFY(writeWorkers(u"{\"workers\": [%1]}"_s.arg(entry(m_home->filePath(u"project"_s)))));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.hasErrLine(kAllFailed), qPrintable(runner.err()));
        QVERIFY2(runner.err().contains(u"m1/w1") && runner.err().contains(u"npm install"), qPrintable(runner.err()));
    }

    void localWithoutOpencodeEndsTheSameWay()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--local"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(runner.hasErrLine(kAllFailed));
        QVERIFY2(runner.err().contains(u"npm install"), qPrintable(runner.err()));
        QVERIFY(!QFileInfo::exists(m_home->configFolder())); // workers.json is left alone
    }

    void chatWithoutOpencodeFails()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"chat"_s, u"hello"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QCOMPARE(runner.out(), QString());
        QVERIFY2(runner.err().contains(u"npm install"), qPrintable(runner.err()));
    }

    void aServiceRefusesRelativeDirectories()
    {
        QVERIFY(writeWorkers(u"{\"workers\": [%1]}"_s.arg(entry(u"project"_s))));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s}, {u"OCO_LAUNCH=service"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.err().contains(u"working_directory"), qPrintable(runner.err()));
        QVERIFY(runner.hasErrLine(kAllFailed));
    }

    void deploymentWithoutOneSaysWhatToDo()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"deployment"_s, u"--json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QCOMPARE(runner.out(), QString());
        QVERIFY(runner.err().contains(u"--local"));
    }

    void logsJsonLines()
    {
        QVERIFY(writeWorkers(u"{\"workers\": [%1]}"_s.arg(entry(m_home->filePath(u"project"_s)))));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s, u"--log-format"_s, u"json"_s}));
        int objects = 0;
        for (const QString &line : runner.err().split(u'\n', Qt::SkipEmptyParts)) {
            if (line != kAllFailed) {
                const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
                QVERIFY2(object.contains(u"message"_s) && object.contains(u"level"_s), qPrintable(line));
                ++objects;
            }
        }
        QVERIFY(objects > 0);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
