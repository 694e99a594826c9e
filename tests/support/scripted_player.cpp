#include "support/scripted_player.h"

#include "support/scripted_opencode.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

QJsonObject errorJson(const QString &name, const QString &message)
{
    return {{u"name"_s, name}, {u"data"_s, QJsonObject{{u"message"_s, message}}}};
}

} // namespace

TurnPlayer::TurnPlayer(ScriptedOpencode *server, const QString &sessionId, const QString &userId, const ScriptedTurn &turn)
    : m_server(server), m_sessionId(sessionId), m_userId(userId), m_steps(turn.steps())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TurnPlayer::playStep);
}

void TurnPlayer::start()
{
    status({{u"type"_s, u"busy"_s}});
    m_timer.start(m_server->m_pace);
}

void TurnPlayer::playStep()
{
    if (m_steps.isEmpty()) {
        finish();
        return;
    }
    const ScriptedTurn::Step step = m_steps.takeFirst();
    step(*this);
    if (m_wait == Wait::None) {
        m_timer.start(m_server->m_pace);
    }
}

void TurnPlayer::finish()
{
    m_timer.stop();
    completeAssistant();
    status({{u"type"_s, u"idle"_s}});
    emitEvent(u"session.idle"_s, {{u"sessionID"_s, m_sessionId}});
    Q_EMIT finished();
}

void TurnPlayer::abort()
{
    m_wait = Wait::Forever;
    m_steps.clear();
    needAssistant();
    failAssistant(u"MessageAbortedError"_s, u"The operation was aborted."_s);
    finish();
}

void TurnPlayer::replied()
{
    if (m_wait == Wait::Reply) {
        m_wait = Wait::None;
        m_timer.start(m_server->m_pace);
    }
}

void TurnPlayer::resumed()
{
    if (m_wait == Wait::Resume) {
        m_wait = Wait::None;
        m_timer.start(m_server->m_pace);
    }
}

bool TurnPlayer::isPaused() const
{
    return m_wait == Wait::Resume;
}

QString TurnPlayer::sessionId() const
{
    return m_sessionId;
}

ScriptedOpencode &TurnPlayer::server() const
{
    return *m_server;
}

void TurnPlayer::pause()
{
    if (m_server->m_resumes > 0) {
        --m_server->m_resumes;
        return;
    }
    m_wait = Wait::Resume;
}

void TurnPlayer::stay()
{
    m_wait = Wait::Forever;
}

void TurnPlayer::emitEvent(const QString &type, const QJsonObject &properties)
{
    const QString directory = m_server->directoryOf(m_sessionId);
    m_server->emitEvent(directory, type, properties);
}

void TurnPlayer::sendAssistant()
{
    m_server->storeMessage(m_sessionId, m_assistant);
    emitEvent(u"message.updated"_s, {{u"sessionID"_s, m_sessionId}, {u"info"_s, m_assistant}});
}

void TurnPlayer::beginAssistant()
{
    completeAssistant();
    m_lastAssistantId = m_server->newId(u"msg"_s);
    m_assistant = {{u"id"_s, m_lastAssistantId},
                   {u"sessionID"_s, m_sessionId},
                   {u"role"_s, u"assistant"_s},
                   {u"parentID"_s, m_userId},
                   {u"modelID"_s, u"stub"_s},
                   {u"providerID"_s, u"stub"_s},
                   {u"time"_s, QJsonObject{{u"created"_s, QDateTime::currentMSecsSinceEpoch()}}}};
    sendAssistant();
    m_part = {{u"id"_s, m_server->newId(u"prt"_s)}, {u"type"_s, u"step-start"_s}};
    sendPart();
    m_part = {};
}

void TurnPlayer::needAssistant()
{
    if (m_assistant.isEmpty()) {
        beginAssistant();
    }
}

void TurnPlayer::completeAssistant()
{
    if (m_assistant.isEmpty()) {
        return;
    }
    endPart();
    if (!m_assistant.contains(u"error")) {
        m_part = {{u"id"_s, m_server->newId(u"prt"_s)}, {u"type"_s, u"step-finish"_s}, {u"reason"_s, u"stop"_s}};
        sendPart();
        m_part = {};
    }
    QJsonObject time = m_assistant.value(u"time").toObject();
    time.insert(u"completed"_s, QDateTime::currentMSecsSinceEpoch());
    m_assistant.insert(u"time"_s, time);
    sendAssistant();
    m_assistant = {};
}

