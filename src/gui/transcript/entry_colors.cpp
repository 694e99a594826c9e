#include "gui/transcript/entry_colors.h"

#include "gui/common/icons.h"

#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace oco::gui
{

EntryColors::EntryColors(const QPalette &palette)
    : bubble(mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 15)),
      current(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 4)),
      code(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 9)),
      line(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 20)),
      muted(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 66)), done(toneColor(Tone::Idle, palette)),
      working(toneColor(Tone::Working, palette)), problem(toneColor(Tone::Problem, palette))
{
}

QColor mixed(const QColor &over, const QColor &under, int percent)
{
    const auto part = [percent](int one, int other) { return (one * percent + other * (100 - percent)) / 100; };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

QPixmap entryIcon(const QString &name, const QColor &color, const QSizeF &size, qreal ratio)
{
    const QSize pixels = (size * ratio).toSize();
    const QString key = u"oco-entry/%1/%2/%3"_s.arg(name, color.name()).arg(pixels.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderedSvg(u":/icons/%1.svg"_s.arg(name), pixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace oco::gui
