#include "support/llm_script.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oco::test_support
{

namespace
{

constexpr int kDefaultWords = 24;

/** The argument of [[name argument]], empty for [[name]], nothing where the prompt has no such marker. */
std::optional<QString> marker(const QString &prompt, const QString &name)
{
    const QRegularExpression pattern(u"\\[\\["_s + name + u"(?:\\s+(.*?))?\\]\\]"_s);
    const QRegularExpressionMatch match = pattern.match(prompt);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString textOf(const QJsonValue &content)
{
    if (content.isString()) {
        return content.toString();
    }
    QStringList texts;
    for (const QJsonValue part : content.toArray()) {
        if (part[u"type"].toString() == u"text") {
            texts << part[u"text"].toString();
        }
    }
    return texts.join(u'\n');
}

/** One delta a word, each but the first with the space before it. */
QStringList wordDeltas(const QString &text)
{
    QStringList deltas = text.split(u' ');
    for (qsizetype i = 1; i < deltas.size(); ++i) {
        deltas[i].prepend(u' ');
    }
    return deltas;
}

QString countedWords(int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i) {
        words << u"word%1"_s.arg(i);
    }
    return words.join(u' ');
}

} // namespace

LlmRequest LlmRequest::fromJson(const QJsonObject &body)
{
    LlmRequest request;
    request.model = body[u"model"].toString();
    for (const QJsonValue message : body[u"messages"].toArray()) {
        const QString role = message[u"role"].toString();
        if (role != u"system") {
            request.conversation << role + u": "_s + textOf(message[u"content"]);
        }
        if (role == u"system") {
            const QString content = textOf(message[u"content"]);
            request.title = request.title || content.contains(u"title generator", Qt::CaseInsensitive);
            request.summary = request.summary || content.contains(u"summarization agent", Qt::CaseInsensitive);
        } else if (role == u"user") {
            request.prompt = textOf(message[u"content"]);
            request.afterTool = false;
        } else if (role == u"tool") {
            request.afterTool = true;
        }
    }
    return request;
}

LlmReply replyTo(const LlmRequest &request)
{
    LlmReply reply;
    if (request.title) {
        reply.text = wordDeltas(QString::fromUtf16(kStubTitle));
        return reply;
    }
    if (request.summary) {
        reply.text = wordDeltas(QString::fromUtf16(kStubSummary));
        return reply;
    }
    if (const auto tokens = marker(request.prompt, u"tokens"_s)) {
        reply.tokens = tokens->toInt();
    }
    if (const auto status = marker(request.prompt, u"error"_s)) {
        reply.kind = LlmReply::Kind::HttpError;
        reply.httpStatus = status->toInt();
        return reply;
    }
    if (marker(request.prompt, u"hang"_s)) {
        reply.kind = LlmReply::Kind::Hang;
        return reply;
    }
    if (const auto pause = marker(request.prompt, u"slow"_s)) {
        reply.deltaMilliseconds = pause->toInt();
    }
    if (const QString reasoning = expectedReasoning(request.prompt); !reasoning.isEmpty()) {
        reply.reasoning = wordDeltas(reasoning);
    }
    if (const auto command = marker(request.prompt, u"tool"_s)) {
        reply.text = wordDeltas(QString::fromUtf16(request.afterTool ? kTextAfterTool : kTextBeforeTool));
        reply.toolCommand = request.afterTool ? QString() : *command;
    } else {
        reply.text = wordDeltas(expectedAnswer(request.prompt));
    }
    return reply;
}

QString expectedAnswer(const QString &prompt)
{
    if (const auto count = marker(prompt, u"words"_s)) {
        return countedWords(count->toInt());
    }
    return u"You wrote «%1»: "_s.arg(prompt.simplified()) + countedWords(kDefaultWords);
}

QString expectedReasoning(const QString &prompt)
{
    return marker(prompt, u"reason"_s) ? u"First I think about what was asked, then I answer it."_s : QString();
}

} // namespace oco::test_support
