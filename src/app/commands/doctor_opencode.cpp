#include "app/commands/doctor_opencode.h"

#include "app/commands/doctor_verdicts.h"
#include "app/launch.h"

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::seconds kLimit = 10s;

} // namespace

DoctorOpencode::DoctorOpencode(const DoctorContext &context)
    : DoctorStep(u"opencode"_s), m_configured(context.content ? context.content->opencodeBinary : QString())
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        report({name(), Check::State::Problem, u"%1 --version gave no answer within %2 s."_s.arg(m_binary).arg(kLimit.count()),
                u"Run it in a terminal to see what it waits for, or install it anew: npm install -g opencode-ai"_s});
    });
    connect(&m_process, &QProcess::finished, this, &DoctorOpencode::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            report({name(), Check::State::Problem, u"%1 cannot be run (%2)."_s.arg(m_binary, m_process.errorString()),
                    u"Install it anew: npm install -g opencode-ai"_s});
        }
    });
}

DoctorOpencode::~DoctorOpencode()
{
    m_process.disconnect(this);
    m_process.kill();
}

void DoctorOpencode::start()
{
    const base::Result<QString> binary = findOpencode(m_configured);
    if (!binary) {
        Q_EMIT finished({doctor::failed(name(), binary.error())});
        return;
    }
    m_binary = *binary;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : variablesWithTokens(environment)) {
        environment.remove(variable);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.start(kLimit);
    m_process.start(m_binary, {u"--version"_s});
}

void DoctorOpencode::ended(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == 0) {
        report(doctor::opencodeVersion(m_binary, QString::fromUtf8(m_process.readAllStandardOutput().left(1000))));
        return;
    }
    const QString how = status == QProcess::CrashExit ? u"crashed"_s : u"failed with exit status %1"_s.arg(exitCode);
    const QString said = QString::fromUtf8(m_process.readAllStandardError().left(300)).simplified();
    report({name(), Check::State::Problem, u"%1 --version %2%3."_s.arg(m_binary, how, said.isEmpty() ? QString() : u" ("_s + said + u')'),
            u"Install it anew: npm install -g opencode-ai"_s});
}

void DoctorOpencode::report(const Check &check)
{
    m_limit.stop();
    m_process.disconnect(this);
    Q_EMIT finished({check});
}

} // namespace oco::app
