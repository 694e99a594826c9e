#include "app/first_run/local_setup.h"

#include "app/local_deployment.h"
#include "base/when_done.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

LocalSetup::LocalSetup(LocalDeployment *deployment, QObject *parent) : QObject(parent), m_deployment(deployment)
{
    connect(m_deployment, &LocalDeployment::started, this, [this] { finish({}); });
    connect(m_deployment, &LocalDeployment::attached, this, [this] { finish({}); });
    connect(m_deployment, &LocalDeployment::failed, this, [this](const base::Error &error) { finish(base::fail(error)); });
}

LocalSetup::~LocalSetup() = default;

base::Future<void> LocalSetup::start()
{
    m_made.clear();
    if (m_deployment->isRunning()) {
        m_ours = false; // also where an earlier first run started it: a worker uses it
        return base::ready<void>({});
    }
    m_ours = m_deployment->state() == LocalDeployment::State::Stopped;
    finish(base::fail(base::ErrorCode::Cancelled, u"The local deployment was started anew."_s)); // an earlier call
    m_starting = std::make_unique<QPromise<base::Result<void>>>();
    m_starting->start();
    base::Future<void> future = m_starting->future();
    m_deployment->start();
    return future;
}

base::Future<LocalWorkerTicket> LocalSetup::workerFor(const QString &directory)
{
    auto promise = std::make_shared<QPromise<base::Result<LocalWorkerTicket>>>();
    promise->start();
    base::whenDone(m_deployment->workerFor(directory), this, [this, promise](const base::Result<LocalTicket> &ticket) {
        if (ticket && ticket->madeNow) {
            m_made = ticket->token.workerId();
        }
        promise->addResult(ticket ? base::Result<LocalWorkerTicket>(LocalWorkerTicket{ticket->url, ticket->token})
                                  : base::Result<LocalWorkerTicket>(base::fail(ticket.error())));
        promise->finish();
    });
    return promise->future();
}

base::Future<void> LocalSetup::release(const QString &directory)
{
    Q_UNUSED(directory)
    if (m_made.isEmpty()) {
        stopOurs();
        return base::ready<void>({});
    }
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    base::whenDone(m_deployment->removeWorker(std::exchange(m_made, {})), this, [this, promise](const base::Result<void> &removed) {
        stopOurs();
        promise->addResult(removed);
        promise->finish();
    });
    return promise->future();
}

void LocalSetup::stopOurs()
{
    if (std::exchange(m_ours, false)) {
        m_deployment->stop();
    }
}

void LocalSetup::finish(const base::Result<void> &result)
{
    if (m_starting) {
        m_starting->addResult(result);
        m_starting->finish();
        m_starting.reset();
    }
}

} // namespace oco::app
