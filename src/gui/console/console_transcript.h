#pragma once

#include "app/web/console_values.h"
#include "gui/transcript/transcript_entry.h"

#include <QList>

#include <functional>

namespace oco::gui
{

/**
 * The messages of a session as prompts with their answers. An answer belongs to the prompt stamped one millisecond
 * before it, else to the nearest earlier one without an answer. Pure.
 *
 * answerSoFar: what is there of an answer that is not completed.
 */
[[nodiscard]] QList<TranscriptEntry> transcriptOf(const QList<app::ConsoleMessage> &messages,
                                                  const std::function<QString(const QString &)> &answerSoFar);

/** Puts what is there of an answer into its entry. */
void setAnswerSoFar(TranscriptEntry &entry, const QString &text);

} // namespace oco::gui
