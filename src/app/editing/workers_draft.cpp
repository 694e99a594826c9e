#include "app/editing/workers_draft.h"

#include "base/when_done.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::JsoncEdit;
using config::TokenReference;
using config::WorkerToken;

namespace
{

constexpr qsizetype kMaxSteps = 200;

QList<WorkerToken> tokensIn(const QList<DraftEntry> &entries)
{
    QList<WorkerToken> tokens;
    for (const DraftEntry &entry : entries) {
        if (entry.reference && entry.reference->token() && !tokens.contains(*entry.reference->token())) {
            tokens.append(*entry.reference->token());
        }
    }
    return tokens;
}

/** Of the step that changes it. */
QString titleOf(DraftField field)
{
    switch (field) {
    case DraftField::Token:
        return WorkersDraft::tr("Change the token");
    case DraftField::WorkingDirectory:
        return WorkersDraft::tr("Change the folder");
    case DraftField::ConvexUrl:
        return WorkersDraft::tr("Change the deployment");
    case DraftField::Recovery:
        return WorkersDraft::tr("Change what happens after an interruption");
    }
    return {};
}

} // namespace

WorkersDraft::WorkersDraft(config::WorkersFileContext context, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_states({State{}})
{
}

void WorkersDraft::open(const QString &path, const QByteArray &text)
{
    m_path = path;
    m_openedText = text;
    m_states = {State{text, {}, {}, -1, -1}};
    m_at = 0;
    show(-1);
}

QList<config::Diagnostic> WorkersDraft::problems(qsizetype entry) const
{
    return m_findings.byEntry.size() == entries().size() ? m_findings.byEntry.value(entry) : QList<config::Diagnostic>();
}

base::Result<qsizetype> WorkersDraft::add(config::WorkerFields fields)
{
    if (fields.convexUrl.isEmpty()) {
        fields.convexUrl = commonUrl();
    }
    const auto template_ = std::ranges::find_if(entries(), &DraftEntry::untouched);
    const qsizetype place = std::distance(entries().begin(), template_); // behind the last one where there is none
    const base::Result<JsoncEdit> edit = config::addWorker(text(), fields);
    if (!edit) {
        return base::fail(edit.error());
    }
    push({edit->text, tr("Add a worker"), {}, place - 1, place});
    return place;
}

base::Result<void> WorkersDraft::setField(qsizetype entry, DraftField field, const QString &value)
{
    if (entries().value(entry).value(field) == value) {
        return {};
    }
    const QString name = nameOf(field);
    const base::Result<JsoncEdit> edit = config::setWorkerField(text(), entry, name, value);
    if (!edit) {
        return base::fail(edit.error());
    }
    push({edit->text, titleOf(field), u"%1.%2"_s.arg(entry).arg(name), entry, entry});
    return {};
}

base::Result<void> WorkersDraft::remove(qsizetype entry)
{
    const base::Result<JsoncEdit> edit = config::removeWorker(text(), entry);
    if (!edit) {
        return base::fail(edit.error());
    }
    push({edit->text, tr("Remove the worker"), {}, entry, std::min(entry, entries().size() - 2)});
    return {};
}

base::Result<void> WorkersDraft::move(qsizetype from, qsizetype to)
{
    if (from == to) {
        return {};
    }
    const base::Result<JsoncEdit> edit = config::moveWorker(text(), from, to);
    if (!edit) {
        return base::fail(edit.error());
    }
    push({edit->text, tr("Move the worker"), {}, from, to});
    return {};
}

base::Result<qsizetype> WorkersDraft::duplicate(qsizetype entry)
{
    const DraftEntry source = entries().value(entry);
    base::Result<JsoncEdit> edit = config::addWorker(
        text(), {.token = {}, .workingDirectory = source.workingDirectory, .convexUrl = source.convexUrl, .recovery = source.recovery});
    const bool appended = std::ranges::none_of(entries(), &DraftEntry::untouched);
    const qsizetype place =
        appended ? entry + 1 : std::distance(entries().begin(), std::ranges::find_if(entries(), &DraftEntry::untouched));
    if (edit && appended && place < entries().size()) {
        edit = config::moveWorker(edit->text, entries().size(), place);
    }
    if (!edit) {
        return base::fail(edit.error());
    }
    push({edit->text, tr("Duplicate the worker"), {}, entry, place});
    return place;
}

void WorkersDraft::revert()
{
    replaceText(m_openedText, tr("Revert the changes"));
}

void WorkersDraft::replaceText(const QByteArray &text, const QString &title)
{
    push({text, title, {}, -1, -1});
}

QString WorkersDraft::undoTitle() const
{
    return m_at > 0 ? m_states.at(m_at).title : QString();
}

QString WorkersDraft::redoTitle() const
{
    return m_at + 1 < m_states.size() ? m_states.at(m_at + 1).title : QString();
}

void WorkersDraft::undo()
{
    if (m_at > 0) {
        endStep();
        --m_at;
        show(m_states.at(m_at + 1).focusBefore);
    }
}

void WorkersDraft::redo()
{
    if (m_at + 1 < m_states.size()) {
        ++m_at;
        endStep();
        show(m_states.at(m_at).focus);
    }
}

void WorkersDraft::endStep()
{
    m_states[m_at].key.clear();
}

QList<WorkerToken> WorkersDraft::plainTokens() const
{
    return tokensIn(entries());
}

QList<WorkerToken> WorkersDraft::newTokens() const
{
    const QList<WorkerToken> before = tokensIn(DraftContent::read(m_openedText, m_context.home).entries);
    QList<WorkerToken> tokens = plainTokens();
    tokens.removeIf([&](const WorkerToken &token) { return before.contains(token); });
    return tokens;
}

QByteArray WorkersDraft::textReferringTo(const QList<WorkerToken> &tokens) const
{
    QByteArray result = text();
    for (qsizetype i = 0; i < entries().size(); ++i) {
        const std::optional<TokenReference> &reference = entries().at(i).reference;
        if (!reference || !reference->token() || !tokens.contains(*reference->token())) {
            continue;
        }
        const QString kept = TokenReference::keychain(*reference->token()).text();
        if (const base::Result<JsoncEdit> edit = config::setWorkerField(result, i, nameOf(DraftField::Token), kept)) {
            result = edit->text;
        }
    }
    return result;
}

QList<TokenReference> WorkersDraft::abandonedTokens() const
{
    QList<TokenReference> abandoned;
    const QList<DraftEntry> before = DraftContent::read(m_openedText, m_context.home).entries;
    for (const DraftEntry &entry : before) {
        const bool kept = entry.reference && entry.reference->kind() == TokenReference::Kind::Keychain;
        const auto same = [&](const DraftEntry &other) { return other.reference && other.reference->label() == entry.reference->label(); };
        if (kept && std::ranges::none_of(entries(), same) && !abandoned.contains(*entry.reference)) {
            abandoned.append(*entry.reference);
        }
    }
    return abandoned;
}

void WorkersDraft::markSaved(const QByteArray &saved, const QByteArray &source)
{
    endStep();
    m_openedText = saved;
    if (text() == source && saved != source) {
        replaceText(saved, tr("Put the tokens into the keychain"));
    } else {
        Q_EMIT changed(-1);
    }
}

void WorkersDraft::rebase(const QByteArray &text)
{
    m_openedText = text;
    Q_EMIT changed(-1);
}

/** Typing on in a field changes the step that began there; typing back removes it. */
void WorkersDraft::push(State state)
{
    if (state.text == text()) {
        return;
    }
    const qsizetype focus = state.focus;
    m_states.resize(m_at + 1);
    if (m_at > 0 && !state.key.isEmpty() && state.key == m_states.at(m_at).key) {
        m_states[m_at].text = state.text;
        if (m_states.at(m_at - 1).text == state.text) {
            m_states.removeLast();
            --m_at;
        }
    } else {
        m_states.append(std::move(state));
        if (m_states.size() > kMaxSteps) {
            m_states.removeFirst();
        }
        m_at = m_states.size() - 1;
    }
    show(focus);
}

void WorkersDraft::show(qsizetype focus)
{
    m_content = DraftContent::read(text(), m_context.home);
    check();
    Q_EMIT changed(focus);
}

/** On a pool, as directories are looked at; one at a time, and again for what has changed meanwhile. */
void WorkersDraft::check()
{
    if (m_checking) {
        return;
    }
    m_checking = true;
    const QFuture<DraftFindings> future =
        QtConcurrent::run([text = text(), path = m_path, context = m_context] { return DraftFindings::find(text, path, context); });
    base::whenDone(future, this, [this](const DraftFindings &findings) {
        m_checking = false;
        m_findings = findings;
        m_everChecked = true;
        if (isChecked()) {
            Q_EMIT checked();
        } else {
            check();
        }
    });
}

QString WorkersDraft::commonUrl() const
{
    QString common;
    for (const DraftEntry &entry : entries()) {
        if (entry.convexUrl.isEmpty()) {
            continue;
        }
        if (!common.isEmpty() && common != entry.convexUrl) {
            return {};
        }
        common = entry.convexUrl;
    }
    return common;
}

} // namespace oco::app
