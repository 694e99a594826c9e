#pragma once

#include "config/jsonc.h"

#include <QByteArray>
#include <QList>

namespace oco::config
{

/** One change of a text: these bytes instead of those. A span of length 0 inserts. */
struct Splice {
    ByteSpan replaced; // in the text as it was
    QByteArray bytes;
    bool operator==(const Splice &) const = default;
};

/** The text with all changes made. They are in the order of the text and do not overlap. */
[[nodiscard]] QByteArray applied(const QByteArray &text, const QList<Splice> &splices);

/** In order; those that touch become one, and what a change leaves as it was at its ends is taken out of it. */
[[nodiscard]] QList<Splice> tidied(const QByteArray &text, QList<Splice> splices);

/** The changes of `text` that do what `first` and then, on its result, `second` do. */
[[nodiscard]] QList<Splice> composed(const QByteArray &text, const QList<Splice> &first, const QList<Splice> &second);

} // namespace oco::config
