#pragma once

#include <chrono>
#include <functional>

namespace oco::net
{

/** Returns a uniform number in [0, 1); tests bring their own. */
using RandomSource = std::function<double()>;

/**
 * Bounded exponential back-off with jitter, as the Convex clients do it:
 * min(base × 2^retries, cap) × [0.5, 1.5). A value; no timers.
 */
class Backoff
{
public:
    explicit Backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap = std::chrono::seconds(16), RandomSource random = {});

    /** The time to wait before the next attempt; counts the attempt. */
    [[nodiscard]] std::chrono::milliseconds next();
    /** The same with another base for this one attempt (the cause decides the base). */
    [[nodiscard]] std::chrono::milliseconds next(std::chrono::milliseconds base);
    /** After real progress. */
    void reset();
    [[nodiscard]] int attempts() const;

private:
    std::chrono::milliseconds m_base;
    std::chrono::milliseconds m_cap;
    RandomSource m_random;
    int m_attempts = 0;
};

/**
 * The first pause of something that many do at the same interval, between a half and the whole of it: those that begin
 * in the same moment do not go on in the same moment.
 */
[[nodiscard]] std::chrono::milliseconds firstOfMany(std::chrono::milliseconds interval, const RandomSource &random = {});

} // namespace oco::net
