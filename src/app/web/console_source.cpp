#include "app/web/console_source.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

namespace
{

template <typename T> base::Future<T> readOnly()
{
    return base::ready<T>(base::fail(base::ErrorCode::PermissionDenied, u"This deployment's conversations are shown read-only."_s,
                                     u"Write in its web UI."_s));
}

} // namespace

const ConsoleWorker *ConsoleSource::worker(const QString &id) const
{
    const auto it = std::find_if(m_workers.cbegin(), m_workers.cend(), [&id](const ConsoleWorker &worker) { return worker.id == id; });
    return it == m_workers.cend() ? nullptr : &*it;
}

void ConsoleSource::selectWorker(const QString &id)
{
    if (m_worker == id) {
        return;
    }
    selectSession({});
    m_worker = id;
    m_models.clear();
    m_sessions.clear();
    workerSelected();
    Q_EMIT modelsChanged();
    Q_EMIT sessionsChanged();
}

void ConsoleSource::selectSession(const QString &id)
{
    if (m_session == id) {
        return;
    }
    m_session = id;
    m_messages.clear();
    m_answers.clear();
    sessionSelected();
    Q_EMIT messagesChanged();
}

base::Future<QString> ConsoleSource::startSession(const QString &)
{
    return readOnly<QString>();
}

base::Future<QString> ConsoleSource::sendMessage(const QString &, const QString &, const QString &)
{
    return readOnly<QString>();
}

base::Future<void> ConsoleSource::endSession(const QString &)
{
    return readOnly<void>();
}

base::Future<void> ConsoleSource::approve(const QString &)
{
    return readOnly<void>();
}

base::Future<void> ConsoleSource::reject(const QString &)
{
    return readOnly<void>();
}

base::Future<NewConsoleWorker> ConsoleSource::addWorker(const QString &)
{
    return readOnly<NewConsoleWorker>();
}

base::Future<void> ConsoleSource::removeWorker(const QString &)
{
    return readOnly<void>();
}

base::Future<void> ConsoleSource::requestConnect(const QString &)
{
    return readOnly<void>();
}

void ConsoleSource::setConnection(ConsoleConnection connection)
{
    if (m_connection != connection) {
        m_connection = connection;
        Q_EMIT connectionChanged();
    }
}

void ConsoleSource::setWorkers(const QList<ConsoleWorker> &workers)
{
    if (m_workers != workers) {
        m_workers = workers;
        Q_EMIT workersChanged();
    }
}

void ConsoleSource::setModels(const QString &worker, const QList<ConsoleModel> &models)
{
    if (worker == m_worker && m_models != models) {
        m_models = models;
        Q_EMIT modelsChanged();
    }
}

void ConsoleSource::setSessions(const QString &worker, const QList<ConsoleSession> &sessions)
{
    if (worker == m_worker && m_sessions != sessions) {
        m_sessions = sessions;
        Q_EMIT sessionsChanged();
    }
}

void ConsoleSource::setMessages(const QString &session, const QList<ConsoleMessage> &messages)
{
    if (session != m_session || m_messages == messages) {
        return;
    }
    m_messages = messages;
    for (const ConsoleMessage &message : messages) {
        if (message.completed) {
            m_answers.remove(message.id);
        }
    }
    Q_EMIT messagesChanged();
}

void ConsoleSource::setAnswer(const QString &session, const QString &messageId, const QString &text)
{
    if (session == m_session && m_answers.value(messageId) != text) {
        m_answers.insert(messageId, text);
        Q_EMIT answerGrew(messageId);
    }
}

} // namespace oco::app
