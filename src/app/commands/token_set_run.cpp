#include "app/commands/token_set_run.h"

#include "app/exit_status.h"
#include "app/launch.h"
#include "base/when_done.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;
using config::WorkerToken;

TokenSetRun::TokenSetRun(QString worker, std::optional<base::Result<QString>> piped, const config::Paths &paths, QString workersFile,
                         bool json, QObject *parent)
    : Task(parent), m_worker(std::move(worker)), m_piped(std::move(piped)), m_workersFile(std::move(workersFile)), m_outcome(json),
      m_keychain(keychainOptions(paths)), m_instance(paths, m_workersFile)
{
    connect(&m_input, &TokenInput::given, this, &TokenSetRun::store);
    connect(&m_input, &TokenInput::failed, this, &TokenSetRun::fail);
    connect(&m_client, &ControlClient::answered, this, [this](const ControlAnswer &answer) {
        finish(answer.ok() ? u" Its worker is restarted."_s : u" Its worker was not restarted: %1"_s.arg(answer.error.toString()));
    });
    connect(&m_client, &ControlClient::failed, this, [this](const base::Error &error) {
        const bool nobodyThere = error.code == base::ErrorCode::Unreachable && !m_instance.isHeld();
        finish(nobodyThere ? QString() : u" Its worker was not restarted: %1"_s.arg(error.toString()));
    });
}

void TokenSetRun::start()
{
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        Q_EMIT finished(m_outcome.failed(file.error(), exit_status::kConfiguration));
        return;
    }
    m_file.emplace(std::move(*file));
    if (!m_worker.isEmpty()) { // before anybody types a secret
        if (const base::Result<qsizetype> place = m_file->find(m_worker); !place) {
            fail(place.error());
            return;
        }
    }
    m_input.get(m_piped);
}

void TokenSetRun::requestStop(int /*count*/)
{
    m_outcome.note(m_label.isEmpty() ? u"Nothing was changed."_s : u"Given up."_s);
    Q_EMIT finished(exit_status::kInterrupted);
}

base::Result<qsizetype> TokenSetRun::placeOf(const WorkerToken &token) const
{
    base::Result<qsizetype> place = m_file->find(m_worker.isEmpty() ? token.label() : m_worker);
    if (!place) {
        base::Error error = place.error();
        error.remedy += u" Add it: opencode-orchestrator workers add"_s;
        return base::fail(error);
    }
    const auto &reference = m_file->workers().at(*place).token;
    if (reference && !reference->label().isEmpty() && reference->label() != token.label()) {
        return base::fail(base::ErrorCode::InvalidInput,
                          u"This is the token of the worker %1, and not of %2."_s.arg(token.label(), reference->label()),
                          u"Copy the other one, or add this worker: opencode-orchestrator workers add"_s);
    }
    for (qsizetype other = 0; other < m_file->workers().size(); ++other) {
        const auto &its = m_file->workers().at(other).token;
        if (other != *place && its && its->label() == token.label()) {
            return base::fail(base::ErrorCode::InvalidInput, u"The worker %1 of this token has another entry already."_s.arg(token.label()),
                              u"Set the token there: opencode-orchestrator token set %1"_s.arg(token.label()));
        }
    }
    return place;
}

void TokenSetRun::store(const WorkerToken &token)
{
    const base::Result<qsizetype> place = placeOf(token);
    if (!place) {
        fail(place.error());
        return;
    }
    base::whenDone(m_keychain.write(token.key(), token.text()), this, [this, token, place = *place](const base::Result<void> &written) {
        if (written) {
            refer(token, place);
        } else {
            fail(written.error());
        }
    });
}

void TokenSetRun::refer(const WorkerToken &token, qsizetype place)
{
    m_label = token.label();
    const TokenReference reference = TokenReference::keychain(token);
    if (m_file->workers().at(place).token == reference) {
        restartWorker(m_label); // the file does not change, so that a running program cannot notice it
        return;
    }
    const base::Result<config::JsoncEdit> edit = config::setWorkerField(m_file->text(), place, u"token"_s, reference.text());
    if (const base::Result<void> saved = edit ? m_file->save(*edit) : base::fail(edit.error()); !saved) {
        fail(saved.error());
        return;
    }
    finish({});
}

void TokenSetRun::restartWorker(const QString &label)
{
    if (const base::Result<QString> socket = m_instance.findSocket()) {
        m_client.ask(*socket, {ControlVerb::Restart, {label}, false}, 10s);
    } else {
        finish({});
    }
}

void TokenSetRun::finish(const QString &aboutProgram)
{
    Q_EMIT finished(m_outcome.done(u"The token of %1 is in the keychain.%2"_s.arg(m_label, aboutProgram),
                                   {{u"worker"_s, m_label}, {u"workersFile"_s, m_workersFile}}));
}

void TokenSetRun::fail(const base::Error &error)
{
    Q_EMIT finished(m_outcome.failed(error, exit_status::kFailure));
}

} // namespace oco::app
