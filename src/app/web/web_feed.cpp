#include "app/web/web_feed.h"

#include "base/when_done.h"

#include <QJsonObject>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

constexpr qsizetype kKeptMessages = 500;
constexpr qsizetype kMaxAnswers = 4; // that are followed at once in a session; they run one after the other
constexpr qsizetype kMaxMachines = 50;
constexpr qsizetype kIdLength = 16;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).first(kIdLength);
}

template <typename T> void finish(const ConsoleFeed::Promise<T> &promise, base::Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

} // namespace

WebFeed::WebFeed(const QUrl &deployment, QString loginSessionId, QString machineId)
    : ConsoleFeed(deployment), m_deployment(deployment), m_login(std::move(loginSessionId)), m_machineId(std::move(machineId))
{
}

void WebFeed::start()
{
    follow(webCall(u"machines:list"_s), [this](const base::Result<QByteArray> &json) {
        if (const auto ids = readOrFail<QStringList>(json, &readMachineIds)) {
            followMachines(*ids);
        }
    });
    ConsoleFeed::start();
}

void WebFeed::followMachines(const QStringList &machineIds)
{
    for (const QString &known : m_machines.keys()) {
        if (!machineIds.contains(known)) {
            unfollow(m_machines[known].query);
            m_machines.remove(known);
        }
    }
    for (const QString &id : machineIds.mid(0, kMaxMachines)) {
        if (!m_machines.contains(id)) {
            m_machines[id].query = follow(webCall(u"workers:list"_s, {{u"machineId"_s, id}}),
                                          [this, id](const base::Result<QByteArray> &json) { takeWorkers(id, json); });
        }
    }
}

void WebFeed::takeWorkers(const QString &machineId, const base::Result<QByteArray> &json)
{
    const auto read = readOrFail<QList<ConsoleWorker>>(json, &readWorkers);
    if (!read) {
        return;
    }
    m_machines[machineId].workers = *read;
    QList<ConsoleWorker> all;
    for (const Machine &machine : std::as_const(m_machines)) {
        all += machine.workers;
    }
    Q_EMIT workersRead(all);
}

bool WebFeed::isListed(const QString &worker) const
{
    return std::any_of(m_machines.cbegin(), m_machines.cend(), [&worker](const Machine &machine) {
        return std::any_of(machine.workers.cbegin(), machine.workers.cend(), [&](const ConsoleWorker &each) { return each.id == worker; });
    });
}

void WebFeed::selectWorker(const QString &id)
{
    selectSession({});
    for (const QString &session : m_followed.keys()) {
        dropSession(session);
    }
    m_running.clear();
    m_sessions.clear();
    unfollow(m_modelsQuery);
    unfollow(m_sessionsQuery);
    m_worker = id;
    if (id.isEmpty()) {
        return;
    }
    m_modelsQuery = follow({u"workerModels:getModels"_s, {{u"workerId"_s, id}}}, // no login
                           [this](const base::Result<QByteArray> &json) { takeModels(json); });
    m_sessionsQuery = follow(webCall(u"chat:listSessions"_s, {{u"workerId"_s, id}}),
                             [this](const base::Result<QByteArray> &json) { takeSessions(json); });
}

void WebFeed::takeModels(const base::Result<QByteArray> &json)
{
    if (const auto models = readOrFail<QList<ConsoleModel>>(json, &readModels)) {
        Q_EMIT modelsRead(m_worker, *models);
    }
}

void WebFeed::takeSessions(const base::Result<QByteArray> &json)
{
    if (!json && !isListed(m_worker)) { // it was removed
        return;
    }
    if (const auto sessions = readOrFail<QList<ConsoleSession>>(json, &readConsoleSessions)) {
        m_sessions = *sessions;
        emitSessions();
    }
}

void WebFeed::emitSessions()
{
    QList<ConsoleSession> sessions = m_sessions;
    for (ConsoleSession &session : sessions) {
        session.running = m_running.contains(session.id);
    }
    Q_EMIT sessionsRead(m_worker, sessions);
}

void WebFeed::selectSession(const QString &id)
{
    const QString before = std::exchange(m_session, id);
    if (before != id && !m_running.contains(before)) {
        dropSession(before); // one with a running answer is followed until that is completed, for its mark
    }
    if (id.isEmpty()) {
        return;
    }
    dropSession(id); // so that what is known of it comes again
    m_followed[id].query = follow(webCall(u"chat:subscribeToMessages"_s, {{u"chatSessionId"_s, id}}),
                                  [this, id](const base::Result<QByteArray> &json) { takeMessages(id, json); });
}

