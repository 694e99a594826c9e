#pragma once

#include "base/result.h"
#include "convex/function_call.h"

#include <QObject>

#include <memory>

namespace oco::convex
{

class SyncClient;
struct MutationOutcome;

/**
 * The one way out for mutations that must not be lost (delivery rule 2): writeChunk, completions, sessionReady,
 * session names. Keeps order, and throttles to what a deployment queues per socket (1000; we stop at 500).
 * Rows live in memory and ride on the SyncClient's own re-sending; the seam for storing them is enqueue().
 * Lives in the SyncClient's thread.
 */
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(SyncClient *sync, QObject *parent = nullptr);
    ~Outbox() override;

    /** Accepts the mutation for delivery, in order. Finishes with its final answer. */
    [[nodiscard]] base::Future<MutationOutcome> enqueue(const FunctionCall &call);

    /** Rows without a final answer. */
    [[nodiscard]] qsizetype unconfirmed() const;

Q_SIGNALS:
    /** The last unconfirmed row was answered. */
    void drained();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace oco::convex
