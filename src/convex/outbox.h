#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "convex/outbox_rows.h"
#include "convex/sync_client.h"
#include "sql/transaction_queue.h"

#include <QObject>

#include <memory>

namespace oco::convex
{

class ApiClient;

/** What an outbox works with; all outlive it. */
struct OutboxServices {
    SyncClient *sync = nullptr;
    ApiClient *api = nullptr;
    sql::Database *database = nullptr;
    sql::TransactionQueue *writer = nullptr;
    SyncOptions inherited; // how to reach the deployment for rows of earlier processes; the session is filled in
    base::Clock clock = base::systemClock();
    std::chrono::milliseconds retryBase{1'000};
};

/**
 * The one way out for mutations that must not be lost (delivery rules 1 to 5 and 9): each is stored before it is sent,
 * sent again unchanged after a reconnect and by the next process, and forgotten when the deployment has answered.
 *
 * Rows of one lane leave one after the other, so that a refused chunk is never followed by a later one; lanes go side
 * by side, at most 500 rows under way (a deployment closes the socket above 1000). Lives in the SyncClient's thread.
 */
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(const OutboxServices &services, QObject *parent = nullptr);
    ~Outbox() override;

    /** Takes up what earlier processes left. Call it once, before anything else. */
    void load();
    /** Connects for the rows that were sent in the sessions of earlier processes, until they are answered. */
    void start();
    /** Closes those connections; the rows stay. */
    void stop();

    /**
     * Stores the mutation, and `along` in the same transaction, then delivers it. Finishes with its final answer:
     * Rejected is the function's own error, Cancelled a chunk of a lane that takes none.
     */
    [[nodiscard]] base::Future<MutationOutcome> enqueue(const OutboxRow &row, const sql::TransactionQueue::Statements &along = {});

    /** False after a chunk was refused, was too old to be sent again, or may or may not have arrived over HTTP. */
    [[nodiscard]] bool takesChunks(const QString &lane) const;
    /** A completion is stored and has no final answer. */
    [[nodiscard]] bool hasCompletion(const QString &lane) const;
    /** Rows of the lane without a final answer. */
    [[nodiscard]] qsizetype unconfirmed(const QString &lane) const;
    /** All rows without a final answer. */
    [[nodiscard]] qsizetype unconfirmed() const;
    /** No chunk of this lane may leave: which ones exist is not known. */
    void closeLane(const QString &lane);
    /** The lane's turn is over for good: forgets that it took no chunks. */
    void forgetLane(const QString &lane);

    /** While the socket is refused and HTTP works: what was never sent on a socket, and completions, go over HTTP. */
    void setHttpFallback(bool active);

Q_SIGNALS:
    /** The last row of a lane was answered. */
    void laneEmptied(const QString &lane);
    /** The last row of all was answered. */
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::convex
