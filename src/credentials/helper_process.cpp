#include "credentials/helper_process.h"

#include "credentials/helper_system.h"
#include "credentials/keychain_helper.h"
#include "credentials/keychain_message.h"

using namespace Qt::StringLiterals;

namespace oco::credentials
{

namespace
{

constexpr int kEndMs = 2000; // after SIGKILL

} // namespace

HelperProcess::HelperProcess(const QString &program, const QProcessEnvironment &environment, QObject *parent) : QObject(parent)
{
    m_process.setProgram(program);
    m_process.setArguments({QString::fromLatin1(kKeychainHelperOption)});
    m_process.setProcessEnvironment(filtered(environment));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    detachHelper(m_process);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        kill();
        report(End::Expired, {});
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        m_pid = 0; // the number may be another process's from now on
        readOutput();
        report(End::Failed, status == QProcess::CrashExit
                                ? QByteArrayLiteral("it crashed")
                                : QByteArrayLiteral("it ended without an answer, exit status ") + QByteArray::number(code));
        deleteLater();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            // later, because it may be noticed within start()
            QMetaObject::invokeMethod(
                this,
                [this] {
                    report(End::Failed, m_process.errorString().toUtf8());
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
    });
}

HelperProcess::~HelperProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        kill();
        m_process.waitForFinished(kEndMs);
    }
}

void HelperProcess::start(const QByteArray &request, std::chrono::milliseconds limit)
{
    m_limit.start(limit);
    m_process.start();
    m_pid = m_process.processId();
    // the channel stays open: its end tells the helper that we have gone
    m_process.write(request);
}

void HelperProcess::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (end >= 0 && end <= KeychainAnswer::kMaxBytes) {
        report(End::Answered, m_output.left(end));
        m_process.closeWriteChannel();
    } else if (m_output.size() > KeychainAnswer::kMaxBytes) {
        kill();
        report(End::Failed, QByteArrayLiteral("it said too much"));
    }
    if (m_reported) {
        m_output.clear(); // no secret stays here
    }
}

void HelperProcess::report(End end, const QByteArray &text)
{
    if (!m_reported) {
        m_reported = true;
        Q_EMIT finished(end, text);
    }
}

void HelperProcess::kill()
{
    killHelper(m_process, m_pid);
}

QProcessEnvironment HelperProcess::filtered(const QProcessEnvironment &environment)
{
    QProcessEnvironment result;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (isForHelper(name)) {
            result.insert(name, environment.value(name));
        }
    }
    return result;
}

} // namespace oco::credentials
