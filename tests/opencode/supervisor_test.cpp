#include "opencode/supervisor.h"
#include "support/process_tree.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

#include <csignal>

#include <unistd.h>

using namespace Qt::StringLiterals;
using oco::test_support::ProcessTree;

namespace
{

const QString kSupervised = QStringLiteral(OCO_SUPERVISED);

/** A shell program whose processes all carry the marker in their environment. */
class Tree
{
public:
    Tree() : marker("oco-supervisor-" + QUuid::createUuid().toByteArray(QUuid::Id128))
    {
        environment.insert(u"TREE_MARKER"_s, QString::fromLatin1(marker));
    }
    ~Tree()
    {
        const auto left = ProcessTree::withMarker(marker);
        for (const auto &process : left) {
            ::kill(static_cast<pid_t>(process.pid), SIGKILL);
        }
    }
    Tree(const Tree &) = delete;
    Tree &operator=(const Tree &) = delete;

    [[nodiscard]] qsizetype size() const { return ProcessTree::withMarker(marker).size(); }
    [[nodiscard]] QString toString() const { return ProcessTree::toString(ProcessTree::withMarker(marker)); }
    /** The pid of the process whose command line begins so; 0: none. */
    [[nodiscard]] qint64 pidOf(const QString &begin) const
    {
        const auto processes = ProcessTree::withMarker(marker);
        for (const auto &process : processes) {
            if (process.commandLine.startsWith(begin)) {
                return process.pid;
            }
        }
        return 0;
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setProgram(kSupervised);
        process.setArguments(arguments);
        process.start();
    }

    QByteArray marker;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

QStringList supervise(const QString &script)
{
    return {u"--supervise"_s, u"--"_s, u"/bin/sh"_s, u"-c"_s, script};
}

// Ignores SIGTERM's reach by every means that tools use: sessions of their own, orphans, several levels.
const QString kStubborn = QStringLiteral("setsid sleep 1001 & "
                                         "(setsid sh -c 'sleep 1002 & exit 0' &) ; "
                                         "setsid sh -c 'trap \"\" TERM HUP INT; setsid sleep 1003 & while :; do sleep 1004; done' & "
                                         "(sleep 1005 & (sleep 1006 &) ) ; "
                                         "echo started; "
                                         "sleep 1000");
constexpr int kStubbornSleeps = 7;

int sleepsOf(const Tree &tree)
{
    int sleeps = 0;
    const auto processes = ProcessTree::withMarker(tree.marker);
    for (const auto &process : processes) {
        sleeps += process.commandLine.startsWith(u"sleep 100") ? 1 : 0;
    }
    return sleeps;
}

} // namespace

class SupervisorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheExitStatus_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("status");
        QTest::newRow("success") << u"exit 0"_s << 0;
        QTest::newRow("failure") << u"exit 7"_s << 7;
        QTest::newRow("killed") << u"kill -9 $$"_s << 128 + SIGKILL;
        QTest::newRow("terminated by itself: signals are not ignored") << u"kill -TERM $$; exit 3"_s << 128 + SIGTERM;
    }

    void givesTheExitStatus()
    {
        QFETCH(QString, script);
        QFETCH(int, status);
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(script));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), status);
    }

    void saysWhatCannotRun()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, {u"--supervise"_s, u"--"_s, u"/no/such/program"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 127);
        QVERIFY(process.readAllStandardError().contains("/no/such/program"));
    }

    void needsAProgram()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, {u"--supervise"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 64);
    }

    void givesAnEmptyInputAndTheOutputs()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(u"cat; echo out; echo err >&2"_s));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), "out\n");
        QCOMPARE(process.readAllStandardError(), "err\n");
    }

    void endsAllWhenItsInputCloses()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(kStubborn));
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOf(tree), kStubbornSleeps, 10'000);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(tree.size(), 0); // at once: the supervisor ends as the last
    }

    void letsTheProgramEndInItsOwnWay()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(u"trap 'echo bye; exit 5' TERM; echo ready; while :; do sleep 0.05; done"_s));
        QVERIFY(process.waitForReadyRead());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardOutput().contains("bye"));
        QCOMPARE(process.exitCode(), 5);
    }

    void killsAProgramThatIgnoresTheRequest()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s));
        QVERIFY(process.waitForReadyRead());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 128 + SIGKILL);
        QCOMPARE(tree.size(), 0);
    }

    void endsAllWhenTheProgramIsKilled()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(kStubborn));
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOf(tree), kStubbornSleeps, 10'000);
        const qint64 program = tree.pidOf(u"/bin/sh -c"_s);
        QVERIFY(program > 1);
        QCOMPARE(::kill(static_cast<pid_t>(program), SIGKILL), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 128 + SIGKILL);
        QCOMPARE(tree.size(), 0);
    }

    void endsAllWhenTheParentIsKilled()
    {
        const Tree tree;
        QProcess parent;
        tree.start(parent, QStringList{u"--parent"_s, kSupervised} + supervise(kStubborn));
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOf(tree), kStubbornSleeps, 10'000);
        parent.kill();
        QVERIFY(parent.waitForFinished());
        QTRY_VERIFY2_WITH_TIMEOUT(tree.size() == 0, qPrintable(tree.toString()), 10'000);
    }

    void theProgramDiesWithTheSupervisor()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(u"exec sleep 1000"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOf(tree), 1, 10'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_VERIFY2_WITH_TIMEOUT(tree.size() == 0, qPrintable(tree.toString()), 10'000);
    }

    void signalsOfTheTerminalAreNotForIt()
    {
        const Tree tree;
        QProcess process;
        tree.start(process, supervise(u"echo ready; sleep 1000"_s));
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(sleepsOf(tree), 1, 30'000);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
            QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        }
        QVERIFY(::getpgid(static_cast<pid_t>(process.processId())) != ::getpgrp());
        QCOMPARE(sleepsOf(tree), 1);
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void outlastsAProgramThatMakesProcessesAllTheTime()
    {
        const Tree tree;
        QProcess process;
        tree.start(
            process,
            supervise(u"setsid sh -c 'trap \"\" TERM; while :; do setsid sleep 1001 & sleep 0.01; done' & echo ready; sleep 1000"_s));
        QTRY_VERIFY_WITH_TIMEOUT(sleepsOf(tree) > 10, 10'000);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(tree.size(), 0);
    }
};

QTEST_GUILESS_MAIN(SupervisorTest)
#include "supervisor_test.moc"
