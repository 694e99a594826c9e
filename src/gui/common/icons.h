#pragma once

#include "gui/common/state_words.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace oco::gui
{

/** The colour of a tone, readable on the palette's base and window (contrast at least 4.5:1). */
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/** A small mark for lists; the shape differs as well as the colour. */
[[nodiscard]] QIcon toneIcon(Tone tone, const QPalette &palette);
/** A symbol of resources/icons/symbols, in the text's colour, with a paler form where it is disabled. Name without ".svg". */
[[nodiscard]] QIcon symbolIcon(const QString &name, const QPalette &palette);
/** The program's own icon. */
[[nodiscard]] QIcon applicationIcon();
/** An SVG of the resources with every currentColor replaced; size in device pixels. */
[[nodiscard]] QPixmap renderedSvg(const QString &resource, const QSize &size, const QColor &color);

} // namespace oco::gui
