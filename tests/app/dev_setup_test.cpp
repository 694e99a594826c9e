#include "local/deployment.h"
#include "support/deployment_probe.h"
#include "support/pseudo_terminal.h"
#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;
using oco::local::Deployment;

/** The first run on a real pseudo-terminal, with a real deployment. */
class DevSetupTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds kLimit = 30s;
    static constexpr char16_t kTokenQuestion[] = u"Worker token (not shown while you type): ";
    static constexpr char16_t kUrlQuestion[] = u"Deployment URL [";
    static constexpr char16_t kKeepQuestion[] = u"Keep this URL anyway? [y/N] ";

    std::unique_ptr<TempHome> m_home;
    std::unique_ptr<Deployment> m_deployment;
    QString m_url;
    QString m_token;
    QString m_unknownToken; // well formed, of no worker
    QString m_workerId;
    QString m_project;

    static QString text(const char16_t *literal) { return QString::fromUtf16(literal); }

    bool start(PseudoTerminal &terminal, const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = m_home->environment();
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            environment.insert(it.key(), it.value());
        }
        return terminal.start(qEnvironmentVariable("OCO_TEST_PROMPT"), {u"setup"_s, m_project}, environment, m_project);
    }

    static bool answer(PseudoTerminal &terminal, const QString &question, const QString &text)
    {
        return terminal.waitForText(question, kLimit) && terminal.enter(text);
    }
    bool answerToken(PseudoTerminal &terminal, const QString &token)
    {
        return terminal.waitForText(text(kTokenQuestion), kLimit) && !terminal.echoes() && terminal.enter(token);
    }
    bool answerUrl(PseudoTerminal &terminal, const QString &url)
    {
        return terminal.waitForText(text(kUrlQuestion), kLimit) && terminal.waitForText(u"]: "_s, kLimit) && terminal.echoes() &&
               terminal.enter(url);
    }
    bool completes(PseudoTerminal &terminal)
    {
        return terminal.waitForText(u"<"_s, kLimit) && terminal.waitForExit(kLimit) && terminal.exitCode() == 0;
    }

    [[nodiscard]] QString envPath() const { return m_project + u"/.env"_s; }
    [[nodiscard]] QByteArray savedEnv() const
    {
        QFile file(envPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QByteArray expectedEnv() const { return "WORKER_TOKEN=" + m_token.toUtf8() + "\nCONVEX_URL=" + m_url.toUtf8() + '\n'; }

    [[nodiscard]] bool git(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_home->environment());
        process.setWorkingDirectory(m_project);
        process.start(u"git"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    /** Neither the whole token nor its secret was on the screen. */
    [[nodiscard]] bool showsNoSecret(const PseudoTerminal &terminal) const
    {
        return !terminal.seen().contains(m_token) && !terminal.seen().contains(m_token.section(u':', 2));
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        m_project = m_home->filePath(u"project"_s);
        QVERIFY(QDir().mkpath(m_project));
        m_project = QDir(m_project).canonicalPath();
        oco::local::DeploymentOptions options;
        options.databaseFile = m_home->filePath(u"deployment.sqlite"_s);
        m_deployment = std::make_unique<Deployment>(options);
        QVERIFY(m_deployment->start());
        const auto worker = m_deployment->workerFor(m_project);
        QVERIFY(worker);
        m_url = m_deployment->url().toString();
        m_token = worker->token;
        m_workerId = worker->workerId;
        m_unknownToken = u"machine_%1:worker_nobody:secret_nothing"_s.arg(m_deployment->machineId());
    }

    void cleanup()
    {
        m_deployment.reset();
        m_home.reset();
    }

    void asksChecksAndSaves()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(terminal.waitForText(u"Machine → ⋮ → Add Worker"_s, kLimit));
        QVERIFY(terminal.waitForText(envPath(), kLimit));
        QVERIFY(answerToken(terminal, u"  "_s + m_token + u' '));
        QVERIFY(answerUrl(terminal, m_url + u'/'));
        QVERIFY(terminal.waitForText(u"The deployment knows the worker"_s, kLimit));
        QVERIFY(terminal.waitForText(u"(approved)"_s, kLimit));
        QVERIFY(terminal.waitForText(u"Saved in "_s + envPath(), kLimit));
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), expectedEnv());
        QCOMPARE(QFileInfo(envPath()).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QVERIFY(showsNoSecret(terminal));
        QVERIFY(!terminal.seen().contains(u"Warning"_s)); // it is no checkout
    }

    void asksAgainForWhatIsWrong()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, u"machine_a:worker_b:hush"_s));
        QVERIFY(terminal.waitForText(u"Worker token must be in format: machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s, kLimit));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(answerUrl(terminal, u"happy-otter-123.convex.cloud"_s));
        QVERIFY(terminal.waitForText(u"https:// is missing"_s, kLimit));
        QVERIFY(answerUrl(terminal, QString()));
        QVERIFY(terminal.waitForText(u"https:// is missing"_s, kLimit));
        QVERIFY(answerUrl(terminal, m_url));
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), expectedEnv());
        QVERIFY(!terminal.seen().contains(u"hush"_s));
    }

    void anUnknownWorkerIsAskedAgain()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, m_unknownToken));
        QVERIFY(answerUrl(terminal, m_url));
        QVERIFY(terminal.waitForText(u"does not know the worker"_s, kLimit));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(answerUrl(terminal, QString())); // Enter keeps the URL
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), expectedEnv());
    }

    void aWorkerWithoutApprovalIsSaved()
    {
        DeploymentProbe probe(m_deployment->url(), m_deployment->loginSessionId());
        const QString machine = m_deployment->machineId();
        const auto made =
            probe.mutation(u"workers:create"_s, {{u"machineId"_s, machine}, {u"workerId"_s, u"fresh"_s}, {u"name"_s, u"Fresh"_s}});
        QVERIFY2(made.ok, qPrintable(made.error));
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, u"machine_%1:worker_fresh:secret_x"_s.arg(machine)));
        QVERIFY(answerUrl(terminal, m_url));
        QVERIFY(terminal.waitForText(u"\"Fresh\" (not approved yet"_s, kLimit));
        QVERIFY(completes(terminal));
        QVERIFY(savedEnv().contains("worker_fresh"));
    }

    void anUnreachableDeploymentCanBeKept()
    {
        const QString nobody = u"http://127.0.0.1:9"_s;
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(answerUrl(terminal, nobody));
        QVERIFY(terminal.waitForText(u"cannot be reached"_s, kLimit));
        QVERIFY(answer(terminal, text(kKeepQuestion), QString())); // Enter is No
        QVERIFY(answerUrl(terminal, nobody));
        QVERIFY(!QFileInfo::exists(envPath()));
        QVERIFY(answer(terminal, text(kKeepQuestion), u"y"_s));
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), "WORKER_TOKEN=" + m_token.toUtf8() + "\nCONVEX_URL=" + nobody.toUtf8() + '\n');
    }

    void asksOnlyForWhatIsMissing()
    {
        QFile file(envPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\r\nDEBUG=1\r\nCONVEX_URL = \"" + m_url.toUtf8() + "\" # local\r\n");
        file.close();
        const QByteArray before = savedEnv();
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(completes(terminal));
        QVERIFY(!terminal.seen().contains(text(kUrlQuestion)));
        QCOMPARE(savedEnv(), before + "WORKER_TOKEN=" + m_token.toUtf8() + "\r\n");
        QCOMPARE(QFileInfo(envPath()).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    }

    void whatTheEnvironmentHasIsNotSaved()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, {{u"CONVEX_URL"_s, m_url}}));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), "WORKER_TOKEN=" + m_token.toUtf8() + '\n');
    }

    void aWrongValueIsReplaced()
    {
        QFile file(envPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("WORKER_TOKEN=hush # from the web UI\nCONVEX_URL=" + m_url.toUtf8() + '\n');
        file.close();
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(terminal.waitForText(envPath() + u":1:1: error: WORKER_TOKEN: "_s, kLimit));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(completes(terminal));
        QCOMPARE(savedEnv(), "WORKER_TOKEN=" + m_token.toUtf8() + " # from the web UI\nCONVEX_URL=" + m_url.toUtf8() + '\n');
        QVERIFY(!terminal.seen().contains(u"hush"_s));
    }

    void nothingIsWrittenWhenCancelled_data()
    {
        QTest::addColumn<bool>("atTheUrl");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");

        QTest::newRow("Ctrl-C at the token") << false << QByteArray("machine_\x03") << 0 << 3;
        QTest::newRow("Ctrl-D at the token") << false << QByteArray("\x04") << 0 << 4;
        QTest::newRow("SIGTERM at the token") << false << QByteArray("machine_") << SIGTERM << 3;
        QTest::newRow("Ctrl-C at the URL") << true << QByteArray("\x03") << 0 << 3;
        QTest::newRow("Ctrl-D at the URL") << true << QByteArray("\x04") << 0 << 4;
    }

    void nothingIsWrittenWhenCancelled()
    {
        QFETCH(bool, atTheUrl);
        QFETCH(QByteArray, keys);
        QFETCH(int, signal);
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        if (atTheUrl) {
            QVERIFY(answerToken(terminal, m_token));
            QVERIFY(terminal.waitForText(text(kUrlQuestion), kLimit));
        } else {
            QVERIFY(terminal.waitForText(text(kTokenQuestion), kLimit));
        }
        QVERIFY(terminal.type(keys));
        QVERIFY(signal == 0 || terminal.signal(signal));
        QVERIFY(terminal.waitForExit(kLimit));
        QTEST(terminal.exitCode().value_or(-1), "status");
        QVERIFY(!QFileInfo::exists(envPath()));
        QVERIFY(showsNoSecret(terminal));
    }

    void warnsOfGit_data()
    {
        QTest::addColumn<QByteArray>("ignore");
        QTest::addColumn<bool>("tracked");
        QTest::addColumn<QString>("warning"); // empty: none

        QTest::newRow("not ignored") << QByteArray("*.o\n") << false << u"git does not ignore .env"_s;
        QTest::newRow("ignored") << QByteArray(".env\n") << false << QString();
        QTest::newRow("tracked") << QByteArray(".env\n") << true << u"git tracks .env"_s;
    }

    void warnsOfGit()
    {
        QFETCH(QByteArray, ignore);
        QFETCH(bool, tracked);
        QFETCH(QString, warning);
        QVERIFY(git({u"init"_s, u"--quiet"_s}));
        QVERIFY(m_home->write(u"project/.gitignore"_s, ignore));
        if (tracked) {
            QVERIFY(m_home->write(u"project/.env"_s, "# ours\n"));
            QVERIFY(git({u"add"_s, u"--force"_s, u".env"_s}));
        }
        PseudoTerminal terminal;
        QVERIFY(start(terminal));
        QVERIFY(answerToken(terminal, m_token));
        QVERIFY(answerUrl(terminal, m_url));
        QVERIFY(completes(terminal));
        if (warning.isEmpty()) {
            QVERIFY(!terminal.seen().contains(u"Warning"_s));
        } else {
            QVERIFY(terminal.seen().contains(u"Warning: "_s + warning));
            QVERIFY(terminal.seen().contains(m_project + u"/.gitignore:\n.env\n"_s));
        }
    }
};

QTEST_GUILESS_MAIN(DevSetupTest)
#include "dev_setup_test.moc"
