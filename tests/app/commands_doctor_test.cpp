#include "app/single_instance.h"
#include "config/paths.h"
#include "local/deployment.h"
#include "stub_deployment.h"
#include "support/deployment_probe.h"
#include "support/keyring_session.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::app;
using namespace oco::test_support;

namespace
{

const QString kElsewhere = u"https://happy-otter-123.convex.cloud"_s;

} // namespace

/** The command `doctor`: each check well and ill, as a person and as a program reads it, and the exit statuses. */
class DoctorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;

    [[nodiscard]] QString file() const { return m_home->configFolder() + u"/workers.json"_s; }
    [[nodiscard]] QString stateFolder() const { return m_home->filePath(u".local/state/opencode-orchestrator"_s); }

    bool writeWorkers(const QList<std::pair<QString, QString>> &tokensAndUrls, const QString &more = {})
    {
        QStringList entries;
        for (const auto &[token, url] : tokensAndUrls) {
            const QString directory = m_home->filePath(u"project%1"_s.arg(entries.size()));
            QDir().mkpath(directory);
            entries.append(u"{\"token\": \"%1\", \"working_directory\": \"%2\", \"convex_url\": \"%3\"}"_s.arg(token, directory, url));
        }
        const QString text = u"{%1 \"workers\": [%2]}\n"_s.arg(more, entries.join(u",\n"_s));
        return m_home->write(u".config/opencode-orchestrator/workers.json"_s, text.toUtf8());
    }

    /** What is found as opencode. */
    bool writeOpencode(const QByteArray &script)
    {
        const QString path = m_home->filePath(u"bin/opencode"_s);
        return m_home->write(u"bin/opencode"_s, "#!/bin/sh\n" + script) &&
               QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QProcessEnvironment environment(const QProcessEnvironment &from, const QStringList &variables) const
    {
        QProcessEnvironment environment = from;
        environment.insert(u"OCO_OPENCODE_BINARY"_s, m_home->filePath(u"bin/opencode"_s));
        for (const QString &variable : variables) {
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        }
        return environment;
    }

    bool run(ProgramRunner &runner, const QStringList &arguments = {}, const QStringList &variables = {})
    {
        return runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), QStringList{u"doctor"_s} + arguments,
                            environment(m_home->environment(), variables), m_home->path()) &&
               runner.waitForExit(60s);
    }

    static bool says(const ProgramRunner &runner, const QString &line) { return runner.out().split(u'\n').contains(line); }
    static QString lastLine(const ProgramRunner &runner) { return runner.out().split(u'\n', Qt::SkipEmptyParts).constLast(); }

    static QList<QJsonObject> checksOf(const ProgramRunner &runner, const QString &name)
    {
        QList<QJsonObject> found;
        for (const QJsonValue check : QJsonDocument::fromJson(runner.out().toUtf8())[u"checks"].toArray()) {
            if (check[u"name"].toString() == name) {
                found.append(check.toObject());
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->isValid());
        QVERIFY(writeOpencode("echo 1.18.33\n"));
    }

    /** Before anything was set up. */
    void aNewComputer()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {}, {u"OCO_OPENCODE_BINARY=/no/opencode"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QCOMPARE(runner.err(), QString());
        const QStringList lines = runner.out().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines[0], u"✗ opencode: The opencode program that the settings name does not exist: /no/opencode"_s);
        QVERIFY2(lines[1].startsWith(u"    → Install it with \"npm install -g opencode-ai\""), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"! keychain: The keychain check failed at writing a test entry."), qPrintable(lines[2]));
        QVERIFY2(lines[2].contains(u"No worker keeps its token there."), qPrintable(lines[2]));
        QVERIFY2(lines[3].contains(u"env:NAME, file:/path or credential:NAME"), qPrintable(lines[3]));
        QCOMPARE(lines[4], u"✗ workers.json: The file %1 does not exist."_s.arg(file()));
        QCOMPARE(lines[5], u"    → Add a worker: opencode-orchestrator workers add"_s);
        QCOMPARE(lines[6], u"✓ running program: Nobody runs these workers at the moment."_s);
        QVERIFY2(lines[7].contains(u"MB are left at %1."_s.arg(stateFolder())), qPrintable(lines[7]));
        QCOMPARE(lines[8], u"✓ state folder: %1 can be written."_s.arg(stateFolder()));
        QCOMPARE(lines[9], u"2 problems, 1 hint."_s);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(QDir(stateFolder()).entryList({u"doctor-*"_s}, QDir::Files).isEmpty());
    }

    void allIsWell()
    {
        KeyringSession session(*m_home);
        QVERIFY2(session.start(), qPrintable(session.lastError()));
        oco::local::Deployment deployment({m_home->filePath(u"state/local.sqlite"_s)});
        QVERIFY(deployment.start().has_value());
        DeploymentProbe probe(deployment.url(), deployment.loginSessionId());
        const ProbeResult made = probe.mutation(u"workers:create"_s, {{u"machineId"_s, deployment.machineId()}, {u"workerId"_s, u"w1"_s}});
        QVERIFY2(made.ok, qPrintable(made.error));
        QVERIFY(probe.mutation(u"workers:approve"_s, {{u"workerId"_s, u"w1"_s}}).ok);
        QVERIFY(writeWorkers({{u"env:SITE"_s, deployment.url().toString()}}));

        const QString token = made.value[u"token"].toString();
        ProgramRunner runner;
        QVERIFY(runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"doctor"_s},
                             environment(session.environment(), {u"SITE="_s + token}), m_home->path()));
        QVERIFY(runner.waitForExit(60s));
        const QString url = deployment.url().toString();
        QVERIFY2(says(runner, u"✓ opencode: Version 1.18.33 at %1."_s.arg(m_home->filePath(u"bin/opencode"_s))), qPrintable(runner.out()));
        QVERIFY(says(runner, u"✓ keychain: A trial entry was written, read and deleted."_s));
        QVERIFY(says(runner, u"✓ workers.json: %1 has no mistakes and 1 worker."_s.arg(file())));
        QVERIFY(says(runner, u"✓ directory: env:SITE can read and write %1."_s.arg(m_home->filePath(u"project0"_s))));
        QVERIFY(says(runner, u"✓ deployment: %1 answers."_s.arg(url)));
        QVERIFY(says(runner, u"✓ token: %1/w1 is known and approved at %2."_s.arg(deployment.machineId(), url)));
        QVERIFY(runner.out().contains(u"✓ clock: "_s));
        QCOMPARE(lastLine(runner), u"All is well."_s);
        QCOMPARE(runner.exitCode(), 0);
        QVERIFY(!runner.out().contains(token.section(u":secret_"_s, 1)));
    }

    void aLockedKeychain()
    {
        KeyringSession session(*m_home);
        QVERIFY2(session.start(), qPrintable(session.lastError()));
        QVERIFY(session.lock());
        QVERIFY(writeWorkers({{u"keychain:machine_m1:worker_w1"_s, u"http://127.0.0.1:1"_s}}));
        ProgramRunner runner;
        QVERIFY(runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"doctor"_s, u"--json"_s}, environment(session.environment(), {}),
                             m_home->path()));
        QVERIFY(runner.waitForExit(60s));
        QCOMPARE(runner.exitCode(), 1);
        const QList<QJsonObject> keychain = checksOf(runner, u"keychain"_s);
        QCOMPARE(keychain.size(), 1);
        QCOMPARE(keychain[0][u"state"].toString(), u"problem"_s);
        QVERIFY2(keychain[0][u"message"].toString().contains(u"The keychain is locked"), qPrintable(runner.out()));
        QVERIFY(keychain[0][u"remedy"].toString().startsWith(u"Unlock it"));
        const QList<QJsonObject> token = checksOf(runner, u"token"_s);
        QCOMPARE(token.size(), 1);
        QCOMPARE(token[0][u"state"].toString(), u"problem"_s);
        QVERIFY2(token[0][u"message"].toString().startsWith(u"m1/w1: The keychain is locked"), qPrintable(runner.out()));
    }

    void opencodeIsIll_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("line"); // with BIN for its path
        QTest::newRow("old") << "echo 1.2.3\n"_ba
                             << u"! opencode: Version 1.2.3 at BIN is older than 1.18, the oldest that is known to work."_s;
        QTest::newRow("fails") << "echo no space left >&2; exit 3\n"_ba
                               << u"✗ opencode: BIN --version failed with exit status 3 (no space left)."_s;
        QTest::newRow("crashes") << "kill -SEGV $$\n"_ba << u"✗ opencode: BIN --version crashed."_s;
        QTest::newRow("something else") << "echo hello\n"_ba << u"✗ opencode: BIN does not tell its version: is it opencode?"_s;
        QTest::newRow("hangs") << "exec sleep 100\n"_ba << u"✗ opencode: BIN --version gave no answer within 10 s."_s;
    }

    void opencodeIsIll()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, line);
        QVERIFY(writeOpencode(script));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QVERIFY2(says(runner, line.replace(u"BIN"_s, m_home->filePath(u"bin/opencode"_s))), qPrintable(runner.out()));
        QVERIFY(runner.out().contains(u"    → "_s));
    }

    /** The version is asked of a program that needs no token. */
    void opencodeGetsNoToken()
    {
        QVERIFY(writeOpencode("env >\"$HOME/seen\"; echo 1.18.33\n"));
        ProgramRunner runner;
        QVERIFY(run(runner, {}, {u"SITE=machine_m1:worker_w1:secret_s3cr3tvalue"_s, u"WORKER_TOKEN=anything"_s}));
        QFile seen(m_home->filePath(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        const QByteArray environment = seen.readAll();
        QVERIFY(environment.contains("HOME="));
        QVERIFY(!environment.contains("s3cr3tvalue"));
        QVERIFY(!environment.contains("WORKER_TOKEN"));
    }

    void theConfiguredOpencodeIsAsked()
    {
        QVERIFY(m_home->write(u"mine/opencode"_s, "#!/bin/sh\necho 1.19.0\n"));
        const QString mine = m_home->filePath(u"mine/opencode"_s);
        QVERIFY(QFile::setPermissions(mine, QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(writeWorkers({{u"env:SITE"_s, u"http://127.0.0.1:1"_s}}, u"\"opencode_binary\": \"%1\","_s.arg(mine)));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QVERIFY2(says(runner, u"✓ opencode: Version 1.19.0 at %1."_s.arg(mine)), qPrintable(runner.out()));
    }

    void mistakesOfTheFile()
    {
        QVERIFY(writeWorkers({{u"nonsense"_s, kElsewhere}, {u"machine_m1:worker_w1:secret_s3cr3tvalue"_s, u"http://127.0.0.1:1"_s}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        const QList<QJsonObject> checks = checksOf(runner, u"workers.json"_s);
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0][u"state"].toString(), u"problem"_s);
        QVERIFY(checks[0][u"message"].toString().startsWith(file() + u":1:"_s));
        QCOMPARE(checks[1][u"state"].toString(), u"hint"_s);
        QVERIFY(checks[1][u"message"].toString().contains(u"warning: m1/w1.token: "_s));
        QCOMPARE(checksOf(runner, u"directory"_s).size(), 1); // only those that could start
        QVERIFY(!runner.out().contains(u"s3cr3tvalue"_s));
    }

    void anotherFile()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--config"_s, u"other.json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(says(runner, u"✗ workers.json: The file %1 does not exist."_s.arg(m_home->filePath(u"other.json"_s))));
    }

    /** Each address is asked once; what does not answer there is said once, and not for each token again. */
    void deploymentsAndTokens()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.approvals = {{u"w1"_s, u"approved"_s}, {u"w2"_s, u"pending"_s}, {u"w3"_s, u"revoked"_s}};
        stub.date = QDateTime::currentDateTimeUtc();
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        const QString closed = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
        taken.close();
        const QString url = stub.url().toString();
        const auto token = [](const QString &id) { return u"machine_m1:worker_%1:secret_s3cr3tvalue"_s.arg(id); };
        QVERIFY(writeWorkers({{token(u"w1"_s), url},
                              {token(u"w2"_s), url},
                              {token(u"w3"_s), url},
                              {token(u"w4"_s), url},
                              {token(u"w5"_s), closed},
                              {u"env:NOT_SET"_s, closed}}));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(says(runner, u"✓ deployment: %1 answers."_s.arg(url)), qPrintable(runner.out()));
        QVERIFY(runner.out().contains(u"✗ deployment: The deployment %1 cannot be reached. ("_s.arg(closed)));
        QVERIFY(says(runner, u"    → Check its URL, the network and, where there is one, the proxy."_s));
        QVERIFY(says(runner, u"✓ clock: This computer's clock agrees with that of %1."_s.arg(url)));
        QVERIFY(says(runner, u"✓ token: m1/w1 is known and approved at %1."_s.arg(url)));
        QVERIFY(says(runner, u"! token: m1/w2 waits for approval at %1."_s.arg(url)));
        QVERIFY(says(runner, u"    → Approve it in the web UI; it starts to work by itself then."_s));
        QVERIFY(says(runner, u"✗ token: m1/w3: The approval of this worker was withdrawn in the web UI."_s));
        QVERIFY(says(runner, u"✗ token: m1/w4: The deployment %1 does not know the worker m1/w4."_s.arg(url)));
        QVERIFY(says(
            runner,
            u"! token: m1/w5: the token is there; whether its deployment knows it was not asked, as %1 does not answer."_s.arg(closed)));
        QVERIFY(runner.out().contains(u"✗ token: env:NOT_SET: "_s));
        QCOMPARE(runner.out().count(u"cannot be reached"_s), 1);
        QCOMPARE(stub.timesAsked, 1 + 4); // the address, and each of its workers
        QVERIFY(!runner.out().contains(u"s3cr3tvalue"_s));
    }

    void skewedClocks_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("right") << 0 << u"ok"_s << u"agrees with that of"_s;
        QTest::newRow("behind") << 100 << u"hint"_s << u"seconds behind that of"_s;
        QTest::newRow("far ahead") << -3600 << u"problem"_s << u"minutes ahead of that of"_s;
    }

    void skewedClocks()
    {
        QFETCH(int, seconds);
        QFETCH(QString, state);
        QFETCH(QString, says);
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.date = QDateTime::currentDateTimeUtc().addSecs(seconds);
        QVERIFY(writeWorkers({{u"env:NOT_SET"_s, stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--json"_s}));
        const QList<QJsonObject> clock = checksOf(runner, u"clock"_s);
        QCOMPARE(clock.size(), 1);
        QCOMPARE(clock[0][u"state"].toString(), state);
        QVERIFY2(clock[0][u"message"].toString().contains(says), qPrintable(runner.out()));
    }

    void aClockThatIsNotTold()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        QVERIFY(writeWorkers({{u"env:NOT_SET"_s, stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QVERIFY2(says(runner, u"✓ clock: Not compared: no deployment tells its time."_s), qPrintable(runner.out()));
    }

    void otherAnswersThanADeploymentsAndNone()
    {
        StubDeployment other;
        StubDeployment silent;
        QVERIFY(other.listen() && silent.listen());
        other.convex = false;
        silent.silent = true;
        QVERIFY(writeWorkers({{u"env:NOT_SET"_s, other.url().toString()}, {u"env:NOR_THIS"_s, silent.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.out().contains(u"✗ deployment: %1 does not answer like a Convex deployment."_s.arg(other.url().toString())),
                 qPrintable(runner.out()));
        QVERIFY(says(runner, u"✗ deployment: The deployment %1 did not answer within 8 s."_s.arg(silent.url().toString())));
        QVERIFY(says(runner, u"    → Check the network, or try again later."_s));
        QVERIFY(!runner.out().contains(u"clock:"_s));
    }

    void whoRunsTheWorkers()
    {
        QVERIFY(writeOpencode("[ \"$1\" = --version ] && echo 1.18.33 || exec sleep 100\n"));
        QVERIFY(writeWorkers({{u"machine_m1:worker_w1:secret_s3cr3tvalue"_s, u"http://127.0.0.1:1"_s}}));
        const QString runtime = m_home->filePath(u"r"_s); // short: a socket's path has a limit
        QVERIFY(QDir().mkpath(runtime));
        ProgramRunner program;
        QVERIFY(program.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"--no-gui"_s},
                              environment(m_home->environment(), {u"XDG_RUNTIME_DIR="_s + runtime}), m_home->path()));
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(runtime + u"/opencode-orchestrator"_s).entryList({u"*.sock"_s}, QDir::System).isEmpty(), 30'000);
        ProgramRunner runner; // without that variable: the other one has left a note
        QVERIFY(run(runner));
        QVERIFY2(says(runner, u"✓ running program: opencode-orchestrator 0.1.0 runs these workers (pid %1)."_s.arg(program.pid())),
                 qPrintable(runner.out()));
        QVERIFY(program.signal(SIGTERM));
        QVERIFY(program.waitForExit(60s));
    }

    void somebodyHoldsTheWorkersAndIsSilent()
    {
        QVERIFY(writeWorkers({{u"env:NOT_SET"_s, u"http://127.0.0.1:1"_s}}));
        oco::config::Paths paths;
        paths.stateFolder = stateFolder();
        paths.runtimeFolder = m_home->filePath(u"run/opencode-orchestrator"_s);
        SingleInstance holder(paths.locksFolder(), u"workers"_s, SingleInstance::fileResource(file()));
        QVERIFY(holder.acquire().value_or(false));
        ProgramRunner runner;
        QVERIFY(run(runner));
        const QString pid = QString::number(QCoreApplication::applicationPid());
        QVERIFY2(runner.out().contains(u"✗ running program: Another process runs these workers (pid %1) and does not answer: "_s.arg(pid)),
                 qPrintable(runner.out()));
        QVERIFY(says(runner, u"    → If it stays so, end it (kill %1) and start the program again."_s.arg(pid)));
    }

    void aStateFolderThatCannotBe()
    {
        QVERIFY(m_home->write(u"in-the-way"_s, "x"));
        ProgramRunner runner;
        QVERIFY(run(runner, {}, {u"XDG_STATE_HOME="_s + m_home->filePath(u"in-the-way"_s)}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(says(runner, u"✗ state folder: The folder %1 cannot be made."_s.arg(m_home->filePath(u"in-the-way"_s))),
                 qPrintable(runner.out()));
        QVERIFY(says(runner, u"    → Check the permissions of the folder above it."_s));
    }

    void isGivenUpOnCtrlC()
    {
        QVERIFY(writeOpencode("touch \"$HOME/asked\"; exec sleep 100\n"));
        ProgramRunner runner;
        QVERIFY(
            runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"doctor"_s}, environment(m_home->environment(), {}), m_home->path()));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home->filePath(u"asked"_s)), 30'000);
        QVERIFY(runner.signal(SIGINT));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 130);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "commands_doctor_test.moc"
