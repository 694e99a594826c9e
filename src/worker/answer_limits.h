#pragma once

#include "convex/deployment_contract.h"

#include <QJsonObject>
#include <QJsonValue>

#include <array>

namespace oco::worker
{

/**
 * What the content, reasoning and other parts of one message may take together: they share a document of 1 MiB, in
 * which a text counts its UTF-8 bytes (wire contract 2.2). The rest is for the other fields.
 */
inline constexpr qsizetype kAnswerBytes = 1'000'000;
/** The second try, after a refusal. */
inline constexpr qsizetype kSmallAnswerBytes = 200'000;

/** How long a text inside of the other parts may be, step by step, in UTF-8 bytes. */
inline constexpr std::array<qsizetype, 5> kTextLimits{65'536, 16'384, 4'096, 1'024, 256};

/**
 * The answer cut to the limit in UTF-8 bytes, each cut with a visible mark: first long texts inside the other parts
 * (tool output), then whole other parts, then the reasoning, then the content. Unchanged where it fits. Pure.
 */
[[nodiscard]] convex::StructuredAnswer fitAnswer(const convex::StructuredAnswer &answer, qsizetype maxBytes);

/** The beginning of a text of at most maxBytes of UTF-8, mark included. A text that was cut before says its first size. */
[[nodiscard]] QString cutText(const QString &text, qsizetype maxBytes);

/** The value with every text in it cut so. */
[[nodiscard]] QJsonValue cutTexts(const QJsonValue &value, qsizetype maxBytes);

/** What stands in the place of parts that were left out. */
[[nodiscard]] QJsonObject leftOutPart(qsizetype count);

} // namespace oco::worker
