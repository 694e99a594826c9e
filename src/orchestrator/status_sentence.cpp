#include "orchestrator/status_sentence.h"

using namespace Qt::StringLiterals;

namespace oco::orchestrator
{

namespace
{

QString plainSentence(const worker::WorkerStatus &status)
{
    switch (status.state) {
    case worker::State::Stopped:
        return u"Worker %1 is stopped."_s.arg(status.label);
    case worker::State::WaitingForToken:
        return u"Worker %1 waits for its token."_s.arg(status.label);
    case worker::State::Registering:
        return u"Worker %1 registers with %2 for %3."_s.arg(status.label, status.deployment, status.workingDirectory);
    case worker::State::AwaitingApproval:
        return u"Worker %1 waits for approval in the web UI of %2."_s.arg(status.label, status.deployment);
    case worker::State::WaitingForOpencode:
        return u"Worker %1 is registered and waits for opencode."_s.arg(status.label);
    case worker::State::Connecting:
        return u"Worker %1 publishes its models."_s.arg(status.label);
    case worker::State::Ready:
        return u"Worker %1 is ready in %2."_s.arg(status.label, status.workingDirectory);
    case worker::State::Stopping:
        return u"Worker %1 is stopping."_s.arg(status.label);
    case worker::State::Failed:
        return u"Worker %1 failed."_s.arg(status.label);
    }
    return {};
}

QStringList without(QStringList notes, const QStringList &others)
{
    notes.removeIf([&](const QString &note) { return others.contains(note); });
    return notes;
}

std::optional<StatusSentence> notesSentence(const worker::WorkerStatus &before, const worker::WorkerStatus &after)
{
    using Level = StatusSentence::Level;
    const QStringList begun = without(after.notes, before.notes);
    const QStringList over = without(before.notes, after.notes);
    if (!begun.isEmpty()) {
        return StatusSentence{Level::Warning, u"Worker %1: %2"_s.arg(after.label, begun.join(u' '))};
    }
    if (!over.isEmpty()) {
        return StatusSentence{Level::Info, u"Worker %1: this is over: %2"_s.arg(after.label, over.join(u' '))};
    }
    return std::nullopt;
}

} // namespace

std::optional<StatusSentence> sentenceFor(const worker::WorkerStatus &before, const worker::WorkerStatus &after)
{
    using Level = StatusSentence::Level;
    if (before.state == after.state && before.problem == after.problem) {
        return notesSentence(before, after);
    }
    if (after.state == worker::State::Failed) {
        const QString why = after.problem ? after.problem->toString() : u"No reason was given."_s;
        return StatusSentence{Level::Error, u"Worker %1 (directory %2, deployment %3) failed: %4"_s.arg(after.label, after.workingDirectory,
                                                                                                        after.deployment, why)};
    }
    if (after.problem) {
        return StatusSentence{Level::Warning,
                              u"Worker %1 (%2): %3"_s.arg(after.label, worker::stateText(after.state), after.problem->toString())};
    }
    if (before.state == after.state) {
        return StatusSentence{Level::Info, u"Worker %1 got over its problem: %2."_s.arg(after.label, worker::stateText(after.state))};
    }
    return StatusSentence{Level::Info, plainSentence(after)};
}

} // namespace oco::orchestrator
