#include "support/scripted_opencode.h"

#include "support/scripted_http.h"
#include "support/scripted_player.h"
#include "support/scripted_session.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

ScriptedOpencode::ScriptedOpencode(QObject *parent)
    : QObject(parent), m_http(std::make_unique<ScriptedHttp>()), m_password(QUuid::createUuid().toString(QUuid::Id128))
{
    const QJsonObject model{{u"id"_s, u"stub"_s}, {u"name"_s, u"Stub model"_s}};
    const QJsonObject provider{{u"id"_s, u"stub"_s}, {u"name"_s, u"Stub"_s}, {u"models"_s, QJsonObject{{u"stub"_s, model}}}};
    m_providers = {{u"providers"_s, QJsonArray{provider}}, {u"default"_s, QJsonObject{{u"stub"_s, u"stub"_s}}}};
    connect(m_http.get(), &ScriptedHttp::received, this, &ScriptedOpencode::receive);
    if (!m_http->listen()) {
        m_violations += u"the scripted opencode cannot listen"_s;
    }
}

ScriptedOpencode::~ScriptedOpencode() = default;

opencode::Endpoint ScriptedOpencode::endpoint() const
{
    opencode::Endpoint endpoint;
    endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_http->port()));
    endpoint.password = m_password;
    endpoint.version = u"1.18.33"_s;
    return endpoint;
}

void ScriptedOpencode::script(const ScriptedTurn &turn)
{
    m_scripts += turn;
}

void ScriptedOpencode::scriptFor(const QString &promptText, const ScriptedTurn &turn)
{
    m_scriptsFor[promptText] += turn;
}

void ScriptedOpencode::scriptTextTurn(const QStringList &deltas)
{
    script(ScriptedTurn().text(deltas));
}

void ScriptedOpencode::setDeltaEvents(bool on)
{
    m_deltaEvents = on;
}

void ScriptedOpencode::setPace(int milliseconds)
{
    m_pace = milliseconds;
}

void ScriptedOpencode::setConfiguredModel(const QString &model)
{
    m_configuredModel = model;
}

void ScriptedOpencode::setProviders(const QJsonObject &providers)
{
    m_providers = providers;
}

void ScriptedOpencode::answerNext(const QString &pathEnd, int status, int times)
{
    m_statusOf[pathEnd] = status;
    m_statusFaults[pathEnd] = times;
}

void ScriptedOpencode::hangNext(const QString &pathEnd)
{
    ++m_hangs[pathEnd];
}

void ScriptedOpencode::cutNext(const QString &pathEnd)
{
    ++m_cuts[pathEnd];
}

void ScriptedOpencode::loseEvents(int count)
{
    m_loseEvents = count;
}

void ScriptedOpencode::dropStreams()
{
    m_http->dropStreams();
}

void ScriptedOpencode::resume()
{
    for (const auto &[id, session] : m_sessions) {
        if (session->player && session->player->isPaused()) {
            session->player->resumed();
            return;
        }
    }
    ++m_resumes;
}

void ScriptedOpencode::crash()
{
    m_http->close();
    m_permissions.clear();
    m_questions.clear();
    for (const auto &[id, session] : m_sessions) {
        session->player.reset();
        session->queue.clear();
        session->status = {};
    }
}

void ScriptedOpencode::comeBack()
{
    if (!m_http->listen()) {
        m_violations += u"the scripted opencode cannot listen on its old port"_s;
    }
}

void ScriptedOpencode::emitEvent(const QString &directory, const QString &type, const QJsonObject &properties)
{
    if (m_loseEvents > 0) {
        --m_loseEvents;
        return;
    }
    m_http->sendEvent(directory, {{u"id"_s, newId(u"evt"_s)}, {u"type"_s, type}, {u"properties"_s, properties}});
}

QJsonArray ScriptedOpencode::messages(const QString &sessionId) const
{
    const Session *session = find(sessionId);
    return session == nullptr ? QJsonArray() : session->messagesJson();
}

bool ScriptedOpencode::isBusy(const QString &sessionId) const
{
    const Session *session = find(sessionId);
    return session != nullptr && session->player != nullptr;
}

bool ScriptedOpencode::isPaused() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
                       [](const auto &entry) { return entry.second->player && entry.second->player->isPaused(); });
}

QList<ScriptedCall> ScriptedOpencode::calls() const
{
    return m_calls;
}

QList<ScriptedCall> ScriptedOpencode::callsTo(const QString &pathEnd) const
{
    QList<ScriptedCall> found;
    for (const ScriptedCall &call : m_calls) {
        if (call.path.endsWith(pathEnd)) {
            found += call;
        }
    }
    return found;
}

QList<ScriptedReply> ScriptedOpencode::replies() const
{
    return m_replies;
}

int ScriptedOpencode::openStreams() const
{
    return m_http->openStreams();
}

QStringList ScriptedOpencode::violations() const
{
    return m_violations;
}

} // namespace oco::test_support
