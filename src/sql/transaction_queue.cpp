#include "sql/transaction_queue.h"

#include "sql/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace oco::sql
{

TransactionQueue::TransactionQueue(Database *database, std::chrono::milliseconds retryBase, QObject *parent)
    : QObject(parent), m_database(database), m_backoff(retryBase, retryBase * 16)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransactionQueue::retry);
}

void TransactionQueue::write(Statements statements, QObject *context, std::function<void()> committed)
{
    Transaction transaction{std::move(statements), context, context != nullptr, std::move(committed)};
    if (isStuck()) {
        m_waiting.push_back(std::move(transaction));
    } else if (commit(transaction)) {
        tell(transaction);
    } else {
        m_waiting.push_back(std::move(transaction));
        noteFailure();
    }
}

bool TransactionQueue::commit(const Transaction &transaction)
{
    if (m_damaged) {
        return false;
    }
    m_database->begin();
    transaction.statements(*m_database);
    return m_database->commit();
}

void TransactionQueue::tell(const Transaction &transaction)
{
    if (transaction.committed && (!transaction.hasContext || transaction.context != nullptr)) {
        transaction.committed();
    }
}

void TransactionQueue::retry()
{
    while (!m_waiting.empty()) {
        if (!commit(m_waiting.front())) {
            noteFailure();
            return;
        }
        const Transaction done = std::move(m_waiting.front());
        m_waiting.pop_front();
        tell(done);
    }
    m_problem.reset();
    m_backoff.reset();
    Q_EMIT recovered();
}

void TransactionQueue::noteFailure()
{
    if (m_database->failure() == Failure::Damaged) {
        if (!std::exchange(m_damaged, true)) {
            Q_EMIT damaged();
        }
        return;
    }
    m_timer.start(m_backoff.next());
    const base::Error problem{
        base::ErrorCode::Io, u"The worker's state cannot be written."_s,
        m_database->failure() == Failure::Full
            ? u"The disk is full: free some space. Answers wait until then, and nothing is lost."_s
            : u"Check the disk and the permissions of the state folder. Answers wait until then, and nothing is lost."_s,
        m_database->error()};
    if (m_problem != problem) {
        m_problem = problem;
        Q_EMIT stuck(problem);
    }
}

} // namespace oco::sql
