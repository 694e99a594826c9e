#include "app/command_table.h"
#include "app/commands/completion.h"
#include "support/program_runner.h"
#include "support/temp_home.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace oco::app;
using namespace oco::test_support;

namespace
{

/** Stands for the program where a shell asks it for the workers; says in a file how it was asked. */
const QByteArray kFakeProgram = R"script(#!/bin/sh
printf '%s\n' "$*" >>"$HOME/asked"
[ "$1 $2" = "workers list" ] || exit 1
printf 'm1/web    /srv/web   https://a.convex.cloud  in the keychain\n'
printf 'm1/api    /srv/api   https://a.convex.cloud  in this file\n'
printf 'env:SITE  /srv/site  https://a.convex.cloud  in the environment variable SITE\n'
printf 'a complaint of m9/none\n' >&2
)script";

// words of the line on the command line, the last one is what the cursor stands behind
const QByteArray kBashDriver = R"script(
source "$HOME/completion.bash" || exit 1
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
[[ $(complete -p "$1") == "complete -F _opencode_orchestrator $1" ]] || exit 2
_opencode_orchestrator "$1"
((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
)script";

// the line so far
const QByteArray kFishDriver = R"script(
source $HOME/completion.fish; or exit 1
complete -C "$argv[1]"
)script";

// What the inner shell, which is interactive, does before and at the Tab key: all that is offered goes to a file.
const QByteArray kZshInner = R"script(
unsetopt zle_bracketed_paste
PROMPT= RPROMPT=
LISTMAX=10000
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' list-prompt ''
source $HOME/completion.zsh
compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a offered
    builtin compadd -A offered "$@"
    (($#offered == 0)) || print -rl -- $offered >>$HOME/offered
    builtin compadd "$@"
}
tab() { zle list-choices; : >$HOME/done }
zle -N tab
bindkey '^I' tab
: >$HOME/ready
)script";

const QByteArray kZshDriver = R"script(
zmodload zsh/zpty zsh/zselect
wait_for() {
    local -i rounds=0
    until [[ -e $1 ]]; do
        ((rounds++ < 600)) || exit 3
        zselect -t 10
        zpty -r -t inner chunk '*' && seen+=$chunk
    done
}
seen= chunk=
zpty -b inner zsh -f -i
zpty -w inner 'source $HOME/inner.zsh'
wait_for $HOME/ready
zpty -w -n inner "$1"$'\t'
wait_for $HOME/done
zpty -d inner
[[ ! -e $HOME/offered ]] || cat $HOME/offered
)script";

} // namespace

