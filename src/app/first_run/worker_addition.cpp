#include "app/first_run/worker_addition.h"

#include "app/token_vault.h"
#include "base/when_done.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::app
{

using config::TokenReference;
using config::WorkerToken;
using Keep = WorkerToAdd::Keep;

struct WorkerAddition::Run {
    WorkerToAdd worker;
    QPromise<base::Result<AddedWorker>> promise;

    [[nodiscard]] config::WorkerFields fields() const { return {worker.token.text(), worker.directory, worker.url}; }

    void finish(const base::Result<AddedWorker> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

WorkerAddition::WorkerAddition(TokenVault *vault, QString workersFile, QObject *parent)
    : QObject(parent), m_vault(vault), m_workersFile(std::move(workersFile))
{
}

WorkerAddition::~WorkerAddition() = default;

base::Future<AddedWorker> WorkerAddition::add(const WorkerToAdd &worker)
{
    keep();
    auto run = std::make_shared<Run>();
    run->worker = worker;
    run->promise.start();
    // What the person could correct is said before anything is touched.
    const base::Future<config::WorkerFields> checked =
        QtConcurrent::run([file = m_workersFile, fields = run->fields()] { return checkAddition(file, fields); });
    base::whenDone(checked, this, [this, run](const base::Result<config::WorkerFields> &fields) {
        if (!fields) {
            run->finish(base::fail(fields.error()));
        } else if (run->worker.token.kind() == TokenReference::Kind::Literal && run->worker.keep != Keep::InFile) {
            keepToken(run);
        } else {
            write(run);
        }
    });
    return run->promise.future();
}

void WorkerAddition::keepToken(const std::shared_ptr<Run> &run)
{
    const WorkerToken token = *run->worker.token.token();
    base::whenDone(m_vault->token(TokenReference::keychain(token)), this, [this, run, token](const base::Result<WorkerToken> &older) {
        if (older && *older == token) {
            keptToken(run, TokenReference::keychain(token)); // not by us: it stays whatever happens
            return;
        }
        if (!older && older.error().code != base::ErrorCode::NotFound && older.error().code != base::ErrorCode::InvalidInput) {
            keptToken(run, base::fail(older.error()));
            return;
        }
        m_olderToken = older ? std::optional(*older) : std::nullopt;
        m_keptToken = token;
        base::whenDone(m_vault->keep(token), this, [this, run](const base::Result<TokenReference> &kept) { keptToken(run, kept); });
    });
}

void WorkerAddition::keptToken(const std::shared_ptr<Run> &run, const base::Result<TokenReference> &kept)
{
    if (kept) {
        run->worker.token = *kept;
        write(run);
    } else if (run->worker.keep == Keep::InKeychainIfItWorks) {
        restoreToken([this, run](const base::Result<void> &) { write(run); });
    } else {
        fail(run, kept.error());
    }
}

void WorkerAddition::write(const std::shared_ptr<Run> &run)
{
    const base::Future<WorkersFileAddition> written =
        QtConcurrent::run([file = m_workersFile, fields = run->fields()] { return addToWorkersFile(file, fields); });
    base::whenDone(written, this, [this, run](const base::Result<WorkersFileAddition> &addition) {
        if (!addition) {
            fail(run, addition.error());
            return;
        }
        m_written = *addition;
        run->finish(AddedWorker{addition->worker, run->worker.token.kind()});
    });
}

void WorkerAddition::fail(const std::shared_ptr<Run> &run, const base::Error &error)
{
    restoreToken([run, error](const base::Result<void> &) { run->finish(base::fail(error)); });
}

void WorkerAddition::restoreToken(const std::function<void(const base::Result<void> &)> &done)
{
    const auto finish = [this, done](const base::Result<void> &restored) {
        if (restored) {
            m_keptToken.reset();
            m_olderToken.reset();
        }
        done(restored);
    };
    if (!m_keptToken) {
        done({});
    } else if (m_olderToken) {
        base::whenDone(m_vault->keep(*m_olderToken), this, [finish](const base::Result<TokenReference> &again) {
            finish(again ? base::Result<void>() : base::fail(again.error()));
        });
    } else {
        base::whenDone(m_vault->forget(*m_keptToken), this, [finish](const base::Result<void> &forgotten) {
            const bool isGone = forgotten || forgotten.error().code == base::ErrorCode::NotFound;
            finish(isGone ? base::Result<void>() : forgotten);
        });
    }
}

base::Future<void> WorkerAddition::takeBack()
{
    auto promise = std::make_shared<QPromise<base::Result<void>>>();
    promise->start();
    const auto finish = [promise](const base::Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (!m_written) {
        restoreToken(finish);
        return promise->future();
    }
    const base::Future<void> undone = QtConcurrent::run([addition = *m_written] { return app::takeBack(addition); });
    base::whenDone(undone, this, [this, finish](const base::Result<void> &file) {
        if (!file) {
            finish(file); // the entry that is left needs its token
            return;
        }
        m_written.reset();
        restoreToken(finish);
    });
    return promise->future();
}

void WorkerAddition::keep()
{
    m_keptToken.reset();
    m_olderToken.reset();
    m_written.reset();
}

} // namespace oco::app
