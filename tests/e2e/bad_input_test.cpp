#include "e2e/deployment_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

namespace
{

const QString kAllFailed = u"Failed to start any workers. Check the errors above."_s;
const QString kTokenSentence = u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s;
const QString kGoodToken = u"machine_m1:worker_w1:secret_s1"_s;

constexpr int kUsage = 64;
constexpr int kConfiguration = 78;

QByteArray entry(const QString &token, const QString &directory, const QString &url, const QString &more = {})
{
    return u"{\"token\": \"%1\", \"working_directory\": \"%2\", \"convex_url\": \"%3\"%4}"_s.arg(token, directory, url, more).toUtf8();
}

QByteArray file(const QByteArrayList &entries)
{
    return "{\n  \"workers\": [\n    " + entries.join(",\n    ") + "\n  ]\n}\n";
}

} // namespace

/** What a person gets to read, and what a script gets to see, for each kind of mistake. */
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;

    bool writeConfig(QByteArray text)
    {
        return m_home->write(u".config/opencode-orchestrator/workers.json"_s, text.replace("HOME", m_home->path().toUtf8()));
    }

    bool start(ProgramRunner &runner, const QStringList &arguments = {u"--no-gui"_s})
    {
        return runner.start(programUnderTest(), arguments, m_home->environment(), m_home->path());
    }

    bool run(ProgramRunner &runner, const QStringList &arguments = {u"--no-gui"_s})
    {
        return start(runner, arguments) && runner.waitForExit(60s);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->write(u"project/readme"_s, "text"));
    }

    void refusesAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QStringList>("said"); // each on stderr
        const QString https = u"https://happy-otter-123.convex.cloud"_s;
        const QString project = u"HOME/project"_s;

        QTest::newRow("malformed") << "{\n  \"workers\": [\n    {\"token\" \"x\"}\n  ]\n}\n"_ba << kConfiguration
                                   << QStringList{u"workers.json:3:"_s, u"error:"_s};
        QTest::newRow("not a list") << "{\"workers\": 5}"_ba << kConfiguration << QStringList{u"workers.json:1:13"_s, u"workers"_s};
        QTest::newRow("empty") << ""_ba << kConfiguration << QStringList{u"workers.json"_s};
        QTest::newRow("wrong type")
            << "{\"workers\": [{\"token\": 5, \"working_directory\": \"HOME/project\", \"convex_url\": \"https://x.convex.cloud\"}]}"_ba
            << 1 << QStringList{u"workers.json:1:24"_s, u"token"_s, kAllFailed};
        QTest::newRow("bad token") << file({entry(u"machine_a:worker_b"_s, project, https)}) << 1
                                   << QStringList{u"workers.json:3:"_s, kTokenSentence, kAllFailed};
        QTest::newRow("http") << file({entry(kGoodToken, project, u"http://example.com"_s)}) << 1
                              << QStringList{u"convex_url"_s, u"https"_s, kAllFailed};
        QTest::newRow("missing directory") << file({entry(kGoodToken, u"HOME/nowhere"_s, https)}) << 1
                                           << QStringList{u"working_directory"_s, u"nowhere"_s, kAllFailed};
        QTest::newRow("a file as directory") << file({entry(kGoodToken, u"HOME/project/readme"_s, https)}) << 1
                                             << QStringList{u"working_directory"_s, u"readme"_s, kAllFailed};
        QTest::newRow("missing fields") << "{\"workers\": [{}]}"_ba << 1
                                        << QStringList{u"token"_s, u"working_directory"_s, u"convex_url"_s, kAllFailed};
        QTest::newRow("everything at once") << file({entry(u"nonsense"_s, u"HOME/nowhere"_s, u"http://example.com"_s),
                                                     entry(u"machine_a"_s, project, https)})
                                            << 1 << QStringList{u"workers.json:3:"_s, u"workers.json:4:"_s, u"nowhere"_s,
                                                                u"https"_s,           kTokenSentence,       kAllFailed};
        QTest::newRow("unknown field") << file({entry(u"nonsense"_s, project, https, u", \"working_directry\": 1"_s)}) << 1
                                       << QStringList{u"working_directry"_s, u"warning:"_s, u"did you mean"_s, u"working_directory"_s};
    }

    void refusesAFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, exitCode);
        QFETCH(QStringList, said);
        QVERIFY(writeConfig(text));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QCOMPARE(runner.exitCode(), exitCode);
        for (const QString &text : said) {
            QVERIFY2(runner.err().contains(text, Qt::CaseInsensitive), qPrintable(text));
        }
        QCOMPARE(runner.hasErrLine(kAllFailed), said.contains(kAllFailed) || exitCode == 1);
        QVERIFY(runner.out().isEmpty());
    }

    void neverShowsASecret()
    {
        QVERIFY(writeConfig(file({entry(u"machine_a:worker_b:secret_abc123XYZ!"_s, u"HOME/nowhere"_s, u"http://example.com"_s)})));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s, u"--log-level"_s, u"debug"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(!runner.err().contains(u"abc123XYZ"_s));
    }

    void writesATemplate()
    {
        const QString path = m_home->configFolder() + u"/workers.json"_s;
        {
            ProgramRunner runner;
            QVERIFY(run(runner));
            QCOMPARE(runner.exitCode(), kConfiguration);
            QVERIFY(runner.err().contains(u"No workers configuration found. A template has been created at:"_s));
            QVERIFY(runner.err().contains(path));
        }
        constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path).permissions(), kOwner);
        QCOMPARE(QFileInfo(m_home->configFolder()).permissions(), kOwner | QFile::ExeOwner | QFile::ExeUser);

        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray before = written.readAll();
        ProgramRunner again;
        QVERIFY(run(again));
        QCOMPARE(again.exitCode(), kConfiguration);
        QVERIFY2(again.err().contains(u"template"_s, Qt::CaseInsensitive), qPrintable(again.err()));
        QVERIFY(!again.err().contains(u"has been created"_s));
        written.seek(0);
        QCOMPARE(written.readAll(), before);
    }

    void anUnreadableFileIsNamed()
    {
        // a folder in the file's place: unreadable for everybody, also for root
        QVERIFY(QDir(m_home->path()).mkpath(u"configuration"_s));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--no-gui"_s, u"--config"_s, m_home->filePath(u"configuration"_s)}));
        QCOMPARE(runner.exitCode(), kConfiguration);
        QVERIFY(runner.err().contains(m_home->filePath(u"configuration"_s)));
    }

    void aMissingOpencodeSaysHowToInstallIt()
    {
        QVERIFY(writeConfig(file({entry(kGoodToken, u"HOME/project"_s, u"http://127.0.0.1:1"_s)})));
        QProcessEnvironment environment = m_home->environment();
        environment.insert(u"PATH"_s, m_home->path());
        ProgramRunner runner;
        QVERIFY(runner.start(programUnderTest(), {u"--no-gui"_s}, environment, m_home->path()));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(runner.err().contains(u"opencode-ai"_s));
        QVERIFY(runner.hasErrLine(kAllFailed));
    }

    void aRefusedPortIsTriedAgain()
    {
        QVERIFY(writeConfig(file({entry(kGoodToken, u"HOME/project"_s, u"http://127.0.0.1:1"_s)})));
        ProgramRunner runner;
        QVERIFY(start(runner));
        QVERIFY(runner.waitForLine(ProgramRunner::Channel::Err, QRegularExpression(u"m1/w1.*127\\.0\\.0\\.1:1"_s), 30s));
        QVERIFY(runner.isRunning());
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 0);
        QVERIFY(!runner.hasErrLine(kAllFailed));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--no-such-option"_s};
        QTest::newRow("option without its value") << QStringList{u"--config"_s};
        QTest::newRow("bad level") << QStringList{u"--log-level"_s, u"loud"_s};
        QTest::newRow("bad format") << QStringList{u"--log-format"_s, u"xml"_s};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("chat without prompt") << QStringList{u"chat"_s};
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        ProgramRunner runner;
        QVERIFY(run(runner, arguments));
        QCOMPARE(runner.exitCode(), kUsage);
        QVERIFY(!runner.err().isEmpty());
        QVERIFY(!QFileInfo::exists(m_home->configFolder() + u"/workers.json"_s));
    }

    void helpAndVersion()
    {
        ProgramRunner help;
        QVERIFY(run(help, {u"--help"_s}));
        QCOMPARE(help.exitCode(), 0);
        QVERIFY(help.out().contains(u"--log-format"_s));
        ProgramRunner version;
        QVERIFY(run(version, {u"--version"_s}));
        QCOMPARE(version.exitCode(), 0);
        QVERIFY(version.out().contains(QRegularExpression(u"\\d+\\.\\d+\\.\\d+"_s)));
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
