#include "support/keyring_session.h"
#include "support/program_runner.h"
#include "support/pseudo_terminal.h"
#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

namespace
{

const QByteArray kSite = "machine_m1:worker_site:secret_hunter2";
const QString kUrl = u"https://happy-otter-123.convex.cloud"_s;
const QByteArray kFile =
    "// mine\n"
    "{\n"
    "  \"workers\": [\n"
    "    // the site\n"
    "    {\"token\": \"machine_m1:worker_site:secret_hunter2\", \"working_directory\": \"~/site\", \"convex_url\": "
    "\"https://a-b-1.convex.cloud\"}, // live\n"
    "    // the blog\n"
    "    {\"token\": \"env:BLOG_TOKEN\", \"working_directory\": \"~/blog\", \"convex_url\": \"https://a-b-1.convex.cloud\"}\n"
    "  ]\n"
    "}\n";

} // namespace

/** workers, token and migrate as processes, with a real keyring: what they say, and every byte that they write. */
class CommandsWorkersTest : public QObject
{
    Q_OBJECT

private:
    struct Outcome {
        int exitCode = -1;
        QString out;
        QString err;
    };

    std::unique_ptr<TempHome> m_home;
    std::unique_ptr<KeyringSession> m_keyring;

    bool startKeyring() { return m_keyring->start(); }