/** The completion scripts, tried in the shells themselves. */
class CompletionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempHome> m_home;

    /** The lines that the shell's driver prints, in order; a problem is one line that begins with "!". */
    QStringList run(const QString &shell, const QString &driver, const QStringList &arguments)
    {
        QProcessEnvironment environment = m_home->environment();
        environment.insert(u"PATH"_s, m_home->filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        environment.insert(u"TERM"_s, u"xterm"_s);
        ProgramRunner runner;
        if (!runner.start(shell, QStringList{m_home->filePath(driver)} + arguments, environment, m_home->filePath(u"work"_s)) ||
            !runner.waitForExit(60s)) {
            return {u"! it does not run or end"_s};
        }
        if (runner.exitCode() != 0 || !runner.err().isEmpty()) {
            return {u"! status %1: %2"_s.arg(runner.exitCode().value_or(-1)).arg(runner.err())};
        }
        QStringList lines = runner.out().split(u'\n', Qt::SkipEmptyParts);
        for (QString &line : lines) {
            line = line.trimmed();
        }
        lines.removeDuplicates(); // zsh asks for folders twice
        return sorted(lines);
    }

    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    static QStringList namesOf(const QStringList &lines)
    {
        QStringList names;
        for (const QString &line : lines) {
            names.append(line.section(u'\t', 0, 0));
        }
        return names;
    }

    QStringList bash(const QStringList &words) { return run(u"bash"_s, u"driver.bash"_s, words); }
    QStringList fish(const QString &line) { return run(u"fish"_s, u"driver.fish"_s, {line}); }
    QStringList zsh(const QString &line) { return run(u"zsh"_s, u"driver.zsh"_s, {line}); }

    [[nodiscard]] QString asked() const
    {
        QFile file(m_home->filePath(u"asked"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static QStringList commands()
    {
        return sorted({u"chat"_s, u"deployment"_s, u"validate"_s, u"workers"_s, u"token"_s, u"status"_s, u"start"_s, u"stop"_s,
                       u"restart"_s, u"quit"_s, u"migrate"_s, u"doctor"_s, u"completion"_s});
    }

    /** Rows for all shells: the words of the line, and what is offered. */
    static void rows()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *name, const QString &line, const QStringList &offered) {
            QTest::newRow(name) << (u"opencode-orchestrator"_s + line).split(u' ') << sorted(offered);
        };
        row("commands", u" "_s, commands());
        row("begun", u" wor"_s, {u"workers"_s});
        row("two begun", u" st"_s, {u"status"_s, u"start"_s, u"stop"_s});
        row("behind a flag", u" --no-gui com"_s, {u"completion"_s});
        row("behind an option's value", u" --log-level debug com"_s, {u"completion"_s});
        row("a value is no command", u" --log-level workers com"_s, {u"completion"_s});
        row("subcommands", u" workers "_s, {u"list"_s, u"add"_s, u"edit"_s, u"remove"_s});
        row("subcommand begun", u" token m"_s, {u"move"_s});
        row("workers", u" restart "_s, {u"m1/web"_s, u"m1/api"_s, u"env:SITE"_s});
        row("worker begun", u" workers edit m1/w"_s, {u"m1/web"_s});
        row("one worker only", u" workers edit m1/web m1"_s, {});
        row("more workers", u" stop m1/web m1/a"_s, {u"m1/api"_s});
        row("level", u" doctor --log-level "_s, {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s});
        row("format", u" --log-format j"_s, {u"json"_s});
        row("shells", u" completion "_s, {u"bash"_s, u"zsh"_s, u"fish"_s});
        row("files", u" validate x"_s, {u"x-file.json"_s, u"x-folder/"_s});
        row("file of an option", u" status --config x-fi"_s, {u"x-file.json"_s});
        row("folders", u" workers add --directory x"_s, {u"x-folder/"_s});
        row("options of the command", u" validate --o"_s, {u"--online"_s});
        row("options of the program", u" --lo"_s, {u"--local"_s, u"--log-level"_s, u"--log-format"_s});
        row("not those of others", u" doctor --l"_s, {u"--log-level"_s, u"--log-format"_s});
        row("options behind a word", u" validate x-file.json --onl"_s, {u"--online"_s});
        row("text", u" chat hel"_s, {});
        row("unknown command", u" frobnicate x"_s, {});
        QTest::newRow("the other program") << QStringList{u"opencode-orchestrator-headless"_s, u"wor"_s} << QStringList{u"workers"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempHome>();
        QVERIFY(m_home->write(u"completion.bash"_s, completionScript(Shell::Bash).toUtf8()));
        QVERIFY(m_home->write(u"completion.zsh"_s, completionScript(Shell::Zsh).toUtf8()));
        QVERIFY(m_home->write(u"completion.fish"_s, completionScript(Shell::Fish).toUtf8()));
        QVERIFY(m_home->write(u"driver.bash"_s, kBashDriver));
        QVERIFY(m_home->write(u"driver.fish"_s, kFishDriver));
        QVERIFY(m_home->write(u"driver.zsh"_s, kZshDriver));
        QVERIFY(m_home->write(u"inner.zsh"_s, kZshInner));
        QVERIFY(m_home->write(u"work/x-file.json"_s, "{}"));
        QVERIFY(m_home->write(u"work/x-folder/y"_s, "y"));
        for (const QString &program : {u"bin/opencode-orchestrator"_s, u"bin/opencode-orchestrator-headless"_s}) {
            QVERIFY(m_home->write(program, kFakeProgram));
            QVERIFY(QFile::setPermissions(m_home->filePath(program), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
    }

    void bashOffers_data() { rows(); }
    void bashOffers()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offered);
        for (QString &name : offered) { // readline itself puts the slash behind a folder
            name = name.endsWith(u'/') ? name.chopped(1) : name;
        }
        QCOMPARE(bash(words), sorted(offered));
    }

    void fishOffers_data() { rows(); }
    void fishOffers()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offered);
        QCOMPARE(sorted(namesOf(fish(words.join(u' ')))), offered);
    }

    void zshOffers_data() { rows(); }
    void zshOffers()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, offered);
        for (QString &name : offered) { // zsh's line editor does it as well
            name = name.endsWith(u'/') ? name.chopped(1) : name;
        }
        QCOMPARE(zsh(words.join(u' ')), sorted(offered));
    }

    /** Readline hands "=" and ":" over as words of their own, and puts in what follows them. */
    void bashPutsCutWordsTogether()
    {
        const QString program = u"opencode-orchestrator"_s;
        QCOMPARE(bash({program, u"doctor"_s, u"--log-level"_s, u"="_s, u"d"_s}), QStringList{u"debug"_s});
        QCOMPARE(bash({program, u"doctor"_s, u"--log-level"_s, u"="_s}).size(), 4);
        QCOMPARE(bash({program, u"stop"_s, u"env"_s, u":"_s}), QStringList{u"SITE"_s});
        QCOMPARE(bash({program, u"stop"_s, u"env"_s, u":"_s, u"S"_s}), QStringList{u"SITE"_s});
        QCOMPARE(bash({program, u"--log-format"_s, u"="_s, u"json"_s, u"wor"_s}), QStringList{u"workers"_s});
    }

    void bashOffersAnOptionOnce() { QCOMPARE(bash({u"opencode-orchestrator"_s, u"validate"_s, u"--json"_s, u"--j"_s}), QStringList()); }

    void workersComeFromTheNamedFile_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("bash") << u"bash"_s;
        QTest::newRow("zsh") << u"zsh"_s;
        QTest::newRow("fish") << u"fish"_s;
    }

    void workersComeFromTheNamedFile()
    {
        QFETCH(QString, shell);
        const QString line = u"opencode-orchestrator stop --config x-file.json m1/a"_s;
        const QStringList offered = shell == u"bash" ? bash(line.split(u' ')) : shell == u"zsh" ? zsh(line) : namesOf(fish(line));
        QCOMPARE(offered, QStringList{u"m1/api"_s});
        QVERIFY2(asked().contains(u"workers list --config x-file.json\n"_s), qPrintable(asked()));
    }

    void fishShowsSummaries()
    {
        QCOMPARE(fish(u"opencode-orchestrator doc"_s), QStringList{u"doctor\tcheck everything that a worker needs"_s});
        QCOMPARE(fish(u"opencode-orchestrator validate --onl"_s), QStringList{u"--online\task the deployments as well"_s});
        const QStringList worker = fish(u"opencode-orchestrator stop m1/w"_s);
        QCOMPARE(worker.size(), 1);
        QVERIFY2(worker.first().startsWith(u"m1/web\t/srv/web"_s), qPrintable(worker.first()));
    }

    void everyCommandAndOptionIsInEachScript()
    {
        for (const Shell shell : {Shell::Bash, Shell::Zsh, Shell::Fish}) {
            const QString script = completionScript(shell);
            const QString dashes = shell == Shell::Fish ? u"-l "_s : u"--"_s;
            for (const CommandSpec &spec : commandTable()) {
                if (!spec.name.isEmpty()) {
                    QVERIFY2(script.contains(spec.name.constLast()), qPrintable(spec.fullName()));
                }
                for (const OptionSpec &option : spec.options + commonOptions()) {
                    QVERIFY2(script.contains(dashes + option.name), qPrintable(option.name));
                }
            }
            QVERIFY(!QRegularExpression(u"@[A-Z_]+@"_s).match(script).hasMatch());
        }
    }

    void theProgramPrintsThem_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("script");
        QTest::newRow("bash") << u"bash"_s << completionScript(Shell::Bash);
        QTest::newRow("zsh") << u"zsh"_s << completionScript(Shell::Zsh);
        QTest::newRow("fish") << u"fish"_s << completionScript(Shell::Fish);
    }

    void theProgramPrintsThem()
    {
        QFETCH(QString, shell);
        QFETCH(QString, script);
        ProgramRunner runner;
        QVERIFY(runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"completion"_s, shell}, m_home->environment(), m_home->path()));
        QVERIFY(runner.waitForExit(60s));
        QCOMPARE(runner.exitCode(), 0);
        QCOMPARE(runner.out(), script);
        QCOMPARE(runner.err(), QString());
    }

    void anotherShellIsWrongUsage()
    {
        ProgramRunner runner;
        QVERIFY(
            runner.start(qEnvironmentVariable("OCO_TEST_PROGRAM"), {u"completion"_s, u"tcsh"_s}, m_home->environment(), m_home->path()));
        QVERIFY(runner.waitForExit(60s));
        QCOMPARE(runner.exitCode(), 64);
        QCOMPARE(runner.out(), QString());
        QCOMPARE(runner.err(), u"There is no completion for \"tcsh\". Name one of these shells: bash, zsh, fish.\n"_s);
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
