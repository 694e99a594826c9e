#include "opencode/client.h"

#include "base/when_done.h"
#include "net/http_client.h"
#include "opencode/json_answer.h"
#include "opencode/request.h"

#include <QJsonDocument>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace oco::opencode
{

using base::ErrorCode;
using base::Future;
using base::Result;

struct Client::Call {
    QByteArray method;
    QString path;
    QJsonObject body;
    std::chrono::milliseconds timeout = 30s;
    qint64 maxResponseBytes = 64LL * 1024 * 1024;
    QByteArray query = {};
};

/** What messagesFrom() looks for, with ever more of the newest messages. */
struct Client::Search {
    QString sessionId;
    QString messageId;
    int count = 64;
    QPromise<Result<QList<Message>>> promise;
};

namespace
{

constexpr auto kFirstCallTimeout = 90s; // loads plugins and configuration of the directory
constexpr auto kMessagesTimeout = 120s;
constexpr int kMostMessages = 4'096; // above that, all of them
constexpr qint64 kMaxMessagesBytes = 256LL * 1024 * 1024;

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

Result<bool> accepted(const QByteArray &)
{
    return true;
}

Result<Session> readSession(const QJsonObject &json)
{
    Session session{json.value(u"id").toString(), json.value(u"title").toString(), json.value(u"directory").toString(),
                    json.value(u"parentID").toString(), json.value(u"time").toObject().value(u"updated").toInteger()};
    if (session.id.isEmpty()) {
        return base::fail(ErrorCode::Protocol, u"opencode sent a session without an id."_s);
    }
    return session;
}

Result<QList<Session>> readSessions(const QJsonArray &json)
{
    QList<Session> sessions;
    for (const QJsonValue &value : json) {
        if (auto session = readSession(value.toObject())) {
            sessions.append(*std::move(session));
        }
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Session &left, const Session &right) { return left.updatedAt > right.updatedAt; });
    return sessions;
}

ModelCatalogue readModels(const QJsonObject &json)
{
    ModelCatalogue catalogue;
    const QJsonObject defaults = json.value(u"default").toObject();
    const QJsonArray providers = json.value(u"providers").toArray();
    for (const auto value : providers) {
        const QJsonObject provider = value.toObject();
        const QString providerId = provider.value(u"id").toString();
        const QJsonObject models = provider.value(u"models").toObject();
        for (auto it = models.begin(); it != models.end(); ++it) {
            catalogue.models += ModelInfo{providerId, it.key(), it.value().toObject().value(u"name").toString(it.key()),
                                          provider.value(u"name").toString(providerId)};
        }
        const QString model = defaults.value(providerId).toString();
        if (catalogue.defaultModel.isEmpty() && !model.isEmpty()) {
            catalogue.defaultModel = providerId + u'/' + model; // opencode lists providers in its order of preference
        }
    }
    return catalogue;
}

QList<Message> readMessages(const QJsonArray &json)
{
    QList<Message> messages;
    messages.reserve(json.size());
    for (const auto value : json) {
        const QJsonObject object = value.toObject();
        Message message{MessageInfo::fromJson(object.value(u"info").toObject()), {}};
        const QJsonArray parts = object.value(u"parts").toArray();
        message.parts.reserve(parts.size());
        for (const auto part : parts) {
            message.parts += Part::fromJson(part.toObject());
        }
        messages += std::move(message);
    }
    return messages;
}

QHash<QString, SessionStatus> readStatus(const QJsonObject &json)
{
    QHash<QString, SessionStatus> status;
    for (auto it = json.begin(); it != json.end(); ++it) {
        status.insert(it.key(), SessionStatus::fromJson(it.value().toObject()));
    }
    return status;
}

template <typename T> QList<T> readList(const QJsonArray &json)
{
    QList<T> list;
    for (const auto value : json) {
        list += T::fromJson(value.toObject());
    }
    return list;
}

} // namespace

Client::Client(Endpoint endpoint, QString directory, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)), m_directory(std::move(directory)),
      m_http(new net::HttpClient(net::ProxyUse::None, this))
{
}

Client::~Client() = default;

Future<QByteArray> Client::send(const Call &call)
{
    net::HttpRequest request;
    request.method = call.method;
    request.url = urlOf(m_endpoint, call.path, m_directory, call.query);
    request.headers = {{"Authorization", authorizationOf(m_endpoint)}, {"Accept-Encoding", "identity"}, {"Accept", "application/json"}};
    if (call.method == "POST") {
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
    }
    request.timeout = call.timeout;
    request.maxResponseBytes = call.maxResponseBytes;
    const QString what = QString::fromLatin1(call.method) + u' ' + call.path;
    return transformed<QByteArray>(m_http->send(request), this,
                                   [what](const net::HttpResponse &response) { return readAnswer(what, response.status, response.body); });
}

Future<QString> Client::health()
{
    return fromObject<QString>(send({"GET", u"/global/health"_s, {}, 10s}), this, [](const QJsonObject &json) -> Result<QString> {
        if (!json.value(u"healthy").toBool()) {
            return base::fail(ErrorCode::Protocol, u"opencode says that it is not healthy."_s);
        }
        return json.value(u"version").toString();
    });
}

Future<ModelCatalogue> Client::models()
{
    return fromObject<ModelCatalogue>(send({"GET", u"/config/providers"_s, {}, kFirstCallTimeout}), this,
                                      [](const QJsonObject &json) -> Result<ModelCatalogue> { return readModels(json); });
}

