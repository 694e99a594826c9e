#include "app/commands/add_worker_run.h"

#include "app/commands/worker_fields.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "app/token_access.h"
#include "base/when_done.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;
using config::WorkerToken;

AddWorkerRun::AddWorkerRun(NewWorker worker, const config::Paths &paths, QString workersFile, bool json, QObject *parent)
    : Task(parent), m_worker(std::move(worker)), m_workersFile(std::move(workersFile)), m_outcome(json), m_keychain(keychainOptions(paths))
{
    connect(&m_input, &TokenInput::given, this, [this](const WorkerToken &token) {
        if (m_worker.plain) {
            add(TokenReference::literal(token), std::nullopt);
        } else {
            add(TokenReference::keychain(token), token);
        }
    });
    connect(&m_input, &TokenInput::failed, this, &AddWorkerRun::fail);
}

void AddWorkerRun::start()
{
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsMade);
    if (!file) {
        Q_EMIT finished(m_outcome.failed(file.error(), exit_status::kConfiguration));
        return;
    }
    m_file.emplace(std::move(*file));
    if (const base::Result<void> filled = fillIn(); !filled) {
        fail(filled.error());
    } else if (m_worker.tokenFrom.isEmpty()) {
        m_input.get(m_worker.text);
    } else if (const base::Result<TokenReference> reference =
                   tokenPlaceFromWord(m_worker.tokenFrom, u"Leave the option out: the token is asked for, or read from standard input."_s);
               !reference) {
        fail(reference.error());
    } else {
        add(*reference, std::nullopt);
    }
}

void AddWorkerRun::requestStop(int /*count*/)
{
    if (m_file) {
        m_file->discard();
    }
    m_outcome.note(u"Nothing was changed."_s);
    Q_EMIT finished(exit_status::kInterrupted);
}

/** Everything but the token, checked before anybody is asked for a token. */
base::Result<void> AddWorkerRun::fillIn()
{
    const QString directory = m_worker.directory.isEmpty() ? QDir::currentPath() : m_worker.directory;
    const base::Result<QString> checked = directoryFromWord(directory);
    if (!checked) {
        return base::fail(checked.error());
    }
    m_worker.directory = *checked;
    if (m_worker.url.isEmpty()) {
        QStringList urls;
        for (const config::WorkerEntry &worker : m_file->content().workers) {
            urls.append(worker.convexUrl.toString());
        }
        urls.removeDuplicates();
        if (urls.size() != 1) {
            return base::fail(base::ErrorCode::InvalidInput, u"Which deployment the worker belongs to is not known."_s,
                              u"Name it: --url https://happy-otter-123.convex.cloud"_s);
        }
        m_worker.url = urls.constFirst();
    }
    const base::Result<QString> url = urlFromWord(m_worker.url);
    if (!url) {
        return base::fail(url.error());
    }
    m_worker.url = *url;
    if (!m_worker.recovery.isEmpty()) {
        const base::Result<config::Recovery> recovery = recoveryFromWord(m_worker.recovery);
        if (!recovery) {
            return base::fail(recovery.error());
        }
    }
    return {};
}

config::WorkerFields AddWorkerRun::fieldsWith(const TokenReference &reference) const
{
    return {reference.text(), m_worker.directory, m_worker.url, m_worker.recovery};
}

void AddWorkerRun::add(const TokenReference &reference, const std::optional<WorkerToken> &toKeep)
{
    const QString label = labelAtHand(reference);
    const auto same = [&](const config::ListedWorker &listed) {
        return listed.token &&
               (listed.token->display() == reference.display() || (!label.isEmpty() && labelAtHand(*listed.token) == label));
    };
    if (std::ranges::any_of(m_file->workers(), same)) {
        const QString sentence = u"The worker %1 is in %2 already."_s.arg(reference.display(), m_file->path());
        if (m_worker.mayBeThere) {
            Q_EMIT finished(m_outcome.done(sentence, {{u"worker"_s, reference.display()}, {u"workersFile"_s, m_file->path()}}));
        } else {
            fail({base::ErrorCode::Rejected, sentence, u"Change it: opencode-orchestrator workers edit, or token set."_s, {}});
        }
        return;
    }
    const base::Result<config::JsoncEdit> edit = config::addWorker(m_file->text(), fieldsWith(reference));
    if (!edit) {
        fail(edit.error());
        return;
    }
    if (const base::Result<void> checked = m_file->check(*edit, m_file->placeAfter(*edit, reference)); !checked) {
        fail(checked.error());
        return;
    }
    if (!toKeep) {
        save(reference);
        return;
    }
    base::whenDone(m_keychain.write(toKeep->key(), toKeep->text()), this, [this, reference](const base::Result<void> &written) {
        if (written) {
            save(reference);
            return;
        }
        base::Error error = written.error();
        error.remedy += u" A computer without a keychain: --token-from env:NAME (or file:/path), or --plain."_s;
        fail(error);
    });
}

/** On the file as it is by now: other commands may have changed it while a person looked for the token. */
void AddWorkerRun::save(const TokenReference &reference)
{
    const base::Result<WorkersFileEdit> now = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsAnError);
    base::Result<void> saved = now ? base::Result<void>() : base::fail(now.error());
    if (now) {
        WorkersFileEdit file = *now;
        const base::Result<config::JsoncEdit> edit = config::addWorker(file.text(), fieldsWith(reference));
        saved = edit ? file.save(*edit) : base::fail(edit.error());
    }
    if (!saved) {
        fail(saved.error());
        return;
    }
    m_file->keep();
    const QString place = reference.kind() == TokenReference::Kind::Literal ? u"in the file, in plain text"_s : reference.place();
    Q_EMIT finished(m_outcome.done(u"Added the worker %1 to %2; its token is %3. Run it: opencode-orchestrator. Where the web UI asks for "
                                   "it, approve it there."_s.arg(reference.display(), m_workersFile, place),
                                   {{u"worker"_s, reference.display()},
                                    {u"workersFile"_s, m_workersFile},
                                    {u"workingDirectory"_s, m_worker.directory},
                                    {u"deployment"_s, m_worker.url},
                                    {u"tokenPlace"_s, reference.place()}}));
}

void AddWorkerRun::fail(const base::Error &error)
{
    if (m_file) {
        m_file->discard();
    }
    Q_EMIT finished(m_outcome.failed(error, exit_status::kFailure));
}

} // namespace oco::app
