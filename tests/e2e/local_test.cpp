#include "e2e/hosted_workers.h"
#include "support/process_tree.h"
#include "support/stub_llm.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::e2e;
using namespace oco::test_support;

/** `--local`, `deployment` and `chat`: the way of somebody who has no deployment. */
class LocalTest : public QObject
{
    Q_OBJECT

private:
    StubLlm m_llm;
    TempHome m_home;
    QString m_project;

    bool start(ProgramRunner &runner, const QStringList &arguments)
    {
        return runner.start(programUnderTest(), arguments, m_home.environment(), m_project);
    }

    /** Runs to the end. */
    bool run(ProgramRunner &runner, const QStringList &arguments) { return start(runner, arguments) && runner.waitForExit(kAnswerLimit); }

    QJsonObject deployment()
    {
        ProgramRunner runner;
        return run(runner, {u"deployment"_s, u"--json"_s}) && runner.exitCode() == 0
                   ? QJsonDocument::fromJson(runner.out().toUtf8()).object()
                   : QJsonObject();
    }

    bool waitOnline()
    {
        const QJsonObject description = deployment();
        DeploymentProbe probe(QUrl(description[u"url"].toString()), description[u"loginSessionId"].toString());
        return probe.waitReady(description[u"machineId"].toString(), description[u"workers"][0][u"workerId"].toString(), kAnswerLimit);
    }

    bool nothingLeft()
    {
        return QTest::qWaitFor([this] { return ProcessTree::withMarker(m_home.path().toUtf8()).isEmpty(); }, 15'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_llm.listen());
        m_project = m_home.makeProject(u"project"_s, m_llm.baseUrl());
        QVERIFY(!m_project.isEmpty());
    }

    void thereIsNoDeploymentAtFirst()
    {
        ProgramRunner runner;
        QVERIFY(run(runner, {u"deployment"_s, u"--json"_s}));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(!runner.err().isEmpty());
        QVERIFY(runner.out().isEmpty());
    }

    void chatStartsWhatItNeedsAndStopsIt()
    {
        const QString prompt = u"Hello from a fresh machine"_s;
        ProgramRunner chat;
        QVERIFY(run(chat, {u"chat"_s, u"--model"_s, u"stub/stub"_s, prompt}));
        QCOMPARE(chat.exitCode(), 0);
        QCOMPARE(chat.out(), expectedAnswer(prompt) + u'\n');
        QCOMPARE(m_llm.modelRuns(prompt), 1);
        QVERIFY(nothingLeft());
    }

    void chatTakesTheConfiguredModel()
    {
        const QString prompt = u"[[words 26]] without naming a model"_s;
        ProgramRunner chat;
        QVERIFY(run(chat, {u"chat"_s, prompt}));
        QCOMPARE(chat.exitCode(), 0);
        QCOMPARE(chat.out(), expectedAnswer(prompt) + u'\n');
    }

    void chatPrintsAroundATool()
    {
        ProgramRunner chat;
        QVERIFY(run(chat, {u"chat"_s, u"--model"_s, u"stub/stub"_s, u"[[tool echo hidden-output]]"_s}));
        QCOMPARE(chat.exitCode(), 0);
        QVERIFY(chat.out().startsWith(QString::fromUtf16(kTextBeforeTool)));
        QVERIFY(chat.out().endsWith(QString::fromUtf16(kTextAfterTool) + u'\n'));
    }

    void aFailedAnswerGoesToStderr_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("model call fails") << QStringList{u"chat"_s, u"--model"_s, u"stub/stub"_s, u"[[error 400]]"_s}
                                          << u"The stub was told to fail"_s;
        QTest::newRow("unknown model") << QStringList{u"chat"_s, u"--model"_s, u"stub/nothing"_s, u"hello"_s} << u"stub/nothing"_s;
        QTest::newRow("unknown session") << QStringList{u"chat"_s, u"--session"_s, u"no-such-session"_s, u"hello"_s}
                                         << u"no-such-session"_s;
    }

