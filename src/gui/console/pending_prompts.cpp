#include "gui/console/pending_prompts.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qint64 kClockSlack = 5'000; // ms between the clocks of the deployment and of this computer

} // namespace

int PendingPrompts::add(const QString &session, const QString &text, const QString &model)
{
    m_prompts.append({m_next, session, text, model, {}, QDateTime::currentMSecsSinceEpoch()});
    return m_next++;
}

PendingPrompts::Prompt *PendingPrompts::find(int number)
{
    const auto it = std::find_if(m_prompts.begin(), m_prompts.end(), [number](const Prompt &prompt) { return prompt.number == number; });
    return it == m_prompts.end() ? nullptr : &*it;
}

void PendingPrompts::setSession(int number, const QString &session)
{
    if (Prompt *prompt = find(number)) {
        prompt->session = session;
    }
}

void PendingPrompts::setMessage(int number, const QString &messageId)
{
    if (Prompt *prompt = find(number)) {
        prompt->message = messageId;
    }
}

QString PendingPrompts::take(int number)
{
    const Prompt *prompt = find(number);
    QString text = prompt != nullptr ? prompt->text : QString();
    m_prompts.removeIf([number](const Prompt &each) { return each.number == number; });
    return text;
}

bool PendingPrompts::isAmong(const Prompt &prompt, const QList<TranscriptEntry> &entries)
{
    return std::any_of(entries.crbegin(), entries.crend(), [&prompt](const TranscriptEntry &entry) {
        if (!prompt.message.isEmpty()) {
            return entry.id == prompt.message;
        }
        // Its messages can come before the answer to the call that made them.
        return entry.prompt == prompt.text && entry.startedAt >= prompt.at - kClockSlack;
    });
}

QList<TranscriptEntry> PendingPrompts::missingIn(const QString &session, const QList<TranscriptEntry> &entries)
{
    m_prompts.removeIf(
        [&](const Prompt &prompt) { return prompt.session == session && !prompt.message.isEmpty() && isAmong(prompt, entries); });
    QList<TranscriptEntry> missing;
    for (const Prompt &prompt : std::as_const(m_prompts)) {
        if (prompt.session == session && !isAmong(prompt, entries)) {
            TranscriptEntry entry;
            entry.id = prompt.message.isEmpty() ? u"sending %1"_s.arg(prompt.number) : prompt.message;
            entry.session = session;
            entry.prompt = prompt.text;
            entry.model = prompt.model;
            entry.startedAt = prompt.at;
            missing.append(entry);
        }
    }
    return missing;
}

} // namespace oco::gui
