#include "e2e/hosted_workers.h"
#include "support/pseudo_terminal.h"
#include "support/stub_llm.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** `--dev`: one worker from the `.env` of the current directory. */
class DevTest : public QObject
{
    Q_OBJECT

private:
    using Pending = DeploymentProbe::Pending;

    static constexpr std::chrono::milliseconds kShutdownLimit = 12s; // 10 s and what a loaded machine needs to notice

    StubLlm m_llm;
    DeploymentFixture m_deployment;
    std::unique_ptr<TempHome> m_home;
    QString m_project;

    DeploymentProbe &probe() { return m_deployment.probe(); }
    QString machine() { return m_deployment.info().machineId; }
    const DeploymentInfo::Worker &first() { return m_deployment.info().workers[0]; }
    const DeploymentInfo::Worker &second() { return m_deployment.info().workers[1]; }
    QString url() { return m_deployment.info().url.toString(); }

    [[nodiscard]] QString envPath() const { return m_project + u"/.env"_s; }

    /** As editors do: a new file in the place of the old one. */
    bool writeText(const QByteArray &text) const
    {
        QSaveFile file(envPath());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    }
    bool writeEnv(const QString &token)
    {
        return writeText("export WORKER_TOKEN='" + token.toUtf8() + "' # mine\r\nCONVEX_URL = " + url().toUtf8() + "\r\n");
    }