    void aFailedAnswerGoesToStderr()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        ProgramRunner chat;
        QVERIFY(run(chat, arguments));
        QCOMPARE(chat.exitCode(), 1);
        QVERIFY(chat.err().contains(said));
    }

    void localServesAndIsKept()
    {
        QJsonObject first;
        QString session;
        {
            ProgramRunner local;
            QVERIFY(start(local, {u"--local"_s, u"--no-gui"_s}));
            QVERIFY(waitOnline());
            first = deployment();
            QCOMPARE(QUrl(first[u"url"].toString()).host(), u"127.0.0.1"_s);
            QVERIFY(!first[u"loginSessionId"].toString().isEmpty());
            QVERIFY(!first[u"machineId"].toString().isEmpty());
            QCOMPARE(first[u"workers"].toArray().size(), 1);
            QCOMPARE(first[u"workers"][0][u"workingDirectory"].toString(), m_project);
            QVERIFY(!QFileInfo::exists(m_home.configFolder() + u"/workers.json"_s));

            const QString prompt = u"[[words 30]] through the running one"_s;
            ProgramRunner chat;
            QVERIFY(run(chat, {u"chat"_s, u"--model"_s, u"stub/stub"_s, prompt}));
            QCOMPARE(chat.exitCode(), 0);
            QCOMPARE(chat.out(), expectedAnswer(prompt) + u'\n');
            QVERIFY(local.isRunning());

            DeploymentProbe probe(QUrl(first[u"url"].toString()), first[u"loginSessionId"].toString());
            const QJsonObject worker{{u"workerId"_s, first[u"workers"][0][u"workerId"]}};
            session = probe.query(u"chat:listSessions"_s, worker).value[0][u"chatSessionId"].toString();
            QVERIFY(!session.isEmpty());

            const QString followUp = u"[[words 31]] goes on"_s;
            ProgramRunner next;
            QVERIFY(run(next, {u"chat"_s, u"--model"_s, u"stub/stub"_s, u"--session"_s, session, followUp}));
            QCOMPARE(next.exitCode(), 0);
            QCOMPARE(next.out(), expectedAnswer(followUp) + u'\n');
            QCOMPARE(probe.query(u"chat:getMessages"_s, {{u"chatSessionId"_s, session}}).value.toArray().size(), 4);

            QVERIFY(local.signal(SIGTERM));
            QVERIFY(local.waitForExit(30s));
            QCOMPARE(local.exitCode(), 0);
            QVERIFY(nothingLeft());
        }
        ProgramRunner again;
        QVERIFY(start(again, {u"--local"_s, u"--no-gui"_s}));
        QVERIFY(waitOnline());
        QCOMPARE(deployment(), first);
        QVERIFY(again.signal(SIGINT));
        QVERIFY(again.waitForExit(30s));
        QCOMPARE(again.exitCode(), 0);
    }

    void othersAreToldThatALocalRuns()
    {
        ProgramRunner local;
        QVERIFY(start(local, {u"--local"_s, u"--no-gui"_s}));
        QVERIFY(waitOnline());
        ProgramRunner second;
        QVERIFY(run(second, {u"--local"_s, u"--no-gui"_s}));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.err().contains(u"(pid %1)"_s.arg(local.pid())));
        QVERIFY(local.isRunning());
        ProgramRunner status;
        QVERIFY(run(status, {u"status"_s}));
        QCOMPARE(status.exitCode(), 3);
        QVERIFY(status.err().contains(u"No running program has the workers of"_s));
        QVERIFY(status.err().contains(u"(--local, pid %1): Ctrl-C in its terminal ends them."_s.arg(local.pid())));

        QVERIFY(local.signal(SIGTERM));
        QVERIFY(local.waitForExit(30s));
        ProgramRunner after;
        QVERIFY(run(after, {u"quit"_s}));
        QCOMPARE(after.exitCode(), 3);
        QVERIFY(!after.err().contains(u"--local"_s));
    }

    void filesAreTheOwnersOnly()
    {
        const QString folder = m_home.filePath(u".local/state/opencode-orchestrator"_s);
        const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFileInfo::exists(folder));
        QCOMPARE(QFileInfo(folder).permissions() & others, QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(LocalTest)
#include "local_test.moc"
