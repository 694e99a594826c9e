#include "app/commands/token_move_run.h"

#include "app/exit_status.h"
#include "app/launch.h"
#include "base/when_done.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;
using config::WorkerToken;

TokenMoveRun::TokenMoveRun(QStringList workers, const config::Paths &paths, QString workersFile, bool json, QObject *parent)
    : Task(parent), m_workers(std::move(workers)), m_workersFile(std::move(workersFile)), m_outcome(json),
      m_keychain(keychainOptions(paths))
{
}

void TokenMoveRun::start()
{
    base::Result<WorkersFileEdit> file = WorkersFileEdit::open(m_workersFile, WorkersFileEdit::Missing::IsAnError);
    if (!file) {
        Q_EMIT finished(m_outcome.failed(file.error(), exit_status::kConfiguration));
        return;
    }
    m_file.emplace(std::move(*file));
    const base::Result<QList<qsizetype>> found = places();
    if (!found) {
        Q_EMIT finished(m_outcome.failed(found.error(), exit_status::kFailure));
        return;
    }
    m_left = *found;
    moveNext();
}

void TokenMoveRun::requestStop(int /*count*/)
{
    Q_EMIT finished(exit_status::kInterrupted); // whatever was moved is whole
}

base::Result<QList<qsizetype>> TokenMoveRun::places() const
{
    QList<qsizetype> result;
    if (m_workers.isEmpty()) {
        for (qsizetype i = 0; i < m_file->workers().size(); ++i) {
            if (const auto &token = m_file->workers().at(i).token; token && token->token()) {
                result.append(i);
            }
        }
        return result;
    }
    for (const QString &worker : m_workers) {
        const base::Result<qsizetype> place = m_file->find(worker);
        if (!place) {
            return base::fail(place.error());
        }
        const auto &token = m_file->workers().at(*place).token;
        if (!token || !token->token()) {
            return base::fail(base::ErrorCode::InvalidInput, u"The token of %1 does not stand in %2."_s.arg(worker, m_workersFile),
                              token ? u"It is kept %1."_s.arg(token->place()) : u"See opencode-orchestrator validate."_s);
        }
        if (!result.contains(*place)) {
            result.append(*place);
        }
    }
    return result;
}

void TokenMoveRun::moveNext()
{
    if (m_left.isEmpty() || m_error) {
        finish();
        return;
    }
    const qsizetype place = m_left.takeFirst();
    const WorkerToken token = *m_file->workers().at(place).token->token();
    base::whenDone(m_keychain.write(token.key(), token.text()), this, [this, place](const base::Result<void> &written) {
        if (written) {
            refer(place);
        } else {
            m_error = written.error();
        }
        moveNext();
    });
}

/** The token is in the keychain and was read back: only now it leaves the file. */
void TokenMoveRun::refer(qsizetype place)
{
    const WorkerToken token = *m_file->workers().at(place).token->token();
    const base::Result<config::JsoncEdit> edit =
        config::setWorkerField(m_file->text(), place, u"token"_s, TokenReference::keychain(token).text());
    if (const base::Result<void> saved = edit ? m_file->save(*edit) : base::fail(edit.error()); !saved) {
        m_error = saved.error();
        return;
    }
    m_moved.append(token.label());
    m_outcome.note(u"Moved the token of %1 into the keychain."_s.arg(token.label()));
}

void TokenMoveRun::finish()
{
    if (m_error) {
        base::Error error = *m_error;
        error.remedy += u" What was not moved still stands in %1."_s.arg(m_workersFile);
        Q_EMIT finished(m_outcome.failed(error, exit_status::kFailure));
        return;
    }
    const QString sentence =
        m_moved.isEmpty() ? u"No token stands in %1."_s.arg(m_workersFile) : u"No token stands in %1 any more."_s.arg(m_workersFile);
    Q_EMIT finished(m_outcome.done(sentence, {{u"moved"_s, QJsonArray::fromStringList(m_moved)}, {u"workersFile"_s, m_workersFile}}));
}

} // namespace oco::app
