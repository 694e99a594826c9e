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
        setBusy(false);
        if (!text) {
            Q_EMIT openFailed(text.error());
            return;
        }
        take(*text);
        Q_EMIT opened(false);
    });
}

void WorkersEditing::save(bool forgetAbandoned)
{
    if (m_busy) {
        return;
    }
    const QList<WorkerToken> tokens = m_draft.newTokens();
    const QByteArray text = m_draft.textReferringTo(tokens);
    setBusy(true);
    base::whenDone(keepTokens(m_vault, tokens, this), this, [this, text, forgetAbandoned](const base::Result<void> &kept) {
        if (kept) {
            write(text, FileAccess::AsItIs, forgetAbandoned);
            return;
        }
        setBusy(false);
        Q_EMIT keychainFailed(kept.error());
    });
}

void WorkersEditing::saveInFile(bool forgetAbandoned)
{
    if (!m_busy) {
        setBusy(true);
        write(m_draft.text(), FileAccess::OwnerOnly, forgetAbandoned);
    }
}

void WorkersEditing::write(const QByteArray &text, FileAccess access, bool forgetAbandoned)
{
    base::whenDone(m_file->save(text, m_basis, access), this, [this, text, forgetAbandoned](const base::Result<WorkersSave> &result) {
        setBusy(false);
        if (!result) {
            Q_EMIT saveFailed(result.error());
        } else if (result->outcome == WorkersSave::Outcome::Conflict) {
            noteConflict(result->onDisk);
        } else {
            const QList<TokenReference> abandoned = m_draft.abandonedTokens();
            m_basis = text;
            m_conflict = false;
            m_draft.markSaved(text);
            if (forgetAbandoned) {
                forgetTokens(m_vault, abandoned, this);
            }
            Q_EMIT saved();
        }
    });
}

void WorkersEditing::moveTokens()
{
    if (m_busy) {
        return;
    }
    const QList<WorkerToken> tokens = m_draft.plainTokens();
    setBusy(true);
    base::whenDone(keepTokens(m_vault, tokens, this), this, [this, tokens](const base::Result<void> &kept) {
        setBusy(false);
        if (!kept) {
            Q_EMIT keychainFailed(kept.error());
            return;
        }
        m_draft.replaceText(m_draft.textReferringTo(tokens), WorkersDraft::tr("Move the tokens into the keychain"));
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
