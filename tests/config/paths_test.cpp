#include "config/paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using oco::config::Paths;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("HOME", "/home/ada");
        qunsetenv("XDG_CONFIG_HOME");
        qunsetenv("XDG_STATE_HOME");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void startsFromHome()
    {
        const Paths paths = Paths::fromEnvironment();
        QCOMPARE(paths.configFolder, u"/home/ada/.config/opencode-orchestrator"_s);
        QCOMPARE(paths.workersFile, u"/home/ada/.config/opencode-orchestrator/workers.json"_s);
        QCOMPARE(paths.stateFolder, u"/home/ada/.local/state/opencode-orchestrator"_s);
        QCOMPARE(paths.runtimeFolder, u"/home/ada/.local/state/opencode-orchestrator/run"_s);
    }

    void followsTheBaseDirectories()
    {
        const QTemporaryDir runtime;
        qputenv("XDG_CONFIG_HOME", "/etc/ada/");
        qputenv("XDG_STATE_HOME", "/var/ada");
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        const Paths paths = Paths::fromEnvironment();
        QCOMPARE(paths.workersFile, u"/etc/ada/opencode-orchestrator/workers.json"_s);
        QCOMPARE(paths.stateFolder, u"/var/ada/opencode-orchestrator"_s);
        QCOMPARE(paths.runtimeFolder, runtime.path() + u"/opencode-orchestrator"_s);
    }

    void ignoresWhatIsNotAbsolute()
    {
        qputenv("XDG_CONFIG_HOME", "config");
        qputenv("XDG_STATE_HOME", "");
        qputenv("XDG_RUNTIME_DIR", ".");
        const Paths paths = Paths::fromEnvironment();
        QCOMPARE(paths.configFolder, u"/home/ada/.config/opencode-orchestrator"_s);
        QCOMPARE(paths.stateFolder, u"/home/ada/.local/state/opencode-orchestrator"_s);
        QCOMPARE(paths.runtimeFolder, u"/home/ada/.local/state/opencode-orchestrator/run"_s);
    }

    void ignoresARuntimeFolderThatIsGone()
    {
        qputenv("XDG_RUNTIME_DIR", "/nowhere/at/all");
        QCOMPARE(Paths::fromEnvironment().runtimeFolder, u"/home/ada/.local/state/opencode-orchestrator/run"_s);
    }
};

QTEST_APPLESS_MAIN(PathsTest)
#include "paths_test.moc"
