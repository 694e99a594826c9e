#include "app/editing/connection_test.h"

#include "app/commands/online_check.h"
#include "app/token_vault.h"
#include "app/worker_lookup.h"
#include "base/when_done.h"
#include "worker/final_errors.h"

#include <chrono>

namespace oco::app
{

ConnectionTest::ConnectionTest(TokenVault *vault, QObject *parent) : QObject(parent), m_vault(vault)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(OnlineCheck::kLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(deploymentTooSlow(m_deployment.toString(), std::chrono::duration_cast<std::chrono::seconds>(OnlineCheck::kLimit).count()));
    });
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const QUrl &deployment, const std::optional<config::TokenReference> &token)
{
    cancel();
    m_round = std::make_unique<QObject>();
    m_deployment = deployment;
    m_limit.start();
    if (!token) {
        askForDeployment();
        return;
    }
    base::whenDone(m_vault->token(*token), m_round.get(), [this](const base::Result<config::WorkerToken> &found) {
        if (found) {
            askForWorker(*found);
        } else {
            fail(found.error());
        }
    });
}

void ConnectionTest::cancel()
{
    m_limit.stop();
    m_round.reset();
}

void ConnectionTest::askForDeployment()
{
    auto *api = new convex::ApiClient(m_deployment, m_round.get());
    base::whenDone(api->queryTimestamp(), m_round.get(), [this](const base::Result<quint64> &time) {
        if (time) {
            finish(true, tr("The deployment answers. Enter the token to see whether it knows the worker."));
        } else {
            fail(deploymentError(m_deployment.toString(), time.error()));
        }
    });
}

void ConnectionTest::askForWorker(const config::WorkerToken &token)
{
    auto *lookup = new WorkerLookup(m_deployment, token, m_round.get());
    connect(lookup, &WorkerLookup::finished, this, &ConnectionTest::judge);
    lookup->start();
}

void ConnectionTest::judge(const base::Result<convex::WorkerRecord> &record)
{
    if (!record) {
        fail(record.error());
        return;
    }
    switch (record->approval) {
    case convex::Approval::Approved:
        finish(true, tr("The deployment answers and knows this worker (approved)."));
        return;
    case convex::Approval::Pending:
        finish(true, tr("The deployment answers and knows this worker. It waits for your approval in the web UI."));
        return;
    case convex::Approval::Revoked:
        fail(worker::final_errors::approvalWithdrawn());
        return;
    }
}

void ConnectionTest::finish(bool worked, const QString &text)
{
    m_limit.stop();
    m_round.release()->deleteLater(); // the caller may be a child of it
    Q_EMIT finished(worked, text);
}

void ConnectionTest::fail(const base::Error &error)
{
    finish(false, error.toString());
}

} // namespace oco::app
