#include "support/scripted_http.h"
#include "support/scripted_opencode.h"
#include "support/scripted_session.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

// The calls of the scripted opencode, as src/opencode/client.h and the event stream make them.

namespace oco::test_support
{

namespace
{

QByteArray toBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray toBytes(const QJsonArray &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray errorBytes(const QString &name, const QString &message)
{
    return toBytes(QJsonObject{{u"name"_s, name}, {u"data"_s, QJsonObject{{u"message"_s, message}}}});
}

} // namespace

void ScriptedOpencode::receive(const Request &request)
{
    ScriptedCall call;
    call.method = QString::fromLatin1(request->method);
    call.path = request->url.path();
    call.directory = QUrlQuery(request->url).queryItemValue(u"directory"_s, QUrl::FullyDecoded);
    call.body = request->body;
    request->call = m_calls.size();
    m_calls += call;
    if (request->authorization != "Basic " + ("opencode:" + m_password.toUtf8()).toBase64()) {
        answer(request, 401, {});
        return;
    }
    QString matched;
    if (takeFault(m_hangs, call.path)) {
        return;
    }
    if (takeFault(m_statusFaults, call.path, &matched)) {
        answer(request, m_statusOf.value(matched), errorBytes(u"UnknownError"_s, u"scripted"_s));
        return;
    }
    if (takeFault(m_cuts, call.path)) {
        auto silent = std::make_shared<ScriptedHttpRequest>(*request);
        silent->socket.clear();
        dispatch(silent);
        request->socket->abort();
        return;
    }
    dispatch(request);
}

bool ScriptedOpencode::takeFault(QHash<QString, int> &faults, const QString &path, QString *matched)
{
    for (auto it = faults.begin(); it != faults.end(); ++it) {
        if (it.value() > 0 && path.endsWith(it.key())) {
            --it.value();
            if (matched != nullptr) {
                *matched = it.key();
            }
            return true;
        }
    }
    return false;
}

void ScriptedOpencode::answer(const Request &request, int status, const QByteArray &json)
{
    m_calls[request->call].status = status;
    request->answer(status, json);
}

void ScriptedOpencode::dispatch(const Request &request)
{
    const ScriptedCall call = m_calls.at(request->call);
    const QStringList path = call.path.split(u'/', Qt::SkipEmptyParts);
    if (call.path == u"/global/health") {
        answer(request, 200, toBytes(QJsonObject{{u"healthy"_s, true}, {u"version"_s, u"1.18.33"_s}}));
        return;
    }
    if (!call.directory.startsWith(u'/')) {
        m_violations += u"%1 %2 names no absolute directory"_s.arg(call.method, call.path);
        answer(request, 400, errorBytes(u"BadRequest"_s, u"directory"_s));
        return;
    }
    if (call.path == u"/event") {
        m_calls[request->call].status = 200;
        m_http->openStream(*request, call.directory);
        m_http->sendConnected(*request, newId(u"evt"_s));
    } else if (call.path == u"/config/providers") {
        answer(request, 200, toBytes(m_providers));
    } else if (call.path == u"/config") {
        answer(request, 200, toBytes(QJsonObject{{u"model"_s, m_configuredModel}}));
    } else if (path.value(0) == u"permission" || path.value(0) == u"question") {
        handlePending(request, path);
    } else if (call.path == u"/session" || call.path == u"/session/status") {
        handleSessions(request);
    } else if (Session *session = path.value(0) == u"session" ? find(path.value(1)) : nullptr) {
        if (session->directory != call.directory) {
            m_violations += u"%1 %2 names the directory %3"_s.arg(call.method, call.path, call.directory);
        }
        handleSession(request, *session, path);
    } else {
        if (path.value(0) != u"session") {
            m_violations += u"unknown call %1 %2"_s.arg(call.method, call.path);
        }
        answer(request, 404, errorBytes(u"NotFoundError"_s, u"Session not found: "_s + path.value(1)));
    }
}

void ScriptedOpencode::handleSessions(const Request &request)
{
    const ScriptedCall call = m_calls.at(request->call);
    if (call.method == u"POST" && call.path == u"/session") {
        const QString id = addSession(call.directory, call.body.value(u"title").toString());
        answer(request, 200, toBytes(find(id)->json()));
        return;
    }
    QJsonObject statuses;
    QJsonArray list;
    for (const auto &[id, session] : m_sessions) {
        if (session->directory == call.directory) {
            list += session->json();
            if (!session->status.isEmpty()) {
                statuses.insert(id, session->status);
            }
        }
    }
    answer(request, 200, call.path == u"/session" ? toBytes(list) : toBytes(statuses));
}

void ScriptedOpencode::handleSession(const Request &request, Session &session, const QStringList &path)
{
    const QString what = QString::fromLatin1(request->method) + u' ' + path.value(2);
    if (path.size() == 2 && request->method == "GET") {
        answer(request, 200, toBytes(session.json()));
    } else if (path.size() == 2 && request->method == "PATCH") {
        rename(session.id, request->body.value(u"title").toString());
        answer(request, 200, toBytes(session.json()));
    } else if (path.size() == 2 && request->method == "DELETE") {
        removeSession(session.id);
        answer(request, 200, "true");
    } else if (path.size() == 3 && what == u"GET message") {
        const QString limit = QUrlQuery(request->url).queryItemValue(u"limit"_s);
        answer(request, 200, toBytes(session.messagesJson(limit.isEmpty() ? -1 : limit.toInt())));
    } else if (path.size() == 4 && what == u"DELETE message") {
        const bool known = session.messages.removeIf([&](const StoredMessage &m) { return m.info.value(u"id").toString() == path[3]; }) > 0;
        answer(request, known ? 200 : 404, known ? QByteArray("true") : errorBytes(u"NotFoundError"_s, u"Message not found"_s));
    } else if (path.size() == 3 && what == u"POST prompt_async") {
        takePrompt(request, session);
    } else if (path.size() == 3 && what == u"POST abort") {
        session.queue.clear();
        if (session.player) {
            session.player->abort();
        }
        answer(request, 200, "true");
    } else {
        m_violations += u"unknown call %1 %2"_s.arg(QString::fromLatin1(request->method), request->url.path());
        answer(request, 404, errorBytes(u"NotFoundError"_s, u"unknown call"_s));
    }
}

void ScriptedOpencode::takePrompt(const Request &request, Session &session)
{
    const QJsonArray parts = request->body.value(u"parts").toArray();
    bool valid = !parts.isEmpty() && request->body.value(u"messageID").toString(u"msg_"_s).startsWith(u"msg");
    for (const QJsonValue &part : parts) {
        valid = valid && part[u"id"].toString(u"prt_"_s).startsWith(u"prt") && part[u"type"].toString() == u"text";
    }
    if (!valid) {
        answer(request, 400, errorBytes(u"BadRequest"_s, u"Invalid prompt"_s));
        return;
    }
    session.queue += request->body;
    answer(request, 204, {});
    playNext(session);
}

void ScriptedOpencode::handlePending(const Request &request, const QStringList &path)
{
    const bool permission = path[0] == u"permission";
    auto &pending = permission ? m_permissions : m_questions;
    const QString directory = m_calls.at(request->call).directory;
    if (path.size() == 1) {
        QJsonArray list;
        for (const auto &[id, asked] : pending) {
            if (directoryOf(asked.value(u"sessionID").toString()) == directory) {
                list += asked;
            }
        }
        answer(request, 200, toBytes(list));
        return;
    }
    const auto it = pending.find(path.value(1));
    const bool known = path.size() == 3 && (path[2] == u"reply" || (path[2] == u"reject" && !permission));
    if (it == pending.end() || !known || request->method != "POST") {
        answer(request, 404, toBytes(QJsonObject{{u"_tag"_s, u"RequestNotFoundError"_s}, {u"message"_s, u"Request not found"_s}}));
        return;
    }
    const QString sessionId = it->second.value(u"sessionID").toString();
    const QString reply = permission ? request->body.value(u"reply").toString() : (path[2] == u"reply" ? u"answered"_s : u"rejected"_s);
    m_replies += ScriptedReply{it->first, reply, request->body.value(u"message").toString()};
    emitEvent(directory, permission ? u"permission.replied"_s : u"question."_s + (path[2] == u"reply" ? u"replied"_s : u"rejected"_s),
              {{u"sessionID"_s, sessionId}, {u"requestID"_s, it->first}, {u"reply"_s, reply}});
    pending.erase(it);
    answer(request, 200, "true");
    if (Session *session = find(sessionId); session != nullptr && session->player) {
        session->player->replied();
    }
}

} // namespace oco::test_support
