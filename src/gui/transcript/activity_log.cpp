#include "gui/transcript/activity_log.h"

#include "gui/transcript/transcript_text.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr qsizetype kDoingCharacters = 120;
constexpr qsizetype kMaxWorkers = 1'000;

using worker::TurnEvent;

TranscriptBlock &blockFor(TranscriptEntry &entry, TranscriptBlock::Kind kind, const QString &part)
{
    // The newest is the one that grows.
    const auto found = std::find_if(entry.blocks.rbegin(), entry.blocks.rend(),
                                    [&](const TranscriptBlock &block) { return block.kind == kind && block.id == part; });
    if (found != entry.blocks.rend()) {
        return *found;
    }
    entry.blocks.append({.kind = kind, .id = part, .text = {}, .tool = {}, .toolState = {}});
    return entry.blocks.last();
}

/** The answer's text ends with the sentence too: it is shown once. */
void takeOut(TranscriptEntry &entry, const QString &sentence)
{
    if (entry.blocks.isEmpty() || entry.blocks.constLast().kind != TranscriptBlock::Kind::Text || !entry.blocks.constLast().id.isEmpty()) {
        return;
    }
    QString &text = entry.blocks.last().text;
    if (text.endsWith(sentence)) {
        text = text.chopped(sentence.size()).trimmed();
    }
    if (text.isEmpty()) {
        entry.blocks.removeLast();
    }
}

} // namespace

ActivityLog::ActivityLog(QObject *parent) : QObject(parent) {}

QString ActivityLog::doingNow(const QString &worker) const
{
    const QList<Running> running = m_running.value(worker);
    if (running.isEmpty()) {
        return {};
    }
    const Running &newest = running.constLast();
    return newest.tool.isEmpty() ? newest.prompt : newest.tool;
}

QStringList ActivityLog::workers() const
{
    QStringList names = m_running.keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void ActivityLog::take(const TurnEvent &event)
{
    switch (event.kind) {
    case TurnEvent::Kind::Started:
        begin(event);
        break;
    case TurnEvent::Kind::Text:
        append(event, TranscriptBlock::Kind::Text);
        break;
    case TurnEvent::Kind::Reasoning:
        append(event, TranscriptBlock::Kind::Reasoning);
        break;
    case TurnEvent::Kind::Tool:
        noteTool(event);
        break;
    case TurnEvent::Kind::Restarted:
        m_model.edit(event.message, [](TranscriptEntry &entry) { entry.blocks.clear(); });
        change(event.worker, event.message, [](Running &running) { running.tool.clear(); });
        break;
    case TurnEvent::Kind::Ended:
        end(event);
        break;
    }
}

void ActivityLog::begin(const TurnEvent &event)
{
    m_model.upsert({.id = event.message,
                    .worker = event.worker,
                    .session = event.chatSession,
                    .prompt = event.text,
                    .model = event.model,
                    .startedAt = event.at,
                    .endedAt = 0,
                    .blocks = {},
                    .state = TranscriptEntry::State::Running,
                    .problem = {}});
    const bool isNew = !m_running.contains(event.worker);
    if (isNew && m_running.size() >= kMaxWorkers) {
        return;
    }
    QList<Running> &running = m_running[event.worker];
    running.removeIf([&](const Running &one) { return one.message == event.message; });
    running.append({event.message, firstLine(event.text, kDoingCharacters), {}, {}});
    if (isNew) {
        Q_EMIT workersChanged();
    }
    Q_EMIT doingChanged(event.worker);
}

void ActivityLog::append(const TurnEvent &event, TranscriptBlock::Kind kind)
{
    m_model.edit(event.message, [&](TranscriptEntry &entry) {
        QString &text = blockFor(entry, kind, event.part).text;
        // Parts are blocks of their own: the empty line between them is not part of either.
        text += text.isEmpty() && event.text.startsWith(u"\n\n") ? event.text.mid(2) : event.text;
    });
}

void ActivityLog::noteTool(const TurnEvent &event)
{
    m_model.edit(event.message, [&](TranscriptEntry &entry) {
        TranscriptBlock &block = blockFor(entry, TranscriptBlock::Kind::Tool, event.part);
        block.tool = event.tool;
        block.toolState = event.toolState;
        block.text = event.text;
    });
    change(event.worker, event.message, [&](Running &running) {
        if (event.toolState == u"running" || event.toolState == u"pending") {
            const QString title = firstLine(event.text, kDoingCharacters);
            running.tool = title.isEmpty() ? tr("Running %1").arg(event.tool) : tr("Running %1: %2").arg(event.tool, title);
            running.part = event.part;
        } else if (running.part == event.part) {
            running.tool.clear();
        }
    });
}

void ActivityLog::end(const TurnEvent &event)
{
    m_model.edit(event.message, [&](TranscriptEntry &entry) {
        entry.endedAt = event.at;
        entry.state = event.text.isEmpty() ? TranscriptEntry::State::Done : TranscriptEntry::State::Failed;
        entry.problem = event.text;
        takeOut(entry, event.text);
    });
    if (const auto running = m_running.find(event.worker); running != m_running.end()) {
        running->removeIf([&](const Running &one) { return one.message == event.message; });
        Q_EMIT doingChanged(event.worker);
    }
}

void ActivityLog::workerStopped(const QString &worker)
{
    const QList<Running> left = m_running.value(worker);
    for (const Running &running : left) {
        end({.kind = TurnEvent::Kind::Ended,
             .worker = worker,
             .message = running.message,
             .text = tr("The worker was stopped before the answer was complete."),
             .at = QDateTime::currentMSecsSinceEpoch()});
    }
}

void ActivityLog::clear()
{
    m_model.clear();
}

void ActivityLog::change(const QString &worker, const QString &message, const std::function<void(Running &)> &change)
{
    const QString before = doingNow(worker);
    if (const auto running = m_running.find(worker); running != m_running.end()) {
        for (Running &one : *running) {
            if (one.message == message) {
                change(one);
            }
        }
    }
    if (doingNow(worker) != before) {
        Q_EMIT doingChanged(worker);
    }
}

} // namespace oco::gui
