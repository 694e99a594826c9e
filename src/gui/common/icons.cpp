#include "gui/common/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace oco::gui
{

namespace
{

constexpr std::array kSizes{14, 16, 18, 20, 22, 24, 28, 32, 36, 40, 48, 64, 80, 128};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QIcon rendered(const QString &resource, const QColor &color, const QColor &disabled)
{
    QIcon icon;
    for (const int size : kSizes) {
        icon.addPixmap(renderedSvg(resource, {size, size}, color), QIcon::Normal);
        icon.addPixmap(renderedSvg(resource, {size, size}, disabled), QIcon::Disabled);
    }
    return icon;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Stopped:
        return u"stopped"_s;
    case Tone::Idle:
        return u"idle"_s;
    case Tone::Working:
        return u"working"_s;
    case Tone::NeedsYou:
        return u"needs-you"_s;
    case Tone::Problem:
        return u"problem"_s;
    }
    return {};
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Stopped:
        return dark ? QColor(0xa8, 0xad, 0xb5) : QColor(0x5c, 0x63, 0x6e);
    case Tone::Idle:
        return dark ? QColor(0x5f, 0xd0, 0x8b) : QColor(0x12, 0x7a, 0x3e);
    case Tone::Working:
        return dark ? QColor(0x7d, 0xb4, 0xff) : QColor(0x1a, 0x5f, 0xc4);
    case Tone::NeedsYou:
        return dark ? QColor(0xf5, 0xb9, 0x4c) : QColor(0x95, 0x5b, 0x00);
    case Tone::Problem:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb9, 0x1c, 0x1c);
    }
    return palette.color(QPalette::WindowText);
}

QIcon toneIcon(Tone tone, const QPalette &palette)
{
    const QColor color = toneColor(tone, palette);
    return rendered(u":/icons/tones/%1.svg"_s.arg(toneName(tone)), color, color);
}

QIcon symbolIcon(const QString &name, const QPalette &palette)
{
    return rendered(u":/icons/symbols/%1.svg"_s.arg(name), palette.color(QPalette::Active, QPalette::ButtonText),
                    palette.color(QPalette::Disabled, QPalette::ButtonText));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/opencode-orchestrator.svg"_s);
}

QPixmap renderedSvg(const QString &resource, const QSize &size, const QColor &color)
{
    const QString key = u"%1 %2 %3"_s.arg(resource, color.name()).arg(size.width());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace oco::gui
