#include "app/commands/remove_worker_run.h"

#include "app/commands/workers_file_edit.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "base/when_done.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;

RemoveWorkerRun::RemoveWorkerRun(QString worker, bool keepToken, const config::Paths &paths, QString workersFile, bool json,
                                 QObject *parent)
    : Task(parent), m_worker(std::move(worker)), m_keepToken(keepToken), m_workersFile(std::move(workersFile)), m_outcome(json),
      m_keychain(keychainOptions(paths))
{
}

void RemoveWorkerRun::start()
{
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        Q_EMIT finished(m_outcome.failed(file.error(), exit_status::kConfiguration));
        return;
    }
    const base::Result<qsizetype> place = file->find(m_worker);
    if (!place) {
        Q_EMIT finished(m_outcome.failed(place.error(), exit_status::kFailure));
        return;
    }
    const QString name = nameOf(file->workers(), *place);
    const std::optional<TokenReference> token = file->workers().at(*place).token;
    const base::Result<config::JsoncEdit> edit = config::removeWorker(file->text(), *place);
    if (const base::Result<void> saved = edit ? file->save(*edit) : base::fail(edit.error()); !saved) {
        Q_EMIT finished(m_outcome.failed(saved.error(), exit_status::kFailure));
        return;
    }
    const bool neededByAnother =
        std::ranges::any_of(file->workers(), [&](const config::ListedWorker &listed) { return listed.token && listed.token == token; });
    if (m_keepToken || !token || token->kind() != TokenReference::Kind::Keychain || neededByAnother) {
        finish(name, {});
        return;
    }
    // The entry is gone already: a token that stays behind is worth a word and no failure.
    base::whenDone(m_keychain.remove(token->name()), this, [this, name](const base::Result<void> &removed) {
        if (removed || removed.error().code == base::ErrorCode::NotFound) {
            finish(name, u" Its token was deleted from the keychain."_s);
        } else {
            finish(name, u" Its token is still in the keychain: %1"_s.arg(removed.error().toString()));
        }
    });
}

void RemoveWorkerRun::requestStop(int /*count*/)
{
    Q_EMIT finished(exit_status::kInterrupted);
}

void RemoveWorkerRun::finish(const QString &name, const QString &aboutToken)
{
    Q_EMIT finished(m_outcome.done(u"Removed the worker %1 from %2.%3"_s.arg(name, m_workersFile, aboutToken),
                                   {{u"worker"_s, name}, {u"workersFile"_s, m_workersFile}}));
}

} // namespace oco::app
