#include "app/commands/control_run.h"

#include "app/console.h"
#include "app/exit_status.h"
#include "base/redaction.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kAnswerLimit = 10s;
constexpr std::chrono::milliseconds kWaitLimit = 5min; // a fresh opencode may have to be started
constexpr std::chrono::milliseconds kQuitLimit = 40s;  // its own limit is 30 s

ControlVerb verbOf(Command command)
{
    switch (command) {
    case Command::Start:
        return ControlVerb::Start;
    case Command::Stop:
        return ControlVerb::Stop;
    case Command::Restart:
        return ControlVerb::Restart;
    case Command::Quit:
        return ControlVerb::Quit;
    default:
        return ControlVerb::Status;
    }
}

std::chrono::milliseconds limitFor(const ControlRequest &request)
{
    if (request.verb == ControlVerb::Quit) {
        return kQuitLimit;
    }
    return request.wait ? kWaitLimit : kAnswerLimit;
}

QString count(int number, const QString &one, const QString &many)
{
    return number == 1 ? u"1 "_s + one : u"%1 %2"_s.arg(number).arg(many);
}

QString shownName(const NamedWorker &worker)
{
    return worker.status.label.isEmpty() ? worker.name : worker.status.label;
}

QString linesOf(const NamedWorker &worker, qsizetype width)
{
    const worker::WorkerStatus &status = worker.status;
    const QString name = shownName(worker);
    const QString indent(width + 2, u' ');
    QString text = name.leftJustified(width) + u"  "_s + worker::stateText(status.state) + u'\n';
    text += indent + status.workingDirectory + u", "_s + status.deployment + u'\n';
    if (name != worker.name) {
        text += indent + u"token: %1\n"_s.arg(worker.name);
    }
    if (status.runningTurns > 0 || status.waitingMessages > 0) {
        text += indent + u"%1 running, %2 waiting\n"_s.arg(count(status.runningTurns, u"answer"_s, u"answers"_s),
                                                           count(status.waitingMessages, u"message"_s, u"messages"_s));
    }
    for (const QString &note : status.notes) {
        text += indent + note + u'\n';
    }
    if (status.problem) {
        text += indent + status.problem->toString() + u'\n';
    }
    return text;
}

QString namesOf(const ControlAnswer &answer)
{
    QStringList names;
    for (const NamedWorker &worker : answer.workers) {
        names.append(shownName(worker));
    }
    return names.isEmpty() ? u"no worker"_s : names.join(u", "_s);
}

QString workersText(const ControlAnswer &answer)
{
    qsizetype width = 0;
    for (const NamedWorker &worker : answer.workers) {
        width = std::max(width, shownName(worker).size());
    }
    QString text;
    for (const NamedWorker &worker : answer.workers) {
        text += linesOf(worker, width);
    }
    return text;
}

} // namespace

QString statusText(const ControlAnswer &answer)
{
    return u"opencode-orchestrator %1 runs the workers of %2 (pid %3).\n\n"_s.arg(answer.version, answer.workersFile).arg(answer.pid) +
           workersText(answer);
}

ControlRun::ControlRun(const CommandLine &line, const config::Paths &paths, const QString &workersFile, QObject *parent)
    : Task(parent), m_command(line.command), m_request{verbOf(line.command), line.words, line.has(u"wait"_s)}, m_json(line.has(u"json"_s)),
      m_instance(paths, workersFile), m_localInstance(LocalFiles::in(paths).instance())
{
    connect(&m_client, &ControlClient::answered, this, &ControlRun::show);
    connect(&m_client, &ControlClient::failed, this, [this](const base::Error &error) {
        if (error.code == base::ErrorCode::Unreachable && !m_instance.isHeld()) { // the socket of one that was killed
            failNotRunning(m_instance.notRunning());
        } else if (const std::optional<qint64> holder = m_instance.holder(); error.code == base::ErrorCode::Unreachable && holder) {
            fail({error.code, u"It runs (pid %1), but %2"_s.arg(*holder).arg(error.message.left(1).toLower() + error.message.mid(1)),
                  u"Try again in a few seconds. If it stays so, end it: kill %1"_s.arg(*holder), error.cause},
                 exit_status::kFailure);
        } else {
            fail(error, exit_status::kFailure);
        }
    });
    connect(&m_client, &ControlClient::closed, this, [this] {
        if (m_command == Command::Quit) {
            Q_EMIT finished(exit_status::kOk);
        }
    });
}

void ControlRun::start()
{
    const base::Result<QString> socket = m_instance.findSocket();
    if (socket) {
        m_client.ask(*socket, m_request, limitFor(m_request));
        return;
    }
    if (socket.error().code == base::ErrorCode::NotFound) {
        failNotRunning(socket.error());
    } else {
        fail(socket.error(), exit_status::kFailure);
    }
}

void ControlRun::requestStop(int /*count*/)
{
    m_client.disconnect(this);
    if (m_request.wait) {
        writeErrorLine(u"Gave up waiting; see what became of it: opencode-orchestrator status"_s);
    }
    Q_EMIT finished(exit_status::kInterrupted);
}

void ControlRun::show(const ControlAnswer &answer)
{
    if (m_json) {
        writeJson(QJsonDocument::fromJson(answer.toJson()).object());
    } else if (!answer.ok()) {
        writeErrorLine(answer.error.toString());
    } else if (m_command == Command::Status) {
        writeOut(base::redacted(statusText(answer)));
    } else if (m_command == Command::Quit) {
        writeErrorLine(u"It is stopping; running answers may finish first."_s);
    } else if (m_request.wait) {
        writeOut(base::redacted(workersText(answer)));
    } else {
        writeOut(u"Asked %1 to %2. With --wait this returns when it is done.\n"_s.arg(namesOf(answer), specOf(m_command).fullName()));
    }
    if (m_command != Command::Quit) { // that one waits until the other end has closed the socket
        Q_EMIT finished(exitStatusOf(answer));
    }
}

int ControlRun::exitStatusOf(const ControlAnswer &answer) const
{
    const worker::State wanted = m_command == Command::Stop ? worker::State::Stopped : worker::State::Ready;
    const bool arrived = std::ranges::all_of(answer.workers, [&](const NamedWorker &worker) {
        const worker::State state = worker.status.state;
        return state == wanted || (m_command == Command::Stop && state == worker::State::Failed);
    });
    return answer.ok() && (!m_request.wait || arrived) ? exit_status::kOk : exit_status::kFailure;
}

void ControlRun::failNotRunning(base::Error error)
{
    if (QFileInfo::exists(m_localInstance.lockFile()) && !m_localInstance.acquire().value_or(true)) {
        const std::optional<qint64> holder = m_localInstance.holder();
        const QString pid = holder ? QString::number(*holder) : u"unknown"_s;
        error.remedy = u"The local deployment and its worker do run (--local, pid %1): Ctrl-C in its terminal ends them. "_s.arg(pid) +
                       u"For those of the file: opencode-orchestrator --no-gui"_s;
    }
    m_localInstance.release();
    fail(error, exit_status::kNotRunning);
}

void ControlRun::fail(const base::Error &error, int exitStatus)
{
    if (m_json) {
        ControlAnswer answer;
        answer.error = error;
        writeJson(QJsonDocument::fromJson(answer.toJson()).object());
    } else {
        writeErrorLine(error.toString());
    }
    Q_EMIT finished(exitStatus);
}

} // namespace oco::app
