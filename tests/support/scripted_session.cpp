#include "support/scripted_session.h"

#include "opencode/identifiers.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

QJsonObject ScriptedOpencode::Session::json() const
{
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"directory"_s, directory},
            {u"version"_s, u"1.18.33"_s},
            {u"time"_s, QJsonObject{{u"created"_s, created}, {u"updated"_s, created}}}};
}

QJsonArray ScriptedOpencode::Session::messagesJson(qsizetype newest) const
{
    QJsonArray list;
    for (const StoredMessage &message : newest < 0 ? messages : messages.mid(std::max<qsizetype>(0, messages.size() - newest))) {
        QJsonArray parts;
        for (const QJsonObject &part : message.parts) {
            parts += part;
        }
        list += QJsonObject{{u"info"_s, message.info}, {u"parts"_s, parts}};
    }
    return list;
}

void ScriptedOpencode::Session::storeMessage(const QJsonObject &info)
{
    for (StoredMessage &message : messages) {
        if (message.info.value(u"id") == info.value(u"id")) {
            message.info = info;
            return;
        }
    }
    messages += StoredMessage{info, {}};
}

void ScriptedOpencode::Session::storePart(const QJsonObject &part)
{
    for (StoredMessage &message : messages) {
        if (message.info.value(u"id") != part.value(u"messageID")) {
            continue;
        }
        for (QJsonObject &stored : message.parts) {
            if (stored.value(u"id") == part.value(u"id")) {
                stored = part;
                return;
            }
        }
        message.parts += part;
    }
}

QString ScriptedOpencode::addSession(const QString &directory, const QString &title)
{
    auto session = std::make_unique<Session>();
    session->id = newId(u"ses"_s);
    session->title = title.isEmpty() ? u"New session"_s : title;
    session->directory = directory;
    session->created = QDateTime::currentMSecsSinceEpoch();
    const QString id = session->id;
    m_sessions[id] = std::move(session);
    return id;
}

void ScriptedOpencode::removeSession(const QString &sessionId)
{
    withdraw(sessionId);
    m_sessions.erase(sessionId);
}

ScriptedOpencode::Session *ScriptedOpencode::find(const QString &sessionId) const
{
    const auto it = m_sessions.find(sessionId);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

QString ScriptedOpencode::directoryOf(const QString &sessionId) const
{
    const Session *session = find(sessionId);
    return session == nullptr ? QString() : session->directory;
}

QString ScriptedOpencode::newId(const QString &prefix)
{
    // A millisecond ahead, so that an answer always sorts behind its prompt.
    m_lastId = qMax(m_lastId + 1, (QDateTime::currentMSecsSinceEpoch() + 1) * 4096);
    return opencode::makeId(prefix, m_lastId / 4096, static_cast<int>(m_lastId % 4096),
                            opencode::tailFromHash(QByteArray::number(m_lastId)));
}

void ScriptedOpencode::storeMessage(const QString &sessionId, const QJsonObject &info)
{
    if (Session *session = find(sessionId)) {
        session->storeMessage(info);
    }
}

void ScriptedOpencode::storePart(const QString &sessionId, const QJsonObject &part)
{
    if (Session *session = find(sessionId)) {
        session->storePart(part);
    }
}

void ScriptedOpencode::rename(const QString &sessionId, const QString &title)
{
    if (Session *session = find(sessionId)) {
        session->title = title;
        emitEvent(session->directory, u"session.updated"_s, {{u"sessionID"_s, sessionId}, {u"info"_s, session->json()}});
    }
}

void ScriptedOpencode::setStatus(const QString &sessionId, const QJsonObject &status)
{
    if (Session *session = find(sessionId)) {
        session->status = status.value(u"type").toString() == u"idle" ? QJsonObject() : status;
        emitEvent(session->directory, u"session.status"_s, {{u"sessionID"_s, sessionId}, {u"status"_s, status}});
    }
}

void ScriptedOpencode::ask(const QString &type, QJsonObject request)
{
    const bool permission = type.startsWith(u"permission");
    const QString id = newId(permission ? u"per"_s : u"que"_s);
    request.insert(u"id"_s, id);
    (permission ? m_permissions : m_questions)[id] = request;
    emitEvent(directoryOf(request.value(u"sessionID").toString()), type, request);
}

void ScriptedOpencode::withdraw(const QString &sessionId)
{
    const auto ofSession = [&](const auto &entry) { return entry.second.value(u"sessionID").toString() == sessionId; };
    std::erase_if(m_permissions, ofSession);
    std::erase_if(m_questions, ofSession);
}

void ScriptedOpencode::playNext(Session &session)
{
    if (session.player || session.queue.isEmpty()) {
        return;
    }
    const QJsonObject body = session.queue.takeFirst();
    const QJsonArray parts = body.value(u"parts").toArray();
    QString userId = body.value(u"messageID").toString();
    userId = userId.isEmpty() ? newId(u"msg"_s) : userId;
    const QJsonObject info{{u"id"_s, userId},
                           {u"sessionID"_s, session.id},
                           {u"role"_s, u"user"_s},
                           {u"model"_s, body.value(u"model")},
                           {u"time"_s, QJsonObject{{u"created"_s, QDateTime::currentMSecsSinceEpoch()}}}};
    session.storeMessage(info);
    emitEvent(session.directory, u"message.updated"_s, {{u"sessionID"_s, session.id}, {u"info"_s, info}});
    QString text;
    for (const QJsonValue &value : parts) {
        QJsonObject part = value.toObject();
        text += part.value(u"text").toString();
        part.insert(u"id"_s, part.contains(u"id") ? part.value(u"id").toString() : newId(u"prt"_s));
        part.insert(u"sessionID"_s, session.id);
        part.insert(u"messageID"_s, userId);
        session.storePart(part);
        emitEvent(session.directory, u"message.part.updated"_s, {{u"sessionID"_s, session.id}, {u"part"_s, part}});
    }

    ScriptedTurn turn;
    if (auto &own = m_scriptsFor[text]; !own.isEmpty()) {
        turn = own.takeFirst();
    } else if (!m_scripts.isEmpty()) {
        turn = m_scripts.takeFirst();
    } else {
        const QString echo = u"echo: "_s + text;
        const qsizetype size = qMax<qsizetype>(1, (echo.size() + 5) / 6);
        QStringList deltas;
        for (qsizetype i = 0; i < 6; ++i) {
            deltas += echo.mid(i * size, size);
        }
        turn.text(deltas);
    }
    session.player = std::make_unique<TurnPlayer>(this, session.id, userId, turn);
    connect(
        session.player.get(), &TurnPlayer::finished, this, [this, id = session.id] { turnFinished(id); }, Qt::QueuedConnection);
    session.player->start();
}

void ScriptedOpencode::turnFinished(const QString &sessionId)
{
    if (Session *session = find(sessionId)) {
        withdraw(sessionId);
        session->player.reset();
        playNext(*session);
    }
}

} // namespace oco::test_support