    bool start(ProgramRunner &runner, const QHash<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = m_home->environment();
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            environment.insert(it.key(), it.value());
        }
        return runner.start(programUnderTest(), {u"--dev"_s}, environment, m_project);
    }
    static bool waitErr(ProgramRunner &runner, const QString &pattern)
    {
        return runner.waitForLine(ProgramRunner::Channel::Err, QRegularExpression(pattern), kAnswerLimit).has_value();
    }
    bool nothingLeft()
    {
        return QTest::qWaitFor([this] { return ProcessTree::withMarker(m_home->path().toUtf8()).isEmpty(); }, 15'000);
    }
    static qsizetype starts(ProgramRunner &runner) { return runner.err().count(u" registers"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        QVERIFY(m_deployment.startEmbedded(m_llm.baseUrl()));
    }

    void init()
    {
        m_home = std::make_unique<TempHome>();
        m_project = m_home->makeProject(u"project"_s, m_llm.baseUrl());
        QVERIFY(!m_project.isEmpty());
    }

    void cleanup() { m_home.reset(); }

    void answersAndStops()
    {
        QVERIFY(writeEnv(first().token));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(m_deployment.waitOnline(first()));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(probe().worker(machine(), first().workerId)[u"workingDirectory"].toString(), m_project);
        QVERIFY(dev.signal(SIGTERM));
        QVERIFY(dev.waitForExit(kShutdownLimit));
        QCOMPARE(dev.exitCode(), 0);
        QVERIFY(nothingLeft());
        QCOMPARE(m_deployment.status(first()), u"offline"_s);
        QVERIFY(!dev.err().contains(first().token.section(u':', 2)));
    }

    void stopsInTimeWhileAnAnswerHangs()
    {
        QVERIFY(writeEnv(first().token));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(m_deployment.waitOnline(first()));
        const Pending running = m_deployment.send(first(), u"[[slow 1000]] [[words 600]] endless"_s);
        QVERIFY(m_deployment.waitFirstChunk(running));
        QVERIFY(dev.signal(SIGTERM));
        QVERIFY(dev.waitForExit(kShutdownLimit));
        QCOMPARE(dev.exitCode(), 0);
        QVERIFY(nothingLeft());
    }

    void theEnvironmentWinsAndStaysHere()
    {
        QVERIFY(writeEnv(second().token));
        ProgramRunner dev;
        QVERIFY(start(dev, {{u"WORKER_TOKEN"_s, first().token}}));
        QVERIFY(m_deployment.waitOnline(first()));
        QVERIFY(waitErr(dev, u"WORKER_TOKEN: The environment has another value than .*\\.env:1"_s));
        QVERIFY(m_deployment.answers(first()));
        const QList<ProcessInfo> children = ProcessTree::descendants(dev.pid());
        const QString own = ProcessTree::commandLineOf(dev.pid());
        QVERIFY(!own.isEmpty());
        bool sawOpencode = false;
        const QByteArray secret = first().token.section(u':', 2).toUtf8();
        for (const ProcessInfo &child : children) {
            QVERIFY(!child.commandLine.contains(QString::fromUtf8(secret)));
            QFile environment(u"/proc/%1/environ"_s.arg(child.pid));
            const QByteArray variables = environment.open(QIODevice::ReadOnly) ? environment.readAll() : QByteArray();
            if (variables.isEmpty() || child.commandLine == own) { // has ended, or is not yet another program
                continue;
            }
            sawOpencode = sawOpencode || child.commandLine.contains(u" serve "_s);
            QVERIFY(variables.contains("HOME="));
            QVERIFY(!variables.contains(secret));
            QVERIFY(!variables.contains("WORKER_TOKEN"));
        }
        QVERIFY(sawOpencode);
        QVERIFY(dev.signal(SIGINT));
        QVERIFY(dev.waitForExit(kShutdownLimit));
    }

    void theFirstRunAsksAndStarts()
    {
        PseudoTerminal terminal;
        QVERIFY(terminal.start(programUnderTest(), {u"--dev"_s}, m_home->environment(), m_project));
        QVERIFY(terminal.waitForText(u"Worker token (not shown while you type): "_s, kAnswerLimit));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.enter(first().token));
        QVERIFY(terminal.waitForText(u"Deployment URL ["_s, kAnswerLimit));
        QVERIFY(terminal.waitForText(u"]: "_s, kAnswerLimit));
        QVERIFY(terminal.enter(url()));
        QVERIFY(terminal.waitForText(u"Saved in "_s + envPath(), kAnswerLimit));
        QVERIFY(terminal.waitForText(u"is ready in "_s + m_project, kAnswerLimit));
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(terminal.type("\x03"));
        QVERIFY(terminal.waitForExit(kShutdownLimit));
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(!terminal.seen().contains(first().token.section(u':', 2)));
        QCOMPARE(QFileInfo(envPath()).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());

        PseudoTerminal again; // asks nothing any more
        QVERIFY(again.start(programUnderTest(), {u"--dev"_s}, m_home->environment(), m_project));
        QVERIFY(again.waitForText(u"is ready in "_s + m_project, kAnswerLimit));
        QVERIFY(!again.seen().contains(u"Worker token ("_s));
        QVERIFY(again.type("\x03"));
        QVERIFY(again.waitForExit(kShutdownLimit));
    }

    void theQuestionsCanBeGivenUp_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("Ctrl-C") << QByteArray("half\x03");
        QTest::newRow("Ctrl-D") << QByteArray("\x04");
    }

    void theQuestionsCanBeGivenUp()
    {
        QFETCH(QByteArray, key);
        PseudoTerminal terminal;
        QVERIFY(terminal.start(programUnderTest(), {u"--dev"_s}, m_home->environment(), m_project));
        QVERIFY(terminal.waitForText(u"Worker token (not shown while you type): "_s, kAnswerLimit));
        QVERIFY(terminal.type(key));
        QVERIFY(terminal.waitForExit(kShutdownLimit));
        QCOMPARE(terminal.exitCode(), 130);
        QVERIFY(!QFileInfo::exists(envPath()));
    }

    void withoutATerminalItSaysWhatToSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");

        QTest::newRow("no file") << QByteArray() << u"WORKER_TOKEN is missing"_s;
        QTest::newRow("one is missing") << QByteArray("WORKER_TOKEN=machine_m:worker_w:secret_hush\n") << u"CONVEX_URL is missing"_s;
        QTest::newRow("malformed token") << QByteArray("CONVEX_URL=https://a.convex.cloud\nWORKER_TOKEN=hush\n")
                                         << u".env:2:1: error: WORKER_TOKEN: Worker token must be in format: "
                                            "machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s;
        QTest::newRow("broken line") << QByteArray("CONVEX_URL=https://a.convex.cloud\nWORKER_TOKEN=\"hush\n")
                                     << u".env:2:14: error: WORKER_TOKEN: The quote that begins here has no end"_s;
    }

    void withoutATerminalItSaysWhatToSet()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        QVERIFY(text.isEmpty() || writeText(text));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(dev.waitForExit(kAnswerLimit));
        QCOMPARE(dev.exitCode(), 78);
        QVERIFY2(dev.err().contains(said), qPrintable(dev.err()));
        QVERIFY(dev.err().contains(u"Set both variables in %1 or in the environment"_s.arg(envPath())));
        QVERIFY(dev.hasErrLine(u"    WORKER_TOKEN=machine_<machine_id>:worker_<worker_id>:secret_<secret>"_s));
        QVERIFY(!dev.err().contains(u"hush"_s));
        QCOMPARE(QFileInfo::exists(envPath()), !text.isEmpty());
    }

    void anUnknownWorkerEndsWithAFailure()
    {
        QVERIFY(writeEnv(u"machine_%1:worker_nobody:secret_nothing"_s.arg(machine())));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(dev.waitForExit(kAnswerLimit));
        QCOMPARE(dev.exitCode(), 1);
        QVERIFY(dev.err().contains(u"does not know this worker"_s));
        QVERIFY(dev.hasErrLine(u"Failed to start any workers. Check the errors above."_s));
        QVERIFY(nothingLeft());
    }

    void aChangedFileRestartsTheWorker()
    {
        QVERIFY(writeEnv(first().token));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(m_deployment.waitOnline(first()));

        QVERIFY(writeText(
            QByteArray("# a comment more\nWORKER_TOKEN=" + first().token.toUtf8() + "\nCONVEX_URL=" + url().toUtf8() + "/\nX=1\n")));
        QVERIFY(m_home->write(u"project/other.txt"_s, "x"));
        QVERIFY(writeText("WORKER_TOKEN=oops\n"));
        QVERIFY(waitErr(dev, u"\\.env:1:1: error: WORKER_TOKEN: "_s));
        QVERIFY(waitErr(dev, u"CONVEX_URL is missing"_s));
        QVERIFY(waitErr(dev, u"runs on as it was configured before"_s));
        QVERIFY(m_deployment.answers(first()));
        QCOMPARE(starts(dev), 1);

        const Pending running = m_deployment.send(first(), u"[[slow 1000]] [[words 600]] cut short"_s);
        QVERIFY(m_deployment.waitFirstChunk(running));
        QVERIFY(writeEnv(second().token)); // does not wait for the answer
        QVERIFY(m_deployment.waitOnline(second()));
        QVERIFY(m_deployment.answers(second()));
        QTRY_COMPARE_WITH_TIMEOUT(m_deployment.status(first()), u"offline"_s, kWaitLimit);
        QCOMPARE(starts(dev), 2);

        QFile inPlace(envPath()); // not replaced, but written over
        QVERIFY(inPlace.open(QIODevice::WriteOnly | QIODevice::Truncate));
        inPlace.write("WORKER_TOKEN=" + second().token.toUtf8() +
                      "\nCONVEX_URL=http://localhost:" + QByteArray::number(QUrl(url()).port()) + '\n');
        inPlace.close();
        QVERIFY(waitErr(dev, u"restarts as .* of http://localhost:"_s));
        QTRY_COMPARE_WITH_TIMEOUT(starts(dev), 3, kWaitLimit);
        QVERIFY(m_deployment.waitOnline(second()));
        QVERIFY(m_deployment.answers(second()));
        QVERIFY(dev.signal(SIGTERM));
        QVERIFY(dev.waitForExit(kShutdownLimit));
        QCOMPARE(dev.exitCode(), 0);
    }

    void aWorkerRunsOnlyOnce()
    {
        QVERIFY(writeEnv(first().token));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(m_deployment.waitOnline(first()));
        ProgramRunner again;
        QVERIFY(start(again));
        QVERIFY(again.waitForExit(kAnswerLimit));
        QCOMPARE(again.exitCode(), 1);
        QVERIFY(again.err().contains(u"run by another process already (pid %1)"_s.arg(dev.pid())));
        QVERIFY(again.err().contains(u"Stop that one"_s));
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(dev.signal(SIGTERM));
        QVERIFY(dev.waitForExit(kShutdownLimit));
    }

    void runsBesideProductionButNotItsWorker()
    {
        const QByteArray workers = "{\"workers\": [{\"token\": \"" + first().token.toUtf8() + "\", \"working_directory\": \"" +
                                   m_home->makeProject(u"production"_s, m_llm.baseUrl()).toUtf8() + "\", \"convex_url\": \"" +
                                   url().toUtf8() + "\"}]}";
        QVERIFY(m_home->write(u".config/opencode-orchestrator/workers.json"_s, workers));
        ProgramRunner production;
        QVERIFY(production.start(programUnderTest(), {u"--no-gui"_s}, m_home->environment(), m_home->path()));
        QVERIFY(m_deployment.waitOnline(first()));

        QVERIFY(writeEnv(first().token));
        ProgramRunner refused;
        QVERIFY(start(refused));
        QVERIFY(refused.waitForExit(kAnswerLimit));
        QCOMPARE(refused.exitCode(), 1);
        QVERIFY(refused.err().contains(u"(pid %1)"_s.arg(production.pid())));

        QVERIFY(writeEnv(second().token));
        ProgramRunner dev;
        QVERIFY(start(dev));
        QVERIFY(m_deployment.waitOnline(second()));
        QVERIFY(writeEnv(first().token)); // not while production has it
        QVERIFY(waitErr(dev, u"\\(pid %1\\).*runs on as it was"_s.arg(production.pid())));
        QVERIFY(m_deployment.answers(second()));
        QVERIFY(m_deployment.answers(first()));
        QVERIFY(dev.signal(SIGTERM));
        QVERIFY(dev.waitForExit(kShutdownLimit));
        QVERIFY(production.signal(SIGTERM));
        QVERIFY(production.waitForExit(40s));
    }
};

QTEST_GUILESS_MAIN(DevTest)
#include "dev_test.moc"
