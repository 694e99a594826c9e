#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace oco::config
{

/** What stands around a place of a UTF-8 text on its line. LF, CRLF and CR end a line; blanks are spaces and tabs. */

[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/** How many line ends the bytes between the two offsets hold. */
[[nodiscard]] qsizetype lineEndsBetween(QByteArrayView text, qsizetype from, qsizetype to);

/** Goes back over blanks. */
[[nodiscard]] qsizetype beforeBlanks(QByteArrayView text, qsizetype offset);

/** Goes on over blanks. */
[[nodiscard]] qsizetype afterBlanks(QByteArrayView text, qsizetype offset);

/** Nothing but blanks stand before it on its line. */
[[nodiscard]] bool startsLine(QByteArrayView text, qsizetype offset);

/** Nothing but blanks stand behind it on its line. */
[[nodiscard]] bool endsLine(QByteArrayView text, qsizetype offset);

/** Where the line of the offset begins, behind a byte order mark. */
[[nodiscard]] qsizetype lineStart(QByteArrayView text, qsizetype offset);

/** Behind the line end that stands at the offset; the offset itself where there is none. */
[[nodiscard]] qsizetype afterLineEnd(QByteArrayView text, qsizetype offset);

/** The blanks at the beginning of the offset's line. */
[[nodiscard]] QByteArray indentAt(QByteArrayView text, qsizetype offset);

} // namespace oco::config
