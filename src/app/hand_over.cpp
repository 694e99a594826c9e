#include "app/hand_over.h"

using namespace std::chrono_literals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kLimit = 5s;
constexpr std::chrono::milliseconds kPause = 200ms;

} // namespace

HandOver::HandOver(WorkersInstance *instance, QObject *parent) : QObject(parent), m_instance(instance)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HandOver::ask);
}

void HandOver::start(const QStringList &arguments)
{
    m_arguments = arguments;
    m_since.start();
    ask();
}

void HandOver::ask()
{
    const base::Result<QString> socket = m_instance->findSocket();
    if (!socket) {
        askAgain(socket.error());
        return;
    }
    m_client = std::make_unique<ControlClient>();
    // Queued: the client is not replaced inside its own signal.
    connect(m_client.get(), &ControlClient::failed, this, &HandOver::askAgain, Qt::QueuedConnection);
    connect(
        m_client.get(), &ControlClient::answered, this,
        [this](const ControlAnswer &answer) {
            if (answer.ok()) {
                Q_EMIT done();
            } else {
                Q_EMIT failed(answer.error);
            }
        },
        Qt::QueuedConnection);
    m_client->ask(*socket, {ControlVerb::Show, {}, false, m_arguments}, kLimit);
}

/** It has the lock a moment before it listens. */
void HandOver::askAgain(const base::Error &error)
{
    if (m_since.hasExpired(std::chrono::milliseconds(kLimit).count())) {
        Q_EMIT failed(error);
    } else {
        m_pause.start(kPause);
    }
}

} // namespace oco::app
