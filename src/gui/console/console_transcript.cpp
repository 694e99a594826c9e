#include "gui/console/console_transcript.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

using Role = app::ConsoleMessage::Role;

TranscriptEntry promptEntry(const app::ConsoleMessage &message)
{
    TranscriptEntry entry;
    entry.id = message.id;
    entry.session = message.sessionId;
    entry.prompt = message.content;
    entry.model = message.model;
    entry.startedAt = message.timestamp;
    return entry;
}

/** The failure's sentence is at the content's end as well; it is shown apart. */
QString withoutProblem(const QString &content, const QString &problem)
{
    QString text = content;
    if (!problem.isEmpty() && text.endsWith(problem)) {
        text.chop(problem.size());
        text = text.trimmed();
    }
    return text;
}

void addAnswer(TranscriptEntry &entry, const app::ConsoleMessage &answer)
{
    entry.id = answer.id;
    entry.session = answer.sessionId;
    if (!answer.model.isEmpty()) {
        entry.model = answer.model;
    }
    if (!answer.reasoning.isEmpty()) {
        entry.blocks.append({TranscriptBlock::Kind::Reasoning, {}, answer.reasoning, {}, {}});
    }
    for (const app::ConsoleTool &tool : answer.tools) {
        entry.blocks.append({TranscriptBlock::Kind::Tool, tool.id, tool.title, tool.tool, tool.state});
    }
    if (const QString text = withoutProblem(answer.content, answer.problem); !text.isEmpty()) {
        entry.blocks.append({TranscriptBlock::Kind::Text, {}, text, {}, {}});
    }
    entry.problem = answer.problem;
    if (answer.completed) {
        entry.state = answer.problem.isEmpty() ? TranscriptEntry::State::Done : TranscriptEntry::State::Failed;
    }
}

/** The index of the prompt that an answer belongs to, taken out of those without one; -1: there is none. */
qsizetype takePrompt(QList<qsizetype> &open, const QList<TranscriptEntry> &entries, qint64 timestamp)
{
    if (open.isEmpty()) {
        return -1;
    }
    const auto stamped =
        std::find_if(open.begin(), open.end(), [&](qsizetype index) { return entries.at(index).startedAt == timestamp - 1; });
    const auto chosen = stamped == open.end() ? std::prev(open.end()) : stamped;
    const qsizetype index = *chosen;
    open.erase(chosen);
    return index;
}

} // namespace

QList<TranscriptEntry> transcriptOf(const QList<app::ConsoleMessage> &messages, const std::function<QString(const QString &)> &answerSoFar)
{
    QList<TranscriptEntry> entries;
    QList<qsizetype> open; // prompts without an answer
    entries.reserve(messages.size() / 2 + 1);
    for (const app::ConsoleMessage &message : messages) {
        if (message.role == Role::User) {
            open.append(entries.size());
            entries.append(promptEntry(message));
            continue;
        }
        qsizetype index = message.role == Role::Assistant ? takePrompt(open, entries, message.timestamp) : -1;
        if (index < 0) {
            index = entries.size();
            entries.append(TranscriptEntry());
            entries.last().startedAt = message.timestamp;
        }
        TranscriptEntry &entry = entries[index];
        addAnswer(entry, message);
        if (!message.completed) {
            setAnswerSoFar(entry, answerSoFar(message.id));
        }
    }
    return entries;
}

void setAnswerSoFar(TranscriptEntry &entry, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    entry.state = TranscriptEntry::State::Running;
    entry.blocks = {{TranscriptBlock::Kind::Text, {}, text, {}, {}}};
}

} // namespace oco::gui
