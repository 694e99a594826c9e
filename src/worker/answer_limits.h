#pragma once

#include "convex/deployment_contract.h"

namespace oco::worker
{

/** What the content, reasoning and other parts of one message may take together: they share a 1 MiB document. */
inline constexpr qsizetype kAnswerBytes = 1'000'000;
/** The second try, after a refusal. */
inline constexpr qsizetype kSmallAnswerBytes = 200'000;

/**
 * The answer cut to the limit in UTF-8 bytes, each cut with a visible mark: first long texts inside the other parts
 * (tool output), then whole other parts, then the reasoning, then the content. Unchanged where it fits. Pure.
 */
[[nodiscard]] convex::StructuredAnswer fitAnswer(const convex::StructuredAnswer &answer, qsizetype maxBytes);

} // namespace oco::worker