void WebFeed::dropSession(const QString &sessionId)
{
    if (auto it = m_followed.find(sessionId); it != m_followed.end()) {
        unfollow(it->query);
        for (Followed &query : it->chunkQueries) {
            unfollow(query);
        }
        m_followed.erase(it);
    }
}

void WebFeed::takeMessages(const QString &sessionId, const base::Result<QByteArray> &json)
{
    if (!json && !isListed(m_worker)) {
        return;
    }
    const base::Result<ConsoleMessages> read =
        json ? readConsoleMessages(*json, sessionId, kKeptMessages) : base::Result<ConsoleMessages>(base::fail(json.error()));
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const bool runs = !read->sessions.isEmpty() && read->sessions.first().running;
    const bool ran = m_running.contains(sessionId);
    if (runs) {
        m_running.insert(sessionId);
    } else {
        m_running.remove(sessionId);
    }
    if (sessionId == m_session) {
        followAnswers(sessionId, read->messages);
        Q_EMIT messagesRead(sessionId, read->messages);
    } else if (!runs) {
        dropSession(sessionId);
    } else {
        followAnswers(sessionId, {});
    }
    if (runs != ran) {
        emitSessions();
    }
}

void WebFeed::followAnswers(const QString &sessionId, const QList<ConsoleMessage> &messages)
{
    QStringList wanted;
    for (const ConsoleMessage &message : messages) {
        if (message.role == ConsoleMessage::Role::Assistant && !message.completed && wanted.size() < kMaxAnswers) {
            wanted.append(message.id);
        }
    }
    QMap<QString, Followed> &queries = m_followed[sessionId].chunkQueries;
    for (const QString &id : queries.keys()) {
        if (!wanted.contains(id)) {
            unfollow(queries[id]);
            queries.remove(id);
        }
    }
    for (const QString &id : std::as_const(wanted)) {
        if (!queries.contains(id)) {
            queries[id] = follow(webCall(u"chat:subscribeToChunks"_s, {{u"chatSessionId"_s, sessionId}, {u"messageId"_s, id}}),
                                 [this, sessionId, id](const base::Result<QByteArray> &json) {
                                     if (const auto text = readOrFail<QString>(json, &readChunkText)) {
                                         Q_EMIT answerRead(sessionId, id, *text);
                                     }
                                 });
        }
    }
}

void WebFeed::mutate(const convex::FunctionCall &call, const Promise<convex::MutationOutcome> &promise)
{
    const bool plain = call.path == u"workers:requestConnect";
    base::whenDone(sync().mutate(plain ? call : webCall(call.path, call.arguments)), this,
                   [promise](const base::Result<convex::MutationOutcome> &outcome) { finish(promise, outcome); });
}

void WebFeed::addWorker(const QString &name, const Promise<NewConsoleWorker> &promise)
{
    if (!m_machineId.isEmpty() || !m_machines.isEmpty()) {
        createWorker(m_machineId.isEmpty() ? m_machines.firstKey() : m_machineId, name, promise);
        return;
    }
    const QString machineId = newId();
    const QJsonObject arguments{{u"machineId"_s, machineId}, {u"name"_s, QSysInfo::machineHostName()}};
    base::whenDone(sync().mutate(webCall(u"machines:create"_s, arguments)), this,
                   [this, machineId, name, promise](const base::Result<convex::MutationOutcome> &made) {
                       if (made) {
                           createWorker(machineId, name, promise);
                       } else {
                           finish<NewConsoleWorker>(promise, base::fail(made.error()));
                       }
                   });
}

void WebFeed::createWorker(const QString &machineId, const QString &name, const Promise<NewConsoleWorker> &promise)
{
    QJsonObject arguments{{u"machineId"_s, machineId}, {u"workerId"_s, newId()}};
    if (!name.isEmpty()) {
        arguments.insert(u"name"_s, name);
    }
    base::whenDone(sync().mutate(webCall(u"workers:create"_s, arguments)), this,
                   [url = m_deployment, promise](const base::Result<convex::MutationOutcome> &made) {
                       if (!made) {
                           finish<NewConsoleWorker>(promise, base::fail(made.error()));
                           return;
                       }
                       const base::Result<config::WorkerToken> token = config::WorkerToken::parse(made->value[u"token"].toString());
                       finish<NewConsoleWorker>(promise, token.map([&url](const config::WorkerToken &parsed) {
                           return NewConsoleWorker{url, parsed.workerId(), parsed};
                       }));
                   });
}

convex::FunctionCall WebFeed::webCall(const QString &path, QJsonObject arguments) const
{
    arguments.insert(u"sessionId"_s, m_login);
    return {path, arguments};
}

} // namespace oco::app
