#pragma once

#include <QColor>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace oco::gui
{

/** The colours of a transcript, made of the palette's. */
struct EntryColors {
    explicit EntryColors(const QPalette &palette);

    QColor bubble;
    QColor current; // behind the current entry
    QColor code;    // behind code
    QColor line;
    QColor muted; // text that is less important; contrast at least 4.5:1
    QColor done;
    QColor working;
    QColor problem;
};

/** This much of one colour over another. */
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, int percent);

/** resources/icons/NAME.svg, from a cache. size: in points. */
[[nodiscard]] QPixmap entryIcon(const QString &name, const QColor &color, const QSizeF &size, qreal ratio);

} // namespace oco::gui
