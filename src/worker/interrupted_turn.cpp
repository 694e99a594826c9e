#include "worker/interrupted_turn.h"

#include "base/when_done.h"
#include "worker/logging.h"
#include "worker/opencode_link.h"
#include "worker/turn_prompts.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

constexpr int kMaxAttempts = 5;

bool isTool(const opencode::Part &part)
{
    return part.type == u"tool";
}

/** The first tool part of any of the messages, whatever its state. */
QString toolIn(const QList<opencode::Message> &messages, const TurnPrompts &prompts)
{
    for (const opencode::Message &message : messages) {
        if (!prompts.isAnswer(message.info)) {
            continue;
        }
        for (const opencode::Part &part : message.parts) {
            if (isTool(part)) {
                const QString name = part.raw.value(u"tool"_s).toString();
                return name.isEmpty() ? u"tool"_s : name;
            }
        }
        if (message.info.finish == u"tool-calls") { // it says itself that there was one
            return u"tool"_s;
        }
    }
    return {};
}

/** Completed for good, or ended by an error of its own; one that was aborted was interrupted. */
bool isFinished(const opencode::Message &message)
{
    const opencode::MessageInfo &info = message.info;
    if (info.error) {
        return info.error->name != u"MessageAbortedError";
    }
    if (info.finish.isEmpty() && std::any_of(message.parts.cbegin(), message.parts.cend(), isTool)) {
        return false; // an older server does not say so, but more was to follow
    }
    return info.completedAt != 0 && info.finish != u"tool-calls";
}

/** A step that died before anything of it was stored: opencode keeps a text when it is whole. */
bool isEmpty(const opencode::Message &message)
{
    const auto says = [](const opencode::Part &part) { return part.type == u"tool" || !part.text.isEmpty(); };
    return message.info.completedAt == 0 && !message.info.error && std::none_of(message.parts.cbegin(), message.parts.cend(), says);
}

} // namespace

RecoveryFindings judgeInterrupted(const TurnRecord &record, const QList<opencode::Message> &messages, bool busy)
{
    RecoveryFindings findings;
    findings.messages = messages;
    const TurnPrompts prompts = TurnPrompts::in(messages, record.messageId);
    findings.tool = record.tool.isEmpty() ? toolIn(messages, prompts) : record.tool;
    const opencode::Message *last = nullptr;
    bool promptStored = false;
    for (const opencode::Message &message : messages) {
        promptStored = promptStored || message.info.id == record.messageId;
        if (prompts.isAddition(message.info.id)) {
            findings.dead.append(message.info.id); // the prompt begins with the conversation as it was
        }
        if (prompts.isAnswer(message.info)) {
            last = &message;
            findings.dead.append(message.info.id);
            if (isEmpty(message)) {
                findings.empty.append(message.info.id);
            }
        }
    }
    if (busy && promptStored) {
        findings.resumption = Resumption::Follow;
    } else if (last != nullptr && isFinished(*last) && (!prompts.isSummary(last->info) || last->info.error)) {
        findings.resumption = Resumption::Complete;
    } else if (!findings.tool.isEmpty()) {
        findings.resumption = Resumption::GiveUp;
    } else {
        findings.resumption = promptStored ? Resumption::RunAgain : Resumption::SendPrompt;
    }
    return findings;
}

InterruptedTurn::InterruptedTurn(TurnRecord record, OpencodeLink *link, std::chrono::milliseconds retryBase, QObject *parent)
    : QObject(parent), m_record(std::move(record)), m_link(link), m_backoff(retryBase)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InterruptedTurn::start);
}

void InterruptedTurn::start()
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().status(), this, [this](const base::Result<QHash<QString, opencode::SessionStatus>> &status) {
        if (!status) {
            failed(status.error());
            return;
        }
        readMessages(status->value(m_record.opencodeSession).activity != opencode::Activity::Idle);
    });
}

void InterruptedTurn::readMessages(bool busy)
{
    if (m_link == nullptr) {
        return;
    }
    base::whenDone(m_link->client().messagesFrom(m_record.opencodeSession, m_record.messageId), this,
                   [this, busy](const base::Result<QList<opencode::Message>> &messages) {
                       if (messages) {
                           Q_EMIT finished(judgeInterrupted(m_record, *messages, busy));
                       } else {
                           failed(messages.error());
                       }
                   });
}

void InterruptedTurn::failed(const base::Error &error)
{
    if (base::isTemporary(error.code) && m_backoff.attempts() < kMaxAttempts) {
        m_timer.start(m_backoff.next());
        return;
    }
    qCWarning(lcWorker).noquote() << "An interrupted answer cannot be read from opencode:" << error.toString();
    RecoveryFindings findings;
    findings.readable = false;
    findings.tool = m_record.tool;
    Q_EMIT finished(findings);
}

} // namespace oco::worker
