#include "app/local_deployment_thread.h"

#include "base/when_done.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr std::chrono::milliseconds kTakeOverPause = 3s;

template <typename T> void finish(const std::shared_ptr<QPromise<base::Result<T>>> &promise, base::Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

tl::unexpected<base::Error> LocalDeploymentThread::doesNotRun()
{
    return base::fail(base::ErrorCode::Unreachable, u"The local deployment does not run."_s, u"Start it on this computer first."_s);
}

LocalDeploymentThread::LocalDeploymentThread(const LocalFiles &files) : m_files(files), m_instance(files.instance())
{
    m_takeOver.setInterval(kTakeOverPause);
    connect(&m_takeOver, &QTimer::timeout, this, &LocalDeploymentThread::takeOver);
}

LocalDeploymentThread::~LocalDeploymentThread()
{
    end();
}

void LocalDeploymentThread::start(quint64 run)
{
    end();
    m_run = run;
    const base::Result<bool> alone = m_instance.acquire();
    if (!alone) {
        fail(alone.error());
    } else if (*alone) {
        serve();
    } else {
        attach();
    }
}

void LocalDeploymentThread::stop(quint64 run)
{
    end();
    m_run = run;
    Q_EMIT stopped(run);
}

void LocalDeploymentThread::serve()
{
    m_served = std::make_unique<ServedDeployment>(m_files);
    base::Result<void> usable = m_served->start();
    if (usable) {
        usable = m_served->publish();
    }
    if (!usable) {
        fail(usable.error());
        return;
    }
    m_description = m_served->description();
    Q_EMIT started(m_run, m_description);
}

void LocalDeploymentThread::attach()
{
    const qint64 holder = m_instance.holder().value_or(0);
    m_search = std::make_unique<RunningInstance>(m_files);
    connect(m_search.get(), &RunningInstance::found, this, [this, holder](const DeploymentDescription &description) {
        m_description = description;
        m_api = std::make_unique<convex::ApiClient>(description.url);
        m_takeOver.start();
        Q_EMIT attached(m_run, description, holder);
    });
    connect(m_search.get(), &RunningInstance::notFound, this, [this, holder](const base::Error &error) {
        const QString who = holder > 0 ? QString::number(holder) : u"unknown"_s;
        fail({base::ErrorCode::Locked, u"Another process holds the local deployment (pid %1), but it does not answer."_s.arg(who),
              u"Stop that process, then try again."_s, error.cause});
    });
    m_search->find();
}

void LocalDeploymentThread::takeOver()
{
    if (m_instance.acquire().value_or(false)) {
        m_takeOver.stop();
        m_api.reset();
        serve();
    }
}

void LocalDeploymentThread::end()
{
    m_takeOver.stop();
    m_search.reset();
    m_api.reset();
    m_served.reset();
    m_instance.release();
    m_description = {};
}

void LocalDeploymentThread::fail(const base::Error &error)
{
    m_served.reset();
    m_instance.release();
    Q_EMIT failed(m_run, error);
}

void LocalDeploymentThread::makeTicket(const QString &directory, const TicketPromise &promise)
{
    if (m_served) {
        const base::Result<LocalTicket> ticket = m_served->workerFor(directory);
        if (ticket) {
            m_description = m_served->description();
            Q_EMIT described(m_run, m_description);
        }
        finish(promise, ticket);
    } else if (m_api) {
        askForTicket(directory, promise);
    } else {
        finish<LocalTicket>(promise, doesNotRun());
    }
}

void LocalDeploymentThread::removeWorker(const QString &workerId, const DonePromise &promise)
{
    if (m_served) {
        const base::Result<void> removed = m_served->removeWorker(workerId);
        if (removed) {
            m_description = m_served->description();
            Q_EMIT described(m_run, m_description);
        }
        finish(promise, removed);
    } else if (m_api) {
        base::whenDone(call(true, u"workers:remove"_s, {{u"workerId"_s, workerId}}), m_api.get(),
                       [promise](const base::Result<QJsonValue> &answer) {
                           finish<void>(promise, answer ? base::Result<void>() : base::fail(answer.error()));
                       });
    } else {
        finish<void>(promise, doesNotRun());
    }
}

void LocalDeploymentThread::askForTicket(const QString &directory, const TicketPromise &promise)
{
    const QString canonical = QFileInfo(directory).canonicalFilePath();
    if (canonical.isEmpty() || !QFileInfo(canonical).isDir()) {
        finish<LocalTicket>(promise, base::fail(base::ErrorCode::NotFound, u"The folder %1 does not exist."_s.arg(directory),
                                                u"Make it, or choose another folder."_s));
        return;
    }
    base::whenDone(call(false, u"workers:list"_s, {{u"machineId"_s, m_description.machineId}}), m_api.get(),
                   [this, canonical, promise](const base::Result<QJsonValue> &answer) {
                       if (!answer) {
                           finish<LocalTicket>(promise, base::fail(answer.error()));
                           return;
                       }
                       const QJsonArray workers = answer->toArray();
                       for (const auto &worker : workers) {
                           if (worker[u"workingDirectory"].toString() == canonical && worker[u"approvalStatus"].toString() == u"approved") {
                               fetchToken(worker[u"workerId"].toString(), false, promise);
                               return;
                           }
                       }
                       makeWorker(canonical, promise);
                   });
}

void LocalDeploymentThread::makeWorker(const QString &directory, const TicketPromise &promise)
{
    const QString workerId = QUuid::createUuid().toString(QUuid::Id128).first(16);
    const QJsonObject arguments{
        {u"machineId"_s, m_description.machineId}, {u"workerId"_s, workerId}, {u"name"_s, QFileInfo(directory).fileName()}};
    base::whenDone(call(true, u"workers:create"_s, arguments), m_api.get(),
                   [this, workerId, promise](const base::Result<QJsonValue> &made) {
                       if (!made) {
                           finish<LocalTicket>(promise, base::fail(made.error()));
                           return;
                       }
                       base::whenDone(call(true, u"workers:approve"_s, {{u"workerId"_s, workerId}}), m_api.get(),
                                      [this, workerId, promise](const base::Result<QJsonValue> &approved) {
                                          if (approved) {
                                              fetchToken(workerId, true, promise);
                                          } else {
                                              finish<LocalTicket>(promise, base::fail(approved.error()));
                                          }
                                      });
                   });
}

void LocalDeploymentThread::fetchToken(const QString &workerId, bool madeNow, const TicketPromise &promise)
{
    base::whenDone(call(false, u"workers:getToken"_s, {{u"workerId"_s, workerId}}), m_api.get(),
                   [url = m_description.url, madeNow, promise](const base::Result<QJsonValue> &answer) {
                       if (!answer) {
                           finish<LocalTicket>(promise, base::fail(answer.error()));
                           return;
                       }
                       const base::Result<config::WorkerToken> token = config::WorkerToken::parse((*answer)[u"token"].toString());
                       finish(promise, token.map([&](const config::WorkerToken &parsed) { return LocalTicket{url, parsed, madeNow}; }));
                   });
}

base::Future<QJsonValue> LocalDeploymentThread::call(bool mutation, const QString &path, QJsonObject arguments)
{
    arguments.insert(u"sessionId"_s, m_description.loginSessionId);
    return mutation ? m_api->mutation({path, arguments}) : m_api->query({path, arguments});
}

} // namespace oco::app