    Outcome run(const QStringList &arguments, const QByteArray &input = "\n")
    {
        ProgramRunner runner;
        const bool ended =
            runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), arguments, m_keyring->environment(), m_home->path(), input) &&
            runner.waitForExit(60s);
        return ended ? Outcome{runner.exitCode().value_or(-1), runner.out(), runner.err()} : Outcome();
    }

    bool write(const QByteArray &text) { return m_home->write(u".config/opencode-orchestrator/workers.json"_s, text); }
    QByteArray written()
    {
        QFile file(m_home->configFolder() + u"/workers.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void verify(const Outcome &outcome, int exitCode, const QString &says)
    {
        const QString all = outcome.out + outcome.err;
        QVERIFY2(outcome.exitCode == exitCode, qPrintable(all));
        QVERIFY2(all.contains(says), qPrintable(all));
        QVERIFY(!all.contains(u"hunter2"));
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        m_keyring = std::make_unique<KeyringSession>(*m_home);
        for (const QString &folder : {u"site"_s, u"blog"_s}) {
            QVERIFY(QDir(m_home->path()).mkpath(folder));
        }
    }

    void cleanup() { m_keyring.reset(); }

    void theFirstWorkerMakesTheFile()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        verify(run({u"workers"_s, u"list"_s}), 78, u"workers.json does not exist."_s);
        verify(run({u"workers"_s, u"add"_s, u"--directory"_s, u"site"_s}, kSite), 1, u"Name it: --url https://"_s);
        QCOMPARE(QDir(m_home->configFolder()).entryList(QDir::Files), QStringList()); // given up: nothing stays behind
        verify(run({u"workers"_s, u"add"_s, u"--directory"_s, u"site"_s, u"--url"_s, kUrl}, kSite + '\n'), 0,
               u"Added the worker m1/site to %1/workers.json; its token is in the keychain."_s.arg(m_home->configFolder()));
        QVERIFY(written().contains("\"token\": \"keychain:machine_m1:worker_site\""));
        QVERIFY(!written().contains("hunter2"));
        QVERIFY(written().contains("// More workers go here"));
        QCOMPARE(int(QFileInfo(m_home->configFolder() + u"/workers.json"_s).permissions() & 0xff), 0); // of the group and others
        verify(run({u"workers"_s, u"list"_s}), 0, u"m1/site  %1/site  %2  token in the keychain\n"_s.arg(m_home->path(), kUrl));
        verify(run({u"validate"_s}), 0, u"1 worker"_s);
    }

    void addsBesideOthersAndKeepsEveryByte()
    {
        QVERIFY(write(kFile));
        QByteArray expected = kFile;
        expected.replace("convex.cloud\"}\n  ]", "convex.cloud\"},\n"
                                                 "    {\"token\": \"env:NEW_TOKEN\", \"working_directory\": \"HOME/site\", "
                                                 "\"convex_url\": \"https://a-b-1.convex.cloud\"}\n  ]");
        expected.replace("HOME", m_home->path().toUtf8());
        verify(run({u"workers"_s, u"add"_s, u"--directory"_s, u"site"_s, u"--token-from"_s, u"env:NEW_TOKEN"_s}), 0, u"env:NEW_TOKEN"_s);
        QCOMPARE(written(), expected);
    }

    void addRefuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("says");
        QTest::newRow("no folder") << QStringList{u"--directory=none"_s} << kSite << u"none\" does not exist. Create it"_s;
        QTest::newRow("bad URL") << QStringList{u"--url=x"_s} << kSite << u"https:// is missing"_s;
        QTest::newRow("http") << QStringList{u"--url=http://example.com"_s} << kSite << u"would send the secret unencrypted"_s;
        QTest::newRow("listed already") << QStringList{} << kSite << u"The worker m1/site is in"_s;
        QTest::newRow("bad token") << QStringList{} << QByteArray("machine_m1:hunter2") << u"Worker token must be in format:"_s;
        QTest::newRow("no token") << QStringList{} << QByteArray("\n") << u"No token came on standard input"_s;
        QTest::newRow("token as an argument") << QStringList{u"--token-from=machine_m:worker_w:secret_x"_s} << QByteArray("\n")
                                              << u"a token itself must not stand on a command line"_s;
        QTest::newRow("bad place") << QStringList{u"--token-from=env:A B"_s} << QByteArray("\n")
                                   << u"not the name of an environment variable"_s;
        QTest::newRow("no keychain") << QStringList{} << QByteArray("machine_m1:worker_new:secret_hunter2")
                                     << u"No keychain can be reached for machine_m1:worker_new"_s;
    }

    void addRefuses()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        QFETCH(QString, says);
        QVERIFY(write(kFile));
        verify(run(QStringList{u"workers"_s, u"add"_s} + options, input), 1, says);
        QCOMPARE(written(), kFile);
    }

    void aComputerWithoutAKeychainCanKeepItPlain()
    {
        QVERIFY(write(kFile));
        verify(run({u"workers"_s, u"add"_s, u"--plain"_s}, "machine_m1:worker_new:secret_hunter2"), 0,
               u"its token is in the file, in plain text"_s);
        QVERIFY(written().contains("machine_m1:worker_new:secret_hunter2"));
    }

    void editsWhatWasAskedForAndNothingElse()
    {
        QVERIFY(write(kFile));
        verify(run({u"workers"_s, u"edit"_s, u"env:BLOG_TOKEN"_s, u"--url"_s, u"http://localhost:3210"_s}), 0,
               u"Changed the worker env:BLOG_TOKEN"_s);
        QByteArray expected = kFile;
        expected.replace("~/blog\", \"convex_url\": \"https://a-b-1.convex.cloud", "~/blog\", \"convex_url\": \"http://localhost:3210");
        QCOMPARE(written(), expected);
        verify(run({u"workers"_s, u"edit"_s, u"blog"_s, u"--url"_s, u"http://localhost:3210"_s}), 0, u"Nothing to change"_s);
        verify(run({u"workers"_s, u"edit"_s, u"blog"_s, u"--directory"_s, u"none"_s}), 1, u"does not exist"_s);
        verify(run({u"workers"_s, u"edit"_s, u"nobody"_s, u"--url"_s, kUrl}), 1, u"There are: m1/site, env:BLOG_TOKEN."_s);
        verify(run({u"workers"_s, u"edit"_s, u"blog"_s, u"--token-from"_s, u"keychain:machine_m1:worker_site"_s}), 1,
               u"this worker is configured already"_s);
        QCOMPARE(written(), expected);
    }

    void setsTheRecoveryPolicy()
    {
        QVERIFY(write(kFile));
        verify(run({u"workers"_s, u"edit"_s, u"env:BLOG_TOKEN"_s, u"--recovery"_s, u"answer-only-new"_s}), 0,
               u"Changed the worker env:BLOG_TOKEN"_s);
        QByteArray expected = kFile;
        expected.replace("\"~/blog\", \"convex_url\": \"https://a-b-1.convex.cloud\"",
                         "\"~/blog\", \"convex_url\": \"https://a-b-1.convex.cloud\", \"recovery\": \"answer-only-new\"");
        QCOMPARE(written(), expected);
        verify(run({u"workers"_s, u"edit"_s, u"blog"_s, u"--recovery"_s, u"never"_s}), 1,
               u"The recovery is \"never\", which is no policy."_s);
        QCOMPARE(written(), expected);
        verify(run({u"workers"_s, u"add"_s, u"--directory"_s, u"site"_s, u"--token-from"_s, u"env:NEW_TOKEN"_s, u"--recovery"_s,
                    u"answer-only-new"_s}),
               0, u"env:NEW_TOKEN"_s);
        QCOMPARE(written().count("\"recovery\": \"answer-only-new\""), 2);
    }

    void aBrokenEntryCanBeMended()
    {
        QByteArray broken = kFile;
        QVERIFY(write(broken.replace("~/blog", "~/gone")));
        verify(run({u"workers"_s, u"list"_s}), 0, u"(has errors)"_s);
        verify(run({u"workers"_s, u"edit"_s, u"env:BLOG_TOKEN"_s, u"--directory"_s, u"blog"_s}), 0, u"Changed the worker"_s);
        QVERIFY(written().contains(u"%1/blog"_s.arg(m_home->path()).toUtf8()));
    }

    void removesWithTheCommentsThatBelongToIt()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        QVERIFY(write(kFile));
        verify(run({u"token"_s, u"move"_s, u"site"_s, u"m1/site"_s}), 0, u"Moved the token of m1/site into the keychain."_s);
        verify(run({u"workers"_s, u"remove"_s, u"site"_s}), 0, u"Its token was deleted from the keychain."_s);
        QByteArray expected = kFile;
        const qsizetype from = expected.indexOf("    // the site");
        expected.remove(from, expected.indexOf("    // the blog") - from);
        QCOMPARE(written(), expected);
        verify(run({u"token"_s, u"set"_s}, kSite), 1, u"There is no worker \"m1/site\"."_s);
        verify(run({u"workers"_s, u"remove"_s, u"site"_s}), 1, u"There is no worker \"site\"."_s);
    }

    void movesAllTokensAndSaysSo()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        QVERIFY(write(kFile));
        const Outcome moved = run({u"token"_s, u"move"_s, u"--json"_s});
        verify(moved, 0, {});
        QCOMPARE(QJsonDocument::fromJson(moved.out.toUtf8())[u"moved"].toArray(), QJsonArray{u"m1/site"_s});
        QByteArray expected = kFile;
        QCOMPARE(written(), expected.replace(kSite, "keychain:machine_m1:worker_site"));
        verify(run({u"token"_s, u"move"_s}), 0, u"No token stands in"_s);
        verify(run({u"token"_s, u"move"_s, u"blog"_s}), 1, u"It is kept in the environment variable BLOG_TOKEN."_s);
        verify(run({u"token"_s, u"delete"_s, u"m1/site"_s}), 0, u"Deleted the token of m1/site from the keychain."_s);
        verify(run({u"token"_s, u"delete"_s, u"m1/site"_s}), 0, u"There was no token of m1/site in the keychain."_s);
        verify(run({u"token"_s, u"delete"_s, u"blog"_s}), 1, u"It is kept in the environment variable BLOG_TOKEN."_s);
        verify(run({u"token"_s, u"set"_s, u"site"_s}, kSite), 0, u"The token of m1/site is in the keychain."_s);
        verify(run({u"token"_s, u"set"_s, u"site"_s}, "machine_m1:worker_x:secret_y"), 1,
               u"This is the token of the worker m1/x, and not of m1/site."_s);
        QCOMPARE(written(), expected);
    }

    void aTokenThatCannotMoveStaysWhereItIs()
    {
        QVERIFY(write(kFile));
        verify(run({u"token"_s, u"move"_s}), 1, u"What was not moved still stands in"_s);
        QCOMPARE(written(), kFile);
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        QVERIFY(m_keyring->lock());
        verify(run({u"token"_s, u"move"_s}), 1, u"The keychain is locked"_s);
        QCOMPARE(written(), kFile);
    }

    void aFileThatDoesNotParseIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list") << QStringList{u"workers"_s, u"list"_s};
        QTest::newRow("add") << QStringList{u"workers"_s, u"add"_s, u"--token-from=env:A"_s};
        QTest::newRow("edit") << QStringList{u"workers"_s, u"edit"_s, u"site"_s, u"--directory=blog"_s};
        QTest::newRow("remove") << QStringList{u"workers"_s, u"remove"_s, u"site"_s};
        QTest::newRow("token set") << QStringList{u"token"_s, u"set"_s, u"site"_s};
        QTest::newRow("token move") << QStringList{u"token"_s, u"move"_s};
        QTest::newRow("token delete") << QStringList{u"token"_s, u"delete"_s, u"site"_s};
    }

    void aFileThatDoesNotParseIsLeftAlone()
    {
        QFETCH(QStringList, arguments);
        QByteArray broken = kFile;
        broken.replace("\"~/site\",", "\"~/site\"");
        QVERIFY(write(broken));
        verify(run(arguments), 78, u"workers.json:5:"_s);
        QCOMPARE(written(), broken);
    }

    void asksForATokenWithoutShowingIt()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        QByteArray file = kFile;
        QVERIFY(write(file.replace(kSite, "keychain:machine_m1:worker_site")));
        PseudoTerminal terminal;
        QVERIFY(terminal.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"token"_s, u"set"_s, u"site"_s}, m_keyring->environment(),
                               m_home->path()));
        const QString question = u"Worker token (not shown): "_s;
        QVERIFY(terminal.waitForText(question, 30s));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.enter(u"machine_m1:hunter2"_s));
        QVERIFY(terminal.waitForText(u"Worker token must be in format:"_s, 30s));
        QVERIFY(terminal.waitForText(question, 30s));
        QVERIFY(terminal.enter(QString::fromLatin1(kSite)));
        QVERIFY(terminal.waitForText(u"The token of m1/site is in the keychain."_s, 30s));
        QVERIFY(terminal.waitForExit(30s));
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!terminal.seen().contains(u"hunter2"));
    }

    void aQuestionThatIsGivenUpChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("Ctrl-C") << QByteArray("half\x03") << 130;
        QTest::newRow("Ctrl-D") << QByteArray("\x04") << 1;
    }

    void aQuestionThatIsGivenUpChangesNothing()
    {
        QFETCH(QByteArray, key);
        QVERIFY(write(kFile));
        PseudoTerminal terminal;
        QVERIFY(
            terminal.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"workers"_s, u"add"_s}, m_keyring->environment(), m_home->path()));
        QVERIFY(terminal.waitForText(u"Worker token (not shown): "_s, 30s));
        QVERIFY(terminal.type(key));
        QVERIFY(terminal.waitForExit(30s));
        QTEST(terminal.exitCode().value_or(-1), "exitCode");
        QCOMPARE(written(), kFile);
    }

    void oneOfTwoEntriesCanGo()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        const QByteArray entry = "{\"token\": \"keychain:machine_m1:worker_site\", \"working_directory\": \"~/site\", "
                                 "\"convex_url\": \"https://a-b-1.convex.cloud\"}";
        QVERIFY(write("[" + entry + "]"));
        verify(run({u"token"_s, u"set"_s}, kSite), 0, u"is in the keychain."_s);
        QVERIFY(write("[" + entry + ", " + entry + "]"));
        const Outcome removed = run({u"workers"_s, u"remove"_s, u"m1/site"_s});
        verify(removed, 0, u"Removed the worker m1/site"_s);
        QVERIFY(!removed.out.contains(u"deleted from the keychain"_s)); // the other entry needs it
        QCOMPARE(written(), "[" + entry + "]");
        verify(run({u"workers"_s, u"remove"_s, u"./site"_s}), 0, u"deleted from the keychain"_s);
    }

    void fillsInATemplateEntryBesideOthers()
    {
        QByteArray file = kFile;
        file.replace("    // the blog", "    {\"token\": \"machine_<machine_id>:worker_<worker_id>:secret_<secret>\", "
                                        "\"working_directory\": \"/path/to/your/project\", \"convex_url\": "
                                        "\"https://your-deployment.convex.cloud\"},\n    // the blog");
        QVERIFY(write(file));
        verify(run({u"workers"_s, u"add"_s, u"--directory"_s, u"site"_s, u"--token-from"_s, u"env:NEW_TOKEN"_s}), 0,
               u"Added the worker env:NEW_TOKEN"_s);
        QVERIFY(!written().contains("/path/to/your/project"));
        verify(run({u"validate"_s}), 0, u"3 workers"_s);
    }

    void aTokenInAFileHasItsWorkersName()
    {
        QVERIFY(m_home->write(u"kept.token"_s, kSite));
        QVERIFY(m_home->write(u"other.token"_s, "machine_m1:worker_other:secret_x"));
        QByteArray file = kFile;
        QVERIFY(write(file.replace(kSite, "file:~/kept.token")));
        verify(run({u"workers"_s, u"edit"_s, u"m1/site"_s, u"--url"_s, kUrl}), 0, u"Changed the worker"_s);
        verify(run({u"workers"_s, u"edit"_s, u"m1/site"_s, u"--token-from"_s, u"file:~/other.token"_s}), 1,
               u"This is the place of the worker m1/other, and not of m1/site."_s);
        verify(run({u"workers"_s, u"add"_s, u"--plain"_s, u"--url"_s, kUrl}, kSite), 1, u"is in "_s);
        verify(run({u"workers"_s, u"edit"_s, u"m1/site"_s, u"--token-from"_s, u"file:relative"_s}), 1,
               u"The token's place cannot be used: \"relative\" is not an absolute path. Write file:/path"_s);
    }

    void takesATokenAsPeoplePasteIt()
    {
        QVERIFY(write(kFile));
        verify(run({u"workers"_s, u"add"_s, u"--plain"_s}, "export WORKER_TOKEN=\"machine_m1:worker_new:secret_x\" \n"), 0,
               u"Added the worker m1/new"_s);
        QVERIFY(written().contains("\"machine_m1:worker_new:secret_x\""));
    }

    void theHomeFolderIsKnownInPaths()
    {
        QVERIFY(m_home->write(u"mine/workers.json"_s, kFile));
        verify(run({u"workers"_s, u"list"_s, u"--config"_s, u"~/mine/workers.json"_s}), 0, u"m1/site"_s);
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"~"_s)));
    }

    void saysThatOthersCanReadAToken()
    {
        QVERIFY(write(kFile));
        QVERIFY(QFile::setPermissions(m_home->configFolder() + u"/workers.json"_s,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        verify(run({u"validate"_s}), 0, u"Run: chmod 600 "_s);
        QVERIFY(QFile::setPermissions(m_home->configFolder() + u"/workers.json"_s, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!run({u"validate"_s}).out.contains(u"chmod"_s));
    }

    void migratesAnEnv()
    {
        QVERIFY2(startKeyring(), qPrintable(m_keyring->lastError()));
        const QByteArray env = "# mine\r\nexport WORKER_TOKEN=\"" + kSite + "\"\r\nCONVEX_URL=https://a-b-1.convex.cloud # x\r\n";
        QVERIFY(m_home->write(u"site/.env"_s, env));
        verify(run({u"migrate"_s}), 78, u"--from FILE"_s);
        verify(run({u"migrate"_s, u"--from"_s, u"site/.env"_s}), 0, u"Added the worker m1/site"_s);
        verify(run({u"migrate"_s, u"--from"_s, u"site/.env"_s}), 0, u"The worker m1/site is in"_s);
        QVERIFY(written().contains(u"\"working_directory\": \"%1/site\""_s.arg(m_home->path()).toUtf8()));
        QVERIFY(!written().contains("hunter2"));
        QFile left(m_home->filePath(u"site/.env"_s));
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), env);
        QVERIFY(m_home->write(u"half.env"_s, "WORKER_TOKEN=" + kSite));
        verify(run({u"migrate"_s, u"--from"_s, u"half.env"_s}), 78, u"half.env does not set CONVEX_URL."_s);
    }

    void listsForPrograms()
    {
        QVERIFY(write(kFile));
        const Outcome listed = run({u"workers"_s, u"list"_s, u"--json"_s});
        verify(listed, 0, {});
        const QJsonArray workers = QJsonDocument::fromJson(listed.out.toUtf8())[u"workers"].toArray();
        QCOMPARE(workers.size(), 2);
        QCOMPARE(workers[0][u"worker"].toString(), u"m1/site"_s);
        QCOMPARE(workers[0][u"line"].toInt(), 5);
        QCOMPARE(workers[0][u"recovery"].toString(), u"resume"_s);
        QCOMPARE(workers[1][u"name"].toString(), u"env:BLOG_TOKEN"_s);
        QCOMPARE(workers[1][u"workingDirectory"].toString(), m_home->filePath(u"blog"_s));
        const Outcome refused = run({u"workers"_s, u"remove"_s, u"nobody"_s, u"--json"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!QJsonDocument::fromJson(refused.out.toUtf8())[u"ok"].toBool());
        QCOMPARE(refused.err, QString());
    }
};

QTEST_GUILESS_MAIN(CommandsWorkersTest)
#include "commands_workers_test.moc"
