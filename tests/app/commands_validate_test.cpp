#include "app/commands/online_jobs.h"
#include "local/deployment.h"
#include "stub_deployment.h"
#include "support/deployment_probe.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

namespace
{

const QString kUrl = u"https://happy-otter-123.convex.cloud"_s;
constexpr char kToken[] = "machine_m1:worker_w1:secret_s3cr3tvalue";

} // namespace

/** The command `validate`: every line that it prints, the JSON, and its exit statuses. */
class ValidateTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;

    [[nodiscard]] QString file() const { return m_home->configFolder() + u"/workers.json"_s; }

    bool writeWorkers(const QString &text, const QString &name = u".config/opencode-orchestrator/workers.json"_s)
    {
        return m_home->write(name, text.toUtf8());
    }

    /** Each in a directory of its own, one entry a line from the third on. */
    bool writeEntries(const QList<std::pair<QString, QString>> &tokensAndUrls)
    {
        QStringList entries;
        for (const auto &[token, url] : tokensAndUrls) {
            const QString directory = m_home->filePath(u"project%1"_s.arg(entries.size()));
            QDir().mkpath(directory);
            entries.append(u"    {\"token\": \"%1\", \"working_directory\": \"%2\", \"convex_url\": \"%3\"}"_s.arg(token, directory, url));
        }
        return writeWorkers(u"{\n  \"workers\": [\n"_s + entries.join(u",\n"_s) + u"\n  ]\n}\n"_s);
    }

    bool start(ProgramRunner &runner, const QStringList &arguments, const QStringList &variables = {})
    {
        QProcessEnvironment environment = m_home->environment();
        for (const QString &variable : variables) {
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        }
        return runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), QStringList{u"validate"_s} + arguments, environment, m_home->path());
    }

    bool run(ProgramRunner &runner, const QStringList &arguments, const QStringList &variables = {})
    {
        return start(runner, arguments, variables) && runner.waitForExit(60s);
    }

    static QJsonObject json(const ProgramRunner &runner) { return QJsonDocument::fromJson(runner.out().toUtf8()).object(); }
    static QStringList lines(const ProgramRunner &runner) { return runner.out().split(u'\n', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->isValid());
    }

    void aFileWithoutMistakes()
    {
        QVERIFY(writeEntries({{u"env:SITE"_s, kUrl}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 0);
        QCOMPARE(runner.out(), file() + u": 1 worker, no problems.\n"_s);
        QCOMPARE(runner.err(), QString());
    }

    void namesEveryMistakeWithItsPlace()
    {
        QVERIFY(writeEntries({{QString::fromLatin1(kToken), kUrl}, {u"nonsense"_s, u"http://example.com"_s}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 1);
        const QStringList said = lines(runner);
        QCOMPARE(said.size(), 4);
        QVERIFY2(said[0].startsWith(file() + u":3:15: warning: m1/w1.token: the secret stands in this file"_s), qPrintable(said[0]));
        QVERIFY2(said[1].startsWith(file() + u":4:15: error: workers[1].token: Worker token must be in format"_s), qPrintable(said[1]));
        QVERIFY2(said[2].contains(u": error: workers[1].convex_url: uses http to"_s), qPrintable(said[2]));
        QCOMPARE(said[3], file() + u": 2 workers, 2 errors, 1 warning."_s);
        QVERIFY(!runner.out().contains(u"s3cr3tvalue"));
    }

    void warningsAreNoFailure()
    {
        QVERIFY(writeEntries({{QString::fromLatin1(kToken), kUrl}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 0);
        QCOMPARE(lines(runner).constLast(), file() + u": 1 worker, 1 warning."_s);
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << u"{\n \"workers\": [\n"_s << u"workers.json:"_s;
        QTest::newRow("no list") << u"{\"workers\": 5}"_s << u"must be a list"_s;
        QTest::newRow("no workers") << u"{\"workers\": []}"_s << u"workers"_s;
    }

    void unusableFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QVERIFY(writeWorkers(text));
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 78);
        QVERIFY2(lines(runner).first().contains(says), qPrintable(runner.out()));
        QVERIFY2(lines(runner).constLast().startsWith(file() + u": 0 workers, 1 "_s), qPrintable(runner.out()));
    }

    void theUntouchedTemplate()
    {
        ProgramRunner writes;
        QVERIFY(writes.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"--no-gui"_s}, m_home->environment(), m_home->path()));
        QVERIFY(writes.waitForExit(60s));
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 78);
        QVERIFY2(runner.out().contains(u"untouched template"), qPrintable(runner.out()));
    }

    void aMissingFile()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {}));
        QCOMPARE(runner.exitCode(), 78);
        QCOMPARE(lines(runner).first(), u"%1: error: The file %1 does not exist. Check the path, or make the file: "
                                        "opencode-orchestrator workers add"_s.arg(file()));
        QCOMPARE(lines(runner).constLast(), file() + u": 0 workers, 1 error."_s);
        ProgramRunner asJson;
        QVERIFY(run(asJson, {u"--json"_s}));
        QCOMPARE(asJson.exitCode(), 78);
        const QJsonObject object = json(asJson);
        QCOMPARE(object[u"ok"], QJsonValue(false));
        QCOMPARE(object[u"workers"], QJsonValue(QJsonArray()));
        QCOMPARE(object[u"diagnostics"][0][u"line"].toInt(-1), 0);
        QCOMPARE(object[u"diagnostics"][0][u"severity"].toString(), u"error"_s);
    }

    void aFolderIsNoFile()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {m_home->path()}));
        QCOMPARE(runner.exitCode(), 78);
        QVERIFY2(runner.out().contains(u"is a folder, not a file"), qPrintable(runner.out()));
    }

    void otherFilesByWordAndByOption()
    {
        QVERIFY(writeWorkers(u"{\"workers\": 5}"_s, u"other/my workers.json"_s));
        for (const QStringList &arguments :
             {QStringList{u"other/my workers.json"_s}, QStringList{u"--config"_s, u"other/my workers.json"_s}}) {
            ProgramRunner runner;
            QVERIFY(run(runner, arguments));
            QCOMPARE(runner.exitCode(), 78);
            QVERIFY2(runner.out().startsWith(m_home->filePath(u"other/my workers.json"_s) + u":1:13: error: "_s), qPrintable(runner.out()));
        }
    }

    void bothAreWrongUsage()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"a.json"_s, u"--config"_s, u"b.json"_s}));
        QCOMPARE(runner.exitCode(), 64);
        QCOMPARE(runner.out(), QString());
        QCOMPARE(runner.err(),
                 u"FILE and --config name two files to check: give one of them. See opencode-orchestrator validate --help.\n"_s);
    }

    void json_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("source");
        QTest::newRow("literal") << QString::fromLatin1(kToken) << u"m1/w1"_s << u"literal"_s;
        QTest::newRow("keychain") << u"keychain:machine_m1:worker_w1"_s << u"m1/w1"_s << u"keychain:machine_m1:worker_w1"_s;
        QTest::newRow("environment") << u"env:SITE"_s << u"env:SITE"_s << u"env:SITE"_s;
    }

    void json()
    {
        QFETCH(QString, token);
        QFETCH(QString, name);
        QFETCH(QString, source);
        QVERIFY(writeEntries({{token, kUrl}, {u"nonsense"_s, kUrl}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        const QJsonObject object = json(runner);
        QCOMPARE(object[u"file"].toString(), file());
        QCOMPARE(object[u"ok"], QJsonValue(false));
        QVERIFY(!object.contains(u"online"_s));
        const QJsonObject worker{{u"name"_s, name},
                                 {u"workingDirectory"_s, m_home->filePath(u"project0"_s)},
                                 {u"deployment"_s, kUrl},
                                 {u"tokenSource"_s, source}};
        QCOMPARE(object[u"workers"], QJsonValue(QJsonArray{worker}));
        const QJsonObject error = object[u"diagnostics"].toArray().last().toObject();
        QCOMPARE(error[u"severity"].toString(), u"error"_s);
        QCOMPARE(error[u"line"].toInt(), 4);
        QCOMPARE(error[u"column"].toInt(), 15);
        QCOMPARE(error[u"worker"].toString(), u"workers[1]"_s);
        QCOMPARE(error[u"field"].toString(), u"token"_s);
        QVERIFY(error[u"message"].toString().startsWith(u"Worker token must be in format"));
        QVERIFY(!runner.out().contains(u"s3cr3tvalue"));
    }

    /** The embedded deployment with an approved, a waiting and an unknown worker, and an address where nobody listens. */
    void asksTheDeployments()
    {
        oco::local::Deployment deployment({m_home->filePath(u"state/local.sqlite"_s)});
        QVERIFY(deployment.start().has_value());
        DeploymentProbe probe(deployment.url(), deployment.loginSessionId());
        QStringList tokens;
        for (const QString &id : {u"first"_s, u"second"_s}) {
            const ProbeResult made = probe.mutation(u"workers:create"_s, {{u"machineId"_s, deployment.machineId()}, {u"workerId"_s, id}});
            QVERIFY2(made.ok, qPrintable(made.error));
            tokens.append(made.value[u"token"].toString());
        }
        QVERIFY(probe.mutation(u"workers:approve"_s, {{u"workerId"_s, u"first"_s}}).ok);
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        const QString closed = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
        taken.close();
        const QString url = deployment.url().toString();
        QVERIFY(writeEntries({{u"env:FIRST"_s, url},
                              {tokens[1], url},
                              {u"machine_other:worker_gone:secret_s3cr3tvalue"_s, url},
                              {u"machine_m1:worker_w2:secret_s3cr3tvalue"_s, closed},
                              {u"env:NOT_SET"_s, url}}));

        ProgramRunner runner;
        QVERIFY(run(runner, {u"--online"_s}, {u"FIRST="_s + tokens[0]}));
        QCOMPARE(runner.exitCode(), 1);
        const QString machine = deployment.machineId();
        const auto said = [&](const QString &line) { return lines(runner).contains(line); };
        QVERIFY2(said(u"%1/first at %2: known there and approved."_s.arg(machine, url)), qPrintable(runner.out()));
        QVERIFY(
            said(u"%1/second at %2: known there, and waits for approval. Approve it in the web UI; it starts to work by itself then."_s.arg(
                machine, url)));
        QVERIFY(said(u"other/gone at %1: error: The deployment %1 does not know the worker other/gone. It was removed, or the token "
                     "belongs to another deployment: check the URL, or add the worker in the web UI and use its token."_s.arg(url)));
        QVERIFY(runner.out().contains(u"m1/w2 at %1: error: The deployment %1 cannot be reached. ("_s.arg(closed)));
        QVERIFY(runner.out().contains(u"Check its URL, the network and, where there is one, the proxy."_s));
        QVERIFY(runner.out().contains(u"env:NOT_SET at %1: error: "_s.arg(url)));
        QCOMPARE(lines(runner).constLast(), file() + u": 5 workers, 3 warnings, 3 problems online."_s);
        QVERIFY(!runner.out().contains(u"s3cr3tvalue"));
        QVERIFY(!runner.out().contains(tokens[0].section(u":secret_"_s, 1)));
        // nothing was changed there: the workers have never been online
        QCOMPARE(probe.worker(machine, u"first"_s)[u"status"].toString(), u"offline"_s);

        ProgramRunner asJson;
        QVERIFY(run(asJson, {u"--online"_s, u"--json"_s}, {u"FIRST="_s + tokens[0]}));
        QCOMPARE(asJson.exitCode(), 1);
        const QJsonObject object = json(asJson);
        QCOMPARE(object[u"ok"], QJsonValue(false));
        const QJsonArray online = object[u"online"].toArray();
        QCOMPARE(online.size(), 5);
        QCOMPARE(online[0],
                 QJsonValue(QJsonObject{
                     {u"worker"_s, machine + u"/first"_s}, {u"deployment"_s, url}, {u"ok"_s, true}, {u"approval"_s, u"approved"_s}}));
        QCOMPARE(online[1][u"approval"].toString(), u"pending"_s);
        QCOMPARE(online[1][u"ok"], QJsonValue(true));
        QCOMPARE(online[2][u"ok"], QJsonValue(false));
        QVERIFY(online[2][u"approval"].isNull());
        QVERIFY(online[2][u"problem"][u"remedy"].toString().startsWith(u"It was removed"));
        QVERIFY(!online[3][u"problem"][u"cause"].toString().isEmpty());
        QVERIFY(online[4][u"problem"][u"message"].toString().contains(u"NOT_SET"));
    }

    void allApprovedIsSuccess()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.approvals = {{u"w1"_s, u"approved"_s}, {u"w2"_s, u"pending"_s}};
        QVERIFY(writeEntries({{u"env:ONE"_s, stub.url().toString()}, {u"env:TWO"_s, stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--online"_s}, {u"ONE=machine_m1:worker_w1:secret_a"_s, u"TWO=machine_m1:worker_w2:secret_b"_s}));
        QCOMPARE(runner.exitCode(), 0);
        QCOMPARE(lines(runner).constLast(), file() + u": 2 workers, no problems."_s);
    }

    void aWithdrawnApproval()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.approvals = {{u"w1"_s, u"revoked"_s}};
        QVERIFY(writeEntries({{QString::fromLatin1(kToken), stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--online"_s, u"--json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        const QJsonValue result = json(runner)[u"online"][0];
        QCOMPARE(result[u"approval"].toString(), u"revoked"_s);
        QCOMPARE(result[u"ok"], QJsonValue(false));
        QCOMPARE(result[u"problem"][u"message"].toString(), u"The approval of this worker was withdrawn in the web UI."_s);
        QCOMPARE(result[u"problem"][u"remedy"].toString(), u"Approve it again there, or add a new worker and use its token."_s);
    }

    void anotherWebServer()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.convex = false;
        QVERIFY(writeEntries({{QString::fromLatin1(kToken), stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--online"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.out().contains(u"error: %1 does not answer like a Convex deployment."_s.arg(stub.url().toString())),
                 qPrintable(runner.out()));
        QVERIFY(runner.out().contains(u"as the deployment's dashboard shows it, like https://happy-otter-123.convex.cloud."_s));
    }

    void aSilentDeploymentHasALimit()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.silent = true;
        QVERIFY(writeEntries({{QString::fromLatin1(kToken), stub.url().toString()}}));
        ProgramRunner runner;
        QVERIFY(run(runner, {u"--online"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY2(runner.out().contains(
                     u"The deployment %1 did not answer within 15 s. Check the network, or try again later."_s.arg(stub.url().toString())),
                 qPrintable(runner.out()));
    }

    void asksWorkersSideBySide()
    {
        StubDeployment stub;
        QVERIFY(stub.listen());
        stub.silent = true;
        QList<std::pair<QString, QString>> entries;
        for (int i = 0; i < 9; ++i) {
            entries.append({u"machine_m1:worker_w%1:secret_x"_s.arg(i), stub.url().toString()});
        }
        QVERIFY(writeEntries(entries));
        ProgramRunner runner;
        QVERIFY(start(runner, {u"--online"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(stub.timesAsked, 8, 30'000);
        QVERIFY(runner.isRunning());
        QVERIFY(runner.signal(SIGINT));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 130);
        QCOMPARE(stub.timesAsked, 8);
        QCOMPARE(runner.out(), QString());
    }

    void jobsRunEightAtATime()
    {
        int running = 0;
        int most = 0;
        QList<qsizetype> started;
        QList<oco::app::OnlineJobs::Done> ends;
        oco::app::OnlineJobs jobs(20, [&](qsizetype index, const oco::app::OnlineJobs::Done &done) {
            started.append(index);
            most = std::max(most, ++running);
            ends.append(done);
        });
        bool finished = false;
        connect(&jobs, &oco::app::OnlineJobs::finished, this, [&] { finished = true; });
        jobs.start();
        QCOMPARE(started.size(), 8);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!finished);
            --running;
            const auto done = ends.at(i);
            done();
        }
        QVERIFY(finished);
        QCOMPARE(most, 8);
        QCOMPARE(started.size(), 20);
        oco::app::OnlineJobs none(0, {});
        bool over = false;
        connect(&none, &oco::app::OnlineJobs::finished, this, [&] { over = true; });
        none.start();
        QVERIFY(!over);
        QTRY_VERIFY(over);
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "commands_validate_test.moc"
