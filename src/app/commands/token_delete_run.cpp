#include "app/commands/token_delete_run.h"

#include "app/commands/workers_file_edit.h"
#include "app/exit_status.h"
#include "app/launch.h"
#include "base/when_done.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;

TokenDeleteRun::TokenDeleteRun(QString worker, const config::Paths &paths, QString workersFile, bool json, QObject *parent)
    : Task(parent), m_worker(std::move(worker)), m_workersFile(std::move(workersFile)), m_outcome(json), m_keychain(keychainOptions(paths))
{
}

void TokenDeleteRun::start()
{
    const base::Result<WorkersFileEdit> file = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        Q_EMIT finished(m_outcome.failed(file.error(), exit_status::kConfiguration));
        return;
    }
    const base::Result<qsizetype> place = file->find(m_worker);
    if (!place) {
        Q_EMIT finished(m_outcome.failed(place.error(), exit_status::kFailure));
        return;
    }
    const std::optional<TokenReference> reference = file->workers().at(*place).token;
    if (!reference || reference->kind() != TokenReference::Kind::Keychain) {
        const QString where = reference ? u"It is kept %1."_s.arg(reference->place()) : u"See opencode-orchestrator validate."_s;
        Q_EMIT finished(m_outcome.failed(
            {base::ErrorCode::InvalidInput, u"The token of %1 is not in the keychain."_s.arg(nameOf(file->workers(), *place)), where, {}},
            exit_status::kFailure));
        return;
    }
    base::whenDone(m_keychain.remove(reference->name()), this, [this, label = reference->label()](const base::Result<void> &removed) {
        const QJsonObject details{{u"worker"_s, label}};
        if (removed) {
            Q_EMIT finished(m_outcome.done(
                u"Deleted the token of %1 from the keychain. Its worker cannot start until another is set: opencode-orchestrator token set %1"_s
                    .arg(label),
                details));
        } else if (removed.error().code == base::ErrorCode::NotFound) {
            Q_EMIT finished(m_outcome.done(u"There was no token of %1 in the keychain."_s.arg(label), details));
        } else {
            Q_EMIT finished(m_outcome.failed(removed.error(), exit_status::kFailure));
        }
    });
}

void TokenDeleteRun::requestStop(int /*count*/)
{
    Q_EMIT finished(exit_status::kInterrupted);
}

} // namespace oco::app