Future<QString> Client::configuredModel()
{
    return fromObject<QString>(send({"GET", u"/config"_s, {}, kFirstCallTimeout}), this,
                               [](const QJsonObject &json) -> Result<QString> { return json.value(u"model").toString(); });
}

Future<Session> Client::createSession(const QString &title)
{
    QJsonObject body;
    if (!title.isEmpty()) {
        body.insert(u"title"_s, title);
    }
    return fromObject<Session>(send({"POST", u"/session"_s, body, kFirstCallTimeout}), this, readSession);
}

Future<Session> Client::session(const QString &sessionId)
{
    return fromObject<Session>(send({"GET", u"/session/"_s + encoded(sessionId), {}, kFirstCallTimeout}), this, readSession);
}

Future<QList<Session>> Client::sessions()
{
    return fromArray<QList<Session>>(send({"GET", u"/session"_s, {}, kFirstCallTimeout}), this, readSessions);
}

Future<bool> Client::promptAsync(const QString &sessionId, const Prompt &prompt)
{
    QJsonObject part{{u"type"_s, u"text"_s}, {u"text"_s, prompt.text}};
    QJsonObject body{{u"model"_s, QJsonObject{{u"providerID"_s, prompt.model.providerId}, {u"modelID"_s, prompt.model.modelId}}}};
    if (!prompt.messageId.isEmpty()) {
        part.insert(u"id"_s, prompt.partId);
        body.insert(u"messageID"_s, prompt.messageId);
    }
    body.insert(u"parts"_s, QJsonArray{part});
    return transformed<bool>(send({"POST", u"/session/%1/prompt_async"_s.arg(encoded(sessionId)), body, kFirstCallTimeout}), this,
                             accepted);
}

Future<bool> Client::abort(const QString &sessionId)
{
    return transformed<bool>(send({"POST", u"/session/%1/abort"_s.arg(encoded(sessionId)), {}}), this, accepted);
}

Future<QList<Message>> Client::messages(const QString &sessionId)
{
    return newestMessages(sessionId, 0);
}

Future<QList<Message>> Client::messagesFrom(const QString &sessionId, const QString &messageId)
{
    const auto search = std::make_shared<Search>();
    search->sessionId = sessionId;
    search->messageId = messageId;
    search->promise.start();
    searchMessages(search);
    return search->promise.future();
}

void Client::searchMessages(const std::shared_ptr<Search> &search)
{
    const auto found = newestMessages(search->sessionId, search->count);
    base::whenDone(found, this, [this, search](const Result<QList<Message>> &messages) {
        // Ids begin with their time, and a session's messages are listed in that order: an older one shows that enough was read.
        const bool enough =
            !messages || search->count == 0 || messages->size() < search->count || messages->constFirst().info.id <= search->messageId;
        if (enough) {
            search->promise.addResult(messages);
            search->promise.finish();
            return;
        }
        search->count = search->count < kMostMessages ? search->count * 8 : 0;
        searchMessages(search);
    });
}

/** count 0: all. */
Future<QList<Message>> Client::newestMessages(const QString &sessionId, int count)
{
    const QByteArray query = count > 0 ? "limit=" + QByteArray::number(count) : QByteArray();
    const Call call{"GET", u"/session/%1/message"_s.arg(encoded(sessionId)), {}, kMessagesTimeout, kMaxMessagesBytes, query};
    return fromArray<QList<Message>>(send(call), this, [](const QJsonArray &json) -> Result<QList<Message>> { return readMessages(json); });
}

Future<bool> Client::deleteMessage(const QString &sessionId, const QString &messageId)
{
    return transformed<bool>(send({"DELETE", u"/session/%1/message/%2"_s.arg(encoded(sessionId), encoded(messageId)), {}}), this, accepted);
}

Future<QHash<QString, SessionStatus>> Client::status()
{
    using Statuses = QHash<QString, SessionStatus>;
    return fromObject<Statuses>(send({"GET", u"/session/status"_s, {}}), this,
                                [](const QJsonObject &json) -> Result<Statuses> { return readStatus(json); });
}

Future<QList<PermissionRequest>> Client::permissions()
{
    using Requests = QList<PermissionRequest>;
    return fromArray<Requests>(send({"GET", u"/permission"_s, {}}), this,
                               [](const QJsonArray &json) -> Result<Requests> { return readList<PermissionRequest>(json); });
}

Future<bool> Client::rejectPermission(const QString &permissionId, const QString &message)
{
    QJsonObject body{{u"reply"_s, u"reject"_s}};
    if (!message.isEmpty()) {
        body.insert(u"message"_s, message);
    }
    return transformed<bool>(send({"POST", u"/permission/%1/reply"_s.arg(encoded(permissionId)), body}), this, accepted);
}

Future<QList<QuestionRequest>> Client::questions()
{
    using Requests = QList<QuestionRequest>;
    return fromArray<Requests>(send({"GET", u"/question"_s, {}}), this,
                               [](const QJsonArray &json) -> Result<Requests> { return readList<QuestionRequest>(json); });
}

Future<bool> Client::rejectQuestion(const QString &questionId)
{
    return transformed<bool>(send({"POST", u"/question/%1/reject"_s.arg(encoded(questionId)), {}}), this, accepted);
}

} // namespace oco::opencode
