#include "gui/editor/listed_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace oco::gui
{

namespace
{

using config::Diagnostic;

struct ListedEntries {
    Q_DECLARE_TR_FUNCTIONS(oco::gui::ListedEntries)
};

bool isError(const Diagnostic &problem)
{
    return problem.severity == Diagnostic::Severity::Error;
}

ListedEntry listed(const app::DraftEntry &entry, const QList<Diagnostic> &problems)
{
    const bool incomplete = entry.token.isEmpty() || entry.workingDirectory.isEmpty() || entry.convexUrl.isEmpty();
    ListedEntry shown;
    shown.name = entry.reference ? entry.reference->display() : ListedEntries::tr("New worker");
    shown.directory = entry.workingDirectory.isEmpty() ? ListedEntries::tr("No folder yet") : entry.workingDirectory;
    if (incomplete && entry.hasFields) {
        shown.tone = Tone::NeedsYou;
        shown.note = ListedEntries::tr("Not complete yet");
    } else if (std::ranges::any_of(problems, isError)) {
        shown.tone = Tone::Problem;
        shown.note = ListedEntries::tr("Has a mistake");
    } else if (!problems.isEmpty()) {
        shown.tone = Tone::NeedsYou;
        shown.note = ListedEntries::tr("Needs a look");
    }
    return shown;
}

} // namespace

QList<ListedEntry> listedEntries(const app::WorkersDraft &draft)
{
    QList<ListedEntry> shown;
    for (qsizetype i = 0; i < draft.entries().size(); ++i) {
        shown.append(listed(draft.entries().at(i), draft.problems(i)));
    }
    return shown;
}

int mistakenEntries(const app::WorkersDraft &draft)
{
    int count = 0;
    for (qsizetype i = 0; i < draft.entries().size(); ++i) {
        count += std::ranges::any_of(draft.problems(i), isError) ? 1 : 0;
    }
    return count;
}

} // namespace oco::gui
