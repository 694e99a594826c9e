#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <cstdint>

namespace oco::app
{

/** What git does with a file. Unknown: there is no git or no checkout, or no answer came in time. */
enum class GitState : std::uint8_t { Unknown, Ignored, NotIgnored, Tracked };

/** Asks git whether a file could get into a commit. Ends within two seconds; one use. */
class GitIgnore : public QObject
{
    Q_OBJECT

public:
    explicit GitIgnore(QObject *parent = nullptr);
    ~GitIgnore() override;

    /** name: of a file in the directory; it need not exist. */
    void start(const QString &directory, const QString &name);

Q_SIGNALS:
    void finished(oco::app::GitState state);

private:
    enum class State : std::uint8_t { Idle, AskingTracked, AskingIgnored, Done };

    void ask(State state, const QStringList &arguments);
    void noteAnswer(int exitCode);
    void finish(GitState state);

    QString m_name;
    QProcess m_git;
    QTimer m_limit;
    State m_state = State::Idle;
};

} // namespace oco::app
