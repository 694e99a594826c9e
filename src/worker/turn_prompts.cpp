#include "worker/turn_prompts.h"

using namespace Qt::StringLiterals;

namespace oco::worker
{

TurnPrompts TurnPrompts::in(const QList<opencode::Message> &messages, const QString &firstId)
{
    TurnPrompts prompts(firstId);
    for (const opencode::Message &message : messages) {
        prompts.note(message);
    }
    return prompts;
}

void TurnPrompts::note(const opencode::Message &message)
{
    note(message.info);
    for (const opencode::Part &part : message.parts) {
        note(part);
    }
}

void TurnPrompts::note(const opencode::MessageInfo &info)
{
    if (info.role != opencode::MessageRole::User) {
        return;
    }
    if (info.id == m_firstId) {
        m_begun = info.createdAt;
    } else if (m_begun && info.createdAt >= *m_begun && !m_over) {
        m_userMessages.insert(info.id);
    }
}

void TurnPrompts::note(const opencode::Part &part)
{
    if (part.messageId == m_firstId) {
        if (part.type == u"text" && m_text.isEmpty()) {
            m_text = part.text;
        }
        return;
    }
    if (!m_userMessages.contains(part.messageId)) {
        return;
    }
    if (part.type == u"compaction") {
        if (part.raw.value(u"auto"_s).toBool()) {
            m_additions.insert(part.messageId, Kind::Compaction);
            m_compacting = true;
        }
    } else if (part.type == u"text" && m_compacting) {
        const bool tellsToContinue = part.raw.value(u"metadata"_s).toObject().value(u"compaction_continue"_s).toBool();
        if (tellsToContinue || part.text == m_text) {
            m_additions.insert(part.messageId, Kind::Prompt);
            m_compacting = false;
            return;
        }
    }
    const bool isSomebodys = part.type == u"text" && !part.raw.value(u"synthetic"_s).toBool() && !m_additions.contains(part.messageId);
    if (isSomebodys) {
        m_over = true;
        m_userMessages.remove(part.messageId);
    }
}

bool TurnPrompts::isAnswer(const opencode::MessageInfo &info) const
{
    return info.role == opencode::MessageRole::Assistant && (info.parentId == m_firstId || m_additions.contains(info.parentId));
}

bool TurnPrompts::isSummary(const opencode::MessageInfo &info) const
{
    const auto prompt = m_additions.constFind(info.parentId);
    return info.role == opencode::MessageRole::Assistant && prompt != m_additions.cend() && *prompt == Kind::Compaction;
}

} // namespace oco::worker
