#include "app/commands/worker_commands.h"

#include "app/commands/outcome.h"
#include "app/commands/worker_fields.h"
#include "app/commands/workers_file_edit.h"
#include "app/console.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "app/token_access.h"
#include "base/redaction.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::ListedWorker;
using config::TokenReference;

namespace
{

QString placeOf(const ListedWorker &worker)
{
    return worker.token ? worker.token->place() : u"unreadable"_s;
}

QString listText(const QList<ListedWorker> &workers)
{
    qsizetype width = 0;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        width = std::max(width, nameOf(workers, i).size());
    }
    QString text;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        const ListedWorker &worker = workers.at(i);
        text += u"%1  %2  %3  token %4%5\n"_s.arg(nameOf(workers, i).leftJustified(width), worker.workingDirectory, worker.convexUrl,
                                                  placeOf(worker), worker.valid ? QString() : u"  (has errors)"_s);
    }
    return text;
}

QJsonArray listJson(const QList<ListedWorker> &workers)
{
    QJsonArray array;
    for (qsizetype i = 0; i < workers.size(); ++i) {
        const ListedWorker &worker = workers.at(i);
        array.append(QJsonObject{{u"name"_s, nameOf(workers, i)},
                                 {u"worker"_s, worker.token ? labelAtHand(*worker.token) : QString()},
                                 {u"workingDirectory"_s, base::redacted(worker.workingDirectory)},
                                 {u"deployment"_s, base::redacted(worker.convexUrl)},
                                 {u"tokenPlace"_s, placeOf(worker)},
                                 {u"recovery"_s, base::redacted(worker.recovery)},
                                 {u"line"_s, worker.line},
                                 {u"valid"_s, worker.valid}});
    }
    return array;
}

struct FieldChange {
    QString field;
    QString value;
};

/** What the options ask for, each value checked and in the form that the file is to have. */
base::Result<QList<FieldChange>> changesOf(const CommandLine &line)
{
    QList<FieldChange> changes;
    if (line.has(u"directory"_s)) {
        const base::Result<QString> directory = directoryFromWord(line.value(u"directory"_s));
        if (!directory) {
            return base::fail(directory.error());
        }
        changes.append({u"working_directory"_s, *directory});
    }
    if (line.has(u"url"_s)) {
        const base::Result<QString> url = urlFromWord(line.value(u"url"_s));
        if (!url) {
            return base::fail(url.error());
        }
        changes.append({u"convex_url"_s, *url});
    }
    if (line.has(u"recovery"_s)) {
        const base::Result<config::Recovery> recovery = recoveryFromWord(line.value(u"recovery"_s));
        if (!recovery) {
            return base::fail(recovery.error());
        }
        changes.append({u"recovery"_s, config::recoveryName(*recovery)});
    }
    if (line.has(u"token-from"_s)) {
        const base::Result<TokenReference> reference =
            tokenPlaceFromWord(line.value(u"token-from"_s), u"Set a new token by: opencode-orchestrator token set"_s);
        if (!reference) {
            return base::fail(reference.error());
        }
        changes.append({u"token"_s, reference->text()});
    }
    return changes;
}

/** A place that names another worker makes another worker of the entry, which nobody means. */
base::Result<void> checkSameWorker(const ListedWorker &worker, const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        const base::Result<TokenReference> reference =
            change.field == u"token" ? TokenReference::parse(change.value, QDir::homePath()) : base::fail(base::ErrorCode::NotFound, {});
        const QString before = worker.token ? labelAtHand(*worker.token) : QString();
        const QString after = reference ? labelAtHand(*reference) : QString();
        if (!before.isEmpty() && !after.isEmpty() && before != after) {
            return base::fail(base::ErrorCode::InvalidInput, u"This is the place of the worker %1, and not of %2."_s.arg(after, before),
                              u"Add that worker: opencode-orchestrator workers add"_s);
        }
    }
    return {};
}

} // namespace

int listWorkers(const QString &workersFile, bool json)
{
    const Outcome outcome(json);
    const base::Result<WorkersFileEdit> file = WorkersFileEdit::open(workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        return outcome.failed(file.error(), exit_status::kConfiguration);
    }
    for (const config::Diagnostic &diagnostic : file->content().diagnostics) {
        if (diagnostic.severity == config::Diagnostic::Severity::Error) {
            outcome.note(diagnostic.toString());
        }
    }
    if (json) {
        return outcome.done({}, {{u"workersFile"_s, workersFile}, {u"workers"_s, listJson(file->workers())}});
    }
    if (file->workers().isEmpty()) {
        outcome.note(u"%1 lists no worker yet. Add one: opencode-orchestrator workers add"_s.arg(workersFile));
    }
    writeOut(base::redacted(listText(file->workers())));
    return exit_status::kOk;
}

int editWorker(const CommandLine &line, const QString &workersFile)
{
    const Outcome outcome(line.has(u"json"_s));
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        return outcome.failed(file.error(), exit_status::kConfiguration);
    }
    const base::Result<QList<FieldChange>> changes = changesOf(line);
    if (!changes) {
        return outcome.failed(changes.error(), exit_status::kFailure);
    }
    const base::Result<qsizetype> place = file->find(line.words.constFirst());
    if (!place) {
        return outcome.failed(place.error(), exit_status::kFailure);
    }
    const QString name = nameOf(file->workers(), *place);
    if (const base::Result<void> same = checkSameWorker(file->workers().at(*place), *changes); !same) {
        return outcome.failed(same.error(), exit_status::kFailure);
    }
    config::JsoncEdit edited{{}, file->text()};
    for (const FieldChange &change : *changes) {
        const base::Result<config::JsoncEdit> step = config::setWorkerField(edited.text, *place, change.field, change.value);
        if (!step) {
            return outcome.failed(step.error(), exit_status::kFailure);
        }
        edited = *step;
    }
    if (edited.text == file->text()) {
        return outcome.done(u"Nothing to change in %1: the worker %2 is that way already."_s.arg(workersFile, name), {{u"worker"_s, name}});
    }
    base::Result<void> saved = file->check(edited, *place);
    if (saved) {
        saved = file->save(edited);
    }
    if (!saved) {
        return outcome.failed(saved.error(), exit_status::kFailure);
    }
    return outcome.done(u"Changed the worker %1 in %2."_s.arg(name, workersFile), {{u"worker"_s, name}, {u"workersFile"_s, workersFile}});
}

} // namespace oco::app
