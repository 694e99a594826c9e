#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace oco::test_support
{

/**
 * A program on a pseudo-terminal of its own: leader of a session whose controlling terminal it is, with a person's
 * keys and eyes in this class. Prints what was seen when the test that owns it fails; a program that still runs is
 * killed at the end.
 */
class PseudoTerminal : public QObject
{
    Q_OBJECT

public:
    explicit PseudoTerminal(QObject *parent = nullptr);
    ~PseudoTerminal() override;

    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                             const QString &directory);

    /** Types keys; '\r' is Enter, '\x03' Ctrl-C, '\x04' Ctrl-D. */
    bool type(const QByteArray &keys);
    /** The text and Enter. */
    bool enter(const QString &text) { return type(text.toUtf8() + '\r'); }

    /** Whether the text comes within the limit, after what earlier calls waited for. */
    [[nodiscard]] bool waitForText(const QString &text, std::chrono::milliseconds limit);
    /** Whether the terminal shows what is typed. */
    [[nodiscard]] bool echoes() const;
    [[nodiscard]] bool waitForExit(std::chrono::milliseconds limit);

    /** To the program only, not as a key. */
    bool signal(int number);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /** The exit code; 128 + signal number where a signal ended it; nothing while it runs. */
    [[nodiscard]] std::optional<int> exitCode() const;
    [[nodiscard]] qint64 pid() const { return m_pid; }
    /** Everything that was on the screen, with '\n' for line ends. */
    [[nodiscard]] QString seen() const;

private:
    void read();

    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_seen;
    qsizetype m_waitedFor = 0; // end of the last text that was waited for, in seen()
    qint64 m_pid = 0;
    int m_master = -1;
    int m_slave = -1; // kept open, so that the terminal's modes can be asked after the program's end
};

} // namespace oco::test_support
