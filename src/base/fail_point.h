#pragma once

#include <array>

namespace oco::base
{

/**
 * The places where a test can let the program die as if it had been killed: after each commit that delivery depends on,
 * and after each send. OCO_FAIL_POINT=name[:N] ends the process at the N-th passage. Builds without tests have none.
 */
inline constexpr std::array kFailPoints{
    "turn-opened",      // the turn is in the journal
    "session-mapped",   // the opencode session of a chat session is kept, with the note for the deployment
    "prompt-journaled", // the journal says that the prompt leaves
    "prompt-sent",      // opencode has accepted the prompt
    "tool-noted",       // the journal says that a tool had started
    "chunk-stored",     // a chunk's row, the next sequence and the consumed text are kept
    "answer-stored",    // the final answer and its row are kept, the turn is closed
    "row-marked",       // a row knows that it is being sent
    "row-sent",         // it was handed to the line
    "row-answered",     // the deployment answered; the row is still there
    "row-ended",        // the row is gone
};

/** Passes one of them. */
void failPoint(const char *name);

} // namespace oco::base
