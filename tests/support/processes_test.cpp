#include "support/process_tree.h"
#include "support/program_runner.h"
#include "support/secret_watch.h"
#include "support/temp_home.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

class ProcessesTest : public QObject
{
    Q_OBJECT

private:
    TempHome m_home;

    bool shell(ProgramRunner &runner, const QString &script)
    {
        return runner.start(u"/bin/sh"_s, {u"-c"_s, script}, m_home.environment(), m_home.path());
    }

private Q_SLOTS:
    void collectsLinesAndExitCode()
    {
        ProgramRunner runner;
        QVERIFY(shell(runner, u"echo one; echo 'port=42'; echo wrong >&2; exit 7"_s));
        const auto match = runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^port=(\\d+)$"_s), 10s);
        QVERIFY(match);
        QCOMPARE(match->captured(1), u"42"_s);
        QVERIFY(runner.waitForExit(10s));
        QCOMPARE(runner.exitCode(), 7);
        QCOMPARE(runner.out(), u"one\nport=42\n"_s);
        QVERIFY(runner.hasErrLine(u"wrong"_s));
        QVERIFY(!runner.hasErrLine(u"wron"_s));
        QVERIFY(!runner.signal(SIGTERM));
    }

    void givesUpWhenTheProgramEnds()
    {
        ProgramRunner runner;
        QVERIFY(shell(runner, u"printf 'no newline'"_s));
        QVERIFY(!runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"never"_s), 60s));
        QVERIFY(!runner.isRunning());
    }

    void tellsASignalFromAnExit()
    {
        ProgramRunner runner;
        QVERIFY(shell(runner, u"echo up; exec sleep 1000"_s));
        QVERIFY(runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^up$"_s), 10s));
        QVERIFY(!runner.exitCode());
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(10s));
        QCOMPARE(runner.exitCode(), 128 + SIGTERM);
    }

    void findsDescendantsAlsoInSessionsOfTheirOwn()
    {
        ProgramRunner runner;
        QVERIFY(shell(runner, u"setsid sleep 1000 & sleep 2000 & echo up; wait"_s));
        QVERIFY(runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^up$"_s), 10s));
        QTRY_VERIFY_WITH_TIMEOUT(ProcessTree::toString(ProcessTree::descendants(runner.pid())).contains(u"sleep 1000"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(ProcessTree::toString(ProcessTree::descendants(runner.pid())).contains(u"sleep 2000"_s), 30'000);
        QVERIFY(runner.signal(SIGKILL));
        QVERIFY(runner.waitForExit(10s));

        // nobody is their ancestor any more, but they still carry the home
        QList<ProcessInfo> left = ProcessTree::withMarker(m_home.path().toUtf8());
        QCOMPARE(left.size(), 2);
        for (const ProcessInfo &process : left) {
            QCOMPARE(::kill(static_cast<pid_t>(process.pid), SIGKILL), 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(ProcessTree::withMarker(m_home.path().toUtf8()).isEmpty(), 30'000);
    }

    void makesAProject()
    {
        const QString project = m_home.makeProject(u"a project"_s, QUrl(u"http://127.0.0.1:1/v1"_s), {{u"permission"_s, u"ask"_s}});
        QFile file(project + u"/opencode.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject config = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(config[u"permission"].toString(), u"ask"_s);
        QCOMPARE(config[u"provider"][u"stub"][u"options"][u"baseURL"].toString(), u"http://127.0.0.1:1/v1"_s);
        QCOMPARE(m_home.environment().value(u"HOME"_s), m_home.path());
    }

    void findsASecretWhereItMustNotBe()
    {
        SecretWatch watch(m_home.path().toUtf8());
        watch.addSecret("thisIsTheSecret");
        ProgramRunner safe;
        QVERIFY(shell(safe, u"echo up; exec sleep 1000"_s));
        QVERIFY(safe.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^up$"_s), 10s));
        QCOMPARE(watch.findings(), QStringList());

        ProgramRunner leaking;
        QProcessEnvironment environment = m_home.environment();
        environment.insert(u"LEAK"_s, u"xthisIsTheSecretx"_s);
        QVERIFY(leaking.start(u"/bin/sh"_s, {u"-c"_s, u"echo up; exec sleep 1000"_s}, environment, m_home.path()));
        QVERIFY(leaking.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^up$"_s), 10s));
        const QStringList findings = watch.findings();
        QVERIFY(!findings.isEmpty());
        QVERIFY(findings.first().startsWith(u"a secret is in /proc/%1/environ"_s.arg(leaking.pid())));
        QVERIFY(!findings.join(u' ').contains(u"thisIsTheSecret"_s));
    }

    void refusesASecretThatRandomTextCouldHold()
    {
        SecretWatch watch(m_home.path().toUtf8());
        watch.addSecret("s1");
        QVERIFY(watch.findings().value(0).contains(u"take one of 8 or more"_s));
    }
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "processes_test.moc"
