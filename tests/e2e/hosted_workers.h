#pragma once

#include "e2e/deployment_fixture.h"
#include "support/process_tree.h"
#include "support/secret_watch.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <chrono>
#include <memory>
#include <optional>

namespace oco::e2e
{

/** The program under test with a workers.json: a HOME of its own, and a working directory a worker. */
class HostedWorkers
{
public:
    /** A workers.json entry for this deployment in a directory of this home. */
    struct Entry {
        QString token;
        QString directory;    // absolute
        QUrl deployment = {}; // another one than start() names
    };

    HostedWorkers() : HostedWorkers(QProcessEnvironment()) {}
    /** more: variables besides those of the home. */
    explicit HostedWorkers(const QProcessEnvironment &more);
    /** Fails the test that runs when a secret was seen in a log, a command line or an environment. */
    ~HostedWorkers();
    HostedWorkers(const HostedWorkers &) = delete;
    HostedWorkers &operator=(const HostedWorkers &) = delete;
    HostedWorkers(HostedWorkers &&) = delete;
    HostedWorkers &operator=(HostedWorkers &&) = delete;

    void setVariable(const QString &name, const QString &value) { m_more.insert(name, value); }
    void clearVariable(const QString &name) { m_more.remove(name); }
    /** What runs the hosting program: it gets the program and its arguments, and must become it (exec). */
    void setWrapper(const QStringList &commandLine) { m_wrapper = commandLine; }
    /** The hosting program's arguments, instead of --no-gui. */
    void setMode(const QStringList &arguments) { m_mode = arguments; }
    /** For the hosting program alone, not for commands. */
    void setSecretVariable(const QString &name, const QString &value) { m_secretVariables.insert(name, value); }
    /** What must never be seen; the tokens of start() and rewrite() are watched already. */
    void watchToken(const QString &token);

    /** Makes the working directory; `extra` goes into its opencode.json. Empty on failure. */
    [[nodiscard]] QString makeProject(const QString &name, const QUrl &modelUrl, const QJsonObject &extra = {});

    /** Writes workers.json and starts the program on it. */
    [[nodiscard]] bool start(const QUrl &deployment, const QList<Entry> &entries);
    /** Starts it on whatever workers.json says. */
    [[nodiscard]] bool startWith(const QByteArray &workersJson);
    [[nodiscard]] bool restart();
    /** The same text of a workers.json, written as editors do: a new file in the place of the old one. */
    [[nodiscard]] bool rewrite(const QUrl &deployment, const QList<Entry> &entries);
    [[nodiscard]] bool rewriteWith(const QByteArray &workersJson);

    /** Runs the program with a command in this home until it ends. */
    struct Outcome {
        int exitCode = -1;
        QString out;
        QString err;
    };
    Outcome command(const QStringList &arguments, const QByteArray &input = {});

    [[nodiscard]] bool isStarted() const { return m_program != nullptr; }
    /** Once it is started. */
    [[nodiscard]] test_support::ProgramRunner &program() { return *m_program; }
    [[nodiscard]] test_support::TempHome &home() { return m_home; }

    /** Processes that carry this home, or work below it: the program and everything it started. */
    [[nodiscard]] QList<test_support::ProcessInfo> processes() const;
    /** Whether one of them has the text in its command line. */
    [[nodiscard]] std::optional<qint64> findProcess(const QString &text) const;
    /** The opencode server, not its supervisor. */
    [[nodiscard]] std::optional<qint64> findOpencode() const;
    /** Nothing of the program's is left within the limit. Prints what is. */
    [[nodiscard]] bool waitNothingLeft(std::chrono::milliseconds limit) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QByteArray textOf(const QUrl &deployment, const QList<Entry> &entries);

    test_support::TempHome m_home;
    QProcessEnvironment m_more;
    QProcessEnvironment m_secretVariables;
    QStringList m_wrapper;
    QStringList m_mode{QStringLiteral("--no-gui")};
    test_support::SecretWatch m_secrets;
    QByteArray m_said; // by programs that have ended
    std::unique_ptr<test_support::ProgramRunner> m_program;
};

} // namespace oco::e2e
