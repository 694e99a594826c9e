#include "app/hand_over.h"

using namespace std::chrono_literals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kLimit = 5s;

} // namespace

HandOver::HandOver(WorkersInstance *instance, QObject *parent) : QObject(parent), m_instance(instance)
{
    connect(&m_client, &ControlClient::failed, this, &HandOver::failed);
    connect(&m_client, &ControlClient::answered, this, [this](const ControlAnswer &answer) {
        if (answer.ok()) {
            Q_EMIT done();
        } else {
            Q_EMIT failed(answer.error);
        }
    });
}

void HandOver::start(const QStringList &arguments)
{
    const base::Result<QString> socket = m_instance->findSocket();
    if (!socket) {
        Q_EMIT failed(socket.error());
        return;
    }
    m_client.ask(*socket, {ControlVerb::Show, {}, false, arguments}, kLimit);
}

} // namespace oco::app
