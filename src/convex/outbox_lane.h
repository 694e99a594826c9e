#pragma once

#include "convex/outbox_rows.h"
#include "convex/sync_client.h"

#include <QPromise>

#include <cstdint>
#include <deque>
#include <optional>

namespace oco::convex
{

/** A row while this process knows it. */
struct OutboxEntry {
    enum class State : std::uint8_t { Unstored, Stored, OnSocket, Answered };

    qint64 id = 0;
    RowKind kind = RowKind::Note;
    State state = State::Unstored;
    QUuid session = {}; // of the socket that it was sent on
    quint32 requestId = 0;
    std::optional<qint64> firstSent = {};
    std::optional<FunctionCall> call = {};       // kept only where it is needed at once
    base::Future<MutationOutcome> onSocket = {}; // cancelling it withdraws the mutation
    QPromise<base::Result<MutationOutcome>> promise = {};
};

/** The rows of one lane, oldest first, and which of them may leave. */
struct OutboxLane {
    std::deque<OutboxEntry> rows;
    bool httpBusy = false;

    /** The oldest, where nothing of the lane is under way. */
    [[nodiscard]] OutboxEntry *nextForSocket();
    /**
     * The same for what was never sent on a socket. A completion may be sent on both lines, and overtakes a chunk whose
     * answer can only come on the socket (delivery rule 9).
     */
    [[nodiscard]] OutboxEntry *nextForHttp();
    [[nodiscard]] OutboxEntry *find(qint64 id);
    [[nodiscard]] bool hasCompletion() const;
};

/** The answer to a chunk whose lane takes none. */
[[nodiscard]] base::Error noChunks();

/** A chunk sent so long ago that the deployment may have forgotten it, or at an unknown time (delivery rule 5). Pure. */
[[nodiscard]] bool isTooOld(const StoredRow &row, qint64 nowMs);

} // namespace oco::convex
