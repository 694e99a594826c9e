#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <optional>

namespace oco::worker
{

/**
 * Which of a worker's subscriptions the deployment delivers. One that fails stays subscribed, and its next result ends
 * the failure; the others go on meanwhile. What is said for the person rests on which one fails, never on the
 * deployment's text, which production hides. Pure state.
 */
class FeedHealth
{
public:
    enum class Query : std::uint8_t { Record, Sessions, Messages };

    void failed(Query query, const base::Error &error);
    void arrived(Query query);
    /** How large the list of messages was that arrived last. */
    void noteMessages(qsizetype count, qsizetype bytes);

    /** What the person is to know and do; nothing while everything arrives. */
    [[nodiscard]] std::optional<base::Error> problem() const;

private:
    [[nodiscard]] base::Error messagesProblem(const base::Error &error) const;

    std::array<std::optional<base::Error>, 3> m_errors; // by Query
    qsizetype m_messageCount = 0;
    qsizetype m_messageBytes = 0;
};

} // namespace oco::worker
