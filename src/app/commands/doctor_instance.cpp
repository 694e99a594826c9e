#include "app/commands/doctor_instance.h"

#include "app/commands/doctor_verdicts.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kLimit = 3s;

} // namespace

DoctorInstance::DoctorInstance(const DoctorContext &context)
    : DoctorStep(u"running program"_s), m_instance(context.paths, context.workersFile)
{
    connect(&m_client, &ControlClient::answered, this,
            [this](const ControlAnswer &answer) { Q_EMIT finished({doctor::runningProgram(answer)}); });
    connect(&m_client, &ControlClient::failed, this, &DoctorInstance::silent);
}

void DoctorInstance::start()
{
    const base::Result<QString> socket = m_instance.findSocket();
    if (socket) {
        m_client.ask(*socket, {}, kLimit);
    } else {
        notFound(socket.error());
    }
}

void DoctorInstance::notFound(const base::Error &error)
{
    if (error.code == base::ErrorCode::NotFound) {
        Q_EMIT finished({{name(), Check::State::Ok, u"Nobody runs these workers at the moment."_s, {}}});
    } else {
        Q_EMIT finished({doctor::failed(name(), error)});
    }
}

void DoctorInstance::silent(const base::Error &error)
{
    if (!m_instance.isHeld()) {
        notFound(m_instance.notRunning());
        return;
    }
    const std::optional<qint64> holder = m_instance.holder();
    const QString pid = holder ? QString::number(*holder) : u"unknown"_s;
    Q_EMIT finished(
        {{name(), Check::State::Problem, u"Another process runs these workers (pid %1) and does not answer: %2"_s.arg(pid, error.message),
          u"If it stays so, end it (kill %1) and start the program again."_s.arg(pid)}});
}

} // namespace oco::app
