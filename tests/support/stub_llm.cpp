#include "support/stub_llm.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

QByteArray streamEvent(const QJsonObject &delta, const QString &finishReason = {}, int tokens = 0)
{
    QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, QJsonValue::Null}};
    QJsonObject chunk{{u"id"_s, u"chatcmpl-stub"_s}, {u"object"_s, u"chat.completion.chunk"_s}, {u"created"_s, 1}, {u"model"_s, u"stub"_s}};
    if (!finishReason.isEmpty()) {
        choice[u"finish_reason"] = finishReason;
        chunk[u"usage"] = QJsonObject{{u"prompt_tokens"_s, tokens - 10}, {u"completion_tokens"_s, 10}, {u"total_tokens"_s, tokens}};
    }
    chunk[u"choices"] = QJsonArray{choice};
    return "data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) + "\n\n";
}

QByteArray toolCall(const QString &command)
{
    const QJsonObject arguments{{u"command"_s, command}, {u"description"_s, u"Runs what the test asked for"_s}};
    const QJsonObject function{{u"name"_s, u"bash"_s},
                               {u"arguments"_s, QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact))}};
    const QJsonObject call{{u"index"_s, 0}, {u"id"_s, u"call_stub"_s}, {u"type"_s, u"function"_s}, {u"function"_s, function}};
    return streamEvent({{u"tool_calls"_s, QJsonArray{call}}});
}

bool isAnswer(const LlmRequest &request)
{
    return !request.title && !request.summary;
}

/** Sends the events of one answer with pauses between; ends with its connection. */
class StreamedAnswer : public QObject
{
public:
    StreamedAnswer(QTcpSocket *socket, const LlmReply &reply) : QObject(socket), m_socket(socket)
    {
        m_events << streamEvent({{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}});
        for (const QString &delta : reply.reasoning) {
            m_events << streamEvent({{u"reasoning_content"_s, delta}});
        }
        for (const QString &delta : reply.text) {
            m_events << streamEvent({{u"content"_s, delta}});
        }
        if (!reply.toolCommand.isEmpty()) {
            m_events << toolCall(reply.toolCommand);
        }
        m_events << streamEvent({}, reply.toolCommand.isEmpty() ? u"stop"_s : u"tool_calls"_s, reply.tokens);
        m_events << "data: [DONE]\n\n"_ba;
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
        connect(&m_timer, &QTimer::timeout, this, &StreamedAnswer::sendNext);
        m_timer.start(reply.deltaMilliseconds);
        sendNext();
    }

private:
    void sendNext()
    {
        m_socket->write(m_events.takeFirst());
        if (m_events.isEmpty()) {
            m_timer.stop();
            m_socket->disconnectFromHost();
        }
    }

    QTcpSocket *m_socket;
    QList<QByteArray> m_events;
    QTimer m_timer;
};

} // namespace

StubLlm::StubLlm(QObject *parent) : QObject(parent)
{
    connect(&m_server, &LoopbackServer::request, this, &StubLlm::handle);
}

QUrl StubLlm::baseUrl() const
{
    return m_server.url().resolved(QUrl(u"/v1"_s));
}

int StubLlm::modelRuns(const QString &prompt) const
{
    return static_cast<int>(
        std::ranges::count_if(m_requests, [&](const LlmRequest &r) { return isAnswer(r) && !r.afterTool && r.prompt.contains(prompt); }));
}

QStringList StubLlm::conversationOf(const QString &prompt) const
{
    const auto isOne = [&](const LlmRequest &r) { return isAnswer(r) && r.prompt.contains(prompt); };
    const auto last = std::find_if(m_requests.crbegin(), m_requests.crend(), isOne);
    return last == m_requests.crend() ? QStringList() : last->conversation;
}

void StubLlm::handle(const LoopbackRequest &request)
{
    if (request.method != "POST" || !request.path.endsWith("/chat/completions")) {
        LoopbackServer::respond(request.socket, 404, "application/json", R"({"error":{"message":"no such path"}})");
        return;
    }
    const LlmRequest parsed = LlmRequest::fromJson(QJsonDocument::fromJson(request.body).object());
    m_requests << parsed;
    LlmReply reply = replyTo(parsed);
    if (m_replies.contains(parsed.prompt) && !parsed.title) {
        reply.text = m_replies.value(parsed.prompt).split(QRegularExpression(u"(?<=\\s)(?=\\S)"_s)); // joined they are the whole
    }
    if (m_held && m_held(parsed)) {
        reply.kind = LlmReply::Kind::Hang;
    }
    ++m_open;
    connect(request.socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    switch (reply.kind) {
    case LlmReply::Kind::HttpError:
        LoopbackServer::respond(request.socket, reply.httpStatus, "application/json",
                                R"({"error":{"message":"The stub was told to fail","type":"stub","code":null}})");
        break;
    case LlmReply::Kind::Hang:
        break;
    case LlmReply::Kind::Stream:
        new StreamedAnswer(request.socket, reply);
        break;
    }
    Q_EMIT requested(parsed);
}

} // namespace oco::test_support
