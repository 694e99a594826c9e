#include "app/web/worker_feed.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kKeptMessages = 500;

} // namespace

WorkerFeed::WorkerFeed(const QUrl &deployment, QString machineId, QString workerId)
    : ConsoleFeed(deployment), m_machineId(std::move(machineId)), m_workerId(std::move(workerId))
{
}

void WorkerFeed::start()
{
    follow({u"workers:getByMachineAndWorker"_s, {{u"machineId"_s, m_machineId}, {u"workerId"_s, m_workerId}}},
           [this](const base::Result<QByteArray> &json) {
               if (const auto worker = readOrFail<std::optional<ConsoleWorker>>(json, &readConsoleWorker)) {
                   Q_EMIT workersRead(worker->has_value() ? QList<ConsoleWorker>{**worker} : QList<ConsoleWorker>());
               }
           });
    ConsoleFeed::start();
}

void WorkerFeed::selectWorker(const QString &id)
{
    selectSession({});
    unfollow(m_modelsQuery);
    unfollow(m_sessionsQuery);
    unfollow(m_messagesQuery);
    m_messages.clear();
    m_active.clear();
    m_seen.clear();
    if (id != m_workerId) {
        return;
    }
    const QJsonObject ofWorker{{u"workerId"_s, m_workerId}};
    m_modelsQuery = follow({u"workerModels:getModels"_s, ofWorker}, [this](const base::Result<QByteArray> &json) {
        if (const auto models = readOrFail<QList<ConsoleModel>>(json, &readModels)) {
            Q_EMIT modelsRead(m_workerId, *models);
        }
    });
    m_sessionsQuery = follow({u"chat:getActiveSessions"_s, ofWorker}, [this](const base::Result<QByteArray> &json) {
        if (const auto sessions = readOrFail<QList<ConsoleSession>>(json, &readConsoleSessions)) {
            m_active = *sessions;
            emitSessions();
        }
    });
    m_messagesQuery =
        follow({u"chat:subscribeToWorkerMessages"_s, ofWorker}, [this](const base::Result<QByteArray> &json) { takeMessages(json); });
}

void WorkerFeed::selectSession(const QString &id)
{
    m_session = id;
    if (!id.isEmpty() && !m_messages.isEmpty()) {
        readMessages();
    }
}

void WorkerFeed::takeMessages(const base::Result<QByteArray> &json)
{
    if (!json) {
        Q_EMIT failed(json.error());
        return;
    }
    m_messages = *json;
    readMessages();
}

void WorkerFeed::readMessages()
{
    const base::Result<ConsoleMessages> read = readConsoleMessages(m_messages, m_session, kKeptMessages);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    m_seen = read->sessions;
    emitSessions();
    Q_EMIT messagesRead(m_session, read->messages);
}

void WorkerFeed::emitSessions()
{
    QList<ConsoleSession> sessions = m_seen;
    for (const ConsoleSession &active : std::as_const(m_active)) {
        const auto seen =
            std::find_if(sessions.begin(), sessions.end(), [&active](const ConsoleSession &session) { return session.id == active.id; });
        if (seen == sessions.end()) {
            sessions.append(active);
            continue;
        }
        seen->active = true;
        seen->name = active.name.isEmpty() ? seen->name : active.name;
        seen->model = active.model.isEmpty() ? seen->model : active.model;
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const ConsoleSession &left, const ConsoleSession &right) { return left.lastActivity > right.lastActivity; });
    Q_EMIT sessionsRead(m_workerId, sessions);
}

} // namespace oco::app
