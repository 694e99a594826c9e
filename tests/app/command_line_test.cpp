#include "app/command_line.h"
#include "app/help_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace oco::app;
using oco::base::ErrorCode;
using oco::base::LogFormat;
using oco::base::LogLevel;

Q_DECLARE_METATYPE(oco::app::CommandLine)

/** What each command line means, and which ones are refused. */
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<CommandLine>("expected");
        CommandLine run;
        QTest::newRow("nothing") << QStringList{} << run;
        CommandLine noGui;
        noGui.noGui = true;
        QTest::newRow("--no-gui") << QStringList{u"--no-gui"_s} << noGui;
        CommandLine console;
        console.options.insert(u"show"_s, u"console"_s);
        QTest::newRow("--show") << QStringList{u"--show"_s, u"console"_s} << console;
        CommandLine help;
        help.help = true;
        QTest::newRow("--help") << QStringList{u"--help"_s} << help;
        QTest::newRow("-h") << QStringList{u"-h"_s} << help;
        QTest::newRow("help wins over a bad value") << QStringList{u"--log-level"_s, u"loud"_s, u"--help"_s} << help;
        CommandLine version;
        version.version = true;
        QTest::newRow("--version") << QStringList{u"--version"_s} << version;
        QTest::newRow("-v") << QStringList{u"-v"_s} << version;
        CommandLine versions = version;
        versions.options.insert(u"verbose"_s, {});
        QTest::newRow("--version --verbose") << QStringList{u"--version"_s, u"--verbose"_s} << versions;
        CommandLine local;
        local.noGui = true;
        local.options.insert(u"local"_s, {});
        QTest::newRow("--local") << QStringList{u"--local"_s, u"--no-gui"_s} << local;
        CommandLine config;
        config.options.insert(u"config"_s, u"a b.json"_s);
        QTest::newRow("--config") << QStringList{u"--config"_s, u"a b.json"_s} << config;
        QTest::newRow("--config=") << QStringList{u"--config=a b.json"_s} << config;
        CommandLine logging;
        logging.logLevel = LogLevel::Debug;
        logging.logFormat = LogFormat::Json;
        QTest::newRow("log") << QStringList{u"--log-level"_s, u"debug"_s, u"--log-format=json"_s} << logging;
        CommandLine deployment;
        deployment.command = Command::Deployment;
        QTest::newRow("deployment") << QStringList{u"deployment"_s} << deployment;
        deployment.options.insert(u"json"_s, {});
        QTest::newRow("deployment --json") << QStringList{u"deployment"_s, u"--json"_s} << deployment;
        CommandLine deploymentHelp = help;
        deploymentHelp.command = Command::Deployment;
        QTest::newRow("deployment --help") << QStringList{u"deployment"_s, u"--help"_s} << deploymentHelp;
        CommandLine chat;
        chat.command = Command::Chat;
        chat.words = QStringList{u"Hello there"_s};
        QTest::newRow("chat") << QStringList{u"chat"_s, u"Hello there"_s} << chat;
        CommandLine chatWithout = chat;
        chatWithout.noGui = true;
        QTest::newRow("chat --no-gui") << QStringList{u"--no-gui"_s, u"chat"_s, u"Hello there"_s} << chatWithout;
        chat.options.insert(u"session"_s, u"s1"_s);
        chat.options.insert(u"model"_s, u"p/m/x"_s);
        QTest::newRow("chat options") << QStringList{u"chat"_s, u"--session"_s, u"s1"_s, u"--model"_s, u"p/m/x"_s, u"Hello there"_s}
                                      << chat;
        chat.logLevel = LogLevel::Info;
        QTest::newRow("option before the command")
            << QStringList{u"--log-level"_s, u"info"_s, u"chat"_s, u"Hello there"_s, u"--session=s1"_s, u"--model=p/m/x"_s} << chat;
        CommandLine dash;
        dash.command = Command::Chat;
        dash.words = QStringList{u"-"_s};
        QTest::newRow("chat -") << QStringList{u"chat"_s, u"-"_s} << dash;
        dash.words = QStringList{u"--help"_s};
        QTest::newRow("chat -- --help") << QStringList{u"chat"_s, u"--"_s, u"--help"_s} << dash;
        dash.words = QStringList{u"deployment"_s};
        QTest::newRow("chat about a command") << QStringList{u"chat"_s, u"deployment"_s} << dash;
        CommandLine add;
        add.command = Command::WorkersAdd;
        add.options = {{u"directory"_s, u"/x"_s}, {u"plain"_s, {}}};
        QTest::newRow("workers add") << QStringList{u"workers"_s, u"add"_s, u"--directory"_s, u"/x"_s, u"--plain"_s} << add;
        QTest::newRow("workers --plain add") << QStringList{u"workers"_s, u"--plain"_s, u"add"_s, u"--directory=/x"_s} << add;
        CommandLine restart;
        restart.command = Command::Restart;
        restart.options = {{u"wait"_s, {}}};
        restart.words = QStringList{u"m/a"_s, u"token"_s};
        QTest::newRow("restart two") << QStringList{u"restart"_s, u"m/a"_s, u"token"_s, u"--wait"_s} << restart;
        CommandLine groupHelp = help;
        groupHelp.command = Command::Workers;
        QTest::newRow("workers --help") << QStringList{u"workers"_s, u"--help"_s} << groupHelp;
        groupHelp.command = Command::TokenSet;
        QTest::newRow("token set --help") << QStringList{u"token"_s, u"set"_s, u"-h"_s} << groupHelp;
        CommandLine devHelp = help;
        devHelp.options = {{u"dev"_s, {}}};
        QTest::newRow("--dev --help") << QStringList{u"--dev"_s, u"--help"_s} << devHelp;
        CommandLine chatHelp = help;
        chatHelp.command = Command::Chat;
        QTest::newRow("chat --help") << QStringList{u"chat"_s, u"--help"_s} << chatHelp;
    }

    void reads()
    {
        QFETCH(QStringList, arguments);
        QFETCH(CommandLine, expected);
        const auto line = CommandLine::parse(QStringList{u"program"_s} + arguments);
        QVERIFY2(line, line ? "" : qPrintable(line.error().toString()));
        QVERIFY(*line == expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // in the message
        QTest::newRow("unknown option") << QStringList{u"--frob"_s} << u"frob"_s;
        QTest::newRow("unknown command") << QStringList{u"frob"_s} << u"frob"_s;
        QTest::newRow("the page of an unknown command") << QStringList{u"frob"_s, u"--help"_s} << u"frob"_s;
        QTest::newRow("no value") << QStringList{u"--config"_s} << u"config"_s;
        QTest::newRow("empty value") << QStringList{u"--config="_s} << u"config"_s;
        QTest::newRow("unexpected value") << QStringList{u"--local=yes"_s} << u"local"_s;
        QTest::newRow("level") << QStringList{u"--log-level"_s, u"loud"_s} << u"loud"_s;
        QTest::newRow("format") << QStringList{u"--log-format"_s, u"xml"_s} << u"xml"_s;
        QTest::newRow("verbose alone") << QStringList{u"--verbose"_s} << u"--version"_s;
        QTest::newRow("local and config") << QStringList{u"--local"_s, u"--config"_s, u"x"_s} << u"--config"_s;
        QTest::newRow("local and dev") << QStringList{u"--local"_s, u"--dev"_s} << u"--dev"_s;
        QTest::newRow("dev and config") << QStringList{u"--dev"_s, u"--config=x"_s} << u"--config"_s;
        QTest::newRow("plain and elsewhere") << QStringList{u"workers"_s, u"add"_s, u"--plain"_s, u"--token-from=env:A"_s}
                                             << u"choose one"_s;
        QTest::newRow("group alone") << QStringList{u"workers"_s} << u"list, add, edit, remove"_s;
        QTest::newRow("unknown subcommand") << QStringList{u"token"_s, u"show"_s} << u"token show"_s;
        QTest::newRow("too few words") << QStringList{u"workers"_s, u"remove"_s} << u"WORKER"_s;
        QTest::newRow("too many words") << QStringList{u"workers"_s, u"remove"_s, u"a"_s, u"b"_s} << u"\"b\""_s;
        QTest::newRow("an empty word") << QStringList{u"restart"_s, QString()} << u"WORKER"_s;
        QTest::newRow("deployment extra") << QStringList{u"deployment"_s, u"more"_s} << u"more"_s;
        QTest::newRow("deployment with another's option") << QStringList{u"deployment"_s, u"--model"_s, u"m"_s} << u"model"_s;
        QTest::newRow("run with another's option") << QStringList{u"--json"_s} << u"json"_s;
        QTest::newRow("chat without prompt") << QStringList{u"chat"_s} << u"PROMPT"_s;
        QTest::newRow("chat with an empty prompt") << QStringList{u"chat"_s, QString()} << u"PROMPT"_s;
        QTest::newRow("chat with two prompts") << QStringList{u"chat"_s, u"a"_s, u"b"_s} << u"quotes"_s;
        QTest::newRow("chat --local") << QStringList{u"chat"_s, u"--local"_s, u"a"_s} << u"local"_s;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto line = CommandLine::parse(QStringList{u"program"_s} + arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::InvalidInput);
        QVERIFY2(line.error().message.contains(named), qPrintable(line.error().message));
        QVERIFY2(line.error().remedy.contains(u"--help"), qPrintable(line.error().remedy));
    }

    void aChatIsQuietUnlessAsked()
    {
        CommandLine line;
        QCOMPARE(line.effectiveLogLevel(), LogLevel::Info);
        line.command = Command::Chat;
        QCOMPARE(line.effectiveLogLevel(), LogLevel::Warning);
        line.logLevel = LogLevel::Debug;
        QCOMPARE(line.effectiveLogLevel(), LogLevel::Debug);
    }

    void everyCommandHasAPageThatNamesItsOptions()
    {
        QStringList pages;
        for (const CommandSpec &spec : commandTable()) {
            CommandLine line;
            line.command = spec.command;
            const QString page = helpText(line);
            QVERIFY2(page.contains(u"Usage:\n"), qPrintable(spec.fullName()));
            QVERIFY2(!pages.contains(page), qPrintable(spec.fullName()));
            pages.append(page);
            if (spec.isGroup()) {
                continue;
            }
            for (const OptionSpec &option : spec.options) {
                QVERIFY2(page.contains(u"--"_s + option.name), qPrintable(spec.fullName() + u' ' + option.name));
            }
            QVERIFY2(page.contains(u"Exit status"), qPrintable(spec.fullName()));
            QVERIFY2(page.contains(spec.wordName), qPrintable(spec.fullName()));
            for (const QString &text : page.split(u'\n')) {
                QVERIFY2(text.size() <= 105, qPrintable(text));
            }
            CommandLine run;
            QVERIFY2(spec.name.isEmpty() || helpText(run).contains(spec.name.constFirst()), qPrintable(spec.fullName()));
        }
        CommandLine dev;
        dev.options = {{u"dev"_s, {}}};
        QVERIFY(helpText(dev).contains(u"WORKER_TOKEN="));
        QVERIFY(!pages.contains(helpText(dev)));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
