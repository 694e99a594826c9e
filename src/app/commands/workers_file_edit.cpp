#include "app/commands/workers_file_edit.h"

#include "app/launch.h"
#include "app/token_access.h"
#include "app/worker_names.h"
#include "config/jsonc.h"
#include "config/workers_template.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::Diagnostic;
using config::ListedWorker;

namespace
{

/** The first error about the entry at this place. */
const Diagnostic *firstError(const config::WorkersFileContent &content, qsizetype worker)
{
    const int from = content.listed.at(worker).line;
    const int next = worker + 1 < content.listed.size() ? content.listed.at(worker + 1).line : 0;
    const auto concerns = [&](const Diagnostic &diagnostic) {
        return diagnostic.severity == Diagnostic::Severity::Error && diagnostic.line >= from && (next <= from || diagnostic.line < next);
    };
    const auto found = std::ranges::find_if(content.diagnostics, concerns);
    return found == content.diagnostics.end() ? nullptr : &*found;
}

} // namespace

WorkersFileEdit::WorkersFileEdit(config::WorkersDocument document) : m_document(std::move(document)), m_content(parsed(m_document.text()))
{
}

config::WorkersFileContent WorkersFileEdit::parsed(const QByteArray &text) const
{
    return config::parseWorkers(text, m_document.path(), workersFileContext());
}

base::Result<WorkersFileEdit> WorkersFileEdit::open(const QString &path, Missing missing)
{
    base::Result<config::WorkersDocument> document = config::WorkersDocument::open(path);
    QStringList made;
    if (!document && document.error().code == base::ErrorCode::NotFound && missing == Missing::IsMade) {
        const QString schema = QFileInfo(path).path() + u'/' + config::kSchemaFileName;
        made = QFileInfo::exists(schema) ? QStringList{path} : QStringList{path, schema};
        if (const base::Result<void> made = config::writeWorkersTemplate(path); !made) {
            return base::fail(made.error());
        }
        document = config::WorkersDocument::open(path);
    }
    if (!document) {
        base::Error error = document.error();
        if (error.code == base::ErrorCode::NotFound && error.remedy.isEmpty()) {
            error.remedy = u"Add a worker: opencode-orchestrator workers add"_s;
        }
        return base::fail(error);
    }
    if (config::parseJsonc(document->text()).hasSyntaxErrors()) {
        const WorkersFileEdit unreadable(*document);
        const QString first = unreadable.m_content.diagnostics.isEmpty() ? path : unreadable.m_content.diagnostics.constFirst().toString();
        return base::fail(base::ErrorCode::InvalidInput, first + u'.',
                          u"The file was left as it is. See all that is wrong: opencode-orchestrator validate"_s);
    }
    WorkersFileEdit edit(std::move(*document));
    edit.m_made = made;
    return edit;
}

base::Result<qsizetype> WorkersFileEdit::find(const QString &worker) const
{
    QList<WorkerNames> names;
    for (qsizetype i = 0; i < m_content.listed.size(); ++i) {
        const ListedWorker &listed = m_content.listed.at(i);
        names.append({nameOf(m_content.listed, i), listed.token ? labelAtHand(*listed.token) : QString(), listed.workingDirectory});
    }
    const base::Result<QList<qsizetype>> places = findWorkers({worker}, names);
    if (!places) {
        return base::fail(places.error());
    }
    return places->constFirst();
}

qsizetype WorkersFileEdit::placeAfter(const config::JsoncEdit &edit, const config::TokenReference &token) const
{
    const QList<ListedWorker> listed = parsed(edit.text).listed;
    const auto found = std::ranges::find_if(listed, [&](const ListedWorker &worker) { return worker.token == token; });
    return found == listed.end() ? -1 : std::distance(listed.begin(), found);
}

base::Result<void> WorkersFileEdit::check(const config::JsoncEdit &edit, qsizetype worker) const
{
    const config::WorkersFileContent after = parsed(edit.text);
    if (after.unusable || worker < 0 || worker >= after.listed.size()) {
        return base::fail(base::ErrorCode::Internal, u"The file would not be usable after this change."_s, u"It was left as it is."_s);
    }
    if (after.listed.at(worker).valid) {
        return {};
    }
    const Diagnostic *error = firstError(after, worker);
    const QString what = error == nullptr ? u"the entry has a mistake"_s : error->field + u": "_s + error->message;
    return base::fail(base::ErrorCode::InvalidInput, u"%1 was left as it is: %2"_s.arg(path(), what));
}

base::Result<void> WorkersFileEdit::save(const config::JsoncEdit &edit)
{
    base::Result<void> saved = m_document.save(edit.text);
    if (saved) {
        m_made.clear();
        m_content = parsed(m_document.text());
    }
    return saved;
}

void WorkersFileEdit::discard()
{
    for (const QString &file : std::as_const(m_made)) {
        QFile::remove(file);
    }
    m_made.clear();
}

QString nameOf(const QList<ListedWorker> &workers, qsizetype index)
{
    const ListedWorker &worker = workers.at(index);
    return worker.token ? worker.token->display() : u"workers[%1]"_s.arg(index);
}

} // namespace oco::app
