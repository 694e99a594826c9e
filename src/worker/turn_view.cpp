#include "worker/turn_view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::worker
{

namespace
{

/** A text or reasoning part is final once it has an end time. */
bool partEnded(const opencode::Part &part)
{
    return part.raw.value(u"time"_s).toObject().contains(u"end"_s);
}

/** Parts that opencode adds for the model only are not part of the answer. */
bool isHidden(const opencode::Part &part)
{
    return part.raw.value(u"ignored"_s).toBool() || part.raw.value(u"synthetic"_s).toBool();
}

} // namespace

void TurnView::setUserMessage(const QString &userMessageId)
{
    m_userMessageId = userMessageId;
    m_prompts = TurnPrompts(userMessageId);
}

void TurnView::ignore(const QStringList &messageIds)
{
    m_ignored = messageIds;
}

void TurnView::apply(const opencode::MessageUpdated &event)
{
    noteMessage(event.info);
}

void TurnView::apply(const opencode::PartUpdated &event)
{
    m_prompts.note(event.part);
    const auto known = std::find_if(m_messages.crbegin(), m_messages.crend(), // the newest is the one that grows
                                    [&](const MessageState &message) { return message.id == event.part.messageId; });
    if (known != m_messages.crend() && !known->summary) {
        notePart(event.part, false, AnswerText::Source::Event);
    }
}

void TurnView::apply(const opencode::PartDelta &event)
{
    if (event.field != u"text") {
        return;
    }
    m_text.append(event.partId, event.delta); // each knows its own parts and ignores the others
    m_reasoning.append(event.partId, event.delta);
    if (m_reasoning.knows(event.partId)) {
        m_news.noteReasoning(event.partId);
    }
}

void TurnView::gap()
{
    m_text.gap();
    m_reasoning.gap();
}

void TurnView::load(const QList<opencode::Message> &messages)
{
    QHash<QString, qsizetype> order; // id → place in the answer
    for (const opencode::Message &message : messages) {
        if (message.info.id == m_userMessageId) {
            m_promptStored = true;
        }
        m_prompts.note(message);
        noteMessage(message.info);
        if (!isRead(message.info)) {
            continue;
        }
        for (const opencode::Part &part : message.parts) {
            notePart(part, message.info.completedAt != 0 || message.info.error.has_value(), AnswerText::Source::Stored);
            order.insert(part.id, order.size());
        }
    }
    m_text.setOrder(order);
    m_reasoning.setOrder(order);
    m_others.setOrder(order);
}

bool TurnView::isRead(const opencode::MessageInfo &info) const
{
    return m_prompts.isAnswer(info) && !m_prompts.isSummary(info) && !m_ignored.contains(info.id);
}

void TurnView::noteMessage(const opencode::MessageInfo &info)
{
    m_prompts.note(info);
    if (!m_prompts.isAnswer(info) || m_ignored.contains(info.id)) {
        return;
    }
    const bool ended = info.completedAt != 0 || info.error.has_value();
    const auto known =
        std::find_if(m_messages.begin(), m_messages.end(), [&](const MessageState &message) { return message.id == info.id; });
    if (known == m_messages.end()) {
        m_messages.append({info.id, ended, m_prompts.isSummary(info)});
    } else {
        known->ended = known->ended || ended;
    }
    if (info.error) {
        m_error = info.error;
    }
}

void TurnView::notePart(const opencode::Part &part, bool messageEnded, AnswerText::Source source)
{
    if (part.type == u"text") {
        if (!isHidden(part)) {
            m_text.update(part.id, part.text, messageEnded || partEnded(part), source);
        }
        return;
    }
    if (part.type == u"reasoning") {
        m_reasoning.update(part.id, part.text, messageEnded || partEnded(part), source);
        m_news.noteReasoning(part.id);
        return;
    }
    if (m_firstTool.isEmpty() && part.type == u"tool") {
        const QString name = part.raw.value(u"tool"_s).toString();
        m_firstTool = name.isEmpty() ? u"tool"_s : name;
    }
    if (part.type == u"tool") {
        m_news.noteTool(part);
    }
    m_others.set(part.id, part.raw);
}

bool TurnView::promptStored() const
{
    return m_promptStored;
}

bool TurnView::hasAnswer() const
{
    return !m_messages.isEmpty();
}

bool TurnView::lastMessageEnded() const
{
    return !m_messages.isEmpty() && m_messages.constLast().ended;
}

bool TurnView::toolStarted() const
{
    return !m_firstTool.isEmpty();
}

QString TurnView::firstTool() const
{
    return m_firstTool;
}

std::optional<opencode::MessageError> TurnView::error() const
{
    return m_error;
}

void TurnView::addNote(const QString &text)
{
    m_text.addNote(text);
}

void TurnView::addRest(const QString &shown)
{
    const QString kept = m_text.text();
    if (shown.size() <= kept.size() || !shown.startsWith(kept)) {
        return;
    }
    QString rest = shown.mid(kept.size());
    if (!kept.isEmpty() && rest.startsWith(u"\n\n")) {
        rest.remove(0, 2); // a note is a paragraph of its own again
    }
    addNote(rest);
}

QString TurnView::takeText()
{
    return m_text.take();
}

TurnNews TurnView::takeNews()
{
    return {.reasoning = m_news.takeReasoning(m_reasoning), .text = m_text.takePieces(), .tools = m_news.takeTools()};
}

convex::StructuredAnswer TurnView::answer(const QJsonArray &extraParts) const
{
    return {m_text.text(), m_reasoning.text(), QString::fromUtf8(m_others.toJson(extraParts))};
}

} // namespace oco::worker
