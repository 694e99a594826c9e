#pragma once

#include "base/error.h"
#include "net/backoff.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace oco::sql
{

class Database;

/**
 * Transactions of one database, committed in the order in which they came. One that fails (a full disk) is tried again
 * until it works, and the others wait behind it: nothing is lost, and nothing that depends on a commit happens before it.
 * Lives in the database's thread.
 */
class TransactionQueue : public QObject
{
    Q_OBJECT

public:
    using Statements = std::function<void(Database &)>;

    explicit TransactionQueue(Database *database, std::chrono::milliseconds retryBase = std::chrono::seconds(1), QObject *parent = nullptr);

    /**
     * Commits the statements, usually before it returns, and then calls `committed` unless the context is gone.
     * The statements may run more than once.
     */
    void write(Statements statements, QObject *context = nullptr, std::function<void()> committed = {});

    /** Transactions wait for the disk. */
    [[nodiscard]] bool isStuck() const { return !m_waiting.empty(); }
    /** Why; nothing when it works. */
    [[nodiscard]] const std::optional<base::Error> &problem() const { return m_problem; }

Q_SIGNALS:
    /** A commit failed; those that wait are tried again. */
    void stuck(const oco::base::Error &error);
    /** All that waited is committed. */
    void recovered();
    /** The file is damaged: trying again is of no use. */
    void damaged();

private:
    struct Transaction {
        Statements statements;
        QPointer<QObject> context;
        bool hasContext = false;
        std::function<void()> committed;
    };

    [[nodiscard]] bool commit(const Transaction &transaction);
    static void tell(const Transaction &transaction);
    void retry();
    void noteFailure();

    Database *m_database;
    std::deque<Transaction> m_waiting;
    std::optional<base::Error> m_problem;
    QTimer m_timer;
    net::Backoff m_backoff;
    bool m_damaged = false;
};

} // namespace oco::sql
