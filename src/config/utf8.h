#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace oco::config
{

/** The length of the well-formed sequence at the offset (table 3-7 of the Unicode standard); 0: it is ill-formed. */
[[nodiscard]] qsizetype utf8SequenceLength(QByteArrayView text, qsizetype offset);

/** The offset of the first byte that is no UTF-8, if there is one. */
[[nodiscard]] std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text);

/** Keeps a U+FEFF at the beginning, which QString::fromUtf8() swallows. */
[[nodiscard]] QString decodedUtf8(QByteArrayView bytes);

} // namespace oco::config
