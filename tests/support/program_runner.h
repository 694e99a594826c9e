#pragma once

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace oco::test_support
{

/**
 * A program as a process: its lines on both channels, signals, and exit code. Prints what it said when the test
 * that owns it fails; a process that still runs is killed at the end.
 */
class ProgramRunner : public QObject
{
    Q_OBJECT

public:
    enum class Channel : std::uint8_t { Out, Err };

    explicit ProgramRunner(QObject *parent = nullptr);
    ~ProgramRunner() override;

    /** input: what is on its standard input, which is closed behind it; empty: an open one that stays silent. */
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                             const QString &directory, const QByteArray &input = {});

    /** The first line so far, or to come within the limit, that matches. */
    [[nodiscard]] std::optional<QRegularExpressionMatch> waitForLine(Channel channel, const QRegularExpression &pattern,
                                                                     std::chrono::milliseconds limit);
    [[nodiscard]] bool waitForExit(std::chrono::milliseconds limit);

    /** SIGTERM and the like; false when it does not run. */
    bool signal(int number);

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /** The exit code; 128 + signal number where a signal ended it; nothing while it runs. */
    [[nodiscard]] std::optional<int> exitCode() const;
    /** The process id, also after the end. */
    [[nodiscard]] qint64 pid() const { return m_pid; }

    [[nodiscard]] QString out() const { return QString::fromUtf8(m_out); }
    [[nodiscard]] QString err() const { return QString::fromUtf8(m_err); }
    [[nodiscard]] bool hasErrLine(const QString &line) const { return err().split(u'\n').contains(line); }

private:
    QProcess m_process;
    QString m_name;
    QByteArray m_out;
    QByteArray m_err;
    qint64 m_pid = 0;
};

} // namespace oco::test_support
