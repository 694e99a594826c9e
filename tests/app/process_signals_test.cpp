#include "support/program_runner.h"

#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using oco::test_support::ProgramRunner;

/** Real signals to a real process. */
class ProcessSignalsTest : public QObject
{
    Q_OBJECT

private:
    static bool start(ProgramRunner &runner, const QStringList &arguments, const QStringList &prefix = {})
    {
        QStringList words = prefix + QStringList{qEnvironmentVariable("OCO_TEST_PROCESS"), u"signals"_s} + arguments;
        const QString program = words.takeFirst();
        return runner.start(program, words, QProcessEnvironment::systemEnvironment(), u"/"_s) && waitOut(runner, u"ready"_s);
    }

    static bool waitOut(ProgramRunner &runner, const QString &line)
    {
        return runner.waitForLine(ProgramRunner::Channel::Out, QRegularExpression(u"^%1$"_s.arg(line)), 30s).has_value();
    }

private Q_SLOTS:
    void eachStopSignalIsReported_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGQUIT") << SIGQUIT;
    }

    void eachStopSignalIsReported()
    {
        QFETCH(int, number);
        ProgramRunner runner;
        QVERIFY(start(runner, {u"orderly"_s}));
        QVERIFY(runner.signal(number));
        QVERIFY(runner.waitForExit(30s));
        QVERIFY(runner.out().contains(u"stop 1"));
        QCOMPARE(runner.exitCode(), 0);
    }

    void theThirdEndsAtOnce()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {}));
        QVERIFY(runner.signal(SIGINT));
        QVERIFY(waitOut(runner, u"stop 1"_s));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(waitOut(runner, u"stop 2"_s));
        QVERIFY(runner.signal(SIGINT));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 128 + SIGINT);
        QVERIFY(!runner.out().contains(u"stop 3"));
    }

    void theThirdEndsAHangingProcess()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"hang"_s, u"600000"_s}));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(waitOut(runner, u"stop 1"_s));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.signal(SIGINT)); // of another number: equal ones may become one
        QVERIFY(runner.waitForExit(30s));
        QVERIFY(runner.exitCode() > 128);
    }

    void aHangingEndIsForced()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"hang"_s, u"300"_s}));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 1);
        QVERIFY(runner.err().contains(u"forced exit"));
    }

    void withATerminalSighupStops()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"orderly"_s, u"terminal"_s}));
        QVERIFY(runner.signal(SIGHUP));
        QVERIFY(runner.waitForExit(30s));
        QVERIFY(runner.out().contains(u"stop 1"));
        QCOMPARE(runner.exitCode(), 0);
    }

    void withoutATerminalSighupReloads()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"orderly"_s}));
        QVERIFY(runner.signal(SIGHUP));
        QVERIFY(waitOut(runner, u"reload"_s));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 0);
    }

    void whatNohupIgnoresStaysIgnored()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"orderly"_s, u"terminal"_s}, {u"env"_s, u"--ignore-signal=HUP"_s}));
        QVERIFY(runner.signal(SIGHUP));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(30s));
        QVERIFY(!runner.out().contains(u"stop 2"));
        QCOMPARE(runner.exitCode(), 0);
    }

    void aBrokenPipeIsNoEnd()
    {
        ProgramRunner runner;
        QVERIFY(start(runner, {u"orderly"_s}));
        QVERIFY(runner.signal(SIGPIPE));
        QVERIFY(runner.signal(SIGTERM));
        QVERIFY(runner.waitForExit(30s));
        QCOMPARE(runner.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(ProcessSignalsTest)
#include "process_signals_test.moc"
