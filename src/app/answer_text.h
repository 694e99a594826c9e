#pragma once

#include <QString>

namespace oco::app
{

/**
 * Which part of an answer is still to be printed, from its chunks and at last its final text. The newest chunk is held
 * back for a moment: when the answer failed it ends with the sentence that says why, which goes elsewhere. Pure.
 */
class AnswerText
{
public:
    /** A chunk of the answer; each number is taken once and in order. Returns what is to be printed: the one before. */
    [[nodiscard]] QString take(int sequence, const QString &chunk);
    /** Nothing came for a while: returns what was held back. */
    [[nodiscard]] QString release();

    /**
     * The final text: returns what of it was not printed yet. Where the chunks said something else (an answer that
     * began again) the whole text follows on a line of its own.
     */
    [[nodiscard]] QString complete(const QString &content);

    /**
     * A failed answer: returns what of its content was not printed yet, without the sentence that says why it failed
     * at the content's end, which goes elsewhere.
     */
    [[nodiscard]] QString completeFailed(const QString &content, const QString &sentence);

    /** The line end that is missing after what was printed, or nothing. */
    [[nodiscard]] QString lineEnd() const;

private:
    QString m_printed;
    QString m_held;
    int m_next = 0;
};

} // namespace oco::app
