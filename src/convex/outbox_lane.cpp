#include "convex/outbox_lane.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oco::convex
{

namespace
{

/** A deployment remembers answered mutations for 14 days. */
constexpr qint64 kMaxAge = 13LL * 24 * 3600 * 1000;
/** Clocks are set right by small steps all the time. */
constexpr qint64 kClockTolerance = 60LL * 1000;

} // namespace

OutboxEntry *OutboxLane::nextForSocket()
{
    if (rows.empty() || rows.front().state != OutboxEntry::State::Stored) {
        return nullptr;
    }
    return &rows.front();
}

OutboxEntry *OutboxLane::nextForHttp()
{
    if (rows.empty()) {
        return nullptr;
    }
    OutboxEntry &first = rows.front();
    if (first.state == OutboxEntry::State::Stored || (first.state == OutboxEntry::State::OnSocket && first.kind == RowKind::Completion)) {
        return &first;
    }
    if (first.state == OutboxEntry::State::OnSocket && first.kind == RowKind::Chunk) {
        const auto completion = std::find_if(rows.begin(), rows.end(), [](const OutboxEntry &row) {
            return row.kind == RowKind::Completion && row.state != OutboxEntry::State::Unstored;
        });
        return completion == rows.end() ? nullptr : &*completion;
    }
    return nullptr;
}

OutboxEntry *OutboxLane::find(qint64 id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const OutboxEntry &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

bool OutboxLane::hasCompletion() const
{
    return std::any_of(rows.begin(), rows.end(), [](const OutboxEntry &row) { return row.kind == RowKind::Completion; });
}

base::Error noChunks()
{
    return {
        base::ErrorCode::Cancelled, u"The deployment takes no more pieces of this answer; the rest comes with its completion."_s, {}, {}};
}

bool isTooOld(const StoredRow &row, qint64 nowMs)
{
    if (!row.firstSent) {
        return false;
    }
    const qint64 age = nowMs - *row.firstSent;
    return age > kMaxAge || age < -kClockTolerance;
}

} // namespace oco::convex
