#pragma once

#include <QString>

namespace oco::gui
{

/** The text as paths, addresses and ids are read, also between words of a language that goes from right to left (Unicode isolates). */
[[nodiscard]] inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace oco::gui
