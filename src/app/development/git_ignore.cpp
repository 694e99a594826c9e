#include "app/development/git_ignore.h"

#include "app/launch.h"

#include <QProcessEnvironment>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kLimit = 2s;

} // namespace

GitIgnore::GitIgnore(QObject *parent) : QObject(parent)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList secrets = variablesWithTokens(environment); // a child's environment can be looked at
    for (const QString &name : secrets) {
        environment.remove(name);
    }
    m_git.setProcessEnvironment(environment);
    m_git.setStandardInputFile(QProcess::nullDevice());
    m_git.setStandardOutputFile(QProcess::nullDevice());
    m_git.setStandardErrorFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(GitState::Unknown); });
    connect(&m_git, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { noteAnswer(status == QProcess::NormalExit ? exitCode : -1); });
    connect(&m_git, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            finish(GitState::Unknown);
        }
    });
}

GitIgnore::~GitIgnore()
{
    m_git.disconnect(this);
    m_git.kill();
}

void GitIgnore::start(const QString &directory, const QString &name)
{
    m_name = name;
    m_git.setWorkingDirectory(directory);
    m_limit.start(kLimit);
    ask(State::AskingTracked, {u"ls-files"_s, u"--error-unmatch"_s, u"--"_s, name});
}

void GitIgnore::ask(State state, const QStringList &arguments)
{
    m_state = state;
    // a checkout's own configuration must not make git start programs for this question
    m_git.start(u"git"_s, QStringList{u"-c"_s, u"core.fsmonitor=false"_s} + arguments);
}

void GitIgnore::noteAnswer(int exitCode)
{
    switch (m_state) {
    case State::AskingTracked:
        if (exitCode == 0) {
            finish(GitState::Tracked);
        } else if (exitCode == 1) {
            ask(State::AskingIgnored, {u"check-ignore"_s, u"-q"_s, u"--"_s, m_name});
        } else { // 128: no checkout
            finish(GitState::Unknown);
        }
        return;
    case State::AskingIgnored:
        finish(exitCode == 0 ? GitState::Ignored : exitCode == 1 ? GitState::NotIgnored : GitState::Unknown);
        return;
    case State::Idle:
    case State::Done:
        return;
    }
}

void GitIgnore::finish(GitState state)
{
    if (m_state == State::Done) {
        return;
    }
    m_state = State::Done;
    m_limit.stop();
    m_git.kill();
    Q_EMIT finished(state);
}

} // namespace oco::app
