#include "support/program_runner.h"

#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

ProgramRunner::ProgramRunner(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { m_out += m_process.readAllStandardOutput(); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { m_err += m_process.readAllStandardError(); });
}

ProgramRunner::~ProgramRunner()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
    if (QTest::currentTestFailed()) {
        qInfo().noquote() << "----" << m_name << "said on stdout:\n" << out() << "\n---- and on stderr:\n" << err() << "\n----";
    }
}

bool ProgramRunner::start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                          const QString &directory, const QByteArray &input)
{
    m_name = program + u' ' + arguments.join(u' ');
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(directory);
    // a test that crashes or is ended for its time must not leave the program running
    m_process.setChildProcessModifier([] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::setsid(); // whether the tests run in a terminal makes no difference
    });
    m_process.start(program, arguments);
    const bool started = m_process.waitForStarted();
    m_pid = m_process.processId();
    if (!input.isEmpty()) {
        m_process.write(input);
        m_process.closeWriteChannel();
    }
    return started;
}

std::optional<QRegularExpressionMatch> ProgramRunner::waitForLine(Channel channel, const QRegularExpression &pattern,
                                                                  std::chrono::milliseconds limit)
{
    QRegularExpression perLine(pattern);
    perLine.setPatternOptions(pattern.patternOptions() | QRegularExpression::MultilineOption);
    QRegularExpressionMatch match;
    const auto found = [&] {
        const QByteArray &text = channel == Channel::Out ? m_out : m_err;
        match = perLine.match(QString::fromUtf8(text.left(text.lastIndexOf('\n') + 1)));
        return match.hasMatch();
    };
    const bool matched = QTest::qWaitFor([&] { return found() || !isRunning(); }, static_cast<int>(limit.count())) && found();
    return matched ? std::optional(match) : std::nullopt;
}

bool ProgramRunner::waitForExit(std::chrono::milliseconds limit)
{
    return QTest::qWaitFor([this] { return !isRunning(); }, static_cast<int>(limit.count()));
}

bool ProgramRunner::signal(int number)
{
    // after the end processId() is 0, and kill(0) would hit ourselves
    const qint64 pid = m_process.processId();
    return pid > 1 && ::kill(static_cast<pid_t>(pid), number) == 0;
}

std::optional<int> ProgramRunner::exitCode() const
{
    if (isRunning()) {
        return std::nullopt;
    }
    return m_process.exitStatus() == QProcess::CrashExit ? 128 + m_process.exitCode() : m_process.exitCode();
}

} // namespace oco::test_support
