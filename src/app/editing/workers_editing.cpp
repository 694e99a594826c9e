#include "app/editing/workers_editing.h"

#include "app/editing/env_import.h"
#include "app/editing/token_keeping.h"
#include "base/when_done.h"
#include "config/workers_template.h"

#include <algorithm>
#include <iterator>

namespace oco::app
{

using config::TokenReference;
using config::WorkerToken;

WorkersEditing::WorkersEditing(WorkersFileService *file, TokenVault *vault, const config::WorkersFileContext &context, QObject *parent)
    : QObject(parent), m_file(file), m_vault(vault), m_draft(context)
{
    connect(m_file, &WorkersFileService::changedOnDisk, this, &WorkersEditing::lookAtDisk);
}

QByteArray WorkersEditing::textToSave() const
{
    return m_draft.textReferringTo(m_draft.newTokens());
}

void WorkersEditing::open()
{
    setBusy(true);
    base::whenDone(m_file->read(), this, [this](const base::Result<std::optional<QByteArray>> &text) {
        if (!text) {
            setBusy(false);
            Q_EMIT openFailed(text.error());
            return;
        }
        take(*text);
        setBusy(false);
        Q_EMIT opened(false);
    });
}

void WorkersEditing::discard()
{
    m_draft.revert();
    open();
}

void WorkersEditing::save(bool forgetAbandoned)
{
    if (m_busy) {
        return;
    }
    const QList<WorkerToken> tokens = m_draft.newTokens();
    const Snapshot snapshot = beginSave(tokens, forgetAbandoned);
    base::whenDone(keepTokens(m_vault, tokens, this), this, [this, snapshot](const base::Result<void> &kept) {
        if (kept) {
            write(snapshot, FileAccess::AsItIs);
            return;
        }
        setBusy(false);
        Q_EMIT keychainFailed(kept.error());
    });
}

void WorkersEditing::saveInFile(bool forgetAbandoned)
{
    if (!m_busy) {
        write(beginSave({}, forgetAbandoned), FileAccess::OwnerOnly);
    }
}

WorkersEditing::Snapshot WorkersEditing::beginSave(const QList<WorkerToken> &intoKeychain, bool forgetAbandoned)
{
    m_draft.endStep(); // what is typed from now on is not saved, and a step of its own
    setBusy(true);
    return {m_draft.text(), m_draft.textReferringTo(intoKeychain), forgetAbandoned ? m_draft.abandonedTokens() : QList<TokenReference>()};
}

void WorkersEditing::write(const Snapshot &snapshot, FileAccess access)
{
    const auto future = m_file->save(snapshot.toWrite, m_basis, access);
    base::whenDone(future, this, [this, snapshot](const base::Result<WorkersSave> &result) {
        const bool isSaved = result && result->outcome == WorkersSave::Outcome::Saved;
        if (isSaved) {
            noteWritten(snapshot);
        }
        setBusy(false);
        if (isSaved) {
            Q_EMIT saved();
        } else if (result) {
            noteConflict(result->onDisk);
        } else {
            Q_EMIT saveFailed(result.error());
        }
    });
}

void WorkersEditing::noteWritten(const Snapshot &snapshot)
{
    // Neither the file nor the draft may name a token that is deleted: a removal can have been undone meanwhile.
    QList<TokenReference> abandoned = m_draft.abandonedTokens();
    abandoned.removeIf([&](const TokenReference &reference) { return !snapshot.abandoned.contains(reference); });
    m_basis = snapshot.toWrite;
    m_conflict = false;
    m_draft.markSaved(snapshot.toWrite, snapshot.source);
    forgetTokens(m_vault, abandoned, this);
}

void WorkersEditing::moveTokens()
{
    if (m_busy) {
        return;
    }
    const QList<WorkerToken> tokens = m_draft.plainTokens();
    setBusy(true);
    base::whenDone(keepTokens(m_vault, tokens, this), this, [this, tokens](const base::Result<void> &kept) {
        if (!kept) {
            setBusy(false);
            Q_EMIT keychainFailed(kept.error());
            return;
        }
        m_draft.replaceText(m_draft.textReferringTo(tokens), WorkersDraft::tr("Move the tokens into the keychain"));
        setBusy(false);
        Q_EMIT tokensMoved(static_cast<int>(tokens.size()));
    });
}

void WorkersEditing::importFrom(const QString &envFile)
{
    base::whenDone(workerFromEnvFile(envFile), this, [this](const base::Result<config::WorkerFields> &fields) {
        if (fields) {
            addImported(*fields);
        } else {
            Q_EMIT importFailed(fields.error());
        }
    });
}

void WorkersEditing::addImported(const config::WorkerFields &fields)
{
    const base::Result<WorkerToken> token = WorkerToken::parse(fields.token);
    const QList<DraftEntry> &entries = m_draft.entries();
    const auto same = std::ranges::find_if(
        entries, [&](const DraftEntry &entry) { return token && entry.reference && entry.reference->label() == token->label(); });
    if (same != entries.end()) {
        Q_EMIT importedBefore(std::distance(entries.begin(), same));
    } else if (const base::Result<qsizetype> place = m_draft.add(fields)) {
        Q_EMIT imported(*place);
    } else {
        Q_EMIT importFailed(place.error());
    }
}

void WorkersEditing::keepMine()
{
    m_conflict = false;
    m_basis = m_theirs;
    m_draft.rebase(fileText());
}

void WorkersEditing::useTheirs()
{
    take(m_theirs);
    Q_EMIT opened(true);
}

void WorkersEditing::take(const std::optional<QByteArray> &text)
{
    m_conflict = false;
    m_basis = text;
    m_open = true;
    m_draft.open(m_file->path(), text ? *text : config::workersTemplate());
}

/** What nobody has edited follows the file; else somebody has to choose. */
void WorkersEditing::lookAtDisk()
{
    if (!m_open || m_busy) {
        return; // a save looks at the file itself
    }
    base::whenDone(m_file->read(), this, [this](const base::Result<std::optional<QByteArray>> &text) {
        if (!text || m_busy || *text == (m_conflict ? m_theirs : m_basis)) {
            return;
        }
        if (*text == m_basis) {
            m_conflict = false; // changed back
        } else if (m_draft.isChanged()) {
            noteConflict(*text);
        } else {
            take(*text);
            Q_EMIT opened(true);
        }
    });
}

void WorkersEditing::noteConflict(const std::optional<QByteArray> &theirs)
{
    m_theirs = theirs;
    m_conflict = true;
    Q_EMIT conflict();
}

void WorkersEditing::setBusy(bool busy)
{
    if (m_busy != busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

} // namespace oco::app
