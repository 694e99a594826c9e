#pragma once

#include "gui/transcript/transcript_entry.h"

#include <QString>
#include <QStringList>

namespace oco::gui
{

/** The text blocks of an answer, as Markdown. */
[[nodiscard]] QString answerText(const TranscriptEntry &entry);
/** Prompt, answer and, where it failed, why. */
[[nodiscard]] QString wholeText(const TranscriptEntry &entry);
/** The first line that is not blank, with at most so many characters. */
[[nodiscard]] QString firstLine(const QString &text, qsizetype maxCharacters);
/** How much text an entry holds, in characters. */
[[nodiscard]] qsizetype textSize(const TranscriptEntry &entry);
/** At most so many characters of the beginning, without half a character at the cut. */
[[nodiscard]] QString beginningOf(const QString &text, qsizetype maxCharacters);

/**
 * A Markdown text in pieces that can be laid out one by one: cut at empty lines outside of code fences and before lines
 * that begin a block of their own, each piece at least minimum (at least 1) characters long but the last.
 */
[[nodiscard]] QStringList markdownPieces(const QString &text, qsizetype minimum);

} // namespace oco::gui
