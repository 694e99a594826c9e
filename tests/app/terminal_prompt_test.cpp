#include "support/process_tree.h"
#include "support/program_runner.h"
#include "support/pseudo_terminal.h"

#include <QTest>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::test_support;

/** Questions on a real pseudo-terminal. A shell stays when the program ends, as it does for a person. */
class TerminalPromptTest : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds kLimit = 30s;

    static QString program() { return qEnvironmentVariable("OCO_TEST_PROMPT"); }

    static bool start(PseudoTerminal &terminal, const QString &echo)
    {
        const QString script = u"trap : INT; \"$0\" ask %1; echo \"<status $?>\"; read -r rest; echo \"<shell got $rest>\""_s.arg(echo);
        return terminal.start(u"/bin/sh"_s, {u"-c"_s, script, program()}, QProcessEnvironment::systemEnvironment(), u"/"_s) &&
               terminal.waitForText(u"first? "_s, kLimit);
    }

    static bool endsWith(PseudoTerminal &terminal, int status) { return terminal.waitForText(u"<status %1>"_s.arg(status), kLimit); }

    static bool signalProgram(const PseudoTerminal &terminal, int number)
    {
        const QList<ProcessInfo> children = ProcessTree::descendants(terminal.pid());
        return children.size() == 1 && ::kill(static_cast<pid_t>(children.constFirst().pid), number) == 0;
    }

private Q_SLOTS:
    void showsWhatIsTyped()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"shown"_s));
        QVERIFY(terminal.echoes());
        QVERIFY(terminal.enter(u"visible"_s));
        QVERIFY(terminal.waitForText(u"visible\n<7 characters>\nsecond? "_s, kLimit));
        QVERIFY(terminal.enter(u"äöü"_s));
        QVERIFY(terminal.waitForText(u"<3 characters>"_s, kLimit));
        QVERIFY(endsWith(terminal, 0));
    }

    void hidesWhatIsTyped()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"hidden"_s));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.enter(u"invisible"_s));
        QVERIFY(terminal.waitForText(u"<9 characters>\nsecond? "_s, kLimit));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.enter(u"invisible"_s));
        QVERIFY(endsWith(terminal, 0));
        QVERIFY(terminal.echoes());
        QVERIFY(!terminal.seen().contains(u"invis"_s));
    }

    void editingKeysWork()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"hidden"_s));
        QVERIFY(terminal.type("wrong\x15"
                              "abcx\x7f\r")); // Ctrl-U, Backspace
        QVERIFY(terminal.waitForText(u"<3 characters>"_s, kLimit));
    }

    void aPasteAnswersOneQuestion()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"hidden"_s));
        QVERIFY(terminal.type("one\rtwo two\rthree three three"));
        QVERIFY(terminal.waitForText(u"<3 characters>\nsecond? "_s, kLimit));
        QVERIFY(terminal.enter(u"last"_s));
        QVERIFY(terminal.waitForText(u"<4 characters>"_s, kLimit));
        QVERIFY(endsWith(terminal, 0));
    }

    void echoComesBack_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");

        QTest::newRow("Ctrl-C") << QByteArray("half a secret\x03") << 0 << 3;
        QTest::newRow("Ctrl-D") << QByteArray("\x04") << 0 << 4;
        QTest::newRow("Ctrl-D twice") << QByteArray("half a secret\x04\x04") << 0 << 4;
        QTest::newRow("SIGTERM") << QByteArray("half a secret") << SIGTERM << 3;
        QTest::newRow("SIGINT") << QByteArray() << SIGINT << 3;
        QTest::newRow("SIGHUP") << QByteArray() << SIGHUP << 3;
    }

    void echoComesBack()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, signal);
        QFETCH(int, status);
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"hidden"_s));
        QVERIFY(!terminal.echoes());
        QVERIFY(terminal.type(keys));
        QVERIFY(signal == 0 || signalProgram(terminal, signal));
        QVERIFY(endsWith(terminal, status));
        QVERIFY(terminal.echoes());
        QVERIFY(terminal.enter(u"typed for the shell"_s));
        QVERIFY(terminal.waitForText(u"<shell got typed for the shell>"_s, kLimit)); // and no half of a secret
        QVERIFY(!terminal.seen().contains(u"secret"_s));
    }

    void theSuspendKeyDoesNothingMeanwhile()
    {
        PseudoTerminal terminal;
        QVERIFY(start(terminal, u"hidden"_s));
        QVERIFY(terminal.type("ab\x1a"
                              "c\r")); // Ctrl-Z; it is a character now
        QVERIFY(terminal.waitForText(u"<4 characters>"_s, kLimit));
    }

    void saysThatThereIsNoTerminal()
    {
        ProgramRunner runner;
        QVERIFY(runner.start(program(), {u"ask"_s, u"hidden"_s}, QProcessEnvironment::systemEnvironment(), u"/"_s));
        QVERIFY(runner.waitForExit(kLimit));
        QCOMPARE(runner.exitCode(), 2);
        QVERIFY(runner.hasErrLine(u"no terminal"_s));
    }
};

QTEST_GUILESS_MAIN(TerminalPromptTest)
#include "terminal_prompt_test.moc"
