#include "net/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace oco::net
{

namespace
{
constexpr int kMaxDoublings = 30; // further ones cannot matter below any sensible cap
}

Backoff::Backoff(std::chrono::milliseconds base, std::chrono::milliseconds cap, RandomSource random)
    : m_base(base), m_cap(cap), m_random(std::move(random))
{
    if (!m_random) {
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
    }
}

std::chrono::milliseconds Backoff::next()
{
    return next(m_base);
}

std::chrono::milliseconds Backoff::next(std::chrono::milliseconds base)
{
    const auto doublings = std::min(m_attempts, kMaxDoublings);
    m_attempts = std::min(m_attempts + 1, kMaxDoublings);
    const auto wanted = std::chrono::duration<double, std::milli>(base) * static_cast<double>(1LL << doublings);
    const auto bounded = std::min(wanted, std::chrono::duration<double, std::milli>(m_cap));
    return std::chrono::duration_cast<std::chrono::milliseconds>(bounded * (0.5 + m_random()));
}

void Backoff::reset()
{
    m_attempts = 0;
}

int Backoff::attempts() const
{
    return m_attempts;
}

std::chrono::milliseconds firstOfMany(std::chrono::milliseconds interval, const RandomSource &random)
{
    const double share = random ? random() : QRandomGenerator::global()->generateDouble();
    return std::chrono::duration_cast<std::chrono::milliseconds>(interval * (0.5 + share / 2));
}

} // namespace oco::net