void TurnPlayer::failAssistant(const QString &name, const QString &message)
{
    needAssistant();
    m_assistant.insert(u"error"_s, errorJson(name, message));
    completeAssistant();
    sessionError(name, message);
}

void TurnPlayer::sessionError(const QString &name, const QString &message)
{
    emitEvent(u"session.error"_s, {{u"sessionID"_s, m_sessionId}, {u"error"_s, errorJson(name, message)}});
}

void TurnPlayer::sendPart(const QString &delta)
{
    m_part.insert(u"sessionID"_s, m_sessionId);
    m_part.insert(u"messageID"_s, m_lastAssistantId);
    m_server->storePart(m_sessionId, m_part);
    if (m_server->m_deltaEvents) {
        emitEvent(u"message.part.updated"_s,
                  {{u"sessionID"_s, m_sessionId}, {u"part"_s, m_part}, {u"time"_s, QDateTime::currentMSecsSinceEpoch()}});
        return;
    }
    QJsonObject sent = m_part; // older servers: the text so far, beside the delta, and no session outside of the part
    if (!delta.isEmpty()) {
        sent.insert(u"text"_s, m_partText);
    }
    QJsonObject properties{{u"part"_s, sent}};
    if (!delta.isEmpty()) {
        properties.insert(u"delta"_s, delta);
    }
    emitEvent(u"message.part.updated"_s, properties);
}

void TurnPlayer::beginPart(const QString &type)
{
    needAssistant();
    endPart();
    m_partText.clear();
    m_part = {{u"id"_s, m_server->newId(u"prt"_s)},
              {u"type"_s, type},
              {u"text"_s, QString()},
              {u"time"_s, QJsonObject{{u"start"_s, QDateTime::currentMSecsSinceEpoch()}}}};
    sendPart();
}

void TurnPlayer::delta(const QString &delta)
{
    m_partText += delta;
    if (m_server->m_deltaEvents) {
        emitEvent(u"message.part.delta"_s, {{u"sessionID"_s, m_sessionId},
                                            {u"messageID"_s, m_lastAssistantId},
                                            {u"partID"_s, m_part.value(u"id")},
                                            {u"field"_s, u"text"_s},
                                            {u"delta"_s, delta}});
    } else {
        sendPart(delta);
    }
}

void TurnPlayer::endPart()
{
    if (m_part.isEmpty()) {
        return;
    }
    if (m_part.contains(u"text")) {
        m_part.insert(u"text"_s, m_partText);
        sendPart();
    }
    m_part = {};
}

void TurnPlayer::beginTool(const QString &name, const QJsonObject &input)
{
    needAssistant();
    endPart();
    m_part = {{u"id"_s, m_server->newId(u"prt"_s)}, {u"type"_s, u"tool"_s}, {u"tool"_s, name}, {u"callID"_s, u"call_1"_s}};
    m_part.insert(u"state"_s, QJsonObject{{u"status"_s, u"pending"_s}, {u"input"_s, QJsonObject()}});
    sendPart();
    m_part.insert(u"state"_s, QJsonObject{{u"status"_s, u"running"_s}, {u"input"_s, input}});
    sendPart();
}

void TurnPlayer::endTool(const QString &status, const QString &text)
{
    QJsonObject state = m_part.value(u"state").toObject();
    state.insert(u"status"_s, status);
    state.insert(status == u"error" ? u"error"_s : u"output"_s, text);
    m_part.insert(u"state"_s, state);
    sendPart();
    m_part = {};
}

void TurnPlayer::ask(const QString &type, const QJsonObject &request)
{
    m_wait = Wait::Reply;
    QJsonObject asked = request;
    asked.insert(u"sessionID"_s, m_sessionId);
    m_server->ask(type, asked);
}

void TurnPlayer::rename(const QString &title)
{
    m_server->rename(m_sessionId, title);
}

void TurnPlayer::status(const QJsonObject &status)
{
    m_server->setStatus(m_sessionId, status);
}

void TurnPlayer::event(const QString &type, const QJsonObject &properties)
{
    QByteArray text = QJsonDocument(properties).toJson(QJsonDocument::Compact);
    text.replace("$SESSION", m_sessionId.toUtf8()).replace("$USER", m_userId.toUtf8()).replace("$ASSISTANT", m_lastAssistantId.toUtf8());
    emitEvent(type, QJsonDocument::fromJson(text).object());
}

} // namespace oco::test_support
