#include "app/chat_run.h"

#include "app/console.h"
#include "app/exit_status.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kStopLimit = 8s; // nothing runs any more, or it was just aborted

} // namespace

ChatRun::ChatRun(config::Paths paths, ChatOptions options, QObject *parent)
    : Task(parent), m_paths(std::move(paths)), m_options(std::move(options)), m_files(LocalFiles::in(m_paths)),
      m_instance(m_files.instance()), m_running(m_files)
{
    connect(&m_running, &RunningInstance::found, this, &ChatRun::useRunning);
    connect(&m_running, &RunningInstance::notFound, this, &ChatRun::fail);
}

ChatRun::~ChatRun() = default;

void ChatRun::start()
{
    const base::Result<bool> alone = m_instance.acquire();
    if (!alone) {
        fail(alone.error());
    } else if (*alone) {
        startOwnParts();
    } else {
        m_running.find();
    }
}

void ChatRun::startOwnParts()
{
    m_host = std::make_unique<LocalHost>(m_paths);
    connect(m_host.get(), &LocalHost::workerStatusChanged, this, &ChatRun::noteWorker);
    connect(m_host.get(), &LocalHost::finished, this, [this](int status) {
        Q_EMIT finished(m_exitStatus >= 0 ? m_exitStatus : status); // it ends by itself when its worker failed
    });
    if (const base::Result<void> started = m_host->start(m_options.directory); !started) {
        m_host.reset();
        fail(started.error());
    }
}

void ChatRun::useRunning(const DeploymentDescription &description)
{
    if (m_exitStatus >= 0) {
        return;
    }
    QString served;
    for (const DeploymentDescription::Worker &worker : description.workers) {
        if (worker.workerId == description.servedWorkerId) {
            served = worker.workingDirectory;
        }
    }
    if (served != m_options.directory) {
        const std::optional<qint64> holder = m_instance.holder();
        fail({base::ErrorCode::NotFound,
              u"The running opencode-orchestrator --local (pid %1) serves %2, and has no worker for %3."_s.arg(
                  holder ? QString::number(*holder) : u"unknown"_s, served, m_options.directory),
              u"Chat in that directory, or stop that process first."_s,
              {}});
        return;
    }
    converse(description);
}

void ChatRun::noteWorker(const worker::WorkerStatus &status)
{
    if (status.state == worker::State::Ready && !m_conversation && m_exitStatus < 0) {
        converse(m_host->description());
    }
}

void ChatRun::converse(const DeploymentDescription &description)
{
    ConversationOptions options;
    options.deployment = description.url;
    options.loginSessionId = description.loginSessionId;
    options.machineId = description.machineId;
    options.workerId = description.servedWorkerId;
    options.session = m_options.session;
    options.model = m_options.model;
    options.prompt = m_options.prompt;
    m_conversation = std::make_unique<Conversation>(options);
    connect(m_conversation.get(), &Conversation::text, this, &writeOut);
    connect(m_conversation.get(), &Conversation::answered, this, [this] { end(exit_status::kOk); });
    connect(m_conversation.get(), &Conversation::failed, this, &ChatRun::fail);
    connect(m_conversation.get(), &Conversation::ended, this, [this] { end(exit_status::kInterrupted); });
    m_conversation->start();
}

void ChatRun::requestStop(int count)
{
    if (count > 1) {
        m_exitStatus = exit_status::kInterrupted;
        if (m_host) {
            m_host->requestStop(count);
        } else {
            Q_EMIT finished(m_exitStatus);
        }
        return;
    }
    if (m_conversation && m_exitStatus < 0) {
        m_conversation->endSession();
    } else if (m_exitStatus < 0) {
        end(exit_status::kInterrupted);
    }
}

void ChatRun::fail(const base::Error &error)
{
    if (m_exitStatus < 0) {
        writeErrorLine(error.toString());
        end(exit_status::kFailure);
    }
}

void ChatRun::end(int exitStatus)
{
    if (m_exitStatus >= 0) {
        return;
    }
    m_exitStatus = exitStatus;
    if (m_host) {
        m_host->stop(kStopLimit);
    } else {
        Q_EMIT finished(m_exitStatus);
    }
}

} // namespace oco::app
