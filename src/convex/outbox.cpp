#include "convex/outbox.h"

#include "base/when_done.h"
#include "convex/sync_client.h"

#include <QPromise>

#include <deque>
#include <utility>

namespace oco::convex
{

namespace
{
constexpr qsizetype kMaxHandedOver = 500; // a deployment closes the socket above 1000 queued mutations
}

class Outbox::Private
{
public:
    using Promise = std::shared_ptr<QPromise<base::Result<MutationOutcome>>>;
    struct Row {
        FunctionCall call;
        Promise promise;
    };

    Private(Outbox *outbox, SyncClient *client) : q(outbox), sync(client) {}

    void handOver()
    {
        while (handedOver < kMaxHandedOver && !waiting.empty()) {
            auto row = std::move(waiting.front());
            waiting.pop_front();
            ++handedOver;
            base::whenDone(
                sync->mutate(row.call), q,
                [this, promise = std::move(row.promise)](const base::Result<MutationOutcome> &outcome) { confirm(promise, outcome); });
        }
    }

    void confirm(const Promise &promise, const base::Result<MutationOutcome> &outcome)
    {
        --handedOver;
        promise->addResult(outcome);
        promise->finish();
        handOver();
        if (handedOver == 0) {
            Q_EMIT q->drained();
        }
    }

    Outbox *q;
    SyncClient *sync;
    std::deque<Row> waiting;
    qsizetype handedOver = 0;
};

Outbox::Outbox(SyncClient *sync, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, sync)) {}

Outbox::~Outbox() = default;

base::Future<MutationOutcome> Outbox::enqueue(const FunctionCall &call)
{
    auto promise = std::make_shared<QPromise<base::Result<MutationOutcome>>>();
    promise->start();
    auto future = promise->future();
    d->waiting.push_back({call, std::move(promise)});
    d->handOver();
    return future;
}

qsizetype Outbox::unconfirmed() const
{
    return d->handedOver + static_cast<qsizetype>(d->waiting.size());
}

} // namespace oco::convex
